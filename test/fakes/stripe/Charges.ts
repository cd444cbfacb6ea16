/** A try to take money for a PaymentIntent. https://docs.stripe.com/api/charges */
import { ApiError, missing } from './ApiError.ts'
import type { Outcome } from './Cards.ts'
import * as GrantedTokens from './GrantedTokens.ts'
import type { Charge, Payment, Source, World } from './World.ts'

/** Why a charge failed. */
export type Decline = Omit<Extract<Outcome, { kind: 'declined' }>, 'kind'>

/** `GET /v1/charges/:id` */
export function retrieve(world: World, id: string): Charge {
  const found = world.charges.get(id)
  if (!found) throw missing('charge', id)
  return found
}

/** Takes the money, or with manual capture holds it. */
export function approve(world: World, payment: Payment, source: Source): void {
  const { intent } = payment
  if (source.grant) GrantedTokens.hold(source.grant, intent.amount, intent.currency)
  const charge = open(world, payment, source)
  intent.last_payment_error = null
  intent.next_action = null
  intent.status = 'requires_capture'
  intent.amount_capturable = intent.amount
  world.emit('charge.succeeded', charge)
  if (intent.capture_method === 'manual')
    world.emit('payment_intent.amount_capturable_updated', intent)
  else take(world, payment, intent.amount)
}

/** Takes what is held, or a part: the rest is let go. */
export function take(world: World, payment: Payment, amount: number): void {
  const { intent, source } = payment
  const charge = retrieve(world, intent.latest_charge ?? '')
  charge.captured = true
  charge.amount_captured = amount
  intent.amount_received = amount
  intent.amount_capturable = 0
  intent.status = 'succeeded'
  if (intent.capture_method === 'manual') world.emit('charge.captured', charge)
  world.emit('payment_intent.succeeded', intent)
  if (source?.grant) GrantedTokens.settle(world, source.grant, intent.amount, amount)
}

/** Records a failed try. Returns what Stripe answers: a 402 with the intent in it. */
export function decline(
  world: World,
  payment: Payment,
  source: Source,
  { code, declineCode, message }: Decline,
): ApiError {
  const { intent } = payment
  const charge = open(world, payment, source)
  Object.assign(charge, { status: 'failed', paid: false, captured: false })
  Object.assign(charge, { failure_code: code, failure_message: message })
  const fields = { code, ...(declineCode ? { decline_code: declineCode } : {}), charge: charge.id }
  intent.status = 'requires_payment_method'
  intent.payment_method = null
  intent.next_action = null
  intent.last_payment_error = { type: 'card_error', message, ...fields }
  world.emit('charge.failed', charge)
  world.emit('payment_intent.payment_failed', intent)
  return new ApiError(402, 'card_error', message, {
    ...fields,
    payment_intent: structuredClone(intent),
  })
}

function open(world: World, { intent }: Payment, { card }: Source): Charge {
  const { amount, currency, id, metadata, payment_method } = intent
  const charge: Charge = {
    id: world.id('ch'),
    object: 'charge',
    amount,
    amount_captured: 0,
    amount_refunded: 0,
    captured: false,
    created: world.now(),
    currency,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: { ...metadata },
    paid: true,
    payment_intent: id,
    payment_method: payment_method ?? '',
    payment_method_details: { type: 'card', card: { brand: card.brand, last4: card.last4 } },
    refunded: false,
    status: 'succeeded',
  }
  world.charges.set(charge.id, charge)
  intent.latest_charge = charge.id
  return charge
}
