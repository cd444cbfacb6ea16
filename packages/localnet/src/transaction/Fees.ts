/** What a transaction offers, must offer and is charged. All amounts are stroops. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import * as Header from '../ledger/Header.ts'
import type { Overlay } from '../ledger/LedgerEntries.ts'
import * as Account from './Account.ts'
import * as Envelope from './Envelope.ts'
import { isSoroban } from './Resources.ts'

/** Largest resource fee that a transaction may declare. */
export const maxResourceFee = 1n << 50n

/** Operations that fees are counted by: a fee bump counts as one more. */
export function operationCount(envelope: Envelope.Envelope): bigint {
  return BigInt(Math.max(1, envelope.tx.operations().length + (envelope.feeBump ? 1 : 0)))
}

/** Declared resource fee; 0 for classic transactions. */
export function resourceFee(envelope: Envelope.Envelope): bigint {
  if (!isSoroban(envelope)) return 0n
  return Envelope.sorobanData(envelope)?.resourceFee().toBigInt() ?? 0n
}

/** What is bid for a place in the ledger: the fee without the resource fee. May be negative. */
export function inclusionFee(envelope: Envelope.Envelope): bigint {
  return Envelope.feeOf(envelope) - resourceFee(envelope)
}

/** The least that must be bid. */
export function minInclusionFee(envelope: Envelope.Envelope): bigint {
  return BigInt(Header.baseFee) * operationCount(envelope)
}

/** What is really charged before refunds: a bid above the minimum costs no more, as ledgers are never full. */
export function feeToCharge(envelope: Envelope.Envelope): bigint {
  const bid = inclusionFee(envelope)
  const least = minInclusionFee(envelope)
  return resourceFee(envelope) + (bid < least ? bid : least)
}

/** What of the charged fee buys the place in the ledger, per operation: what `getFeeStats` counts. */
export function chargedPerOperation(envelope: Envelope.Envelope): bigint {
  return (feeToCharge(envelope) - resourceFee(envelope)) / operationCount(envelope)
}

/** The fee that a refusal reports, as stellar-core does, though nothing is charged. */
export function feeToReport(envelope: Envelope.Envelope): bigint {
  return resourceFee(envelope) + minInclusionFee(envelope)
}

/** Whether the fee fields can be reckoned with at all (else `txMalformed`). */
export function isWellFormed(envelope: Envelope.Envelope): boolean {
  if (envelope.feeBump && envelope.feeBump.fee < 0n) return false
  if (!isSoroban(envelope)) return true
  const declared = Envelope.sorobanData(envelope)?.resourceFee().toBigInt()
  return declared !== undefined && declared >= 0n && declared <= maxResourceFee
}

/** The transaction inside a fee bump, as if it were submitted by itself. */
export function unwrap(envelope: Envelope.Envelope): Envelope.Envelope {
  return { ...envelope, hash: envelope.innerHash, feeBump: undefined }
}

/**
 * Whether a fee bump bids enough: the minimum, and as much per operation as what it wraps (CAP-15).
 * A wrapped Soroban transaction may bid less than nothing and leave all of its fee to the bump.
 */
export function bumpsFee(envelope: Envelope.Envelope): boolean {
  const bid = inclusionFee(envelope)
  return bid >= minInclusionFee(envelope) && bid >= matchingFee(envelope)
}

/** The fee that a refusal for bidding too little reports: what would match the wrapped bid. */
export function feeToBump(envelope: Envelope.Envelope): bigint {
  const isBelowMinimum = inclusionFee(envelope) < minInclusionFee(envelope)
  return isBelowMinimum ? feeToReport(envelope) : matchingFee(envelope)
}

/** The bid of a fee bump that equals the wrapped one per operation, rounded up. */
function matchingFee(envelope: Envelope.Envelope): bigint {
  const inner = unwrap(envelope)
  const innerLeast = minInclusionFee(inner)
  const bid = inclusionFee(inner)
  return bid < 0n ? 0n : (bid * minInclusionFee(envelope) + innerLeast - 1n) / innerLeast
}

/**
 * Takes the fee from who pays, no more than they have. The caller adds it to the fee pool.
 *
 * @returns what was taken.
 * @throws when the account is gone: fees of a ledger are charged before any of its transactions apply.
 */
export function chargeFee(
  overlay: Overlay,
  envelope: Envelope.Envelope,
  header: Pick<Header.Header, 'sequence'>,
): bigint {
  const address = Envelope.feeSourceOf(envelope)
  const account = Entry.readAccount(overlay, address)
  if (!account) throw new Error(`${address} pays the fee of a transaction but does not exist.`)
  const balance = account.balance().toBigInt()
  const due = feeToCharge(envelope)
  const fee = due < balance ? due : balance
  account.balance(new xdr.Int64(balance - fee))
  Entry.write(overlay, header.sequence, xdr.LedgerEntryData.account(account))
  return fee
}

/**
 * Gives unused resource fee back to who paid. The caller takes it from the fee pool.
 *
 * @returns what was given back: 0 when the account is gone or may hold no more.
 */
export function refundFee(
  overlay: Overlay,
  envelope: Envelope.Envelope,
  amount: bigint,
  header: Pick<Header.Header, 'sequence'>,
): bigint {
  const account = Entry.readAccount(overlay, Envelope.feeSourceOf(envelope))
  if (amount === 0n || !account || !Account.addBalance(account, amount)) return 0n
  Entry.write(overlay, header.sequence, xdr.LedgerEntryData.account(account))
  return amount
}
