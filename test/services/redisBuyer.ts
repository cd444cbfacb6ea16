import { createRedisStore } from '../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { buyer } from '../skills/stores/buyer.ts'

await buyer(createRedisStore)
