// #region proxy
import { Challenge } from 'mppx'
import type Stripe from 'stripe'

const testTokens = '/v1/test_helpers/shared_payment/granted_tokens' // in test mode only
const apiVersion = '2026-02-25.preview'
const secretKey = process.env.MPP_SECRET_KEY ?? ''

/** Grants a token for a payment page. `owns` says whether the card is one of who asks: your session knows. */
export async function lend(request: Request, stripe: Stripe, owns: Owns): Promise<Response> {
  const { challenge, paymentMethod } = (await request.json()) as Asked
  // Amount, currency, seller and end are those of a challenge that this server made: the body may say anything.
  const isOurs =
    Challenge.Schema.safeParse(challenge).success &&
    challenge.method === 'stripe' &&
    Challenge.verify(challenge, { secretKey })
  const endsMs = isOurs ? Date.parse(challenge.expires ?? '') : 0
  if (!(endsMs > Date.now()) || !owns(paymentMethod)) return new Response(null, { status: 403 })
  const { amount, currency, methodDetails } = challenge.request as Terms
  const limits = {
    payment_method: paymentMethod,
    usage_limits: { currency, max_amount: Number(amount), expires_at: Math.floor(endsMs / 1_000) },
    seller_details: { network_id: methodDetails.networkId },
  }
  const token = await stripe.rawRequest('POST', testTokens, limits, { apiVersion })
  return Response.json({ spt: (token as unknown as { id: string }).id })
}
// #endregion proxy

type Owns = (paymentMethod: string) => boolean
type Asked = { challenge: Challenge.Challenge; paymentMethod: string }
type Terms = { amount: string; currency: string; methodDetails: { networkId: string } }
