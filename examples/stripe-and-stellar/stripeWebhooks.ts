import express, { type RequestHandler } from 'express'
import type Stripe from 'stripe'
import type { Sales } from './sales.ts'

/**
 * Takes Stripe's webhooks: they bring the ledger up to date, they deliver nothing. Mount it before anything that reads
 * bodies: the signature is over the bytes.
 *
 * @param secret - Signing secret of the endpoint, `whsec_…`.
 */
export function stripeWebhooks(stripe: Stripe, secret: string, sales: Sales): RequestHandler[] {
  const handle: RequestHandler = (request, response) => {
    const event = read(stripe, secret, request.body, request.get('stripe-signature'))
    if (!event) return void response.sendStatus(400)
    // What throws here is a 500, and Stripe sends the event again.
    apply(event, sales)
    response.sendStatus(204)
  }
  return [express.raw({ type: 'application/json' }), handle]
}

// #region record
/** Records a payment that succeeded, if this seller asked for it. @returns whether it was new. */
export function recordIntent(intent: Stripe.PaymentIntent, sales: Sales): boolean {
  const { amount_received, id: reference, metadata, status } = intent
  const { mpp_challenge_id: challenge, order } = metadata
  if (status !== 'succeeded' || !challenge || !order) return false
  const amount = BigInt(amount_received)
  return sales.pay({ reference, rail: 'card', order, amount, challenge })
}
// #endregion record

function apply({ data, type }: Stripe.Event, sales: Sales): void {
  if (type === 'payment_intent.succeeded') recordIntent(data.object, sales)
  if (type === 'charge.refunded') {
    const { amount_refunded, payment_intent } = data.object
    const reference = typeof payment_intent === 'string' ? payment_intent : payment_intent?.id
    if (reference) sales.refund(reference, BigInt(amount_refunded))
  }
}

/** The event; `undefined` when Stripe did not sign it. */
function read(stripe: Stripe, secret: string, body: unknown, signature = '') {
  try {
    const event = stripe.webhooks.constructEvent(body as Buffer, signature, secret)
    return event.livemode ? undefined : event
  } catch {
    return undefined
  }
}
