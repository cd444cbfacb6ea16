/** @module What a buyer has spent, in one record that survives restarts: reserved before anything is signed, spent or released after. */
import { randomUUID } from 'node:crypto'
import type { Store } from 'mppx'
import { PaymentRefused } from './paymentRefused.ts'
import {
  assertUnpaid,
  assertWithin,
  type Book,
  count,
  isTaken,
  type Limits,
  type Payment,
  prune,
  total,
} from './spendingRecord.ts'

/**
 * A budget on disk. Each method is atomic over all processes that share the store.
 *
 * @throws {PaymentRefused} `store-unavailable` when the store does not answer.
 */
export type SpendingBook = {
  /** Takes the amount out of the budget. Returns the payment's id. @throws {PaymentRefused} */
  reserve(payment: Omit<Payment, 'id' | 'reservedAtMs'>): Promise<string>
  /**
   * Keeps what was signed. `false` when another payment is the same transaction: do not send it.
   *
   * @throws {PaymentRefused} when the reservation was given up meanwhile: do not send it.
   */
  sign(id: string, credential: string): Promise<boolean>
  /** It was paid: it counts until it is out of the window. */
  settle(id: string): Promise<void>
  /** It was not paid, and cannot be any more: the amount is free again. */
  release(id: string): Promise<void>
  /** Payments that are not finished. */
  open(): Promise<Payment[]>
  /** Base units that may still be spent. */
  remaining(): Promise<bigint>
}

/**
 * Opens the budget of `name` in a store.
 *
 * @example
 * const book = openBook(store, 'stellar:testnet:C…', { budget: 10_000_000n, windowHours: 24 })
 */
export function openBook(store: Store.AtomicStore, name: string, limits: Limits): SpendingBook {
  const at = `stellar:buyer:spending:${name}`
  const read = (value: unknown) => prune((value ?? { open: [], spent: {} }) as Book, limits)
  const change = <result>(fn: (book: Book) => result): Promise<result> =>
    answered(
      store.update(at, (current) => {
        const book = read(current)
        const result = fn(book)
        return { op: 'set', value: book as never, result }
      }),
    )
  const now = async () => read(await answered(store.get(at)))
  const end = (id: string, fn: (payment: Payment, book: Book) => void) =>
    change((book) => {
      const payment = book.open.find((one) => one.id === id)
      book.open = book.open.filter((one) => one.id !== id)
      if (payment) fn(payment, book)
    })
  return {
    reserve(asked) {
      const payment = { ...asked, id: randomUUID(), reservedAtMs: Date.now() }
      return change((book) => {
        assertUnpaid(book, asked.key)
        assertWithin(book, limits, asked)
        book.open.push(payment)
        return payment.id
      })
    },
    sign: (id, credential) =>
      change((book) => {
        const payment = book.open.find((one) => one.id === id)
        if (!payment) throw new PaymentRefused('paid-already', 'another process took it over')
        if (isTaken(book, id, credential)) return false
        payment.credential = credential
        return true
      }),
    settle: (id) => end(id, count),
    release: (id) => end(id, () => {}),
    open: async () => (await now()).open,
    remaining: async () => limits.budget - total(await now(), limits),
  }
}

/**
 * Ends a payment, unless the store is away: until it is back, and somebody asks about the payment, the amount counts.
 * What was bought is not lost for that.
 */
export async function orLater(ending: Promise<unknown>): Promise<void> {
  await ending.catch((error: unknown) => {
    if (!(error instanceof PaymentRefused)) throw error
  })
}

/** What the store answers. Without it nobody knows what was spent. */
async function answered<answer>(asked: Promise<answer>): Promise<answer> {
  return asked.catch((cause: unknown) => {
    if (cause instanceof PaymentRefused) throw cause
    throw new PaymentRefused('store-unavailable', 'the budget cannot be read or written', { cause })
  })
}
