import { createRedisStore } from '../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { shop } from '../skills/stores/shop.ts'

await shop(createRedisStore)
