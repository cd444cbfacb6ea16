/** `npm run test:stripe`: the suite on Stripe's own test mode. */
import { openStripe } from './Subject.ts'
import { stripeSuite } from './suite.ts'

stripeSuite(async () => openStripe(process.env))
