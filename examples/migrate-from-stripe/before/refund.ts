/** Gives a card payment back: `npm run refund -- pi_…`, or a part of it, `npm run refund -- pi_… 20` (cents). */
import { createStripe } from './checkout.ts'
import { optional, required } from './environment.ts'

const [reference = '', cents] = process.argv.slice(2)
const isOfCard = reference.startsWith('pi_')
if (!isOfCard || (cents && !/^[1-9]\d*$/.test(cents))) {
  console.error('Usage: npm run refund -- <payment> [cents]')
  process.exit(1)
}
try {
  console.log(await refundOnCard())
} catch (error) {
  console.error(`Not refunded: ${(error as Error).message}`)
  process.exitCode = 1
}

async function refundOnCard(): Promise<string> {
  const stripe = createStripe(required('STRIPE_SECRET_KEY'), optional('STRIPE_API_URL', ''))
  // Called twice, it gives back once. Stripe forgets a key after a day, and metadata never.
  const name = `refund_${reference}_${cents ?? 'all'}`
  const { data } = await stripe.refunds.list({ payment_intent: reference, limit: 100 })
  const made = data.find(({ metadata, status }) => metadata?.name === name && status !== 'failed')
  const refund =
    made ??
    (await stripe.refunds.create(
      {
        payment_intent: reference,
        metadata: { name },
        ...(cents ? { amount: Number(cents) } : {}),
      },
      { idempotencyKey: name },
    ))
  // The shop hears of it by webhook.
  return `${refund.amount} cents of ${reference} given back: ${refund.id}`
}
