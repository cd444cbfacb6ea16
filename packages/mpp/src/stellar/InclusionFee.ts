/**
 * What the network asks for including a contract call, on top of its resources.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getFeeStats
 * @module
 */
import { BASE_FEE } from '@stellar/stellar-sdk'
import type { Clock } from './Clock.ts'
import type { Rpc } from './Rpc.ts'

/** How long an answer is good for. Milliseconds. */
const ttlMs = 30_000

/** Never bid more, whatever the RPC says: 0.01 XLM. Stroops. */
const ceilingStroops = 100_000

/**
 * A reader of the inclusion fee in stroops: the 95th percentile, asked at most every 30 seconds. When the RPC cannot
 * say, the network's minimum of 100: a bad guess costs a retry, never a wrong payment.
 */
export function create(rpc: Rpc, clock: Clock): () => Promise<number> {
  let cached: { fee: Promise<number>; untilMs: number } | undefined
  return () => {
    if (!cached || clock.now() >= cached.untilMs)
      cached = { fee: read(rpc), untilMs: clock.now() + ttlMs }
    return cached.fee
  }
}

type FeeStats = { sorobanInclusionFee?: { p95?: string } }

async function read(rpc: Rpc): Promise<number> {
  const stats = await rpc.call<FeeStats>('getFeeStats').catch(() => undefined)
  const p95 = Number(stats?.sorobanInclusionFee?.p95)
  if (!Number.isSafeInteger(p95)) return Number(BASE_FEE)
  return Math.min(Math.max(p95, Number(BASE_FEE)), ceilingStroops)
}
