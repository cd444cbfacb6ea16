/** Names this worker's network in the variables that `e2e/Network.ts` reads. */
import { inject } from 'vitest'

Object.assign(process.env, inject('networks')[Number(process.env.VITEST_POOL_ID) - 1])
