// stellar-mpp-payments storeRules 0.1.0 sha256:6126b604762e3a4b780ea2a7dc72468599d447ae3069033fad4b153a241fbf01; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What all stores of this skill agree on: how values are written, which of them may be forgotten, what a store that does not answer throws. */
import type { Store } from 'mppx'

/** Days after which what is known of a payment may be removed. */
export const keepDaysByDefault = 30

/** Beginnings of the keys that may be forgotten one day. Channel totals and closed channels never are. */
export const forgettable = ['stellar:charge:', 'stellar:channel:challenge:']

/** Whether a key may be forgotten one day. */
export function isForgettable(key: string): boolean {
  return forgettable.some((prefix) => key.startsWith(prefix))
}

/**
 * Milliseconds to keep what may be forgotten. It must outlast every challenge, and the time you need to look up
 * payments of unknown outcome.
 *
 * @throws {Error} for less than one day.
 */
export function toKeepMs(keepDays: number): number {
  if (!(keepDays >= 1)) throw new Error('keepDays is at least 1.')
  return Math.floor(keepDays * 86_400_000)
}

/** The store did not do what it was asked, or did not say so: serve nothing. `isOutage` of faults.ts knows it. */
export class StoreUnavailable extends Error {
  constructor(server: string, cause: unknown) {
    const { message, code } = Object(cause) as { message?: string; code?: string }
    super(`${server} is not available: ${message || code || String(cause)}`, { cause })
    this.name = 'StoreUnavailable'
  }
}

const bigintPattern = /^-?\d+#__bigint$/

/** Text of a value: JSON, and bigint as the stores of mppx write it. @throws {TypeError} for what is no JSON. */
export function encode(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'bigint' ? `${part}#__bigint` : part,
  )
  if (text === undefined) throw new TypeError(`A store keeps JSON, not ${typeof value}.`)
  return text
}

/** The value of a text that {@link encode} wrote; `null` of none. */
export function decode(text: string | null): unknown {
  if (text === null) return null
  return JSON.parse(text, (_name, part: unknown) =>
    typeof part === 'string' && bigintPattern.test(part) ? BigInt(part.split('#')[0] ?? '') : part,
  )
}

/** One key of a server that has no lock to be left behind, only a comparison. `null` is a key that is not there. */
export type Cell = {
  read(): Promise<string | null>
  /** Puts `after` where `before` still is, atomically. Resolves to whether it was. */
  replace(before: string | null, after: string | null): Promise<boolean>
}

/** `update` of a store: whoever was overtaken by somebody else looks again. Of all who try at once, one gets on. */
export async function updateCell<value, result>(
  cell: Cell,
  fn: (current: value | null) => Store.Change<value, result>,
): Promise<result> {
  for (;;) {
    const before = await cell.read()
    const change = fn(decode(before) as value | null)
    if (change.op === 'noop') return change.result
    const after = change.op === 'set' ? encode(change.value) : null
    if (await cell.replace(before, after)) return change.result
  }
}
