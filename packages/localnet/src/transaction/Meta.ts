/** TransactionMeta V4: what a transaction did, operation by operation. */
import * as XdrBytes from '../ledger/XdrBytes.ts'
import type { SorobanRun } from './SorobanRun.ts'

const { array, ext0, int32, int64, optional, struct } = XdrBytes

/** What one operation did; all XDR. */
export type OperationMeta = {
  /** LedgerEntryChanges. */
  changes: Uint8Array
  /** ContractEvent. */
  events: Uint8Array[]
}

/** Encodes TransactionMeta V4. */
export function encode(parameters: {
  /** LedgerEntryChanges of consuming the sequence number and one-time signers. */
  changesBefore: Uint8Array
  /** Empty when the transaction failed. */
  operations: readonly OperationMeta[]
  soroban: SorobanRun | undefined
  /** TransactionEvent: fees. */
  transactionEvents: readonly Uint8Array[]
}): Buffer {
  const { operations, soroban } = parameters
  return struct(
    int32(4),
    ext0,
    parameters.changesBefore,
    array(operations.map(({ changes, events }) => struct(ext0, changes, array(events)))),
    array([]), // txChangesAfter: refunds follow the whole ledger since protocol 23
    optional(soroban && sorobanMeta(soroban)),
    array(parameters.transactionEvents),
    array(soroban?.diagnosticEvents ?? []),
  )
}

function sorobanMeta(run: SorobanRun): Buffer {
  const feesV1 = struct(
    int32(1),
    ext0,
    int64(run.nonRefundableFee),
    int64(run.refundableFee),
    int64(run.rentFee),
  )
  return struct(feesV1, optional(run.returnValue))
}
