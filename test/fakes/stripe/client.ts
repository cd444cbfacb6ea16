/** The double as its users reach it: through the real `stripe` package, and through nothing else. */
import Stripe from 'stripe'
import type { StripeDouble } from './StripeDouble.ts'

/** What mppx 0.6.31 sends: `stripePreviewVersion`. */
export const apiVersion = '2026-02-25.preview'

/** A card that pays, asked as mppx does: without being sent elsewhere. */
export const visa = {
  payment_method: 'pm_card_visa',
  automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
} as const

/** A client of the double. Without retries, which would hide conflicts. */
export function connect({ options, secretKey }: StripeDouble, key = secretKey): Stripe {
  return new Stripe(key, { ...options, maxNetworkRetries: 0, telemetry: false })
}

/** A granted token, as far as tests look at it. */
export type Token = {
  id: string
  deactivated_reason: string | null
  usage_details: { amount_captured: { currency: string; value: number } }
}

/** Calls an endpoint that this version of `stripe` has no method for. */
export async function raw<T>(
  stripe: Stripe,
  method: string,
  path: string,
  params?: object,
): Promise<T> {
  return (await stripe.rawRequest(method, path, { ...params }, { apiVersion })) as T
}

/** Grants a token for a card: 1 USD for an hour, unless changed. */
export function grant(
  stripe: Stripe,
  limits: object = {},
  payment_method = 'pm_card_visa',
): Promise<Token> {
  const usage_limits = { currency: 'usd', max_amount: 100, expires_at: inAnHour(), ...limits }
  return raw(stripe, 'POST', '/v1/test_helpers/shared_payment/granted_tokens', {
    payment_method,
    usage_limits,
  })
}

const inAnHour = () => Math.floor(Date.now() / 1_000) + 3_600

/** The error of a call that must fail. */
export async function problemOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const result = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('error' in result && result.error instanceof Stripe.errors.StripeError) return result.error
  throw new Error(`It did not fail as expected: ${JSON.stringify(result)}`)
}
