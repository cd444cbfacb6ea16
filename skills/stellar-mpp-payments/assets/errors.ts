/** @module Turns what `@stellar/mpp` 0.7.1 throws into precise answers: 402 with the right problem type, 503 for an outage, 500 when money may have moved. */
import { Errors } from 'mppx'
import { failedOnLedger, isOutage, safeDetail } from './faults.ts'
import type { Difference } from './transfer.ts'

const buyAgain = 'Request the resource again and pay the fresh challenge.'
const payExactly = 'Pay exactly what the challenge asks for.'
const retry = 'Nothing was paid. Send the request again later, with a fresh challenge.'

type Row = { problem: string; status: number; detail: string; hint: string }
const row = (problem: string, status: number, detail: string, hint: string): Row => ({
  problem,
  status,
  detail,
  hint,
})
const outage = (detail: string, hint = retry): Row =>
  row('internal-payment-error', 503, detail, hint)

/** Every reason for not serving: RFC 9457 problem type, HTTP status, and what the payer is told. */
export const reasons = {
  'already-used': row(
    'invalid-challenge',
    402,
    'This challenge was already used.',
    `If you paid it, do not pay again: look the transaction up and ask the seller. Otherwise: ${buyAgain}`,
  ),
  expired: row('payment-expired', 402, 'The challenge has expired.', buyAgain),
  underpaid: row('payment-insufficient', 402, 'The payment is too low.', payExactly),
  overpaid: row('verification-failed', 402, 'The payment is too high.', payExactly),
  'wrong-asset': row('verification-failed', 402, 'The payment is in another asset.', payExactly),
  'wrong-recipient': row('verification-failed', 402, 'It pays somebody else.', payExactly),
  'verification-failed': row(
    'verification-failed',
    402,
    'The payment does not verify.',
    `Check balance, trustline and network. ${buyAgain}`,
  ),
  'push-not-verified': row(
    'verification-failed',
    402,
    'The payment was not found, or does not verify.',
    'If your transaction succeeded, do not pay again: get a fresh challenge and sign "{its id}:{the same hash}".',
  ),
  'not-settled': row('settlement-failed', 402, 'The network refused the payment.', buyAgain),
  'rpc-unavailable': outage('The network cannot be reached at the moment.'),
  'push-unavailable': outage(
    'The payment cannot be looked up at the moment.',
    'Do not pay again: later, get a fresh challenge and sign "{its id}:{the same hash}".',
  ),
  'sponsor-unavailable': outage('The account that pays the fees cannot at the moment.'),
  busy: outage('Too many payments are waiting.'),
  'outcome-unknown': row(
    'internal-payment-error',
    500,
    'The payment was sent, its outcome is not known.',
    'Do not pay again: look the transaction up on the ledger, then ask the seller.',
  ),
} satisfies Record<string, Row>

/** A stable reason, e.g. `'underpaid'`: `code` of the problem details. */
export type Reason = keyof typeof reasons

/** A refusal that every mppx from 0.6.31 to 0.11 answers as it is: status, problem type, detail, code, hint. */
export class PaymentProblem extends Errors.PaymentError {
  readonly type: string
  readonly title: string
  override readonly status: number
  readonly reason: Reason

  constructor(reason: Reason, options: { detail?: string | undefined; cause?: unknown } = {}) {
    const { problem, status, detail }: Row = reasons[reason]
    super(options.detail ?? detail)
    this.name = 'PaymentProblem'
    this.type = `https://paymentauth.org/problems/${problem}`
    this.title = problem
    this.status = status
    this.reason = reason
    // For the server's own log; never on the wire.
    this.cause = options.cause
  }

  override toProblemDetails(challengeId?: string) {
    const { type, title, status, message: detail, reason: code } = this
    const { hint } = reasons[code]
    return { type, title, status, detail, code, hint, ...(challengeId ? { challengeId } : {}) }
  }
}

/** What is known about a failed verification besides the error. */
export type Circumstances = {
  /** `pull`: the server submits. `push`: the payer already has. */
  mode: 'pull' | 'push'
  sponsored: boolean
  /** The challenge is still claimed in the store: 0.7.1 keeps a claim when something may have been sent. */
  claimKept: boolean
  /** How the transaction differs from what was asked, if it does. */
  difference?: Difference | undefined
}

/**
 * What to throw instead. mppx up to 0.9.0 answers anything but its own `PaymentError` with a bare 402, mppx from 0.9.3
 * with a bare 500; both hide whether the payer must pay again. Errors that already are `PaymentError`s are returned.
 *
 * @example
 * const verify = async (parameters) => {
 *   try { return await method.verify(parameters) }
 *   catch (error) { throw toPaymentError(error, { mode: 'pull', sponsored: false, claimKept }) }
 * }
 */
export function toPaymentError(error: unknown, about: Circumstances): Errors.PaymentError {
  if (error instanceof Errors.PaymentError) return error
  const reason = reasonOf(error, about)
  const verifies = reason === 'verification-failed' || reason === 'push-not-verified'
  return new PaymentProblem(reason, {
    cause: error,
    detail: verifies ? safeDetail(error) : undefined,
  })
}

function reasonOf(error: unknown, about: Circumstances): Reason {
  const { message } = Object(error) as { message?: string }
  if (/already (been )?(used|consumed|claimed)/i.test(message ?? '')) return 'already-used'
  if (about.difference) return about.difference
  return about.mode === 'push' ? reasonOfPush(error) : reasonOfPull(error, about)
}

function reasonOfPull(error: unknown, { claimKept, sponsored }: Circumstances): Reason {
  const { name } = Object(error) as { name?: string }
  // By its class thrown before anything is sent.
  if (claimKept && name !== 'PaymentVerificationError')
    return failedOnLedger(error) ? 'not-settled' : 'outcome-unknown'
  if (isOutage(error)) return 'rpc-unavailable'
  if (name !== 'SettlementError') return reasonOfRefusal(error)
  return sponsored ? 'sponsor-unavailable' : 'not-settled'
}

function reasonOfPush(error: unknown): Reason {
  if (isOutage(error)) return 'push-unavailable'
  const reason = reasonOfRefusal(error)
  return reason === 'verification-failed' ? 'push-not-verified' : reason
}

function reasonOfRefusal(error: unknown): Reason {
  const { message = '' } = Object(error) as { message?: string }
  if (/\b(challenge|payment)\b.{0,40}\bexpired\b/i.test(message)) return 'expired'
  if (/\bamount\b/i.test(message) && /too low|insufficient|less than|below/i.test(message))
    return 'underpaid'
  return 'verification-failed'
}
