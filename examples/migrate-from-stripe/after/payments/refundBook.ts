// stellar-mpp-payments refundBook 0.1.0 sha256:bd129b7a5feac5283730ad580f1206966c29ad76e28bdf0e40c7fdc454265baa; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What was given back of each payment: reserved before anything is signed, never more than was paid. One record for each payment, in the seller's store. */
import type { Store } from 'mppx'
import type { Paid } from './paidTransaction.ts'
import {
  type Asked,
  type Attempt,
  type Names,
  type Refund,
  type RefundAccount,
  reserveIn,
  totalOf,
} from './refundAccount.ts'
import type { RefundReceipt } from './refundReceipt.ts'

/** A fee bump has two hashes: one of them only says which the other is. */
type Entry = RefundAccount | { same: string }

/** The refunds in a store; each method is atomic over all processes that share it. */
export type RefundBook = {
  /** Reserves what is asked for; the same id again is the same refund. @throws {RefundRefused} */
  reserve(paid: Paid, asked: Asked): Promise<Refund>
  /** The payment, if something was reserved of it before, by either of its hashes. */
  paid(hash: string): Promise<Paid | undefined>
  /** Keeps what was signed, before it is sent. Returns what to send: of two at once, the first. */
  sign(names: Names, attempt: Attempt): Promise<Attempt>
  /** The ledger has refused what was signed, or cannot take it any more. */
  release(names: Names, hash: string): Promise<void>
  /** It is given back. */
  finish(names: Names, receipt: RefundReceipt): Promise<void>
  /** Gives a reservation up for which nothing was ever signed. */
  drop(names: Names): Promise<void>
  /** Base units of a payment that are given back, or will be. */
  total(payment: string): Promise<bigint>
  /** Refunds that have no receipt yet: money that is owed. */
  open(): Promise<Refund[]>
}

const at = (payment: string) => `stellar:refund:${payment}`
const openAt = 'stellar:refund:open'

/**
 * Opens the book.
 *
 * @example
 * for (const { amount, id, payment } of await openRefunds(store).open()) console.log(payment, id, amount)
 */
export function openRefunds(store: Store.AtomicStore): RefundBook {
  const edit = <result>({ id, payment }: Names, fn: (refund: Refund) => result) =>
    change(store, payment, (account) => {
      const refund = account?.refunds.find((one) => one.id === id)
      if (!account || !refund) throw new Error(`The refund "${id}" of ${payment} was given up.`)
      return [account, fn(refund)]
    })
  return {
    async paid(hash) {
      const account = await read(store, hash)
      return account && { ...account.paid, amount: BigInt(account.paid.amount) }
    },
    async reserve(paid, asked) {
      const payment = await nameOf(store, paid.hashes)
      // First into the list: a crash in between leaves a name there, not a debt that nobody lists.
      await list(store, { id: asked.id, payment }, true)
      return change(store, payment, (there) => {
        const account = there ?? { paid: { ...paid, amount: `${paid.amount}` }, refunds: [] }
        return [account, reserveIn(account, payment, asked)]
      })
    },
    sign: (names, attempt) =>
      edit(names, (refund) => {
        refund.attempt ??= attempt
        return refund.attempt
      }),
    release: (names, hash) =>
      edit(names, (refund) => {
        if (refund.attempt?.hash === hash && !refund.receipt) delete refund.attempt
      }),
    async finish(names, receipt) {
      await edit(names, (refund) => {
        refund.receipt ??= receipt
      })
      await list(store, names, false)
    },
    drop: ({ id, payment }) =>
      change(store, payment, (account) => {
        if (!account) throw new Error(`Nothing is reserved of ${payment}.`)
        const refunds = account.refunds.filter((one) => one.id !== id || one.attempt)
        return [{ ...account, refunds }, undefined]
      }),
    total: async (payment) => totalOf(await read(store, payment)),
    async open() {
      const names = ((await store.get(openAt)) as string[] | null) ?? []
      const payments = [...new Set(names.map((name) => name.split(' ')[0] ?? ''))]
      const accounts = await Promise.all(payments.map((payment) => read(store, payment)))
      return accounts.flatMap((account) => account?.refunds.filter(({ receipt }) => !receipt) ?? [])
    },
  }
}

async function read(store: Store.AtomicStore, payment: string): Promise<RefundAccount | undefined> {
  const entry = (await store.get(at(payment))) as Entry | null
  return entry && 'same' in entry ? read(store, entry.same) : (entry ?? undefined)
}

function change<result>(
  store: Store.AtomicStore,
  payment: string,
  fn: (account: RefundAccount | null) => [RefundAccount, result],
): Promise<result> {
  return store.update(at(payment), (current) => {
    const [value, result] = fn(structuredClone(current as RefundAccount | null))
    return { op: 'set', value: value as never, result }
  })
}

function list(store: Store.AtomicStore, { id, payment }: Names, isOpen: boolean): Promise<void> {
  return store.update(openAt, (current) => {
    const name = `${payment} ${id}`
    const others = ((current as string[] | null) ?? []).filter((one) => one !== name)
    return { op: 'set', value: (isOpen ? [...others, name] : others) as never, result: undefined }
  })
}

/** The hash that a payment is kept by: of a fee bump's two, the one that was used first. */
async function nameOf(store: Store.AtomicStore, [hash, inner]: Paid['hashes']): Promise<string> {
  if (!inner) return hash
  const there = await store.update(at(inner), (current) => {
    if (current !== null) return { op: 'noop', result: current as Entry }
    return { op: 'set', value: { same: hash } as never, result: { same: hash } as Entry }
  })
  return 'same' in there ? there.same : inner
}
