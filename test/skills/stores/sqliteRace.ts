import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { storeRace } from './storeRace.ts'

await storeRace(createSqliteStore)
