import type { Writer } from './Wire.ts'

/** What the host is told of the ledger that an operation runs in. */
export type LedgerInfo = {
  /** Must be the one protocol that the host was built for: 26. */
  protocolVersion: number
  /** Sequence number of the ledger. */
  sequence: number
  /** Close time, Unix seconds. */
  timestamp: bigint
  /** Stroops. */
  baseReserve: number
  /** SHA-256 of the network passphrase, 32 bytes. */
  networkId: Uint8Array
}

/** Writes the fields that each request but {@link Host.resourceFee}'s starts with. */
export function write(request: Writer, ledger: LedgerInfo): Writer {
  return request
    .u32(ledger.protocolVersion)
    .u32(ledger.sequence)
    .u64(ledger.timestamp)
    .u32(ledger.baseReserve)
    .bytes(ledger.networkId)
}
