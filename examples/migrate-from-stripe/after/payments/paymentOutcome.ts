// stellar-mpp-payments paymentOutcome 0.1.0 sha256:ebf381373c233294e2d56a2bb37c5875bd6c3354fd17f6bcd50e7758a24c06c8; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Asks the ledger whether a payment that was signed has been taken: for every payment whose answer was lost. */
import {
  Address,
  nativeToScVal,
  type rpc,
  scValToNative,
  type Transaction,
  TransactionBuilder,
  type xdr,
} from '@stellar/stellar-sdk'
import { Credential } from 'mppx'
import { connect, type Network } from './network.ts'
import type { Payment } from './spendingBook.ts'

/** `unpaid` is final: it cannot be taken any more. `pending`: ask again later. */
export type Outcome = { status: 'paid'; hash: string } | { status: 'unpaid' | 'pending' }

/** Who pays in which token. */
export type Payer = { network: Network; account: string; currency: string }

type Payload = { transaction?: string; hash?: string }

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
export async function outcomeOf(payer: Payer, payment: Payment): Promise<Outcome> {
  const { credential, mode, reservedAtMs } = payment
  if (!credential) return mode === 'pull' ? { status: 'unpaid' } : outcomeOfPush(payer, payment)
  const { payload } = Credential.deserialize<Payload>(credential)
  if (payload.hash) return outcomeOfHash(payer, payload.hash, reservedAtMs, reservedAtMs + pushedMs)
  const { passphrase } = payer.network
  const signed = TransactionBuilder.fromXDR(payload.transaction ?? '', passphrase) as Transaction
  const authorization = authorizationOf(signed)
  if (authorization) return outcomeOfAuthorization(payer, payment, authorization)
  const untilMs = Number(signed.timeBounds?.maxTime ?? 0) * 1000
  return outcomeOfHash(payer, hex(signed.hash()), reservedAtMs, untilMs)
}

/** The account that a credential pays from, by what it signs. */
export function payerOf(credential: string, passphrase: string): string | undefined {
  try {
    const { payload, source } = Credential.deserialize<Payload>(credential)
    if (!payload.transaction) return source?.split(':').at(-1)
    const signed = TransactionBuilder.fromXDR(payload.transaction, passphrase) as Transaction
    const address = authorizationOf(signed)?.address()
    return address ? Address.fromScAddress(address).toString() : signed.source
  } catch {
    return undefined
  }
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
  { recipient }: Payment,
  authorization: xdr.SorobanAddressCredentials,
): Promise<Outcome> {
  const client = connect(payer.network)
  const lastLedger = authorization.signatureExpirationLedger()
  const { isWhole, latestLedger, transfers } = await transfersTo(payer, recipient, lastLedger)
  for (const { txHash } of transfers) {
    const found = await client.getTransaction(txHash)
    if (found.status === 'NOT_FOUND') continue
    const carries = Buffer.from(found.envelopeXdr.toXDR()).includes(
      Buffer.from(authorization.toXDR()),
    )
    if (carries) return { status: 'paid', hash: txHash }
  }
  return over(isWhole && latestLedger > lastLedger)
}

/** The process ended while it pushed: a transfer of this amount, since then, is taken for it. */
async function outcomeOfPush(payer: Payer, payment: Payment): Promise<Outcome> {
  const { transfers } = await transfersTo(payer, payment.recipient, Number.POSITIVE_INFINITY)
  const found = transfers.find(
    ({ ledgerClosedAt, value }) =>
      amountOf(value) === BigInt(payment.amount) &&
      Date.parse(ledgerClosedAt) >= payment.reservedAtMs - 5_000,
  )
  if (found) return { status: 'paid', hash: found.txHash }
  return over(Date.now() > payment.reservedAtMs + pushedMs)
}

/** Transfers from the payer to an account, up to a ledger. `isWhole`: the RPC still knows all ledgers that count. */
async function transfersTo({ account, currency, network }: Payer, to: string, lastLedger: number) {
  const client = connect(network)
  const { latestLedger, oldestLedger } = (await client.getHealth()) as Health
  const first = Math.min(lastLedger, latestLedger) - searched
  const topics = [
    nativeToScVal('transfer', { type: 'symbol' }).toXDR('base64'),
    new Address(account).toScVal().toXDR('base64'),
    new Address(to).toScVal().toXDR('base64'),
    '*',
  ]
  const filters = [{ type: 'contract' as const, contractIds: [currency], topics: [topics] }]
  const startLedger = Math.max(first, oldestLedger, 1)
  let page = await client.getEvents({ startLedger, filters, limit: pageSize })
  const transfers = [...page.events]
  for (let pages = 1; page.events.length === pageSize && pages < mostPages; pages += 1) {
    page = await client.getEvents({ cursor: page.cursor, filters, limit: pageSize })
    transfers.push(...page.events)
  }
  const isWhole = oldestLedger <= lastLedger && page.events.length < pageSize
  return { isWhole, latestLedger, transfers }
}

type Health = rpc.Api.GetHealthResponse & { latestLedger: number; oldestLedger: number }

function authorizationOf(transaction: Transaction): xdr.SorobanAddressCredentials | undefined {
  const [operation] = transaction.operations
  if (operation?.type !== 'invokeHostFunction') return undefined
  const [entry] = operation.auth ?? []
  const isAddress = entry?.credentials().switch().name === 'sorobanCredentialsAddress'
  return isAddress ? entry.credentials().address() : undefined
}

function amountOf(value: xdr.ScVal): bigint | undefined {
  const native = scValToNative(value) as bigint | { amount: bigint }
  return typeof native === 'bigint' ? native : native.amount
}

const over = (isOver: boolean): Outcome => ({ status: isOver ? 'unpaid' : 'pending' })
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
