/** Stripe Checkout: the page where people pay, and what they have paid. */
import Stripe from 'stripe'
import type { Orders } from './orders.ts'

/**
 * A client of Stripe's test mode.
 *
 * @param apiUrl - Another address than Stripe's, e.g. that of a double.
 * @throws {Error} when the key is not a test key.
 */
export function createStripe(secretKey: string, apiUrl: string): Stripe {
  if (!/^(sk|rk)_test_/.test(secretKey))
    throw new Error('STRIPE_SECRET_KEY is no test key (sk_test_…): this example takes no other.')
  if (!apiUrl) return new Stripe(secretKey)
  const { hostname, port, protocol } = new URL(apiUrl)
  const secure = protocol === 'https:'
  return new Stripe(secretKey, {
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? 'https' : 'http',
  })
}

/** Opens the page where an order is paid; asked twice, it is the same page. */
export function openCheckout(
  stripe: Stripe,
  order: string,
  cents: bigint,
  shopUrl: string,
): Promise<Stripe.Checkout.Session> {
  const product_data = { name: 'A licence of the typeface Heron' }
  return stripe.checkout.sessions.create(
    {
      mode: 'payment',
      client_reference_id: order,
      line_items: [
        { quantity: 1, price_data: { currency: 'usd', unit_amount: Number(cents), product_data } },
      ],
      payment_intent_data: { metadata: { order } },
      success_url: `${shopUrl}/orders/${order}`,
      cancel_url: shopUrl,
    },
    { idempotencyKey: `checkout_${order}` },
  )
}

/** Asks Stripe whether a session was paid: the customer may come back before the webhook does. */
export async function lookUp(stripe: Stripe, session: string, orders: Orders): Promise<void> {
  fulfil(await stripe.checkout.sessions.retrieve(session), orders)
}

/** Delivers what a session paid for, once, whoever tells of it: the webhook, or the look-up. */
export function fulfil(session: Stripe.Checkout.Session, orders: Orders): void {
  const { amount_total, client_reference_id: order, payment_intent, payment_status } = session
  if (payment_status !== 'paid' || !order || !payment_intent) return
  orders.deliver(order, { reference: idOf(payment_intent), cents: BigInt(amount_total ?? 0) })
}

/** Of an object, or of its id alone: Stripe sends either. */
export function idOf(object: string | { id: string }): string {
  return typeof object === 'string' ? object : object.id
}
