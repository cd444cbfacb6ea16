// stellar-mpp-payments spendingRecord 0.1.0 sha256:a6c51b86673631a857a4ce6757045e81009b4d0a488db559a890508328a56f0b; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What is in the record of a budget, and what may be added to it: pure, so that a store may try it again. */
import { Credential } from 'mppx'
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
  /** Who pays, G…; absent when nobody told. Another account may ask what became of it. */
  account?: string
  mode: 'pull' | 'push'
  reservedAtMs: number
  /** What was signed. Absent: nothing has left this process (pull). */
  credential?: string
}

/** What may be spent within a window that moves with the clock, in base units. */
export type Limits = { budget: bigint; budgetPerOrigin?: bigint | undefined; windowHours: number }

/** By hour (its start, ms) and origin. */
type Spent = Record<string, Record<string, string>>
/** All that counts, and what is not finished. */
export type Book = { open: Payment[]; spent: Spent }

/** One purchase is paid once. A reservation that signed nothing is void: its process can no longer sign. */
export function assertUnpaid(book: Book, key: string | undefined): void {
  const same = book.open.filter((one) => key !== undefined && one.key === key)
  if (same.some(({ credential, mode }) => credential !== undefined || mode === 'push'))
    throw new PaymentRefused('paid-already', `"${key}"`)
  book.open = book.open.filter((one) => !same.includes(one))
}

/** Whether another payment is the same transaction: the ledger takes it once. */
export function isTaken(book: Book, id: string, credential: string): boolean {
  const signed = signedIn(credential)
  return book.open.some(
    (one) => one.id !== id && one.credential !== undefined && signedIn(one.credential) === signed,
  )
}

function signedIn(credential: string): string {
  try {
    return JSON.stringify(Credential.deserialize(credential).payload)
  } catch {
    return credential
  }
}

/** The budget has room for it. */
export function assertWithin(
  book: Book,
  limits: Limits,
  { amount, origin }: Partial<Payment>,
): void {
  const price = BigInt(amount ?? 0)
  const left = limits.budget - total(book, limits)
  if (price > left)
    throw new PaymentRefused('over-budget', `${inUnits(price)} asked, ${inUnits(left)} left`)
  if (limits.budgetPerOrigin === undefined) return
  const leftThere = limits.budgetPerOrigin - total(book, limits, origin)
  if (price > leftThere)
    throw new PaymentRefused(
      'over-budget',
      `${inUnits(price)} asked, ${inUnits(leftThere)} left for ${origin}`,
    )
}

/** All that counts, of one origin or of all: what is in the window, finished or not. */
export function total(book: Book, limits: Limits, origin?: string): bigint {
  const isMeant = (one: string) => origin === undefined || one === origin
  const spent = Object.values(book.spent).flatMap(Object.entries<string>)
  const open = book.open
    .filter(({ reservedAtMs }) => counts(reservedAtMs, limits))
    .map((payment): [string, string] => [payment.origin, payment.amount])
  return [...spent, ...open].reduce(
    (sum, [who, amount]) => sum + (isMeant(who) ? BigInt(amount) : 0n),
    0n,
  )
}

/** Whether what was spent then is in the window. An hour counts until all of it is out. */
function counts(atMs: number, { windowHours }: Limits): boolean {
  return atMs + hourMs > Date.now() - windowHours * hourMs
}

/** From now on it is spent. */
export function count(payment: Payment, book: Book): void {
  const hour = `${payment.reservedAtMs - (payment.reservedAtMs % hourMs)}`
  const origins = book.spent[hour] ?? {}
  origins[payment.origin] = `${BigInt(origins[payment.origin] ?? 0) + BigInt(payment.amount)}`
  book.spent[hour] = origins
}

/** Forgets what is out of the window, and reservations that were never signed. */
export function prune(book: Book, limits: Limits): Book {
  const spent = Object.entries(book.spent).filter(([hour]) => counts(Number(hour), limits))
  const open = book.open.filter(
    ({ credential, mode, reservedAtMs }) =>
      credential !== undefined || mode === 'push' || reservedAtMs > Date.now() - hourMs,
  )
  return { open: structuredClone(open), spent: structuredClone(Object.fromEntries(spent)) }
}
