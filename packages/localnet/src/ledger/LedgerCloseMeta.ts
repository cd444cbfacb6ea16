/** LedgerCloseMeta V2 of a closed ledger, built when somebody asks for it. */
import type { ClosedLedger, LedgerTransaction } from './Ledger.ts'
import * as XdrBytes from './XdrBytes.ts'

const { array, ext0, int32, int64, struct } = XdrBytes

/** Encodes LedgerCloseMeta. No SCP messages, no upgrades: one node agrees with itself. */
export function encode(closed: ClosedLedger): Buffer {
  return struct(
    int32(2),
    ext0,
    headerHistoryEntry(closed),
    closed.txSet,
    array(closed.transactions.map(resultMeta)),
    array([]), // upgradesProcessing
    array([]), // scpInfo
    int64(0n), // totalByteSizeOfLiveSorobanState
    array(closed.evictedKeys),
  )
}

/** Encodes LedgerHeaderHistoryEntry. */
export function headerHistoryEntry(closed: ClosedLedger): Buffer {
  return struct(Buffer.from(closed.hash, 'hex'), closed.header, ext0)
}

function resultMeta(transaction: LedgerTransaction): Buffer {
  return struct(
    ext0,
    Buffer.from(transaction.hash, 'hex'),
    transaction.result,
    transaction.feeChanges,
    transaction.meta,
    transaction.refundChanges,
  )
}
