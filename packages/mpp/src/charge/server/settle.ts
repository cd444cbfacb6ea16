/**
 * From a verified transaction to a ledger, with the claims held for as long as the payment may still happen.
 *
 * @module
 */
import { SettlementError } from '../../Errors.ts'
import * as Submission from '../../stellar/Submission.ts'
import type { Claim } from '../../store/Replay.ts'

/** A signed transaction with its canonical name. */
export type Payable = Submission.Signed & {
  /** Hash of the inner transaction: the name under which it is claimed. */
  innerHash: string
  /** Hash that the payer signed to authorize a sponsor: one authorization is not sent twice at the sponsor's cost. */
  authorizationHash?: string | undefined
}

/** Claims the transaction and submits it. From the first byte sent until the outcome is known, the claims stay. */
export async function submitClaimed(
  context: Submission.Context,
  payable: Payable,
  claim: Claim,
): Promise<Submission.Outcome> {
  return confirmClaimed(context, payable, claim, await deliverClaimed(context, payable, claim))
}

/** The first half of {@link submitClaimed}: until the network has the transaction. */
export async function deliverClaimed(
  context: Submission.Context,
  payable: Payable,
  claim: Claim,
): Promise<Submission.Delivery> {
  const { authorizationHash, innerHash } = payable
  await claim.pin(authorizationHash ? [innerHash, authorizationHash] : [innerHash])
  const delivery = await Submission.deliver(context, payable)
  if (!mayBeOnLedger(delivery)) await claim.unpin()
  return delivery
}

/** The second half: until its outcome is known. */
export async function confirmClaimed(
  context: Submission.Context,
  payable: Payable,
  claim: Claim,
  delivery: Submission.Delivery,
): Promise<Submission.Outcome> {
  if (delivery.status !== 'accepted') return delivery
  const outcome = await Submission.confirm(context, payable)
  if (!mayBeOnLedger(outcome)) await claim.unpin()
  return outcome
}

/**
 * Asserts that the payment is in a ledger.
 *
 * @throws {SettlementError} one reason for each other outcome.
 */
export function assertSettled(outcome: Submission.Outcome, payable: Payable): void {
  const { hash } = payable
  switch (outcome.status) {
    case 'success':
      return
    case 'failed':
      throw new SettlementError(
        `The transaction ${hash} failed in the ledger: ${outcome.resultCode}.`,
        { hash, resultCode: outcome.resultCode },
      )
    case 'rejected':
      throw refused(outcome.resultCode, payable)
    case 'duplicate':
      // In pull mode the payer gives the transaction to the server alone; from the network anybody can copy it.
      throw new SettlementError(
        `The transaction ${hash} was submitted before it came here: present its hash in push mode.`,
        { hash },
        { code: 'already-used' },
      )
    case 'busy':
      throw new SettlementError('The network is busy.', { hash }, { code: 'network-busy' })
    case 'unreached':
      throw new SettlementError(
        'Stellar RPC is not available; nothing was submitted.',
        { hash },
        { cause: outcome.cause, code: 'rpc-unavailable' },
      )
    case 'not-included':
      throw new SettlementError(
        `No ledger took the transaction ${hash} in time; nothing was paid.`,
        { hash },
        { code: 'not-included' },
      )
    case 'unknown':
      throw new SettlementError(
        `The outcome of transaction ${hash} is not known yet.`,
        { hash },
        { cause: outcome.cause, code: 'outcome-unknown' },
      )
  }
}

function mayBeOnLedger({ status }: Submission.Delivery): boolean {
  return ['accepted', 'success', 'failed', 'unknown'].includes(status)
}

/** A refused transaction is the fault of who signed it: the payer (402) or the sponsor (503). */
function refused(resultCode: string, { hash, owner }: Payable): SettlementError {
  const details = { hash, resultCode }
  if (resultCode === 'txTooLate')
    return new SettlementError('The transaction has expired.', details, { code: 'expired' })
  if (owner === 'payer' && resultCode.startsWith('txBadAuth'))
    return new SettlementError('The signatures of the transaction are wrong.', details, {
      code: 'bad-signature',
    })
  if (owner === 'payer')
    return new SettlementError(`The network refused the transaction: ${resultCode}.`, details)
  return new SettlementError("The network refused the sponsor's transaction.", details, {
    code: 'sponsor-unavailable',
  })
}
