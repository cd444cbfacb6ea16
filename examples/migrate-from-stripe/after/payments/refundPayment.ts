// stellar-mpp-payments refundPayment 0.1.0 sha256:403334d58b379bb545c3cda458122779f804e30aae41cbb4e3dac15d8991555f; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Gives a payment on Stellar back to who paid it, in whole or in part, with a signed receipt; never twice, whatever crashes in between. */
import { Keypair, StrKey } from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import type { Network } from './network.ts'
import { type Paid, readPaid } from './paidTransaction.ts'
import type { Refund } from './refundAccount.ts'
import { openRefunds } from './refundBook.ts'
import { isRefundId } from './refundReceipt.ts'
import { RefundRefused } from './refundRefused.ts'
import { openSales } from './salesBook.ts'
import { type RefundOutcome, settleRefund } from './settleRefund.ts'

/** Who gives back, where, and where it is kept. */
export type Refunder = {
  network: Network
  /** The seller's own: there its sales are, and what was given back. */
  store: Store.AtomicStore
  /** S…, of the account that gives the money back. */
  secretKey: string
  /** Whose sales are refunded, G…. @default the refunder's account */
  recipient?: string
  /** Contracts of the tokens that are sold for. @default USDC and XLM */
  currencies?: readonly string[]
  /** For books of your own: awaited before anything is signed, perhaps more than once. `total` is of this payment, in base units. */
  onReserved?: (payment: string, total: bigint) => unknown
}

/** What to give back. */
export type RefundOptions = Refunder & {
  /** Hash of the transaction that paid. */
  payment: string
  /** Yours, for this payment: the same id again is the same refund. */
  id: string
  /** Base units. @default all that is left */
  amount?: bigint
  /** The goods are out, and the money goes back nevertheless. */
  evenIfServed?: boolean
}

/**
 * Gives a payment back, or goes on where it stopped.
 *
 * @throws {RefundRefused} when it must not be given back; nothing was signed.
 * @throws {Error} when RPC or store do not answer: call it again.
 * @example
 * const outcome = await refundPayment({ network, store, secretKey, payment: receipt.reference, id: 'ticket-7' })
 */
export async function refundPayment(options: RefundOptions): Promise<RefundOutcome> {
  const { evenIfServed = false, id, network, onReserved, store } = options
  const keypair = keypairOf(options.secretKey)
  if (!isRefundId(id)) throw new Error('id is 1 to 200 printable characters of ASCII, no space.')
  const book = openRefunds(store)
  const hash = options.payment.toLowerCase()
  const paid = (await book.paid(hash)) ?? (await readPaid(options, hash))
  assertOurs(paid, options, keypair)
  const refunder = keypair.publicKey()
  const refund = await book.reserve(paid, { amount: options.amount, evenIfServed, id, refunder })
  if (!refund.receipt) {
    await endSale(refund, paid, options)
    await onReserved?.(refund.payment, await book.total(refund.payment))
  }
  return settleRefund({ book, keypair, network, paid }, refund)
}

/** Goes on with every open refund of this account. A refund that is refused meanwhile is left out, and stays refused. */
export async function resumeRefunds(refunder: Refunder): Promise<RefundOutcome[]> {
  const account = keypairOf(refunder.secretKey).publicKey()
  const open = await openRefunds(refunder.store).open()
  const outcomes: RefundOutcome[] = []
  for (const { id, payment } of open.filter((one) => one.refunder === account)) {
    const outcome = await refundPayment({ ...refunder, id, payment }).catch((error: unknown) => {
      if (error instanceof RefundRefused) return undefined
      throw error
    })
    if (outcome) outcomes.push(outcome)
  }
  return outcomes
}

function assertOurs(
  { currency, hashes, recipient }: Paid,
  { currencies, network, recipient: ours }: Refunder,
  keypair: Keypair,
): void {
  if (recipient !== (ours ?? keypair.publicKey()))
    throw new RefundRefused('not-to-us', `transaction ${hashes[0]} has paid ${recipient}`)
  if (!(currencies ?? [network.usdc, network.xlm]).includes(currency))
    throw new RefundRefused('foreign-token', `transaction ${hashes[0]} has paid in ${currency}`)
}

const codes = {
  verifying: 'in-doubt',
  paid: 'in-doubt',
  'in-hand': 'in-hand',
  served: 'served',
  refunded: 'by-hand',
} as const

/** Whichever comes first: a handler takes the sale in hand, or its money goes back. */
async function endSale(refund: Refund, paid: Paid, { store }: Refunder): Promise<void> {
  const sales = openSales(store)
  // Both names of a fee bump: a buyer may have presented either.
  for (const hash of paid.hashes.filter((one) => one !== undefined)) {
    const state = await sales.refund(hash, refund.evenIfServed)
    if (!state || (state === 'served' && refund.evenIfServed)) continue
    await openRefunds(store).drop(refund)
    throw new RefundRefused(codes[state], `the sale of ${hash} is ${state}`)
  }
}

function keypairOf(secret: string): Keypair {
  if (!StrKey.isValidEd25519SecretSeed(secret)) throw new Error('secretKey is no secret key (S…).')
  return Keypair.fromSecret(secret)
}
