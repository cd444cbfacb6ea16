import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Store } from 'mppx'
import { createSqliteStore } from '../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { conform } from './storeSuite.ts'

conform('Store.memory', async () => {
  const store = Store.memory()
  return { close: async () => {}, isDurable: false, open: async () => store }
})

conform('createSqliteStore', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  return {
    close: async () => rmSync(folder, { recursive: true }),
    isDurable: true,
    open: async () => createSqliteStore(join(folder, 'payments.db')),
  }
})
