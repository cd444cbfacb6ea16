import { createRedisStore } from '../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { conform } from '../skills/stores/spendingSuite.ts'
import { conform as conformInOutages } from './buyerOutageSuite.ts'
import * as Server from './Server.ts'

conform('createRedisStore', async () => {
  const { remove, url } = await Server.redis()
  const buyerProgram = new URL('redisBuyer.ts', import.meta.url)
  return { place: url, buyerProgram, open: createRedisStore, remove }
})

conformInOutages('createRedisStore', Server.redis, createRedisStore)
