/** https://docs.stripe.com/api/payment_intents: one payment, from its price to its end. */
import { invalid, missing, unexpectedState } from './ApiError.ts'
import * as Charges from './Charges.ts'
import * as Confirmation from './Confirmation.ts'
import * as Currencies from './Currencies.ts'
import type { Form } from './Form.ts'
import * as GrantedTokens from './GrantedTokens.ts'
import { flag, hash, integer, list, metadata, oneOf, read, required, text } from './Parameters.ts'
import type { Intent, Payment, World } from './World.ts'

const creation = {
  amount: required(integer),
  currency: required(text),
  automatic_payment_methods: hash({
    enabled: required(flag),
    allow_redirects: oneOf('always', 'never'),
  }),
  capture_method: oneOf('automatic', 'automatic_async', 'manual'),
  confirm: flag,
  description: text,
  metadata,
  payment_method_types: list,
}

/** `POST /v1/payment_intents` */
export function create(world: World, form: Form, version: string): Intent {
  const asked = read(
    form,
    { ...creation, ...Confirmation.shapeOf(version) },
    Confirmation.documented,
  )
  Currencies.assertAmount(asked.amount, asked.currency)
  Confirmation.assertNoRedirect(asked)
  const source = Confirmation.readSource(world, asked, asked.amount, asked.currency)
  const intent: Intent = {
    ...blank(world),
    amount: asked.amount,
    currency: asked.currency,
    capture_method: asked.capture_method ?? 'automatic_async',
    description: asked.description ?? null,
    metadata: asked.metadata,
    payment_method: source ? (asked.payment_method ?? world.id('pm')) : null,
    payment_method_types: asked.payment_method_types ?? ['card'],
    status: source ? 'requires_confirmation' : 'requires_payment_method',
  }
  const payment = { intent, source }
  world.payments.set(intent.id, payment)
  world.emit('payment_intent.created', intent)
  if (asked.confirm) Confirmation.pay(world, payment, asked)
  return intent
}

/** `POST /v1/payment_intents/:id/confirm` */
export function confirm(world: World, form: Form, version: string, id: string): Intent {
  const payment = find(world, id)
  const asked = read(form, Confirmation.shapeOf(version), Confirmation.documented)
  const { intent } = payment
  assertStatus(intent, 'confirmed', [
    'requires_payment_method',
    'requires_confirmation',
    'requires_action',
  ])
  const source = Confirmation.readSource(world, asked, intent.amount, intent.currency)
  if (source) {
    payment.source = source
    intent.payment_method = asked.payment_method ?? world.id('pm')
  }
  Confirmation.pay(world, payment, asked)
  return intent
}

/** `POST /v1/payment_intents/:id/capture` */
export function capture(world: World, form: Form, id: string): Intent {
  const payment = find(world, id)
  const { intent } = payment
  const { amount_to_capture: amount = intent.amount } = read(form, { amount_to_capture: integer }, [
    'final_capture',
    'metadata',
  ])
  assertStatus(intent, 'captured', ['requires_capture'])
  if (amount < 1) throw invalid('Invalid positive integer', { param: 'amount_to_capture' })
  if (amount > intent.amount_capturable)
    throw unexpectedState(
      'The amount to capture is greater than the amount that can be captured.',
      {
        code: 'amount_too_large',
        param: 'amount_to_capture',
      },
    )
  Charges.take(world, payment, amount)
  return intent
}

/** `POST /v1/payment_intents/:id/cancel` */
export function cancel(world: World, form: Form, id: string): Intent {
  const { intent, source } = find(world, id)
  const reasons = oneOf('duplicate', 'fraudulent', 'requested_by_customer', 'abandoned')
  const { cancellation_reason = null } = read(form, { cancellation_reason: reasons })
  assertStatus(intent, 'canceled', [
    'requires_payment_method',
    'requires_capture',
    'requires_confirmation',
    'requires_action',
  ])
  if (source?.grant && intent.status === 'requires_capture')
    GrantedTokens.settle(world, source.grant, intent.amount, 0)
  Object.assign(intent, { status: 'canceled', cancellation_reason, canceled_at: world.now() })
  Object.assign(intent, { amount_capturable: 0, next_action: null })
  world.emit('payment_intent.canceled', intent)
  return intent
}

/** `GET /v1/payment_intents/:id` */
export function retrieve(world: World, id: string): Intent {
  return find(world, id).intent
}

/** `GET /v1/payment_intents`: the newest first. */
export function all(world: World, form: Form): object {
  const asked = read(
    form,
    { created: hash({ gte: integer }), limit: integer, starting_after: text },
    ['customer', 'ending_before'],
  )
  const { created: { gte = 0 } = {}, limit = 10, starting_after } = asked
  const intents = [...world.payments.values()]
    .map(({ intent }) => intent)
    .filter(({ created }) => created >= gte)
    .reverse()
  const from = starting_after
    ? intents.findIndex(({ id }) => id === find(world, starting_after).intent.id) + 1
    : 0
  return {
    object: 'list',
    url: '/v1/payment_intents',
    has_more: from + limit < intents.length,
    data: intents.slice(from, from + limit),
  }
}

/** The customer answers the bank's question, at last. */
export function authenticate(world: World, id: string, passes: boolean): void {
  const payment = find(world, id)
  const { intent, source } = payment
  assertStatus(intent, 'authenticated', ['requires_action'])
  if (source && passes) Charges.approve(world, payment, source)
  else if (source)
    Charges.decline(world, payment, source, {
      code: 'payment_intent_authentication_failure',
      message: 'The provided PaymentMethod has failed authentication.',
    })
}

function assertStatus(intent: Intent, done: string, allowed: Intent['status'][]): void {
  if (allowed.includes(intent.status)) return
  throw unexpectedState(
    `This PaymentIntent could not be ${done} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${done}: ${allowed.join(', ')}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: structuredClone(intent) },
  )
}

function find(world: World, id: string): Payment {
  const found = world.payments.get(id)
  if (!found) throw missing('payment_intent', id, 'intent')
  return found
}

function blank(world: World) {
  const id = world.id('pi')
  return {
    id,
    object: 'payment_intent' as const,
    amount_capturable: 0,
    amount_received: 0,
    canceled_at: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${world.id('s').slice(2)}`,
    created: world.now(),
    customer: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false as const,
    next_action: null,
  }
}
