// stellar-mpp-payments paymentTransfers 0.1.0 sha256:d75c4a0f88c323b6fc755a046af6b6a0ea185174e95a89a086c81f30aeaec72a; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The transfers of a token from one account to another, as the ledger tells of them. */
import { Address, nativeToScVal, type rpc, scValToNative, type xdr } from '@stellar/stellar-sdk'
import { connect } from './network.ts'
import type { Payer } from './paymentOutcome.ts'

/** Ledgers before the last one that are searched for a transfer: far more than a challenge lives. */
const searched = 2_000
const pageSize = 1_000
const mostPages = 20

/** Transfers from the payer to an account, up to a ledger. `isWhole`: those since the signing are all among them. */
export async function transfersTo(
  { account, currency, network }: Payer,
  to: string,
  sinceMs: number,
  lastLedger = Number.POSITIVE_INFINITY,
) {
  const client = connect(network)
  const { latestLedger, oldestLedger } = (await client.getHealth()) as Health
  const from = Math.min(lastLedger, latestLedger) - searched
  const topics = [
    nativeToScVal('transfer', { type: 'symbol' }).toXDR('base64'),
    new Address(account).toScVal().toXDR('base64'),
    new Address(to).toScVal().toXDR('base64'),
    '*',
  ]
  const filters = [{ type: 'contract' as const, contractIds: [currency], topics: [topics] }]
  const startLedger = Math.max(from, oldestLedger, 1)
  let page = await client.getEvents({ startLedger, filters, limit: pageSize })
  const events = [...page.events]
  for (let pages = 1; page.events.length === pageSize && pages < mostPages; pages += 1) {
    page = await client.getEvents({ cursor: page.cursor, filters, limit: pageSize })
    events.push(...page.events)
  }
  const first = await client.getLedgers({ startLedger, pagination: { limit: 1 } })
  const isSince = Number(first.ledgers[0]?.ledgerCloseTime) * 1000 <= sinceMs
  const isWhole = isSince && page.events.length < pageSize
  const transfers = events.map(({ ledgerClosedAt, txHash, value }) => ({
    amount: amountOf(value),
    closedAtMs: Date.parse(ledgerClosedAt),
    hash: txHash,
  }))
  return { isWhole, latestLedger: Math.min(latestLedger, page.latestLedger), transfers }
}

type Health = rpc.Api.GetHealthResponse & { latestLedger: number; oldestLedger: number }

function amountOf(value: xdr.ScVal): bigint | undefined {
  const native = scValToNative(value) as bigint | { amount: bigint }
  return typeof native === 'bigint' ? native : native.amount
}
