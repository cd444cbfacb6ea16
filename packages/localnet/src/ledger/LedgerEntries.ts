/** The state of the ledger: entries by key, and overlays that are kept or dropped as a whole. */
import type { LedgerKey } from './LedgerKey.ts'
import * as XdrBytes from './XdrBytes.ts'

/** One ledger entry. */
export type Stored = {
  /** LedgerEntry XDR. */
  entry: Uint8Array
  /** Last ledger in which a contract entry lives; `undefined` for classic entries. */
  liveUntil: number | undefined
}

/** Reads entries. */
export type Reader = { get(key: LedgerKey): Stored | undefined }

/** One difference between an overlay and what lies below it. */
export type Change = {
  key: LedgerKey
  /** What lies below; `undefined` when the entry is new. */
  before: Stored | undefined
  /** What the overlay holds; `undefined` when it removed the entry. */
  after: Stored | undefined
}

/** All entries of a network. */
export type Store = Reader & {
  apply(changes: readonly Change[]): void
  entries(): IterableIterator<[LedgerKey, Stored]>
  /** A copy that later changes do not touch. */
  clone(): Store
}

/** Uncommitted writes above a reader. */
export type Overlay = Reader & {
  set(key: LedgerKey, stored: Stored): void
  delete(key: LedgerKey): void
  /** What differs from below, in the order of first write. */
  changes(): Change[]
  /** Writes the changes into `target` (the reader it was created over). */
  commitTo(target: Overlay | Store): void
}

/** Creates a store, empty or with `entries`. */
export function create(entries: Iterable<[LedgerKey, Stored]> = []): Store {
  const map = new Map(entries)
  return {
    get: (key) => map.get(key),
    apply(changes) {
      for (const { key, after } of changes) {
        if (after) map.set(key, XdrBytes.own(after))
        else map.delete(key)
      }
    },
    entries: () => map.entries(),
    clone: () => create(map),
  }
}

/** Creates an overlay over `below`. */
export function overlay(below: Reader): Overlay {
  const writes = new Map<LedgerKey, Stored | undefined>()
  const self: Overlay = {
    get: (key) => (writes.has(key) ? writes.get(key) : below.get(key)),
    set: (key, stored) => void writes.set(key, stored),
    delete: (key) => void writes.set(key, undefined),
    changes: () =>
      [...writes]
        .map(([key, after]) => ({ key, before: below.get(key), after }))
        .filter(({ before, after }) => before !== after),
    commitTo(target) {
      if ('apply' in target) target.apply(self.changes())
      else for (const [key, stored] of writes) stored ? target.set(key, stored) : target.delete(key)
    },
  }
  return self
}
