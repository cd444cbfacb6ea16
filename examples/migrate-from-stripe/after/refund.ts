/** Gives a card payment back: `npm run refund -- pi_…`, or a part of it, `npm run refund -- pi_… 20` (cents). */
import { createStripe } from './checkout.ts'
import { optional, required } from './environment.ts'

const [reference = '', cents] = process.argv.slice(2)
if (!reference.startsWith('pi_') || (cents && !/^[1-9]\d*$/.test(cents))) {
  console.error('Usage: npm run refund -- pi_… [cents]')
  process.exit(1)
}
try {
  const stripe = createStripe(required('STRIPE_SECRET_KEY'), optional('STRIPE_API_URL', ''))
  const { amount, id } = await stripe.refunds.create(
    { payment_intent: reference, ...(cents ? { amount: Number(cents) } : {}) },
    // Called twice, it gives back once.
    { idempotencyKey: `refund_${reference}_${cents ?? 'all'}` },
  )
  // The shop hears of it by webhook.
  console.log(`${amount} cents of ${reference} given back: ${id}`)
} catch (error) {
  console.error(`Not refunded: ${(error as Error).message}`)
  process.exitCode = 1
}
