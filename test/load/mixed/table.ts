/** What a run was and how it ended, for people. */

import { unanswered } from './auditChannels.ts'
import { type Finding, paidFor } from './auditCharges.ts'
import type { Books } from './Books.ts'
import type { Run } from './Run.ts'
import type { Shop } from './Shop.ts'

/** The table, and each finding below it. */
export function tableOf(
  { gate, plan }: Run,
  shops: readonly Shop[],
  books: Books,
  findings: readonly Finding[],
): string {
  const { channels, listed, purchases, transfers } = books
  const served = purchases.filter((one) => one.served)
  const owed = purchases.filter((one) => !one.served && paidFor(one, books).length > 0)
  const given = purchases.filter((one) => !one.served && paidFor(one, books).length === 0)
  const hashes = new Set(owed.flatMap((one) => paidFor(one, books)).map(({ hash }) => hash))
  const owedListed = listed.filter(({ hash }) => hash && hashes.has(hash)).length
  const doubtful = listed.length - owedListed
  const vouchers = channels.flatMap((one) => one.vouchers)
  const gotWords = vouchers.filter(({ said }) => said === '200')
  const rows: [name: string, value: string | number][] = [
    ['run', `${lengthOf(plan)} on ${plan.store}, ${plan.buyers} buyers, seed ${plan.seed}`],
    ['broken', brokenBy(plan.faults, shops)],
    ['requests', `${gate.counts.requests}, answers lost at the gate: ${gate.counts.lost}`],
    ['charges', `${purchases.length} purchases`],
    ['  tries', tallied(purchases.flatMap(({ tries }) => tries))],
    ['  paid', `${transfers.length} transfers, ${units(transfers.map((t) => t.amount))} units`],
    ['  served', `${served.length}, ${latencies(served.map((one) => one.served?.afterMs ?? 0))}`],
    ['  paid, not served', `${owed.length}, listed by reconcileSales: ${owedListed}`],
    ['  listed, though served', `${doubtful}: the answer went out, the mark did not`],
    ['  neither', `${given.length} (never taken, or over budget)`],
    ['channels', `${channels.length}, ${units(channels.map((c) => c.withdrawn))} units claimed`],
    ['  vouchers', tallied(vouchers.map(({ said }) => said))],
    ['  words served', `${gotWords.length}, ${latencies(gotWords.map(({ afterMs }) => afterMs))}`],
    ['  taken, answer lost', `${channels.flatMap(unanswered).length} (one price each)`],
    ['differences', findings.length],
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}${value}`)
  return [...lines, ...findings.map(({ about, says }) => `  ${about}: ${says}`)].join('\n')
}

function lengthOf({ length }: Run['plan']): string {
  return 'ms' in length
    ? `${length.ms / 1_000} s`
    : `${length.charges} charges and ${length.words} words`
}

function brokenBy(faults: Run['plan']['faults'], shops: readonly Shop[]): string {
  const kills = faults.filter(({ kind }) => kind === 'kill').length
  const of = (wire: string) => faults.filter((one) => 'wire' in one && one.wire === wire).length
  const ends = shops.reduce((sum, { counts }) => sum + counts.ends, 0)
  return `${kills} kills, Redis away ${of('redis')} times, the RPC ${of('rpc')} times; starts that failed meanwhile: ${ends}`
}

const units = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n)

/** How often each was said, most often first. */
function tallied(said: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1)
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return sorted.map(([one, times]) => `${one}: ${times}`).join(', ')
}

function latencies(all: readonly number[]): string {
  const sorted = [...all].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}
