/**
 * Claims a commitment on the ledger. The contract pays what it says less what was paid: however often it is sent, it is
 * paid once, and the ledger's state tells whether it is.
 *
 * @module
 */
import { ChannelVerificationError, SettlementError, StellarMppError } from '../../Errors.ts'
import * as ChannelContract from '../../stellar/ChannelContract.ts'
import * as Invocation from '../../stellar/Invocation.ts'
import type { Outcome } from '../../stellar/Submission.ts'
import type { Commitment } from './Vouchers.ts'

/** `settle` goes on, `close` ends the channel. */
export type Kind = 'settle' | 'close'

/** What became of a claim: `paid`, certainly not (`refused`: nothing moved), or not known. */
export type Claimed =
  | { status: 'paid'; hash: string }
  | { status: 'refused'; error: StellarMppError }
  | { status: 'unknown'; error: StellarMppError }

/** Submits a claim. Never throws. */
export async function claim(
  caller: Invocation.Caller,
  channel: string,
  kind: Kind,
  commitment: Commitment,
): Promise<Claimed> {
  try {
    const wanted = ChannelContract.claim(channel, kind, commitment)
    const prepared = await Invocation.prepare(caller, wanted)
    const { hash, outcome } = await Invocation.submit(caller, prepared)
    return claimed(kind, hash, outcome)
  } catch (error) {
    // Up to here nothing was sent.
    return { error: asRefusal(kind, error), status: 'refused' }
  }
}

/** Whether the ledger says that a commitment was claimed; for `close`, that the channel has ended as well. */
export function isDone(chain: ChannelContract.Chain, kind: Kind, amount: bigint): boolean {
  const { closeEffectiveAtLedger, currentLedger, withdrawn } = chain
  if (withdrawn < amount) return false
  if (kind === 'settle') return true
  return closeEffectiveAtLedger !== null && closeEffectiveAtLedger <= currentLedger
}

/** Asserts that the account that calls is the one that the channel pays: the contract takes no other. */
export function assertRecipient(chain: ChannelContract.Chain, caller: Invocation.Caller): void {
  const account = caller.sponsor.keypair.publicKey()
  if (chain.to !== account)
    throw new ChannelVerificationError(
      'feePayer.envelopeSigner is not the recipient of the channel: only that account can claim.',
      { actual: account, wanted: chain.to },
      { code: 'unfit-channel' },
    )
}

function claimed(kind: Kind, hash: string, outcome: Outcome): Claimed {
  switch (outcome.status) {
    case 'success':
      return { hash, status: 'paid' }
    case 'unknown':
    case 'duplicate':
      return {
        error: new SettlementError(
          `The outcome of the ${kind} ${hash} is not known yet.`,
          { hash },
          { code: 'outcome-unknown' },
        ),
        status: 'unknown',
      }
    case 'failed':
    case 'rejected':
      return refused(`The network refused the ${kind}: ${outcome.resultCode}.`, 'settlement-failed')
    case 'busy':
      return refused('The network is busy.', 'network-busy')
    case 'unreached':
      return refused('Stellar RPC is not available; nothing was submitted.', 'rpc-unavailable')
    case 'not-included':
      return refused(`No ledger took the ${kind} in time.`, 'not-included')
  }
}

function refused(
  message: string,
  code: 'settlement-failed' | 'network-busy' | 'rpc-unavailable' | 'not-included',
): Claimed {
  return { error: new SettlementError(message, {}, { code }), status: 'refused' }
}

function asRefusal(kind: Kind, error: unknown): StellarMppError {
  if (error instanceof StellarMppError) return error
  return new SettlementError(
    `The ${kind} could not be built.`,
    {},
    { cause: error, code: 'internal-error' },
  )
}
