/** What the suite is held against: Stripe's own test mode, or the double of it. */
import Stripe from 'stripe'
import * as StripeDouble from '../fakes/stripe/StripeDouble.ts'

/** One of both, reached through the real `stripe` package. */
export type Subject = {
  stripe: Stripe
  /** Types of the events that tell of a PaymentIntent. They come when they come. */
  events(intent: string): Promise<string[]>
  close(): Promise<void>
}

/** What is read of the environment. */
export type Environment = { STRIPE_SECRET_KEY?: string; STRIPE_API_URL?: string }

/**
 * Stripe's test mode, by the key of `STRIPE_SECRET_KEY`. Speaks to Stripe, or to the host of `STRIPE_API_URL`, and to
 * nobody else.
 *
 * @throws {Error} when the key is a live one, or none; before anything is sent.
 */
export function openStripe({ STRIPE_API_URL, STRIPE_SECRET_KEY = '' }: Environment): Subject {
  const stripe = connect(assertTestKey(STRIPE_SECRET_KEY), STRIPE_API_URL)
  return {
    stripe,
    async events(intent) {
      const { data } = await stripe.events.list({ limit: 100 })
      return data.filter((event) => isAbout(event.data.object, intent)).map(({ type }) => type)
    },
    close: async () => {},
  }
}

/** A double of its own, reached as Stripe would be. */
export async function openDouble(): Promise<Subject & { double: StripeDouble.StripeDouble }> {
  const double = await StripeDouble.start()
  return {
    ...openStripe({ STRIPE_SECRET_KEY: double.secretKey, STRIPE_API_URL: double.url }),
    double,
    close: () => double.close(),
  }
}

function assertTestKey(key: string): string {
  const take = 'This lane takes a key of the test mode only: sk_test_… or rk_test_….'
  if (key === '') throw new Error(`STRIPE_SECRET_KEY is not set. ${take}`)
  if (/^(sk|rk)_live_/.test(key))
    throw new Error(`STRIPE_SECRET_KEY is a live key: nothing was done. ${take}`)
  if (!/^(sk|rk)_test_/.test(key)) throw new Error(`STRIPE_SECRET_KEY is no secret key. ${take}`)
  return key
}

/** Without retries, which would hide conflicts. */
function connect(key: string, apiUrl?: string): Stripe {
  const options = { maxNetworkRetries: 0, telemetry: false }
  if (!apiUrl) return new Stripe(key, options)
  const { hostname: host, port, protocol } = new URL(apiUrl)
  const isSecure = protocol === 'https:'
  return new Stripe(key, {
    ...options,
    host,
    port: port || (isSecure ? 443 : 80),
    protocol: isSecure ? 'https' : 'http',
  })
}

/** The intent itself, its charge, or a refund of it. */
function isAbout(object: object, intent: string): boolean {
  const { id, payment_intent } = object as { id?: unknown; payment_intent?: unknown }
  return id === intent || payment_intent === intent
}
