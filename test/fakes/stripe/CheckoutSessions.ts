/** https://docs.stripe.com/api/checkout/sessions: a page of Stripe's, where a customer pays once. Hosted, `mode: payment`. */
import { invalid, missing, notCovered, unexpectedState } from './ApiError.ts'
import * as Cards from './Cards.ts'
import * as Currencies from './Currencies.ts'
import type { Form } from './Form.ts'
import { hash, hashes, integer, metadata, oneOf, read, required, text } from './Parameters.ts'
import * as PaymentIntents from './PaymentIntents.ts'
import type { Checkout, Session, World } from './World.ts'

const item = {
  quantity: integer,
  price_data: required(
    hash({
      currency: required(text),
      unit_amount: required(integer),
      product_data: required(hash({ name: required(text), description: text })),
    }),
  ),
}
const shape = {
  mode: required(oneOf('payment')),
  line_items: required(hashes(item)),
  success_url: required(text),
  cancel_url: text,
  client_reference_id: text,
  expires_at: integer,
  metadata,
  payment_intent_data: hash({ description: text, metadata }),
}
const documented =
  'allow_promotion_codes automatic_tax customer customer_email expand invoice_creation locale payment_method_types phone_number_collection shipping_options submit_type tax_id_collection ui_mode'.split(
    ' ',
  )
const minutes = 60
const hours = 60 * minutes

/** `POST /v1/checkout/sessions` */
export function create(world: World, form: Form): Session {
  const asked = read(form, shape, documented)
  const [currency = ''] = asked.line_items.map(({ price_data }) => price_data.currency)
  const amount = asked.line_items.reduce(
    (sum, { price_data, quantity = 1 }) => sum + price_data.unit_amount * quantity,
    0,
  )
  Currencies.assertAmount(amount, currency)
  const expires_at = asked.expires_at ?? world.now() + 24 * hours
  assertExpiry(world, expires_at)
  const id = world.id('cs_test')
  const session: Session = {
    id,
    object: 'checkout.session',
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: asked.cancel_url ?? null,
    client_reference_id: asked.client_reference_id ?? null,
    created: world.now(),
    currency,
    expires_at,
    livemode: false,
    metadata: asked.metadata,
    mode: 'payment',
    payment_intent: null,
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    status: 'open',
    success_url: asked.success_url,
    ui_mode: 'hosted',
    url: `https://checkout.stripe.com/c/pay/${id}`,
  }
  world.checkouts.set(id, { session, intentMetadata: asked.payment_intent_data?.metadata ?? {} })
  return session
}

/** `GET /v1/checkout/sessions/:id` */
export function retrieve(world: World, id: string): Session {
  return find(world, id).session
}

/** `POST /v1/checkout/sessions/:id/expire` */
export function expire(world: World, form: Form, id: string): Session {
  read(form, {}, ['expand'])
  const { session } = find(world, id)
  if (session.status !== 'open')
    throw unexpectedState(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    )
  return end(world, session)
}

/** Ends the sessions whose time is over. */
export function expireDue(world: World): void {
  for (const { session } of world.checkouts.values())
    if (session.status === 'open' && session.expires_at <= world.now()) end(world, session)
}

/**
 * The customer pays on the page.
 *
 * @param address - Of the page, or the session's id.
 * @returns where the page sends the customer.
 * @throws {ApiError} when the card declines, and the page stays open; or when it is not open any more.
 */
export function pay(world: World, address: string, card: string): string {
  const checkout = find(world, /cs_test_\w+/.exec(address)?.[0] ?? '')
  const { session } = checkout
  if (session.status !== 'open')
    throw unexpectedState(`This Checkout Session is ${session.status}: nobody can pay on its page.`)
  if (Cards.find(card)?.outcome.kind === 'authentication')
    throw notCovered('a bank that asks on the page of a Checkout Session')
  session.payment_intent ??= openIntent(world, checkout)
  PaymentIntents.confirm(
    world,
    { payment_method: card, return_url: address },
    '',
    session.payment_intent,
  )
  Object.assign(session, { status: 'complete', payment_status: 'paid', url: null })
  world.emit('checkout.session.completed', session)
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

/** When the customer confirms, not before: https://docs.stripe.com/changelog/2022-08-01/deferred-paymentintent-checkout-session */
function openIntent(world: World, { intentMetadata, session }: Checkout): string {
  const form = {
    amount: `${session.amount_total}`,
    currency: session.currency,
    metadata: intentMetadata,
  }
  return PaymentIntents.create(world, form, '').id
}

function end(world: World, session: Session): Session {
  Object.assign(session, { status: 'expired', url: null })
  world.emit('checkout.session.expired', session)
  return session
}

function assertExpiry({ now }: World, expires: number): void {
  if (expires >= now() + 30 * minutes && expires <= now() + 24 * hours) return
  throw invalid('The `expires_at` timestamp must be between 30 minutes and 24 hours from now.', {
    param: 'expires_at',
  })
}

function find(world: World, id: string): Checkout {
  const found = world.checkouts.get(id)
  if (!found) throw missing('checkout.session', id, 'session')
  return found
}
