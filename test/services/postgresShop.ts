import { createPostgresStore } from '../../skills/stellar-mpp-payments/assets/postgresStore.ts'
import { shop } from '../skills/stores/shop.ts'

await shop(createPostgresStore)
