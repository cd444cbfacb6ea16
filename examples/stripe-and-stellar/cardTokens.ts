/** Lets the payment page's card form pay: a token for a card, within what the seller itself has asked. */
import { json, type RequestHandler } from 'express'
import Stripe from 'stripe'
import { sameOrigin } from './payments/expressWallet.ts'
import { PageRefusal, readOwnChallenge } from './payments/ownChallenge.ts'

/** What a token may be used for. `amount` is cents, `expiresAt` seconds since 1970. */
export type Limits = { amount: string; currency: string; expiresAt: number; networkId: string }

/**
 * Makes a token that lends a card to this seller, for this amount, until the challenge ends. In test mode Stripe lets a
 * seller grant one to itself; real ones are issued by the buyer's agent or wallet.
 *
 * @param paymentMethod - `pm_…`
 * @returns `spt_…`
 */
export async function grantToken(
  stripe: Stripe,
  paymentMethod: string | undefined,
  { amount, currency, expiresAt, networkId }: Limits,
): Promise<string> {
  const token = await stripe.rawRequest(
    'POST',
    '/v1/test_helpers/shared_payment/granted_tokens',
    {
      payment_method: paymentMethod,
      usage_limits: { currency, expires_at: expiresAt, max_amount: Number(amount) },
      seller_details: { network_id: networkId },
    },
    { apiVersion: '2026-02-25.preview' },
  )
  return (token as unknown as { id: string }).id
}

/**
 * `createTokenUrl` of mppx's card form. The form sends amount, currency and seller as well: they are not looked at. What
 * counts is the challenge, which nobody else can make, and which must be for the visitor's own order.
 *
 * @param secretKey - The one of `Mppx.create`.
 */
export function cardTokens(stripe: Stripe, secretKey: string): RequestHandler[] {
  const handle: RequestHandler = async (request, response) => {
    response.set('Cache-Control', 'no-store')
    try {
      const { challenge, paymentMethod } = Object(request.body)
      const limits = limitsOf(challenge, response.locals.order, secretKey)
      if (!/^pm_\w{1,100}$/.test(paymentMethod)) throw new PageRefusal(400, 'That is no card.')
      response.json({ spt: await grantToken(stripe, paymentMethod, limits) })
    } catch (error) {
      const { message, status } = refusalOf(error)
      response.status(status).type('text').send(message)
    }
  }
  return [sameOrigin, json({ limit: '16kb' }), handle]
}

function limitsOf(value: unknown, order: string, secretKey: string): Limits {
  const { expires, request } = readOwnChallenge(value, 'stripe', secretKey)
  const { amount, currency, externalId, methodDetails } = request as Asked
  if (externalId !== order) throw new PageRefusal(403, 'This offer was made for somebody else.')
  const expiresAt = Math.floor(Date.parse(expires) / 1_000)
  return { amount, currency, expiresAt, networkId: methodDetails.networkId }
}
type Asked = Omit<Limits, 'expiresAt' | 'networkId'> & {
  externalId: string
  methodDetails: { networkId: string }
}

function refusalOf(error: unknown): PageRefusal {
  if (error instanceof PageRefusal) return error
  const { StripeCardError, StripeInvalidRequestError } = Stripe.errors
  const isCards = [StripeCardError, StripeInvalidRequestError].some((type) => error instanceof type)
  if (isCards) return new PageRefusal(402, 'Stripe refuses this card. Nothing was paid.')
  return new PageRefusal(503, 'Cards cannot be charged at the moment. Nothing was paid.')
}
