/**
 * Every error a payer or an operator can meet, as mppx problems: one class per documented name, one row per reason.
 *
 * @module
 */
import { Errors } from 'mppx'

const problems = {
  'internal-payment-error': 'Internal Payment Error',
  'invalid-challenge': 'Invalid Challenge',
  'invalid-payload': 'Invalid Payload',
  'malformed-credential': 'Malformed Credential',
  'payment-expired': 'Payment Expired',
  'payment-insufficient': 'Payment Insufficient',
  'session/amount-exceeds-deposit': 'Amount Exceeds Deposit',
  'session/channel-finalized': 'Channel Closed',
  'session/channel-not-found': 'Channel Not Found',
  'session/delta-too-small': 'Delta Too Small',
  'session/invalid-signature': 'Invalid Signature',
  'settlement-failed': 'Settlement Failed',
  'verification-failed': 'Verification Failed',
} as const

const payAgain = 'Request the resource again and pay the fresh challenge.'
const payExactly = 'Pay exactly what the challenge asks for.'
const retryLater =
  'The server took nothing. Send the same payment again in a few seconds, not another.'
const signAgain = 'Build and sign the transaction again for this challenge.'

type Row = { problem: keyof typeof problems; status: number; hint: string }
const row = (problem: Row['problem'], hint: string, status = 402): Row => ({
  hint,
  problem,
  status,
})

/**
 * What each stable `code` means on the wire: problem type, HTTP status, next action.
 *
 * @see draft-httpauth-payment-00 §Error Codes; draft-stellar-charge-00 §Error Codes (`settlement-failed`)
 */
export const codes = {
  'already-used': row(
    'invalid-challenge',
    'If you paid it, do not pay again: look the transaction up on the ledger first. Otherwise request the resource again.',
  ),
  'amount-exceeds-deposit': row(
    'session/amount-exceeds-deposit',
    'Top up the channel, or sign a smaller amount.',
  ),
  'authorization-expired': row('verification-failed', signAgain),
  'bad-signature': row('verification-failed', signAgain),
  'channel-closed': row('session/channel-finalized', 'Open another channel.', 410),
  'channel-not-found': row(
    'session/channel-not-found',
    'Check the network; an archived channel comes back with any transaction on it.',
    410,
  ),
  'close-unavailable': row(
    'verification-failed',
    'Ask the seller to close, or use close_start and refund.',
  ),
  'delta-too-small': row(
    'session/delta-too-small',
    'Sign the cumulativeAmount of a fresh challenge plus its amount.',
  ),
  expired: row('payment-expired', payAgain),
  'fee-above-cap': row('internal-payment-error', 'The server must raise maxFeeBumpStroops.', 503),
  'internal-error': row('internal-payment-error', 'The server must look at its log.', 500),
  'invalid-config': row('internal-payment-error', 'Correct the configuration and restart.', 500),
  'invalid-voucher-signature': row(
    'session/invalid-signature',
    'Sign for this channel and network with its commitment key.',
  ),
  'malformed-source': row(
    'malformed-credential',
    'Set source to did:pkh:<network>:<G… account that pays>.',
  ),
  'malformed-transaction': row('verification-failed', signAgain),
  'malformed-voucher': row('invalid-payload', 'Sign a positive amount of base units.'),
  'mode-not-accepted': row(
    'verification-failed',
    'Use one of the credentialTypes in the challenge.',
  ),
  'network-busy': row('internal-payment-error', retryLater, 503),
  'not-included': row('settlement-failed', payAgain),
  'outcome-unknown': row(
    'internal-payment-error',
    'Do not pay again: look the transaction up on the ledger first.',
    500,
  ),
  overpaid: row('verification-failed', payExactly),
  'payment-not-found': row('verification-failed', 'Wait until the payment is in a ledger.'),
  'payment-too-old': row('verification-failed', payAgain),
  'refused-challenge': row('verification-failed', 'Do not pay this challenge.'),
  'rpc-unavailable': row('internal-payment-error', retryLater, 503),
  'server-account': row('verification-failed', 'Pay from an account of your own.'),
  'settlement-failed': row('settlement-failed', payAgain),
  'simulation-failed': row(
    'verification-failed',
    'Check that payer and recipient can hold the token and that the payer has enough of it.',
  ),
  'sponsor-unavailable': row('internal-payment-error', retryLater, 503),
  'store-unavailable': row('internal-payment-error', retryLater, 503),
  'time-bounds': row(
    'verification-failed',
    'Set timeBounds.maxTime to a time not after the expiry of the challenge.',
  ),
  underpaid: row('payment-insufficient', payExactly),
  'unconfirmed-total': row(
    'verification-failed',
    'Give the client its store back, or sign an amount of your own with context.cumulativeAmount.',
  ),
  'unexpected-authorization': row(
    'verification-failed',
    'Authorize only the transfer that the challenge asks for.',
  ),
  'unexpected-operation': row(
    'verification-failed',
    'Send one transfer(from, to, amount) and nothing else.',
  ),
  'unfit-channel': row('internal-payment-error', 'The server must configure another channel.', 500),
  'verification-failed': row('verification-failed', payAgain),
  'voucher-unknown': row(
    'internal-payment-error',
    'Ask for a fresh challenge: its cumulativeAmount says what was taken.',
    500,
  ),
  'wrong-asset': row('verification-failed', payExactly),
  'wrong-network': row('verification-failed', 'Pay on the network named in the challenge.'),
  'wrong-payer': row('verification-failed', 'The payer must be the account named in source.'),
  'wrong-recipient': row('verification-failed', payExactly),
} as const satisfies Record<string, Row>

/** A stable reason, e.g. `'underpaid'`. Part of the problem details as `code`. */
export type Code = keyof typeof codes

/** Safe context of an error. Stays on the server: it is never serialised. */
export type Details = Record<string, unknown>

/** Options of our own, after the documented `(message, details?)`. */
export type Options = {
  /** Stable reason; decides problem type, status and hint. @default the class's own */
  code?: Code | undefined
  /** What caused it. Never serialised. */
  cause?: unknown
}

/**
 * Base of all errors of this package: client refusals and broken structures, and a mppx `PaymentError`.
 *
 * `instanceof` also holds for an error of another copy of this package.
 *
 * @example
 * new StellarMppError('transaction has 2 operations, want 1', { operations: 2 })
 */
export class StellarMppError extends Errors.PaymentError {
  override readonly name: string = 'StellarMppError'
  /** RFC 9457 problem type, e.g. `https://paymentauth.org/problems/verification-failed`. */
  readonly type: string
  /** RFC 9457 title of the problem type. */
  readonly title: string
  /** HTTP status of the answer. */
  override readonly status: number
  /** Stable reason. */
  readonly code: Code
  // No `override`: mppx 0.6 has neither field, 0.11 has both.
  /** What to do next. */
  readonly hint: string
  /** Context for the server's own log. */
  readonly details: Details

  constructor(message: string, details: Details = {}, options: Options = {}) {
    super(message)
    const code = options.code ?? 'verification-failed'
    const { problem, status, hint } = codes[code]
    this.code = code
    this.details = details
    this.hint = hint
    this.status = status
    this.title = problems[problem]
    this.type = `https://paymentauth.org/problems/${problem}`
    if (options.cause !== undefined) this.cause = options.cause
  }

  /** Problem details for the payer: never `details`, never `cause`. */
  override toProblemDetails(challengeId?: string) {
    return {
      type: this.type,
      title: this.title,
      status: this.status,
      detail: this.message,
      code: this.code,
      hint: this.hint,
      ...(challengeId ? { challengeId } : {}),
    }
  }
}

/** The charge server was built wrongly, or a credential does not prove the payment. */
export class PaymentVerificationError extends StellarMppError {
  override readonly name: string = 'PaymentVerificationError'
}

/** A proven payment was not settled: rejected (402), not sent (503), or of unknown outcome (500). */
export class SettlementError extends StellarMppError {
  override readonly name: string = 'SettlementError'

  constructor(message: string, details: Details = {}, options: Options = {}) {
    super(message, details, { code: 'settlement-failed', ...options })
  }
}

/** The channel server was built wrongly, or a voucher or close does not verify. */
export class ChannelVerificationError extends StellarMppError {
  override readonly name: string = 'ChannelVerificationError'
}

/** Makes `instanceof` hold for an error of another copy of this package; subclasses keep the ordinary rule. */
function brand(Class: typeof StellarMppError, name: string): void {
  const mark = Symbol.for(`@stellar/mpp/${name}`)
  Object.defineProperty(Class.prototype, mark, { value: true })
  Object.defineProperty(Class, Symbol.hasInstance, {
    value(this: unknown, value: unknown) {
      if (this !== Class) return Function.prototype[Symbol.hasInstance].call(this as never, value)
      return typeof value === 'object' && value !== null && mark in value
    },
  })
}

brand(StellarMppError, 'StellarMppError')
brand(PaymentVerificationError, 'PaymentVerificationError')
brand(SettlementError, 'SettlementError')
brand(ChannelVerificationError, 'ChannelVerificationError')
