/** Chance that is the same in each run: every source is named, so that one more draw here changes nothing there. */
import { createHash } from 'node:crypto'

/** A source of chance. */
export type Random = {
  /** From 0 to 1, without 1. */
  next(): number
  /** Whether something of this likelihood happens, from 0 to 1. */
  happens(likelihood: number): boolean
  /** A whole number from 0 to `below`, without it. */
  below(below: number): number
}

/** Makes the source of a name, e.g. `buyer 3`. */
export function from(seed: number, name: string): Random {
  let state = createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE()
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    happens: (likelihood) => next() < likelihood,
    below: (below) => Math.floor(next() * below),
  }
}
