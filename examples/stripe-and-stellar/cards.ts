/** The card half: Stripe, its method for the 402, and what is its fault. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { stripe as stripeMethod } from 'mppx/server'
import Stripe from 'stripe'
import { PaymentProblem } from './payments/errors.ts'
import type { ServerMethod } from './payments/sponsors.ts'

/** The card form of the payment page: a publishable test key, and the path of `cardTokens.ts`. */
export type CardForm = { publishableKey: string; createTokenUrl: string; theme?: object }

/**
 * A client of Stripe's test mode.
 *
 * @param apiUrl - Another address than Stripe's, e.g. that of a double.
 * @throws {Error} when the key is not a test key.
 */
export function createStripe(secretKey: string, apiUrl?: string): Stripe {
  if (!/^(sk|rk)_test_/.test(secretKey))
    throw new Error('STRIPE_SECRET_KEY is no test key (sk_test_…): this example takes no other')
  if (!apiUrl) return new Stripe(secretKey)
  const { hostname, port, protocol } = new URL(apiUrl)
  const secure = protocol === 'https:'
  return new Stripe(secretKey, {
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? 'https' : 'http',
  })
}

/**
 * mppx's method for cards. It answers 500 when a payment may have been made and 503 when it cannot have been, where mppx
 * would say 402, and the buyer would pay again.
 *
 * @param networkId - Stripe's name of the seller, `profile_…`: tokens are granted to it.
 * @param form - Browsers get it. @default no form
 */
export function createCardMethod(stripe: Stripe, networkId: string, form?: CardForm): ServerMethod {
  const calls = new AsyncLocalStorage<{ problem?: PaymentProblem }>()
  const client = {
    paymentIntents: {
      async create(...[parameters, options]: Parameters<Stripe['paymentIntents']['create']>) {
        try {
          // Without the headers: when an answer is lost, the package repeats the call, and mppx would take what comes
          // back for a replay. What was paid before is known by the ledger.
          const { id, status } = await stripe.paymentIntents.create(parameters, options)
          return { id, status }
        } catch (error) {
          const call = calls.getStore()
          const problem = toProblem(error)
          if (call && problem) call.problem = problem
          throw error
        }
      },
    },
  }
  const method = stripeMethod.charge({
    client,
    currency: 'usd',
    decimals: 2,
    networkId,
    paymentMethodTypes: ['card'],
    ...(form ? { html: form } : {}),
  }) as unknown as ServerMethod
  return {
    ...method,
    async verify(parameters) {
      const call: { problem?: PaymentProblem } = {}
      try {
        return await calls.run(call, () => method.verify(parameters))
      } catch (error) {
        throw call.problem ?? error
      }
    },
  }
}

/** `undefined` when it is the buyer's: a decline, a token that does not pay. */
function toProblem(cause: unknown): PaymentProblem | undefined {
  // The same credential is being charged by another request.
  const { code } = Object(cause) as { code?: unknown }
  if (code === 'idempotency_key_in_use') return new PaymentProblem('outcome-unknown', { cause })
  const { StripeCardError, StripeIdempotencyError, StripeInvalidRequestError } = Stripe.errors
  const buyers = [StripeCardError, StripeIdempotencyError, StripeInvalidRequestError]
  if (buyers.some((type) => cause instanceof type)) return undefined
  const { StripeAuthenticationError, StripePermissionError, StripeRateLimitError } = Stripe.errors
  const refused = [StripeAuthenticationError, StripePermissionError, StripeRateLimitError]
  if (!refused.some((type) => cause instanceof type))
    return new PaymentProblem('outcome-unknown', { cause })
  return new PaymentProblem('rpc-unavailable', {
    cause,
    detail: 'Cards cannot be charged at the moment.',
  })
}
