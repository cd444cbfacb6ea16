/** LedgerEntryChanges: what a step of closing a ledger did to entries, as it stands in the meta. */
import { xdr } from '@stellar/stellar-base'
import type { Change, Stored } from './LedgerEntries.ts'
import * as LedgerEntries from './LedgerEntries.ts'
import * as LedgerKey from './LedgerKey.ts'
import * as XdrBytes from './XdrBytes.ts'

const kind = { created: 0, updated: 1, removed: 2, state: 3, restored: 4 } as const

/**
 * Encodes LedgerEntryChanges.
 *
 * @param sequence - Ledger in which the changes happened; tells restoring from updating.
 */
export function encode(changes: readonly Change[], sequence: number): Buffer {
  return XdrBytes.array(changes.flatMap((change) => encodeChange(change, sequence)))
}

/** Runs one step of closing a ledger over `entries`, keeps what it writes, and encodes that. */
export function record<Value>(
  entries: LedgerEntries.Overlay,
  sequence: number,
  write: (step: LedgerEntries.Overlay) => Value,
): { value: Value; changes: Buffer } {
  const step = LedgerEntries.overlay(entries)
  const value = write(step)
  const changes = encode(step.changes(), sequence)
  step.commitTo(entries)
  return { value, changes }
}

function encodeChange({ key, before, after }: Change, sequence: number): Buffer[] {
  if (!after) return before ? removed(key, before, sequence) : []
  const ttl = after.liveUntil === undefined ? undefined : ttlEntry(key, after, sequence)
  if (!before) return [entry(kind.created, after.entry), ...(ttl ? [entry(kind.created, ttl)] : [])]
  if (ttl && before.liveUntil !== undefined && before.liveUntil < sequence)
    return [entry(kind.restored, after.entry), entry(kind.restored, ttl)]
  return [
    ...(sameBytes(before.entry, after.entry)
      ? []
      : [entry(kind.state, before.entry), entry(kind.updated, after.entry)]),
    ...(ttl && before.liveUntil !== after.liveUntil
      ? [entry(kind.state, ttlEntry(key, before, sequence)), entry(kind.updated, ttl)]
      : []),
  ]
}

function removed(key: LedgerKey.LedgerKey, before: Stored, sequence: number): Buffer[] {
  const self = [entry(kind.state, before.entry), entry(kind.removed, Buffer.from(key, 'base64'))]
  if (before.liveUntil === undefined) return self
  const ttlKey = xdr.LedgerKey.ttl(LedgerKey.ttl(key)).toXDR()
  return [...self, entry(kind.state, ttlEntry(key, before, sequence)), entry(kind.removed, ttlKey)]
}

function entry(type: number, bytes: Uint8Array): Buffer {
  return XdrBytes.struct(XdrBytes.int32(type), bytes)
}

function ttlEntry(key: LedgerKey.LedgerKey, stored: Stored, sequence: number): Buffer {
  const ttl = new xdr.TtlEntry({
    keyHash: LedgerKey.ttl(key).keyHash(),
    liveUntilLedgerSeq: stored.liveUntil ?? 0,
  })
  return new xdr.LedgerEntry({
    lastModifiedLedgerSeq: sequence,
    data: xdr.LedgerEntryData.ttl(ttl),
    ext: new xdr.LedgerEntryExt(0),
  }).toXDR()
}

/** Equal but for the ledger of the last change, the first four bytes. */
function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left === right || Buffer.compare(left.subarray(4), right.subarray(4)) === 0
}
