import { createRedisStore } from '../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { storeRace } from '../skills/stores/storeRace.ts'

await storeRace(createRedisStore)
