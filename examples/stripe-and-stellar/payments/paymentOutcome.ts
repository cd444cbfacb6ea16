// stellar-mpp-payments paymentOutcome 0.1.0 sha256:2fcfede24b883e1c9d543e32eb30705d54f82ffa42b0bd3c49ebfc99fda768d6; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Asks the ledger whether a payment that was signed has been taken: for every payment whose answer was lost. */
import { Address, nativeToScVal, type rpc, scValToNative, type xdr } from '@stellar/stellar-sdk'
import { connect, type Network } from './network.ts'
import { type Proof, readProof } from './paymentProof.ts'
import type { Payment } from './spendingRecord.ts'

/** `unpaid` is final: it cannot be taken any more. `pending`: ask again later. */
export type Outcome = { status: 'paid'; hash: string } | { status: 'unpaid' | 'pending' }

/** Who pays in which token. */
export type Payer = { network: Network; account: string; currency: string }

/** Ledgers before the last one that are searched for a transfer: far more than a challenge lives. */
const searched = 2_000
const pageSize = 1_000
const mostPages = 20
/** After which a payment that was pushed, and is not on the ledger, will not get there. */
const pushedMs = 3_600_000

/**
 * Looks a payment up.
 *
 * @throws {Error} when the RPC does not answer.
 * @example
 * const outcome = await outcomeOf({ network, account: 'G…', currency: network.usdc }, payment)
 */
export async function outcomeOf(asking: Payer, payment: Payment): Promise<Outcome> {
  const { account = asking.account, credential, mode } = payment
  const payer = { ...asking, account }
  if (!credential) return mode === 'pull' ? { status: 'unpaid' } : outcomeOfPush(payer, payment)
  const proof = readProof(credential, payer.network.passphrase)
  if (!proof) throw unreadable()
  return outcomeOfProof(payer, payment, proof)
}

/** The same for a credential that was read before, and has a hash or a transaction. */
export async function outcomeOfProof(
  asking: Payer,
  { recipient, reservedAtMs }: Pick<Payment, 'recipient' | 'reservedAtMs'>,
  { authorization, hash, payer: account = asking.account, request, transaction }: Proof,
): Promise<Outcome> {
  const payer = { ...asking, account }
  if (hash) return outcomeOfHash(payer, hash, reservedAtMs, reservedAtMs + pushedMs)
  if (!transaction) throw unreadable()
  if (authorization) {
    const payment = { amount: request.amount, recipient, reservedAtMs }
    return outcomeOfAuthorization(payer, payment, authorization)
  }
  const untilMs = Number(transaction.timeBounds?.maxTime ?? 0) * 1000
  return outcomeOfHash(payer, hex(transaction.hash()), reservedAtMs, untilMs)
}

/** The transaction goes to the ledger as it is. */
async function outcomeOfHash(
  { network }: Payer,
  hash: string,
  sinceMs: number,
  untilMs: number,
): Promise<Outcome> {
  const found = await connect(network).getTransaction(hash)
  if (found.status === 'SUCCESS') return { status: 'paid', hash }
  if (found.status === 'FAILED') return { status: 'unpaid' }
  const isOver = untilMs > 0 && found.latestLedgerCloseTime * 1000 > untilMs
  return over(isOver && found.oldestLedgerCloseTime * 1000 <= sinceMs)
}

/** A sponsor puts the payer's authorization into a transaction of its own: the transfer that carries it is the one. */
async function outcomeOfAuthorization(
  payer: Payer,
  { amount, recipient, reservedAtMs }: Pick<Payment, 'amount' | 'recipient' | 'reservedAtMs'>,
  authorization: xdr.SorobanAddressCredentials,
): Promise<Outcome> {
  const client = connect(payer.network)
  const lastLedger = authorization.signatureExpirationLedger()
  const known = await transfersTo(payer, recipient, reservedAtMs, lastLedger)
  const { isWhole, latestLedger, transfers } = known
  const alike = transfers.filter(({ value }) => amountOf(value) === BigInt(amount))
  // The newest first: that is where it is, as a rule.
  for (const { txHash } of alike.reverse()) {
    const sent = await client.getTransaction(txHash)
    if (sent.status === 'NOT_FOUND') continue
    const carries = Buffer.from(sent.envelopeXdr.toXDR()).includes(
      Buffer.from(authorization.toXDR()),
    )
    if (carries) return { status: 'paid', hash: txHash }
  }
  return over(isWhole && latestLedger > lastLedger)
}

/** The process ended while it pushed: a transfer of this amount, since then, is taken for it. */
async function outcomeOfPush(payer: Payer, payment: Payment): Promise<Outcome> {
  const { recipient, reservedAtMs: sinceMs } = payment
  const { isWhole, transfers } = await transfersTo(payer, recipient, sinceMs)
  const found = transfers.find(
    ({ ledgerClosedAt, value }) =>
      amountOf(value) === BigInt(payment.amount) && Date.parse(ledgerClosedAt) >= sinceMs - 5_000,
  )
  if (found) return { status: 'paid', hash: found.txHash }
  return over(isWhole && Date.now() > sinceMs + pushedMs)
}

/** Transfers from the payer to an account, up to a ledger. `isWhole`: those since the signing are all among them. */
async function transfersTo(
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
  const transfers = [...page.events]
  for (let pages = 1; page.events.length === pageSize && pages < mostPages; pages += 1) {
    page = await client.getEvents({ cursor: page.cursor, filters, limit: pageSize })
    transfers.push(...page.events)
  }
  const first = await client.getLedgers({ startLedger, pagination: { limit: 1 } })
  const isSince = Number(first.ledgers[0]?.ledgerCloseTime) * 1000 <= sinceMs
  const isWhole = isSince && page.events.length < pageSize
  return { isWhole, latestLedger, transfers }
}

type Health = rpc.Api.GetHealthResponse & { latestLedger: number; oldestLedger: number }

function amountOf(value: xdr.ScVal): bigint | undefined {
  const native = scValToNative(value) as bigint | { amount: bigint }
  return typeof native === 'bigint' ? native : native.amount
}

const unreadable = () =>
  new Error('What was signed for a payment is unreadable: was the store edited?')
const over = (isOver: boolean): Outcome => ({ status: isOver ? 'unpaid' : 'pending' })
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
