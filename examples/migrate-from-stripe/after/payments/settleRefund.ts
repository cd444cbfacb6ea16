// stellar-mpp-payments settleRefund 0.1.0 sha256:2a702d45f2b85d6b035e6a76d75fe936f26334463f16c7a69d722baf3612fe8f; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Brings a reserved refund to its end: signed once, kept, sent, confirmed, with a receipt; the next transaction only when the last is certainly dead. */
import type { Keypair } from '@stellar/stellar-sdk'
import type { Network } from './network.ts'
import type { Paid } from './paidTransaction.ts'
import type { Attempt, Refund } from './refundAccount.ts'
import type { RefundBook } from './refundBook.ts'
import { type RefundReceipt, signReceipt } from './refundReceipt.ts'
import { type Fate, fateOf, type Obstacle, send, signReturn } from './refundTransaction.ts'

/**
 * How it stands. Everything but `refunded` stays open: call again with the same id. `pending`: what was signed may be
 * taken yet; with `isForgotten`, ask an RPC that remembers more. `failed`: the ledger has refused it twice.
 */
export type RefundOutcome = { payment: string; id: string; amount: bigint } & (
  | { status: 'refunded'; receipt: RefundReceipt }
  | { status: 'pending'; hash: string; isForgotten: boolean; cause?: unknown }
  | { status: Obstacle | 'failed' }
)

/** What it takes. */
export type Work = { book: RefundBook; keypair: Keypair; network: Network; paid: Paid }

const tails = new Map<string, Promise<unknown>>()

/**
 * Settles a refund; another of the same account waits until then, for its sequence number.
 *
 * @throws {Error} when RPC or store do not answer, and nothing was signed.
 */
export function settleRefund(work: Work, refund: Refund): Promise<RefundOutcome> {
  const account = work.keypair.publicKey()
  const done = (tails.get(account) ?? Promise.resolve()).then(() => settle(work, refund))
  tails.set(
    account,
    done.catch(() => {}),
  )
  return done
}

async function settle(work: Work, refund: Refund): Promise<RefundOutcome> {
  const { book, keypair, network, paid } = work
  const { id, payment, receipt } = refund
  const amount = BigInt(refund.amount)
  const names = { id, payment, amount }
  if (receipt) return { ...names, status: 'refunded', receipt }
  let kept = refund.attempt
  // Dead, signed anew, refused, signed anew: more than that is not tried at once.
  for (let tries = 0; tries < 3; tries += 1) {
    const attempt = kept ?? (await signReturn(network, keypair, { ...paid, amount }))
    if (typeof attempt === 'string') return { ...names, status: attempt }
    const live = kept ?? (await book.sign(names, attempt))
    const fate = await follow(network, live, kept !== undefined)
    if (fate.status === 'done') return finish(work, refund, live, fate.closedAt)
    if (fate.status === 'alive' || fate.status === 'forgotten') {
      const { cause, status } = fate
      return {
        ...names,
        status: 'pending',
        hash: live.hash,
        isForgotten: status === 'forgotten',
        cause,
      }
    }
    await book.release(names, live.hash)
    kept = undefined
  }
  return { ...names, status: 'failed' }
}

/** An RPC that does not answer says nothing about what was signed: it may be taken. */
async function follow(
  network: Network,
  attempt: Attempt,
  isKnown: boolean,
): Promise<Fate & { cause?: unknown }> {
  try {
    const fate = isKnown ? await fateOf(network, attempt) : undefined
    return fate && fate.status !== 'alive' ? fate : await send(network, attempt)
  } catch (cause) {
    return { status: 'alive', cause }
  }
}

async function finish(
  { book, keypair, network, paid }: Work,
  { amount, id, payment, refunder }: Refund,
  { hash }: Attempt,
  closedAt: number,
): Promise<RefundOutcome> {
  const { currency, payer } = paid
  const time = new Date(closedAt * 1000).toISOString()
  const said = {
    amount,
    currency,
    network: network.id,
    payer,
    payment,
    refund: hash,
    refunder,
    time,
  }
  const receipt = signReceipt({ ...said, refundId: id }, keypair)
  await book.finish({ id, payment }, receipt)
  return { payment, id, amount: BigInt(amount), status: 'refunded', receipt }
}
