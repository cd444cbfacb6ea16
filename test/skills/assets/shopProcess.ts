import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { shop } from '../stores/shop.ts'

await shop(createSqliteStore)
