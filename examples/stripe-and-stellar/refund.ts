/**
 * Gives a payment back on the rail it came by, or a part of it: `npm run refund -- pi_… 20` (cents), `npm run refund --
 * <transaction hash> 0.005` (USDC). Without a payment it lists what is still open on Stellar.
 */
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { createStripe } from './cards.ts'
import { formatMoney, moneyOf, stripeCurrency } from './payments/money.ts'
import { openOnStellar, refundOnStellar } from './stellarRefund.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const [reference, amount] = process.argv.slice(2)
try {
  if (!reference) for (const line of await openOnStellar()) console.log(line)
  else if (isOf(/^pi_/, /^[1-9]\d*$/)) console.log(await refundCard(reference, amount))
  else if (isOf(/^[0-9a-f]{64}$/i, /^\d+(\.\d{1,7})?$/))
    console.log(await refundOnStellar(reference.toLowerCase(), amount))
  else throw new Error('give pi_… [cents], or the hash of a transaction [USDC]')
} catch (error) {
  console.error(`Not refunded: ${(error as Error).message}`)
  process.exitCode = 1
}

function isOf(name: RegExp, part: RegExp): boolean {
  return name.test(reference ?? '') && (amount === undefined || part.test(amount))
}

async function refundCard(payment_intent: string, cents?: string): Promise<string> {
  const stripe = createStripe(
    Env.parseRequired('STRIPE_SECRET_KEY'),
    Env.parseOptional('STRIPE_API_URL'),
  )
  // Called twice, it gives back once. Stripe forgets a key after a day, and metadata never.
  const name = `refund_${payment_intent}_${cents ?? 'all'}`
  const { data } = await stripe.refunds.list({ payment_intent, limit: 100 })
  const made = data.find(({ metadata, status }) => metadata?.name === name && status !== 'failed')
  const part = cents ? { amount: Number(cents) } : {}
  const refund =
    made ??
    (await stripe.refunds.create(
      { payment_intent, metadata: { name }, ...part },
      { idempotencyKey: name },
    ))
  // The ledger hears of it by webhook.
  const given = moneyOf(`${refund.amount}`, stripeCurrency(refund.currency))
  return `${formatMoney(given)} ${refund.currency} of ${payment_intent} given back: ${refund.id}`
}
