import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { conform } from './spendingSuite.ts'

conform('createSqliteStore', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spending-'))
  return {
    place: join(folder, 'buyer.db'),
    buyerProgram: new URL('sqliteBuyer.ts', import.meta.url),
    open: createSqliteStore,
    remove: async () => rmSync(folder, { recursive: true }),
  }
})
