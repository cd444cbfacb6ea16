import type { ClosedLedger } from '../ledger/Ledger.ts'
import type { Method } from './Method.ts'

/** Ledgers that the statistics of each kind look back on, Stellar RPC's defaults. */
const classicWindow = 10
const sorobanWindow = 50

/** Inclusion fees charged of late, per operation, in stroops as text. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getFeeStats */
export const getFeeStats: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getFeeStats',
  handle: (_params, { network: { ledger } }) => ({
    sorobanInclusionFee: distributionOf(ledger.history.slice(-sorobanWindow), true),
    inclusionFee: distributionOf(ledger.history.slice(-classicWindow), false),
    latestLedger: ledger.header.sequence,
  }),
}

function distributionOf(ledgers: readonly ClosedLedger[], soroban: boolean) {
  const fees = ledgers
    .flatMap(({ transactions }) => transactions)
    .filter((transaction) => transaction.soroban === soroban)
    .map(({ inclusionFee }) => inclusionFee)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const at = (percent: number) => String(fees[Math.ceil((percent * fees.length) / 100) - 1] ?? 0n)
  return {
    max: at(100),
    min: String(fees[0] ?? 0n),
    mode: String(mostFrequent(fees)),
    p10: at(10),
    p20: at(20),
    p30: at(30),
    p40: at(40),
    p50: at(50),
    p60: at(60),
    p70: at(70),
    p80: at(80),
    p90: at(90),
    p95: at(95),
    p99: at(99),
    transactionCount: String(fees.length),
    ledgerCount: fees.length > 0 ? ledgers.length : 0,
  }
}

/** The lowest of the most frequent; `fees` ascend. */
function mostFrequent(fees: readonly bigint[]): bigint {
  const counts = new Map<bigint, number>()
  let mode = 0n
  for (const fee of fees) counts.set(fee, (counts.get(fee) ?? 0) + 1)
  for (const [fee, count] of counts) if (count > (counts.get(mode) ?? 0)) mode = fee
  return mode
}
