import { createPostgresStore } from '../../skills/stellar-mpp-payments/assets/postgresStore.ts'
import { storeRace } from '../skills/stores/storeRace.ts'

await storeRace(createPostgresStore)
