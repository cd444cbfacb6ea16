/**
 * Shared payment tokens, as the seller sees them: a loan of somebody's card within limits.
 * https://docs.stripe.com/agentic-commerce/concepts/shared-payment-tokens
 */
import { invalid, missing, unexpectedState } from './ApiError.ts'
import * as Cards from './Cards.ts'
import * as Currencies from './Currencies.ts'
import type { Form } from './Form.ts'
import { hash, integer, metadata, read, required, text } from './Parameters.ts'
import type { Grant, Token, World } from './World.ts'

const shape = {
  payment_method: required(text),
  usage_limits: required(
    hash({ currency: required(text), max_amount: required(integer), expires_at: integer }),
  ),
  seller_details: hash({ network_id: text, external_id: text }),
  shared_metadata: metadata,
}

/** `POST /v1/test_helpers/shared_payment/granted_tokens` */
export function create(world: World, form: Form): Token {
  const { payment_method, shared_metadata, usage_limits } = read(form, shape, ['customer'])
  const { currency, expires_at = null, max_amount } = usage_limits
  const card = Cards.find(payment_method)
  if (!card) throw missing('PaymentMethod', payment_method, 'payment_method', 400)
  Currencies.assertCurrency(currency)
  if (expires_at !== null && expires_at <= world.now())
    throw invalid('expires_at must be in the future.', { param: 'usage_limits[expires_at]' })
  const { brand, last4 } = card
  const token: Token = {
    id: world.id('spt'),
    object: 'shared_payment.granted_token',
    created: world.now(),
    deactivated_at: null,
    deactivated_reason: null,
    livemode: false,
    payment_method_details: { type: 'card', card: { brand, last4 } },
    shared_metadata,
    usage_details: { amount_captured: { currency, value: 0 } },
    usage_limits: { currency, max_amount, expires_at },
  }
  world.grants.set(token.id, { token, card, held: 0 })
  return token
}

/** `GET /v1/shared_payment/granted_tokens/:id` */
export function retrieve(world: World, id: string): Token {
  return find(world, id, 'id', 404).token
}

/** `POST /v1/test_helpers/shared_payment/granted_tokens/:id/revoke` */
export function revoke(world: World, id: string): Token {
  const grant = find(world, id, 'id', 404)
  assertActive(grant)
  deactivate(world, grant, 'revoked')
  return grant.token
}

/** The grant that is to pay. @throws when it may not pay this amount. */
export function borrow(world: World, id: string, amount: number, currency: string): Grant {
  const grant = find(world, id, 'shared_payment_granted_token', 400)
  assertActive(grant)
  assertLimits(grant, amount, currency)
  return grant
}

/** Sets aside an amount that was authorized. @throws when the token may no longer pay it. */
export function hold(grant: Grant, amount: number, currency: string): void {
  assertActive(grant)
  assertLimits(grant, amount, currency)
  grant.held += amount
}

/** What was set aside is taken, in part at least; the rest is free again. */
export function settle(world: World, grant: Grant, held: number, taken: number): void {
  grant.held -= held
  if (taken === 0) return
  const { usage_details, usage_limits } = grant.token
  usage_details.amount_captured.value += taken
  world.emit('shared_payment.granted_token.used', grant.token)
  const isSpent = usage_details.amount_captured.value >= usage_limits.max_amount
  if (isSpent && !grant.token.deactivated_at) deactivate(world, grant, 'consumed')
}

/** Deactivates what has expired. */
export function expire(world: World): void {
  for (const grant of world.grants.values()) {
    const { deactivated_at, usage_limits } = grant.token
    const { expires_at } = usage_limits
    if (!deactivated_at && expires_at !== null && expires_at <= world.now())
      deactivate(world, grant, 'expired')
  }
}

function find(world: World, id: string, param: string, status: number): Grant {
  expire(world)
  const found = world.grants.get(id)
  if (!found) throw missing('shared_payment.granted_token', id, param, status)
  return found
}

function deactivate(world: World, { token }: Grant, reason: Token['deactivated_reason']): void {
  token.deactivated_at = world.now()
  token.deactivated_reason = reason
  world.emit('shared_payment.granted_token.deactivated', token)
}

function assertActive({ token }: Grant): void {
  const { deactivated_reason: reason, id } = token
  if (reason) throw unexpectedState(`The shared payment token ${id} is deactivated: ${reason}.`)
}

function assertLimits({ held, token }: Grant, amount: number, currency: string): void {
  const { currency: lent, max_amount } = token.usage_limits
  if (currency !== lent)
    throw unexpectedState(`The shared payment token is for ${lent}, not for ${currency}.`, {
      param: 'currency',
    })
  const left = max_amount - held - token.usage_details.amount_captured.value
  if (amount > left)
    throw unexpectedState(
      `The shared payment token is for ${Currencies.format(left, lent)} at most, not for ${Currencies.format(amount, lent)}.`,
      { param: 'amount' },
    )
}
