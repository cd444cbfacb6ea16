import express, { type RequestHandler } from 'express'
import type Stripe from 'stripe'
import { fulfil, idOf } from './checkout.ts'
import type { Orders } from './orders.ts'

/**
 * Takes what Stripe tells, twice, late or in any order. Mount it before anything that reads bodies: the signature is
 * over the bytes.
 *
 * @param secret - Signing secret of the endpoint, `whsec_…`.
 */
export function stripeWebhooks(stripe: Stripe, secret: string, orders: Orders): RequestHandler[] {
  const handle: RequestHandler = (request, response) => {
    const event = read(stripe, secret, request.body, request.get('stripe-signature'))
    if (!event) return void response.sendStatus(400)
    // What throws here is a 500, and Stripe sends the event again.
    apply(event, orders)
    response.sendStatus(204)
  }
  return [express.raw({ type: 'application/json' }), handle]
}

function apply({ data, type }: Stripe.Event, orders: Orders): void {
  if (type === 'checkout.session.completed') fulfil(data.object, orders)
  if (type === 'charge.refunded') {
    const { amount_refunded, metadata, payment_intent } = data.object
    const { order } = metadata
    if (order && payment_intent) orders.refund(order, idOf(payment_intent), BigInt(amount_refunded))
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
