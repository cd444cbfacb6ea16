import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { buyer } from './buyer.ts'

await buyer(createSqliteStore)
