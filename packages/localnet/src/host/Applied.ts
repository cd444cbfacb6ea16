import type { Instance } from './Instance.ts'
import type { Reader } from './Wire.ts'

const statuses = [
  'ok',
  'trapped',
  'resource-limit',
  'archived',
  'insufficient-refundable-fee',
  'internal-error',
] as const

/**
 * How an applied operation ended, in the terms of its result codes.
 *
 * - `trapped`: the host function failed.
 * - `resource-limit`: more was used than declared, or than the network allows.
 * - `archived`: an archived entry is in the footprint and not marked for restoring.
 * - `insufficient-refundable-fee`: the declared resource fee does not cover rent and events.
 * - `internal-error`: bytes that are no XDR, a trap, or a host error that stellar-core answers with
 *   txINTERNAL_ERROR.
 */
export type Status = (typeof statuses)[number]

/** What applying one operation came to. A failure has no changes and no events. */
export type Applied = {
  status: Status
  /** Why it failed. */
  error?: string
  /** ScVal XDR. */
  returnValue?: Uint8Array
  /** In the order of the ledger keys. */
  changes: AppliedChange[]
  /** ContractEvent XDR. */
  events: Uint8Array[]
  /** DiagnosticEvent XDR, after a failure too. */
  diagnosticEvents: Uint8Array[]
  /** CPU instructions metered. */
  instructions: bigint
  /** Bytes of memory metered. */
  memoryBytes: bigint
  /** Stroops owed for declared resources and envelope size, however the operation ends. */
  nonRefundableFee: bigint
  /** Stroops owed for contract events and return value; 0 after a failure. */
  refundableFee: bigint
  /** Stroops owed for rent; 0 after a failure. */
  rentFee: bigint
  /** Bytes read from disk (classic and restored entries), held against `diskReadBytes`. */
  readBytes: number
  /** Bytes of ledger entries written, held against `writeBytes`. */
  writeBytes: number
  /** Bytes of contract events and return value. */
  eventBytes: number
}

/** One ledger entry's change. */
export type AppliedChange = {
  /** LedgerKey XDR. */
  key: Uint8Array
  /** LedgerEntry XDR, lastModifiedLedgerSeq not yet set; `undefined` when deleted or `readOnly`. */
  entry: Uint8Array | undefined
  /** Live-until ledger, for contract data and code. */
  liveUntil: number | undefined
  /** Only `liveUntil` changed. */
  readOnly: boolean
  /** The entry was archived before. */
  restored: boolean
}

/** Reads the answer of `apply_invoke`, `apply_extend` and `apply_restore`. */
export function read(answer: ReturnType<Instance['call']>): Applied {
  if (!answer.ok) return broken(answer.error)
  const { response } = answer
  const bytes = () => response.bytes()
  const status = statuses[response.u32()] ?? 'internal-error'
  const error = response.option(() => response.text())
  const returnValue = response.option(bytes)
  return {
    status,
    ...(error !== undefined && { error }),
    ...(returnValue && { returnValue }),
    changes: response.list(() => readChange(response)),
    events: response.list(bytes),
    diagnosticEvents: response.list(bytes),
    instructions: response.u64(),
    memoryBytes: response.u64(),
    nonRefundableFee: response.i64(),
    refundableFee: response.i64(),
    rentFee: response.i64(),
    readBytes: response.u32(),
    writeBytes: response.u32(),
    eventBytes: response.u32(),
  }
}

function readChange(response: Reader): AppliedChange {
  return {
    key: response.bytes(),
    entry: response.option(() => response.bytes()),
    liveUntil: response.option(() => response.u32()),
    readOnly: response.flag(),
    restored: response.flag(),
  }
}

function broken(error: string): Applied {
  return {
    status: 'internal-error',
    error,
    changes: [],
    events: [],
    diagnosticEvents: [],
    instructions: 0n,
    memoryBytes: 0n,
    nonRefundableFee: 0n,
    refundableFee: 0n,
    rentFee: 0n,
    readBytes: 0,
    writeBytes: 0,
    eventBytes: 0,
  }
}
