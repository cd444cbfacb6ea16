/** The store suite of the specifications on real servers; the other stores are in `test/conformance`. */
import { createPostgresStore } from '../../skills/stellar-mpp-payments/assets/postgresStore.ts'
import { createRedisStore } from '../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { conform } from '../conformance/storeSuite.ts'
import * as Server from './Server.ts'

conform('createRedisStore', async () => {
  const { remove, url } = await Server.redis()
  return { close: remove, isDurable: true, open: () => createRedisStore(url) }
})

conform('createPostgresStore', async () => {
  const { remove, url } = await Server.postgres()
  return { close: remove, isDurable: true, open: () => createPostgresStore(url) }
})
