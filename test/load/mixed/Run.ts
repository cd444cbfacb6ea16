/** A run that is under way: what its buyers trade on, and how far it is. */
import type * as Gate from './Gate.ts'
import type * as Ground from './Ground.ts'
import type { Length, Plan } from './Plan.ts'

/** Under way. */
export type Run = {
  plan: Plan
  ground: Ground.Ground
  gate: Gate.Gate
  /** Counts what was served. */
  tally: Tally
  /** The share of it that is over, from 0; at 1 buyers start no purchase any more. */
  progress(): number
}

/** What was served so far. */
export type Tally = { charges: number; words: number }

/** Starts one. */
export function start(parts: Pick<Run, 'plan' | 'ground' | 'gate'>): Run {
  const tally = { charges: 0, words: 0 }
  const startedAtMs = Date.now()
  const { length } = parts.plan
  return { ...parts, tally, progress: () => shareOf(length, tally, Date.now() - startedAtMs) }
}

function shareOf(length: Length, tally: Tally, elapsedMs: number): number {
  if ('ms' in length) return elapsedMs / length.ms
  return Math.min(tally.charges / length.charges, tally.words / length.words)
}
