// stellar-mpp-payments errors 0.1.0 sha256:8728287ffd7204528fb60e48f7134b4939f36238bc9dc566e9fbaa520b5c5a45; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Turns what `@stellar/mpp` 0.7.1 throws into precise answers: 402 with the right problem type, 503 for an outage, 500 when money may have moved. */
import { Errors } from 'mppx'
import { failedOnLedger, isOutage, safeDetail } from './faults.ts'
import { type Row, reasons } from './reasons.ts'
import type { Difference } from './transfer.ts'

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
