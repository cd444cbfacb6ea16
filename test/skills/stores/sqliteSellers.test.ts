import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conform } from './sellersSuite.ts'

conform('createSqliteStore', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sellers-'))
  return {
    place: join(folder, 'payments.db'),
    shopProgram: new URL('../assets/shopProcess.ts', import.meta.url),
    remove: async () => rmSync(folder, { recursive: true }),
  }
})
