/** What the double knows: its objects, its clock, and whom to tell. */
import { randomBytes } from 'node:crypto'
import type { Card } from './Cards.ts'

/** https://docs.stripe.com/api/payment_intents/object, as far as it is covered. Amounts are cents. */
export type Intent = {
  id: string
  object: 'payment_intent'
  amount: number
  amount_capturable: number
  amount_received: number
  canceled_at: number | null
  cancellation_reason: string | null
  capture_method: 'automatic' | 'automatic_async' | 'manual'
  client_secret: string
  created: number
  currency: string
  customer: null
  description: string | null
  last_payment_error: object | null
  latest_charge: string | null
  livemode: false
  metadata: Record<string, string>
  next_action: object | null
  payment_method: string | null
  payment_method_types: string[]
  status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'requires_capture'
    | 'succeeded'
    | 'canceled'
}

/** https://docs.stripe.com/api/charges/object, as far as it is covered. */
export type Charge = {
  id: string
  object: 'charge'
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: boolean
  created: number
  currency: string
  failure_code: string | null
  failure_message: string | null
  livemode: false
  metadata: Record<string, string>
  paid: boolean
  payment_intent: string
  payment_method: string
  payment_method_details: { type: 'card'; card: { brand: string; last4: string } }
  refunded: boolean
  status: 'succeeded' | 'failed'
}

/** https://docs.stripe.com/api/refunds/object, as far as it is covered. */
export type Refund = {
  id: string
  object: 'refund'
  amount: number
  charge: string
  created: number
  currency: string
  metadata: Record<string, string>
  payment_intent: string
  reason: string | null
  status: 'succeeded'
}

/** https://docs.stripe.com/api/shared-payment/granted-token/object, as far as it is covered. */
export type Token = {
  id: string
  object: 'shared_payment.granted_token'
  created: number
  deactivated_at: number | null
  deactivated_reason: 'consumed' | 'expired' | 'resolved' | 'revoked' | null
  livemode: false
  payment_method_details: { type: 'card'; card: { brand: string; last4: string } }
  shared_metadata: Record<string, string>
  usage_details: { amount_captured: { currency: string; value: number } }
  usage_limits: { currency: string; max_amount: number; expires_at: number | null }
}

/** https://docs.stripe.com/api/checkout/sessions/object, as far as it is covered. Amounts are cents. */
export type Session = {
  id: string
  object: 'checkout.session'
  amount_subtotal: number
  amount_total: number
  cancel_url: string | null
  client_reference_id: string | null
  created: number
  currency: string
  expires_at: number
  livemode: false
  metadata: Record<string, string>
  mode: 'payment'
  payment_intent: string | null
  payment_method_types: string[]
  payment_status: 'paid' | 'unpaid'
  status: 'open' | 'complete' | 'expired'
  success_url: string
  ui_mode: 'hosted'
  url: string | null
}

/** A session, and what its payment is to be told. */
export type Checkout = { session: Session; intentMetadata: Record<string, string> }

/** A granted token, and what only Stripe knows of it. */
export type Grant = { token: Token; card: Card; held: number }

/** What pays: a card, and the token that lends it. */
export type Source = { card: Card; grant?: Grant | undefined }

/** A payment, and what only Stripe knows of it. */
export type Payment = { intent: Intent; source?: Source | undefined }

/** All there is. */
export type World = {
  /** Seconds since 1970, by the double's own clock. */
  now(): number
  id(prefix: string): string
  payments: Map<string, Payment>
  charges: Map<string, Charge>
  checkouts: Map<string, Checkout>
  refunds: Map<string, Refund>
  grants: Map<string, Grant>
  /** Tells the webhook endpoints. */
  emit(type: string, object: object): void
}

/** A world of which nobody is told. */
export function create(now: () => number): World {
  return {
    now,
    id: (prefix) => `${prefix}_${randomBytes(12).toString('hex')}`,
    payments: new Map(),
    charges: new Map(),
    checkouts: new Map(),
    refunds: new Map(),
    grants: new Map(),
    emit: () => {},
  }
}
