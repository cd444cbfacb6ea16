import { join } from 'node:path'
import { Challenge } from 'mppx'
import * as StripeDouble from '../../test/fakes/stripe/StripeDouble.ts'
import { accountsOf, type Play, show, tell } from './Story.ts'

const example = (name: string) => `migrate-from-stripe/${name}`

/** A shop before and after its migration, on the same files; Stripe is a double on this machine. */
export async function migrateFromStripe(play: Play): Promise<void> {
  const stripe = await StripeDouble.start()
  try {
    await migrate(play, stripe)
  } finally {
    await stripe.close()
  }
}

async function migrate(play: Play, stripe: StripeDouble.StripeDouble): Promise<void> {
  const env = environmentOf(play, stripe)
  const { stage } = play
  tell(
    'before/ is a shop that sells licences for 5.00 USD, by Stripe Checkout (a double on this machine)',
  )
  const before = await stage.startSeller(example('before'), env)
  stripe.webhooks.move(env.STRIPE_WEBHOOK_SECRET, `${before}/webhooks/stripe`)
  await person(before, stripe)
  show(`a program asks to buy: ${await program(before)}`)
  tell('after/ takes over its database. People notice nothing')
  const after = await stage.startSeller(example('after'), env)
  stripe.webhooks.move(env.STRIPE_WEBHOOK_SECRET, `${after}/webhooks/stripe`)
  await person(after, stripe)
  show(`a program asks to buy: ${await program(after)}`)
  tell('So a program pays, 5.00 USDC on Stellar, by the same address')
  await stage.run(example('after/agent.ts'), { ...env, SERVER_URL: after }, { onLine: show })
  tell(
    'One order, paid by both: the card is charged, and before Stripe tells the shop, a program pays',
  )
  await both(after, play, stripe, env)
}

function environmentOf(play: Play, stripe: StripeDouble.StripeDouble) {
  const { payer, recipient } = accountsOf(play)
  const events = ['checkout.session.completed', 'charge.refunded']
  return {
    ...play.env,
    ORDERS: join(play.env.STORE ?? '', '../orders.db'),
    STELLAR_RECIPIENT: recipient.publicKey,
    STELLAR_SECRET: payer.secret,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhooks.register('http://127.0.0.1:9/', events),
  }
}

/** Loads the shop's page, presses its button, pays on Stripe's page, comes back. */
async function person(shop: string, stripe: StripeDouble.StripeDouble): Promise<void> {
  const { order, page } = await press(shop)
  show(`a person presses "Buy" and is sent to ${new URL(page).origin}`)
  stripe.pay(page)
  const answer = await (await fetch(`${shop}/orders/${order}`)).text()
  show(`a person has paid 5.00 USD by card, and reads: ${textOf(answer)}`)
}

async function press(shop: string): Promise<{ order: string; page: string }> {
  const [, order = ''] = /action="\/orders\/([^"]+)"/.exec(await (await fetch(shop)).text()) ?? []
  const answer = await fetch(`${shop}/orders/${order}`, {
    method: 'POST',
    headers: { Accept: 'text/html' },
    redirect: 'manual',
  })
  return { order, page: answer.headers.get('location') ?? '' }
}

async function program(shop: string): Promise<string> {
  const answer = await fetch(`${shop}/orders/${crypto.randomUUID()}`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    redirect: 'manual',
  })
  if (answer.status === 402) {
    const { amount } = Challenge.fromResponse(answer).request as { amount: string }
    return `402 Payment Required, ${BigInt(amount) / 10_000_000n} USDC on Stellar`
  }
  const { host } = new URL(answer.headers.get('location') ?? shop)
  return `${answer.status}, go to ${host}: a page for people`
}

async function both(
  shop: string,
  { stage }: Play,
  stripe: StripeDouble.StripeDouble,
  env: Record<string, string>,
): Promise<void> {
  const { order, page } = await press(shop)
  stripe.webhooks.hold()
  stripe.pay(page)
  await stage.run(
    example('after/agent.ts'),
    { ...env, ORDER: order, SERVER_URL: shop },
    { onLine: show },
  )
  await stripe.webhooks.release()
  tell('Delivered once; the second payment is listed, and goes back')
  await stage.run(example('after/surplus.ts'), env, { onLine: show })
  const parameters = [stripe.payments().at(-1)?.id ?? '']
  await stage.run(example('after/refund.ts'), env, { parameters, onLine: show })
  await stripe.webhooks.settled()
  await stage.run(example('after/surplus.ts'), env, { onLine: show })
}

function textOf(page: string): string {
  return page.replace(/^.*<h1>.*?<\/h1>/, '').replaceAll(/<[^>]+>/g, '')
}
