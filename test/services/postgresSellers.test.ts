import { conform } from '../skills/stores/sellersSuite.ts'
import * as Server from './Server.ts'
import { conform as conformInOutages } from './sellerOutageSuite.ts'

const shopProgram = new URL('postgresShop.ts', import.meta.url)

conform('createPostgresStore', async () => {
  const { remove, url } = await Server.postgres()
  return { place: url, shopProgram, remove }
})

conformInOutages('createPostgresStore', Server.postgres, shopProgram)
