import { conform } from '../skills/stores/sellersSuite.ts'
import * as Server from './Server.ts'
import { conform as conformInOutages } from './sellerOutageSuite.ts'

const shopProgram = new URL('redisShop.ts', import.meta.url)

conform('createRedisStore', async () => {
  const { remove, url } = await Server.redis()
  return { place: url, shopProgram, remove }
})

conformInOutages('createRedisStore', Server.redis, shopProgram)
