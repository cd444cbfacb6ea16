/** Gives a card payment back: `npm run refund -- pi_…`, or a part of it, `npm run refund -- pi_… 20` (cents). */
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { createStripe } from './cards.ts'
import { formatMoney, moneyOf, stripeCurrency } from './payments/money.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const [reference = '', cents] = process.argv.slice(2)
if (!reference.startsWith('pi_') || (cents && !/^[1-9]\d*$/.test(cents))) {
  console.error('Usage: npm run refund -- pi_… [cents]. On Stellar, pay the payer back yourself.')
  process.exit(1)
}
const stripe = createStripe(
  Env.parseRequired('STRIPE_SECRET_KEY'),
  Env.parseOptional('STRIPE_API_URL'),
)
const refund = await stripe.refunds
  .create(
    { payment_intent: reference, ...(cents ? { amount: Number(cents) } : {}) },
    // Called twice, it gives back once.
    { idempotencyKey: `refund_${reference}_${cents ?? 'all'}` },
  )
  .catch((error: Error) => {
    console.error(`Not refunded: ${error.message}`)
    process.exit(1)
  })
// The ledger hears of it by webhook.
const given = moneyOf(`${refund.amount}`, stripeCurrency(refund.currency))
console.log(`${formatMoney(given)} ${refund.currency} of ${reference} given back: ${refund.id}`)
