/** The ledger: entries, header and the history window of one network. */
import type { Header } from './Header.ts'
import type * as LedgerEntries from './LedgerEntries.ts'
import * as XdrBytes from './XdrBytes.ts'

/** A transaction as it stands in a closed ledger. All bytes are XDR. */
export type LedgerTransaction = {
  /** Hex hash of the envelope as submitted (the outer one of a fee bump). */
  hash: string
  /** Hex hash of the inner transaction when `feeBump`. */
  innerHash: string | undefined
  /** 1-based order in the ledger. */
  applicationOrder: number
  successful: boolean
  feeBump: boolean
  /** Whether it carries a Soroban operation. */
  soroban: boolean
  /** Inclusion fee charged per operation, in stroops (what `getFeeStats` counts). */
  inclusionFee: bigint
  /** TransactionEnvelope. */
  envelope: Uint8Array
  /** TransactionResult. */
  result: Uint8Array
  /** TransactionMeta (V4). */
  meta: Uint8Array
  /** LedgerEntryChanges of charging the fee. */
  feeChanges: Uint8Array
  /** LedgerEntryChanges of refunding unused resource fee after the ledger's transactions. */
  refundChanges: Uint8Array
  /** DiagnosticEvent, as many as the host reported. */
  diagnosticEvents: Uint8Array[]
  /** ContractEvent per operation; empty lists when the transaction failed. */
  contractEvents: Uint8Array[][]
  /** TransactionEvent: `fee` events. */
  transactionEvents: Uint8Array[]
}

/** A closed ledger. */
export type ClosedLedger = {
  sequence: number
  /** Hex. */
  hash: string
  /** Unix seconds. */
  closeTime: number
  /** LedgerHeader XDR. */
  header: Uint8Array
  /** GeneralizedTransactionSet XDR. */
  txSet: Uint8Array
  transactions: LedgerTransaction[]
  /** LedgerKey XDR of temporary entries that were dropped because their time was over. */
  evictedKeys: Uint8Array[]
}

/** Mutable state of a network's ledger. Only closing a ledger and reverting change it. */
export type Ledger = {
  entries: LedgerEntries.Store
  header: Header
  /** Closed ledgers within the retention window, oldest first. */
  history: ClosedLedger[]
  /** Transactions within the window by hash; a fee bump also by its inner hash. */
  transactions: Map<string, { ledger: ClosedLedger; transaction: LedgerTransaction }>
  /** How many ledgers `history` keeps. */
  retention: number
}

/** Ledgers kept by default; about four hours of five-second ledgers. */
export const defaultRetention = 2_880

/** Creates a ledger whose history starts empty. */
export function create(parameters: {
  entries: LedgerEntries.Store
  header: Header
  retention?: number | undefined
}): Ledger {
  return {
    entries: parameters.entries,
    header: parameters.header,
    history: [],
    transactions: new Map(),
    retention: parameters.retention ?? defaultRetention,
  }
}

/**
 * Adds a closed ledger and forgets what fell out of the retention window. The window has no gaps: a ledger
 * that does not follow the last one starts it anew.
 *
 * @returns the ledger as it is kept.
 */
export function append(ledger: Ledger, added: ClosedLedger): ClosedLedger {
  const closed = XdrBytes.own(added)
  const latest = ledger.history.at(-1)
  if (latest && closed.sequence !== latest.sequence + 1) clear(ledger)
  ledger.history.push(closed)
  for (const transaction of closed.transactions) {
    ledger.transactions.set(transaction.hash, { ledger: closed, transaction })
    if (transaction.innerHash)
      ledger.transactions.set(transaction.innerHash, { ledger: closed, transaction })
  }
  while (ledger.history.length > ledger.retention) forget(ledger, ledger.history.shift())
  return closed
}

/** Forgets all closed ledgers. */
export function clear(ledger: Ledger): void {
  ledger.history = []
  ledger.transactions = new Map()
}

function forget(ledger: Ledger, closed: ClosedLedger | undefined): void {
  for (const { hash, innerHash } of closed?.transactions ?? []) {
    ledger.transactions.delete(hash)
    if (innerHash) ledger.transactions.delete(innerHash)
  }
}

/** The closed ledger with this sequence, if it is within the window. */
export function at(ledger: Ledger, sequence: number): ClosedLedger | undefined {
  const oldest = ledger.history[0]?.sequence
  return oldest === undefined ? undefined : ledger.history[sequence - oldest]
}

/** State that {@link revert} can bring back. */
export type Snapshot = Pick<Ledger, 'entries' | 'header' | 'history' | 'transactions'>

/** Copies the state. */
export function snapshot(ledger: Ledger): Snapshot {
  return {
    entries: ledger.entries.clone(),
    header: ledger.header,
    history: [...ledger.history],
    transactions: new Map(ledger.transactions),
  }
}

/** Brings a snapshot back. The snapshot stays usable. */
export function revert(ledger: Ledger, from: Snapshot): void {
  Object.assign(ledger, snapshot({ ...from, retention: ledger.retention }))
}
