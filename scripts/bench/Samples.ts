/** Durations in milliseconds, and what to say of them. */
import { performance } from 'node:perf_hooks'

/** Runs `task` and gives how long it took, in milliseconds. */
export async function timed<result>(
  task: () => Promise<result> | result,
): Promise<{ ms: number; result: result }> {
  const start = performance.now()
  const result = await task()
  return { ms: performance.now() - start, result }
}

/** The value that `share` (0 to 1) of the samples do not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Median. */
export function p50(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/** `p50 1.23 ms, p95 4.56 ms`. */
export function describe(samples: readonly number[]): string {
  return `p50 ${inMs(p50(samples))}, p95 ${inMs(percentile(samples, 0.95))}`
}

/** `1.23 ms`. */
export function inMs(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 2 : 1)} ms`
}

/** `12.3 times`. */
export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(1)} times`
}
