import { createPostgresStore } from '../../skills/stellar-mpp-payments/assets/postgresStore.ts'
import { conform } from '../skills/stores/spendingSuite.ts'
import { conform as conformInOutages } from './buyerOutageSuite.ts'
import * as Server from './Server.ts'

conform('createPostgresStore', async () => {
  const { remove, url } = await Server.postgres()
  const buyerProgram = new URL('postgresBuyer.ts', import.meta.url)
  return { place: url, buyerProgram, open: createPostgresStore, remove }
})

conformInOutages('createPostgresStore', Server.postgres, createPostgresStore)
