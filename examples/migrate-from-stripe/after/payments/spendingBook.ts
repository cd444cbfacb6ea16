// stellar-mpp-payments spendingBook 0.1.0 sha256:ad390e7643201ede8838330cd76af5aa76d0fc9b49f88cb12961bc7237bc53ce; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a buyer has spent, in one record that survives restarts: reserved before anything is signed, spent or released after. */
import { randomUUID } from 'node:crypto'
import type { Store } from 'mppx'
import { PaymentRefused } from './paymentRefused.ts'
import { inUnits } from './spendingPolicy.ts'

const hourMs = 3_600_000

/** A payment that is not finished. Amounts are base units, as text. */
export type Payment = {
  id: string
  /** Names the purchase; absent when nobody told. */
  key?: string
  idempotencyKey?: string
  origin: string
  amount: string
  recipient: string
  mode: 'pull' | 'push'
  reservedAtMs: number
  /** What was signed. Absent: nothing has left this process (pull). */
  credential?: string
  /** The seller says that it was not paid: it counts, and no longer stands in the way of the same purchase. */
  isDenied?: boolean
}

/** What may be spent within a window that moves with the clock, in base units. */
export type Limits = { budget: bigint; budgetPerOrigin?: bigint | undefined; windowHours: number }

/** By hour (its start, ms) and origin. */
type Spent = Record<string, Record<string, string>>
type Book = { open: Payment[]; spent: Spent }

/** A budget on disk. Each method is atomic over all processes that share the store. */
export type SpendingBook = {
  /** Takes the amount out of the budget. Returns the payment's id. @throws {PaymentRefused} */
  reserve(payment: Omit<Payment, 'id' | 'reservedAtMs'>): Promise<string>
  /** Keeps what was signed. @throws {PaymentRefused} when the reservation was given up meanwhile: do not send it. */
  sign(id: string, credential: string): Promise<void>
  /** It was paid: it counts until it is out of the window. */
  settle(id: string): Promise<void>
  /** It was not paid, and cannot be any more: the amount is free again. */
  release(id: string): Promise<void>
  /** The seller says that it was not paid. */
  deny(id: string): Promise<void>
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
    store.update(at, (current) => {
      const book = read(current)
      const result = fn(book)
      return { op: 'set', value: book as never, result }
    })
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
        payment.credential = credential
      }),
    settle: (id) => end(id, count),
    release: (id) => end(id, () => {}),
    deny: (id) => end(id, (payment, book) => void book.open.push({ ...payment, isDenied: true })),
    open: async () => read(await store.get(at)).open,
    remaining: async () => limits.budget - total(read(await store.get(at))),
  }
}

/** One purchase is paid once. A reservation that signed nothing is void: its process can no longer sign. */
function assertUnpaid(book: Book, key: string | undefined): void {
  const same = book.open.filter((one) => key !== undefined && one.key === key && !one.isDenied)
  if (same.some(({ credential, mode }) => credential !== undefined || mode === 'push'))
    throw new PaymentRefused('paid-already', `"${key}"`)
  book.open = book.open.filter((one) => !same.includes(one))
}

function assertWithin(book: Book, limits: Limits, { amount, origin }: Partial<Payment>): void {
  const price = BigInt(amount ?? 0)
  const left = limits.budget - total(book)
  if (price > left)
    throw new PaymentRefused('over-budget', `${inUnits(price)} asked, ${inUnits(left)} left`)
  if (limits.budgetPerOrigin === undefined) return
  const leftThere = limits.budgetPerOrigin - total(book, origin)
  if (price > leftThere)
    throw new PaymentRefused(
      'over-budget',
      `${inUnits(price)} asked, ${inUnits(leftThere)} left for ${origin}`,
    )
}

/** All that counts, of one origin or of all. */
function total(book: Book, origin?: string): bigint {
  const isMeant = (one: string) => origin === undefined || one === origin
  const spent = Object.values(book.spent).flatMap(Object.entries<string>)
  const open = book.open.map((payment): [string, string] => [payment.origin, payment.amount])
  return [...spent, ...open].reduce(
    (sum, [who, amount]) => sum + (isMeant(who) ? BigInt(amount) : 0n),
    0n,
  )
}

function count(payment: Payment, book: Book): void {
  const hour = `${payment.reservedAtMs - (payment.reservedAtMs % hourMs)}`
  const origins = book.spent[hour] ?? {}
  origins[payment.origin] = `${BigInt(origins[payment.origin] ?? 0) + BigInt(payment.amount)}`
  book.spent[hour] = origins
}

/** Forgets what is out of the window (an hour counts until all of it is), and reservations that were never signed. */
function prune(book: Book, { windowHours }: Limits): Book {
  const now = Date.now()
  const fromMs = now - windowHours * hourMs
  const spent = Object.entries(book.spent).filter(([hour]) => Number(hour) + hourMs > fromMs)
  const open = book.open.filter(({ credential, isDenied, mode, reservedAtMs }) => {
    if (credential === undefined && mode === 'pull') return reservedAtMs > now - hourMs
    return !isDenied || reservedAtMs > fromMs
  })
  return { open: structuredClone(open), spent: structuredClone(Object.fromEntries(spent)) }
}
