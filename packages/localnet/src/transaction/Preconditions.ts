/** When a transaction may be in a ledger: time, ledger and sequence preconditions (CAP-21). */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import type { Header } from '../ledger/Header.ts'
import type { Overlay } from '../ledger/LedgerEntries.ts'
import * as Account from './Account.ts'
import * as Envelope from './Envelope.ts'
import { isSame } from './Signers.ts'

type Moment = Pick<Header, 'sequence' | 'closeTime'>

/** Keys that must sign besides the account's own. */
export function extraSigners(envelope: Envelope.Envelope): xdr.SignerKey[] {
  return v2Of(envelope)?.extraSigners() ?? []
}

/** Whether the extra signers are two different ones, and none signs an empty payload. */
export function areExtraSignersWellFormed(envelope: Envelope.Envelope): boolean {
  const keys = extraSigners(envelope)
  const [first, second] = keys
  if (first && second && isSame(first, second)) return false
  return !keys.some(isEmptyPayload)
}

/** Whether a signer key is of the payload kind, with no payload. */
export function isEmptyPayload(key: xdr.SignerKey): boolean {
  return (
    key.switch() === xdr.SignerKeyType.signerKeyTypeEd25519SignedPayload() &&
    key.ed25519SignedPayload().payload().length === 0
  )
}

/** Checks time bounds and ledger bounds against the ledger that the transaction would be in. */
export function checkBounds(
  envelope: Envelope.Envelope,
  header: Moment,
): 'txTooEarly' | 'txTooLate' | undefined {
  const time = timeBoundsOf(envelope)
  const ledger = v2Of(envelope)?.ledgerBounds()
  const closeTime = BigInt(header.closeTime)
  if (time && time.min > closeTime) return 'txTooEarly'
  if (ledger && ledger.minLedger() > header.sequence) return 'txTooEarly'
  if (time && time.max > 0n && time.max < closeTime) return 'txTooLate'
  if (ledger && ledger.maxLedger() > 0 && ledger.maxLedger() <= header.sequence) return 'txTooLate'
  return undefined
}

/** Checks sequence number, and the time and ledgers that must have passed since it was last set. */
export function checkSequence(
  envelope: Envelope.Envelope,
  account: xdr.AccountEntry,
  header: Moment,
): 'txBadSeq' | 'txBadMinSeqAgeOrGap' | undefined {
  if (!isNext(envelope, account, header)) return 'txBadSeq'
  const stamp = Account.sequenceStamp(account)
  const age = v2Of(envelope)?.minSeqAge().toBigInt() ?? 0n
  const gap = v2Of(envelope)?.minSeqLedgerGap() ?? 0
  const tooYoung = BigInt(header.closeTime) - age < stamp.time
  const tooNear = header.sequence - gap < stamp.ledger
  return tooYoung || tooNear ? 'txBadMinSeqAgeOrGap' : undefined
}

function isNext(
  envelope: Envelope.Envelope,
  account: xdr.AccountEntry,
  header: Pick<Header, 'sequence'>,
): boolean {
  const sequence = envelope.tx.seqNum().toBigInt()
  const current = account.seqNum().toBigInt()
  // An account that is created in this ledger starts here: replay protection after a merge.
  if (sequence === Account.startingSequence(header.sequence)) return false
  const least = v2Of(envelope)?.minSeqNum()?.toBigInt()
  return least === undefined ? sequence === current + 1n : current >= least && current < sequence
}

/** Consumes the sequence number. Once that was valid it is consumed even if what follows fails. */
export function bumpSequence(overlay: Overlay, envelope: Envelope.Envelope, header: Moment): void {
  const account = Entry.readAccount(overlay, Envelope.sourceOf(envelope))
  if (!account) return
  account.seqNum(envelope.tx.seqNum())
  Account.stampSequence(account, header)
  Entry.write(overlay, header.sequence, xdr.LedgerEntryData.account(account))
}

/** Whether a transaction that ended so at apply has consumed its sequence number. */
export function consumesSequence(innermostCode: string): boolean {
  return [
    'txSuccess',
    'txFailed',
    'txBadMinSeqAgeOrGap',
    'txBadAuth',
    'txBadAuthExtra',
    'txInternalError',
  ].includes(innermostCode)
}

function v2Of(envelope: Envelope.Envelope): xdr.PreconditionsV2 | undefined {
  const cond = envelope.tx.cond()
  return cond.switch() === xdr.PreconditionType.precondV2() ? cond.v2() : undefined
}

function timeBoundsOf(envelope: Envelope.Envelope): { min: bigint; max: bigint } | undefined {
  const cond = envelope.tx.cond()
  const bounds =
    cond.switch() === xdr.PreconditionType.precondTime()
      ? cond.timeBounds()
      : v2Of(envelope)?.timeBounds()
  return bounds ? { min: bounds.minTime().toBigInt(), max: bounds.maxTime().toBigInt() } : undefined
}
