/** Closes a ledger: fees of all transactions, then each transaction, then refunds, then the header. */
import * as EntryChanges from '../ledger/EntryChanges.ts'
import * as Header from '../ledger/Header.ts'
import * as Ledger from '../ledger/Ledger.ts'
import * as LedgerEntries from '../ledger/LedgerEntries.ts'
import * as LedgerKey from '../ledger/LedgerKey.ts'
import { sha256 } from '../ledger/sha256.ts'
import * as TransactionSet from '../ledger/TransactionSet.ts'
import * as XdrBytes from '../ledger/XdrBytes.ts'
import { applyTransaction, type Outcome } from './apply.ts'
import * as Envelope from './Envelope.ts'
import * as Fees from './Fees.ts'
import * as Meta from './Meta.ts'
import * as Network from './Network.ts'
import * as Result from './Result.ts'
import * as SorobanRun from './SorobanRun.ts'
import * as UnifiedEvents from './UnifiedEvents.ts'

type NextHeader = { sequence: number; closeTime: number }

/** A transaction between the phases of closing. */
type Paid = { pending: Network.Pending; charged: bigint; feeChanges: Uint8Array }
type Applied = Paid & { outcome: Outcome }
type Settled = Applied & { refund: bigint; refundChanges: Uint8Array }

/** How often expired temporary entries are dropped, in ledgers. */
const evictionInterval = 64

/** Closes a ledger with all pending transactions, empty or not. */
export function close(network: Network.Network): Ledger.ClosedLedger {
  const header = Network.nextHeader(network)
  const pending = [...network.pending.values()]
  network.pending.clear()
  const entries = LedgerEntries.overlay(network.ledger.entries)
  const settled = pending
    .map((item) => chargeFee(entries, item, header))
    .map((paid) => ({
      ...paid,
      outcome: applyTransaction({ network, pending: paid.pending, header, ledger: entries }),
    }))
    .map((applied) => refund(entries, applied, header))
  const evictedKeys =
    header.sequence % evictionInterval === 0 ? evict(network, entries, header) : []
  const transactions = settled.map((item, index) => toLedgerTransaction(network, item, index))
  const closed = seal(network, header, { transactions, evictedKeys, settled })
  return publish(network, closed, entries)
}

/** Closes a ledger if transactions wait for one. */
export function flush(network: Network.Network): void {
  if (network.pending.size > 0) close(network)
}

/** Moves the sequence on without making ledgers: those between would be out of the window. */
export function skip(network: Network.Network, ledgers: number): void {
  const { header } = network.ledger
  network.ledger.header = { ...header, sequence: header.sequence + ledgers }
  Ledger.clear(network.ledger)
}

function chargeFee(
  entries: LedgerEntries.Overlay,
  pending: Network.Pending,
  header: NextHeader,
): Paid {
  const { value: charged, changes: feeChanges } = EntryChanges.record(
    entries,
    header.sequence,
    (step) => Fees.chargeFee(step, pending.envelope, header),
  )
  return { pending, charged, feeChanges }
}

function refund(entries: LedgerEntries.Overlay, applied: Applied, header: NextHeader): Settled {
  const { soroban, successful } = applied.outcome
  const unused = soroban ? SorobanRun.refund(soroban, successful) : 0n
  const { value: amount, changes: refundChanges } = EntryChanges.record(
    entries,
    header.sequence,
    (step) => Fees.refundFee(step, applied.pending.envelope, unused, header),
  )
  return { ...applied, refund: amount, refundChanges }
}

/** Drops temporary entries whose time is over, unless this ledger has made them anew. */
function evict(
  network: Network.Network,
  entries: LedgerEntries.Overlay,
  { sequence }: NextHeader,
): Uint8Array[] {
  const isExpired = (liveUntil = sequence) => liveUntil < sequence
  const expired = [...network.ledger.entries.entries()]
    .filter(([key, { liveUntil }]) => isExpired(liveUntil) && !LedgerKey.isPersistent(key))
    .map(([key]) => key)
    .filter((key) => isExpired(entries.get(key)?.liveUntil))
  for (const key of expired) entries.delete(key)
  return expired.map((key) => Buffer.from(key, 'base64'))
}

function toLedgerTransaction(
  network: Network.Network,
  settled: Settled,
  index: number,
): Ledger.LedgerTransaction {
  const { outcome, pending, charged } = settled
  const { envelope } = pending
  const result = Result.withFee(outcome.result, charged - settled.refund)
  const transactionEvents = feeEvents(network, settled)
  return {
    hash: envelope.hash.toString('hex'),
    innerHash: envelope.feeBump ? envelope.innerHash.toString('hex') : undefined,
    applicationOrder: index + 1,
    successful: outcome.successful,
    feeBump: envelope.feeBump !== undefined,
    soroban: Envelope.sorobanData(envelope) !== undefined,
    inclusionFee: Fees.chargedPerOperation(envelope),
    envelope: envelope.bytes,
    result: result.toXDR(),
    meta: Meta.encode({ ...outcome, transactionEvents }),
    feeChanges: settled.feeChanges,
    refundChanges: settled.refundChanges,
    diagnosticEvents: outcome.soroban?.diagnosticEvents ?? [],
    contractEvents: outcome.operations.map(({ events }) => events),
    transactionEvents,
  }
}

function feeEvents(network: Network.Network, { charged, refund, pending }: Settled): Buffer[] {
  const source = Envelope.feeSourceOf(pending.envelope)
  return [
    ...UnifiedEvents.feeCharged(network.networkId, source, charged),
    ...UnifiedEvents.feeRefunded(network.networkId, source, refund),
  ].map((event) => event.toXDR())
}

function seal(
  network: Network.Network,
  { sequence, closeTime }: NextHeader,
  content: {
    transactions: Ledger.LedgerTransaction[]
    evictedKeys: Uint8Array[]
    settled: Settled[]
  },
): Ledger.ClosedLedger {
  const previous = network.ledger.header
  const { transactions, evictedKeys, settled } = content
  const collected = settled.reduce((sum, item) => sum + item.charged - item.refund, 0n)
  const txSet = TransactionSet.encode({
    previousHash: previous.hash,
    classic: transactions.filter(({ soroban }) => !soroban).map(({ envelope }) => envelope),
    soroban: transactions.filter(({ soroban }) => soroban).map(({ envelope }) => envelope),
    baseFee: Header.baseFee,
  })
  const fields = {
    sequence,
    closeTime,
    previousHash: previous.hash,
    feePool: previous.feePool + collected,
  }
  const results = XdrBytes.array(
    transactions.map(({ hash, result }) => XdrBytes.struct(Buffer.from(hash, 'hex'), result)),
  )
  const header = Header.encode(fields, {
    txSetHash: sha256(txSet),
    txSetResultHash: sha256(results),
  })
  const headerHash = Header.hashOf(header)
  network.ledger.header = { ...fields, hash: headerHash }
  return {
    sequence,
    hash: headerHash.toString('hex'),
    closeTime,
    header: header.toXDR(),
    txSet,
    transactions,
    evictedKeys,
  }
}

/** Makes the ledger visible, the last step: until here nothing of it could be read. */
function publish(
  network: Network.Network,
  closed: Ledger.ClosedLedger,
  entries: LedgerEntries.Overlay,
): Ledger.ClosedLedger {
  const changes = entries.changes()
  network.ledger.entries.apply(changes)
  const kept = Ledger.append(network.ledger, closed)
  for (const listener of network.onClose) listener(kept, changes)
  return kept
}
