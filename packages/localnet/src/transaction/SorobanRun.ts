/** The Soroban half of applying a transaction: the host over this transaction's state, and its bill. */
import { xdr } from '@stellar/stellar-base'
import type { Applied, AppliedChange, Host, LedgerInfo, Status } from '../host/Host.ts'
import * as Header from '../ledger/Header.ts'
import type { Overlay } from '../ledger/LedgerEntries.ts'
import { sha256 } from '../ledger/sha256.ts'
import * as Envelope from './Envelope.ts'
import type { Network } from './Network.ts'
import * as Resources from './Resources.ts'

/** What a Soroban operation runs on, and what it leaves behind for fees and meta. */
export type SorobanRun = {
  host: Host
  /** What the host reads from: the operation's own view of the ledger. */
  reading: Network['reading']
  ledger: LedgerInfo
  /** Declared resources and resource fee. */
  data: xdr.SorobanTransactionData
  /** Size of the envelope in bytes; part of the fee. */
  envelopeSize: number
  /** 32 bytes, derived from the transaction: the same run gives the same numbers. */
  prngSeed: Uint8Array
  /** ScVal XDR, once invoked. */
  returnValue: Uint8Array | undefined
  /** DiagnosticEvent XDR. */
  diagnosticEvents: Uint8Array[]
  /** Refundable fee used up (rent, events, return value), in stroops. */
  refundableFee: bigint
  /** The part of `refundableFee` that is rent, in stroops. */
  rentFee: bigint
  /** Fee for declared resources, never refunded, in stroops. */
  nonRefundableFee: bigint
}

/** Creates the run of one transaction. */
export function create(parameters: {
  network: Network
  envelope: Envelope.Envelope
  data: xdr.SorobanTransactionData
  header: Pick<Header.Header, 'sequence' | 'closeTime'>
}): SorobanRun {
  const { network, envelope, data, header } = parameters
  const ledger = ledgerInfo(network, header)
  return {
    host: network.host,
    reading: network.reading,
    ledger,
    data,
    envelopeSize: Resources.sizeOf(envelope),
    prngSeed: prngSeed(network, header.sequence, envelope.hash),
    returnValue: undefined,
    diagnosticEvents: [],
    refundableFee: 0n,
    rentFee: 0n,
    nonRefundableFee: minResourceFee(network, envelope),
  }
}

/** What was reckoned at submission is known at apply: the settings of the network never change. */
const minResourceFees = new WeakMap<xdr.Transaction, bigint>()

/** Fee in stroops for what a Soroban transaction declares to use, whether it does or not; 0 for others. */
export function minResourceFee(network: Network, envelope: Envelope.Envelope): bigint {
  const data = Envelope.sorobanData(envelope)
  if (!data) return 0n
  const known = minResourceFees.get(envelope.tx)
  if (known !== undefined) return known
  const fee = network.host.resourceFee({
    data: data.toXDR(),
    envelopeSize: Resources.sizeOf(envelope),
    isRestore:
      envelope.tx.operations()[0]?.body().switch() === xdr.OperationType.restoreFootprint(),
  })
  minResourceFees.set(envelope.tx, fee)
  return fee
}

/** What the host is told of the ledger. */
export function ledgerInfo(
  network: Pick<Network, 'networkId'>,
  header: Pick<Header.Header, 'sequence' | 'closeTime'>,
): LedgerInfo {
  return {
    protocolVersion: Header.protocolVersion,
    sequence: header.sequence,
    timestamp: BigInt(header.closeTime),
    baseReserve: Header.baseReserve,
    networkId: network.networkId,
  }
}

/** Seed of the host's random numbers. */
export function prngSeed(
  network: Pick<Network, 'networkId'>,
  sequence: number,
  transaction: Uint8Array,
): Buffer {
  const ledgerSequence = Buffer.alloc(4)
  ledgerSequence.writeUInt32BE(sequence)
  return sha256(Buffer.concat([network.networkId, ledgerSequence, transaction]))
}

/** Thrown when the host itself broke: the transaction ends as `txInternalError`. */
export class HostError extends Error {
  override readonly name = 'SorobanRun.HostError'
}

/**
 * Takes over what the host found: diagnostics always; changes and the bill when it succeeded.
 *
 * @returns the status, which each operation has its own result codes for.
 * @throws {HostError} when the host broke.
 */
export function settle(
  run: SorobanRun,
  applied: Applied,
  context: { entries: Overlay; header: Pick<Header.Header, 'sequence'> },
): Exclude<Status, 'internal-error'> {
  run.diagnosticEvents.push(...applied.diagnosticEvents)
  if (applied.status === 'internal-error') throw new HostError(applied.error)
  if (applied.status !== 'ok') return applied.status
  run.returnValue = applied.returnValue
  run.rentFee = applied.rentFee
  run.refundableFee = applied.rentFee + applied.refundableFee
  for (const change of applied.changes) writeChange(change, context)
  return 'ok'
}

function writeChange(
  { key, entry, liveUntil, readOnly }: AppliedChange,
  { entries, header }: { entries: Overlay; header: Pick<Header.Header, 'sequence'> },
): void {
  const name = Buffer.from(key).toString('base64')
  const before = entries.get(name)
  if (entry) entries.set(name, { entry: stamp(entry, header.sequence), liveUntil })
  else if (!readOnly) entries.delete(name)
  else if (before) entries.set(name, { entry: before.entry, liveUntil })
}

/** The first four bytes of LedgerEntry XDR are `lastModifiedLedgerSeq`. */
function stamp(entry: Uint8Array, sequence: number): Uint8Array {
  const bytes = Buffer.from(entry)
  bytes.writeUInt32BE(sequence)
  return bytes
}

/** What comes back after the transaction, in stroops. All that is refundable when it failed. */
export function refund(run: SorobanRun, successful: boolean): bigint {
  const declared = BigInt(run.data.resourceFee().toString())
  return declared - run.nonRefundableFee - (successful ? run.refundableFee : 0n)
}
