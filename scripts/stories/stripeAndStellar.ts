import { join } from 'node:path'
import { Challenge } from 'mppx'
import {
  formatMoney,
  moneyOf,
  stripeCurrency,
  usdcOnStellar,
} from '../../skills/stellar-mpp-payments/assets/money.ts'
import * as StripeDouble from '../../test/fakes/stripe/StripeDouble.ts'
import { accountsOf, type Play, show, tell } from './Story.ts'

const verifyRefund = '../skills/stellar-mpp-payments/scripts/verify-refund.mjs'
const example = (name: string) => `stripe-and-stellar/${name}.ts`

/** One 402, paid by card and on Stellar; Stripe is a double on this machine. */
export async function stripeAndStellar(play: Play): Promise<void> {
  const stripe = await StripeDouble.start()
  try {
    await pay(play, stripe)
  } finally {
    await stripe.close()
  }
}

async function pay(play: Play, stripe: StripeDouble.StripeDouble): Promise<void> {
  const { payer, recipient } = accountsOf(play)
  const events = ['payment_intent.succeeded', 'charge.refunded']
  const webhookSecret = stripe.webhooks.register('http://127.0.0.1:9/', events)
  const env = {
    ...play.env,
    SALES: join(play.env.STORE ?? '', '../sales.db'),
    STELLAR_RECIPIENT: recipient.publicKey,
    STELLAR_SECRET: payer.secret,
    STRIPE_API_URL: stripe.url,
    STRIPE_NETWORK_ID: 'profile_test_facts',
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STELLAR_REFUND_SECRET: recipient.secret,
    RECEIPTS: join(play.env.STORE ?? '', '../refunds'),
  }
  const url = await play.stage.startSeller('stripe-and-stellar', env)
  stripe.webhooks.move(webhookSecret, `${url}/webhooks/stripe`)
  const run = (name: string, ...parameters: string[]) =>
    play.stage.run(example(name), { ...env, SERVER_URL: url }, { parameters, onLine: show })
  tell('A seller of facts. Who has not paid gets one 402, with a price for each of two rails:')
  await showOffers(url)
  tell('A card buyer: one payment of 0.50 USD, which is 50 facts; three are read')
  await run('cardBuyer', '3')
  tell('A Stellar buyer: 0.01 USDC for each of two facts, out of the same 402')
  const [bought = ''] = await run('stellarBuyer', '2')
  tell('The card payment is given back; one on Stellar as well, with a signed receipt')
  await run('refund', stripe.payments()[0]?.id ?? '')
  const [refunded = ''] = await run('refund', /[0-9a-f]{64}/.exec(bought)?.[0] ?? '')
  tell('Whoever has the receipt can prove it')
  const parameters = [refunded.split('receipt in ')[1] ?? '']
  await play.stage.run(verifyRefund, env, { parameters, onLine: show })
  await stripe.webhooks.settled()
  tell(
    `The seller keeps ${stripe.balance()} cents at Stripe (a double on this machine), and 0.01 USDC`,
  )
  tell('The network is on this machine too: the links above lead to the explorer of the public one')
}

async function showOffers(url: string): Promise<void> {
  const answer = await fetch(`${url}/fact`, { headers: { Order: crypto.randomUUID() } })
  for (const { description, method, request } of Challenge.fromResponseList(answer)) {
    const [currency, sign] =
      method === 'stripe' ? [stripeCurrency('usd'), 'USD'] : [usdcOnStellar, 'USDC']
    const price = formatMoney(moneyOf(`${request.amount}`, currency))
    show(`${answer.status} by ${method}: ${price} ${sign} for "${description}"`)
  }
}
