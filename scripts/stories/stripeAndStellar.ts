import { join } from 'node:path'
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
    SALES: join(play.env.STORE ?? '', '../sales.db'),
    STELLAR_RECIPIENT: recipient.publicKey,
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
  tell('A card buyer: one payment of 0.50 USD, which is 50 facts; three are read')
  await run('cardBuyer', '3')
  tell('A Stellar buyer: 0.01 USDC for each of two facts, out of the same 402')
  await run('stellarBuyer', '2')
  tell('The card payment is given back')
  await run('refund', stripe.payments()[0]?.id ?? '')
  await stripe.webhooks.settled()
  tell(`Stripe (a double on this machine) holds ${stripe.balance()} cents`)
}
