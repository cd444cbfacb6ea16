// #region migrate
import { Mppx, stripe } from 'mppx/server'
import type Stripe from 'stripe'
import { charge } from './payments.ts' // of charge.md

/** Before: cards, by shared payment tokens. */
export function sellByCard(client: Stripe, networkId: string): Sell {
  const options = { currency: 'usd', decimals: 2, networkId, paymentMethodTypes: ['card'] }
  const mppx = Mppx.create({ methods: [stripe.charge({ ...options, client })] })
  return mppx.charge({ amount: '0.50' })
}

/** After: USDC on Stellar. */
export function sellOnStellar(): Sell {
  const mppx = Mppx.create({ methods: [charge] })
  return mppx.charge({ amount: '0.50' })
}

/** The handler is the same. */
export async function answer(sell: Sell, request: Request): Promise<Response> {
  const sale = await sell(request)
  return sale.status === 402 ? sale.challenge : sale.withReceipt(Response.json({ sky: 'sunny' }))
}
// #endregion migrate

type Sale =
  | { status: 402; challenge: Response }
  | { status: 200; withReceipt(response: Response): Response }
type Sell = (request: Request) => Promise<Sale>
