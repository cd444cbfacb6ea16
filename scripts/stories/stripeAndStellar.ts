import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Challenge } from 'mppx'
import { $ } from 'zx'
import * as StripeDouble from '../../test/fakes/stripe/StripeDouble.ts'
import { accountsOf, type Play, show, tell } from './Story.ts'

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
    RECEIPTS: join(play.env.STORE ?? '', '../receipts'),
    SALES: join(play.env.STORE ?? '', '../sales.db'),
    STELLAR_RECIPIENT: recipient.publicKey,
    STELLAR_REFUND_SECRET: recipient.secret,
    STELLAR_SECRET: payer.secret,
    STRIPE_API_URL: stripe.url,
    STRIPE_NETWORK_ID: 'profile_test_facts',
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
  }
  const url = await play.stage.startSeller('stripe-and-stellar', env)
  stripe.webhooks.move(webhookSecret, `${url}/webhooks/stripe`)
  const run = (name: string, ...parameters: string[]) =>
    play.stage.run(example(name), { ...env, SERVER_URL: url }, { parameters, onLine: show })
  tell('One seller. A program asks for a fact, and is answered')
  for (const line of await asked(`${url}/fact`)) show(line)
  tell('A card buyer: one payment of 0.50 USD, which is 50 facts; three are read')
  await run('cardBuyer', '3')
  tell('A Stellar buyer: 0.01 USDC for each of two facts, out of the same 402')
  const lines = await run('stellarBuyer', '2')
  tell('The card payment is given back')
  await run('refund', stripe.payments()[0]?.id ?? '')
  await stripe.webhooks.settled()
  show(`Stripe (a double on this machine) holds ${stripe.balance()} cents`)
  tell('So is the first one on Stellar, to who paid it, and whoever has the receipt can verify it')
  const [given = ''] = await run('refund', /tx\/(\w{64})/.exec(lines.join())?.[1] ?? '')
  await verify(given.split(' ').at(-1) ?? '', play.network.rpcUrl)
}

/** What a 402 offers, a line each. */
async function asked(url: string): Promise<string[]> {
  const response = await fetch(url, { headers: { Order: randomUUID() } })
  const offers = Challenge.fromResponseList(response).map(({ intent, method, request }) => {
    const { amount } = request as { amount: string }
    const price = method === 'stripe' ? `${amount} cents` : `${amount} base units, 0.01 USDC`
    return `  ${method}/${intent}`.padEnd(20) + price
  })
  return [`${response.status} ${response.statusText}: pay one of`, ...offers]
}

/** The skill's script, as somebody who was paid back runs it. */
async function verify(receipt: string, rpcUrl: string): Promise<void> {
  const script = 'skills/stellar-mpp-payments/scripts/verify-refund.mjs'
  const { stdout } = await $`node ${script} ${receipt} --rpc ${rpcUrl}`.quiet()
  for (const line of stdout.trim().split('\n')) show(line)
}
