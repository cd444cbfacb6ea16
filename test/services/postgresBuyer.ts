import { createPostgresStore } from '../../skills/stellar-mpp-payments/assets/postgresStore.ts'
import { buyer } from '../skills/stores/buyer.ts'

await buyer(createPostgresStore)
