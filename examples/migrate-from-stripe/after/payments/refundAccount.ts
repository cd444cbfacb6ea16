// stellar-mpp-payments refundAccount 0.1.0 sha256:c9b7727f887b6ca0db36d4f3ec36cbb57ff371db726b0ba6bfab14620856f63d; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What was given back of one payment, and what may still be: never more than was paid, whatever is asked how often. */
import type { Paid } from './paidTransaction.ts'
import type { RefundReceipt } from './refundReceipt.ts'
import { RefundRefused } from './refundRefused.ts'

/** A transaction that was signed: until the ledger's time is over it may be taken. Unix seconds of the ledger's clock. */
export type Attempt = { hash: string; envelope: string; signedAt: number; until: number }

/** A refund. It is open until it has its receipt. */
export type Refund = {
  id: string
  /** Hash of the payment's transaction. */
  payment: string
  /** Base units. */
  amount: string
  /** Account that gives the money back. */
  refunder: string
  evenIfServed: boolean
  attempt?: Attempt
  receipt?: RefundReceipt
}

/** What is asked for; without an amount, all that is left. */
export type Asked = Pick<Refund, 'id' | 'refunder' | 'evenIfServed'> & {
  amount: bigint | undefined
}

/** Names a refund. */
export type Names = Pick<Refund, 'id' | 'payment'>
/** What was paid, as it is kept. */
type Kept = Omit<Paid, 'amount'> & { amount: string }
/** What was given back of one payment. */
export type RefundAccount = { paid: Kept; refunds: Refund[] }
/** The refund of this id, made if it is not there. @throws {RefundRefused} */
export function reserveIn(account: RefundAccount, payment: string, asked: Asked): Refund {
  const { amount, evenIfServed, id, refunder } = asked
  const known = account.refunds.find((one) => one.id === id)
  if (known) {
    if (amount !== undefined && BigInt(known.amount) !== amount)
      throw new RefundRefused('id-taken', `"${id}" gives ${known.amount} back, not ${amount}`)
    if (known.refunder !== refunder)
      throw new RefundRefused('id-taken', `"${id}" is given back by ${known.refunder}`)
    known.evenIfServed ||= evenIfServed
    return known
  }
  const left = BigInt(account.paid.amount) - totalOf(account)
  const wanted = amount ?? left
  if (wanted <= 0n || wanted > left)
    throw new RefundRefused('too-much', `${wanted} base units asked, ${left} left of ${payment}`)
  const refund: Refund = { id, payment, amount: `${wanted}`, refunder, evenIfServed }
  account.refunds.push(refund)
  return refund
}

/** Base units that are given back, or will be. */
export function totalOf(account: RefundAccount | undefined): bigint {
  return (account?.refunds ?? []).reduce((sum, { amount }) => sum + BigInt(amount), 0n)
}
