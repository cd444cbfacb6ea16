/** What a PaymentIntent is paid with, and the try to charge it. */
import { invalid, missing, unexpectedState } from './ApiError.ts'
import * as Cards from './Cards.ts'
import * as Charges from './Charges.ts'
import * as GrantedTokens from './GrantedTokens.ts'
import { flag, hash, required, text } from './Parameters.ts'
import type { Payment, Source, World } from './World.ts'

const confirmation = {
  payment_method: text,
  off_session: flag,
  error_on_requires_action: flag,
  return_url: text,
}

// Shared payment tokens exist in preview versions of the API only.
const preview = {
  shared_payment_granted_token: text,
  payment_method_data: hash({ shared_payment_granted_token: required(text) }),
}
/** What a confirmation may say. Without a preview version shared payment tokens are unknown names. */
export const shapeOf = (version: string) =>
  ({ ...confirmation, ...(version.endsWith('.preview') ? preview : {}) }) as typeof confirmation &
    typeof preview

/** Parameters that Stripe takes and the double does not. */
export const documented =
  'application_fee_amount customer expand mandate on_behalf_of receipt_email setup_future_usage shipping statement_descriptor transfer_data transfer_group use_stripe_sdk'.split(
    ' ',
  )

type Confirmation = {
  payment_method?: string | undefined
  off_session?: boolean | undefined
  error_on_requires_action?: boolean | undefined
  shared_payment_granted_token?: string | undefined
  payment_method_data?: { shared_payment_granted_token: string } | undefined
}

/** What is to pay; `undefined` when nothing was given. @throws {ApiError} when it cannot. */
export function readSource(
  world: World,
  { payment_method, payment_method_data, shared_payment_granted_token }: Confirmation,
  amount: number,
  currency: string,
): Source | undefined {
  const token = shared_payment_granted_token ?? payment_method_data?.shared_payment_granted_token
  if (token && payment_method)
    throw invalid('Give a payment method or a shared payment token, not both.', {
      code: 'parameters_exclusive',
      param: 'payment_method',
    })
  if (token) {
    const grant = GrantedTokens.borrow(world, token, amount, currency)
    return { card: grant.card, grant }
  }
  if (!payment_method) return undefined
  const card = Cards.find(payment_method)
  if (!card) throw missing('PaymentMethod', payment_method, 'payment_method', 400)
  return { card }
}

/** Charges the card, or asks its owner. @throws {ApiError} 402 when it declines. */
export function pay(world: World, payment: Payment, asked: Confirmation): void {
  const { intent, source } = payment
  if (!source)
    throw unexpectedState(
      "You cannot confirm this PaymentIntent because it's missing a payment method.",
      {
        code: 'payment_intent_unexpected_state',
        param: 'payment_method',
      },
    )
  const { outcome } = source.card
  if (outcome.kind === 'declined') throw Charges.decline(world, payment, source, outcome)
  if (outcome.kind === 'approved') {
    Charges.approve(world, payment, source)
    return
  }
  if (asked.off_session || asked.error_on_requires_action)
    throw Charges.decline(world, payment, source, {
      code: 'authentication_required',
      // https://docs.stripe.com/payments/without-card-authentication
      declineCode: asked.off_session ? 'authentication_required' : 'authentication_not_handled',
      message: 'Your card was declined. This transaction requires authentication.',
    })
  intent.status = 'requires_action'
  intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} }
  world.emit('payment_intent.requires_action', intent)
}

/** Payment methods of the Dashboard may send the customer elsewhere: then Stripe must know the way back. */
export function assertNoRedirect(asked: {
  confirm?: boolean | undefined
  payment_method?: string | undefined
  payment_method_types?: string[] | undefined
  return_url?: string | undefined
  automatic_payment_methods?: { allow_redirects?: string | undefined } | undefined
}): void {
  if (!asked.confirm || !asked.payment_method || asked.payment_method_types || asked.return_url)
    return
  if (asked.automatic_payment_methods?.allow_redirects === 'never') return
  throw invalid(
    'This PaymentIntent may redirect your customer: provide a `return_url`, or set `automatic_payment_methods[allow_redirects]` to `never`.',
  )
}
