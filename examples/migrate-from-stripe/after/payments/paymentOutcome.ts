// stellar-mpp-payments paymentOutcome 0.1.0 sha256:25fae5d4b5a00fd5043483440e0cc1546743101d5ca2f95c0aa94c08d947a3b2; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Asks the ledger whether a payment that was signed has been taken: for every payment whose answer was lost. */
import { extractBaseAddress, Keypair, type rpc, type Transaction, xdr } from '@stellar/stellar-sdk'
import { connect, type Network } from './network.ts'
import { type Proof, readProof } from './paymentProof.ts'
import { transfersTo } from './paymentTransfers.ts'
import type { Payment } from './spendingRecord.ts'

/** `unpaid` is final: it cannot be taken any more. `pending`: ask again later. */
export type Outcome = { status: 'paid'; hash: string } | { status: 'unpaid' | 'pending' }

/** Who pays in which token. */
export type Payer = { network: Network; account: string; currency: string }

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
  // Asked before the transaction is looked for, which would else be missed when it lands in between.
  const passed = await passedIn(connect(payer.network), transaction).catch(() => undefined)
  return outcomeOfHash(payer, hex(transaction.hash()), reservedAtMs, untilMs, passed)
}

/** A ledger in which the account is past the transaction's sequence number, if it is: nobody can submit it after that. */
async function passedIn(
  client: rpc.Server,
  { sequence, source }: Transaction,
): Promise<number | undefined> {
  const accountId = Keypair.fromPublicKey(extractBaseAddress(source)).xdrAccountId()
  const key = xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId }))
  const { entries, latestLedger } = await client.getLedgerEntries(key)
  const reached = entries[0]?.val.account().seqNum()
  const isPast = reached !== undefined && BigInt(reached.toString()) >= BigInt(sequence)
  return isPast ? latestLedger : undefined
}

/** The transaction goes to the ledger as it is. */
async function outcomeOfHash(
  { network }: Payer,
  hash: string,
  sinceMs: number,
  untilMs: number,
  passed = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  const found = await connect(network).getTransaction(hash)
  if (found.status === 'SUCCESS') return { status: 'paid', hash }
  if (found.status === 'FAILED') return { status: 'unpaid' }
  const isLate = untilMs > 0 && found.latestLedgerCloseTime * 1000 > untilMs
  const isOver = isLate || found.latestLedger >= passed
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
  const alike = transfers.filter((one) => one.amount === BigInt(amount))
  let isMissing = false
  // The newest first: that is where it is, as a rule.
  for (const { hash } of alike.reverse()) {
    const sent = await client.getTransaction(hash)
    if (sent.status === 'NOT_FOUND') {
      // Another node behind the same URL has its event.
      isMissing = true
      continue
    }
    const carries = Buffer.from(sent.envelopeXdr.toXDR()).includes(
      Buffer.from(authorization.toXDR()),
    )
    if (carries) return { status: 'paid', hash }
  }
  return over(isWhole && !isMissing && latestLedger > lastLedger)
}

/** The process ended while it pushed: a transfer of this amount, since then, is taken for it. */
async function outcomeOfPush(payer: Payer, payment: Payment): Promise<Outcome> {
  const { recipient, reservedAtMs: sinceMs } = payment
  const { isWhole, transfers } = await transfersTo(payer, recipient, sinceMs)
  const found = transfers.find(
    ({ amount, closedAtMs }) => amount === BigInt(payment.amount) && closedAtMs >= sinceMs - 5_000,
  )
  if (found) return { status: 'paid', hash: found.hash }
  return over(isWhole && Date.now() > sinceMs + pushedMs)
}

const unreadable = () =>
  new Error('What was signed for a payment is unreadable: was the store edited?')
const over = (isOver: boolean): Outcome => ({ status: isOver ? 'unpaid' : 'pending' })
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
