// stellar-mpp-payments payPurchase 0.1.0 sha256:06cd9c8b9e7bf0282f2399c8f125f4e17519b487aebcca382806aaa8aefa214d; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Pays for one purchase, and says how it ended: served, refused, or not known. */
import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { outcomeOf, type Payer } from './paymentOutcome.ts'
import { OutcomeUnknown, PaidNotServed, PaymentRefused } from './paymentRefused.ts'
import { finish, type Keep, type Purchase, whole } from './purchase.ts'
import { readReceipt } from './sale.ts'
import { orLater, type SpendingBook } from './spendingBook.ts'
import { type Scope, scopes } from './spendingGuard.ts'

/** How often a payment is tried that another one, of the same price and second, is in the way of. */
const mostTwins = 3

/** What it takes to pay. */
export type Paying = {
  book: SpendingBook
  keep: Keep | undefined
  payer: Payer
  /** Fetches, and pays when asked. */
  send(url: URL, init: RequestInit): Promise<Response>
}

/**
 * Asks for what `url` sells, and pays for it.
 *
 * @throws {OutcomeUnknown} when it was signed and not all of the answer came.
 * @throws {PaidNotServed} when the seller denies a payment that the ledger has.
 */
export async function pay(
  paying: Paying,
  key: string,
  url: URL,
  init: RequestInit,
): Promise<Purchase> {
  for (let tries = 1; ; tries += 1)
    try {
      return await tryToPay(paying, key, url, init)
    } catch (error) {
      const isTwin = error instanceof PaymentRefused && error.code === 'twin'
      if (!isTwin || tries === mostTwins) throw error
      // The next challenge ends a second later.
      await setTimeout(1_000)
    }
}

async function tryToPay(
  { book, keep, payer, send }: Paying,
  key: string,
  url: URL,
  init: RequestInit,
): Promise<Purchase> {
  const headers = new Headers(init.headers)
  const idempotencyKey = headers.get('Idempotency-Key') ?? randomUUID()
  headers.set('Idempotency-Key', idempotencyKey)
  const scope: Scope = { idempotencyKey, key, origin: url.origin }
  const response = await scopes
    .run(scope, () => send(url, { ...init, headers }).then(whole))
    .catch((error: unknown) => {
      const isSigned = scope.payment && !(error instanceof PaymentRefused)
      throw isSigned ? new OutcomeUnknown(key, error) : error
    })
    .finally(() => scope.release?.())
  if (!scope.payment) return { response, receipt: undefined, paid: 0n }
  const { amount, id } = scope.payment
  if (response.ok) await finish(response, { book, keep }, id)
  if (response.status === 402) await orLater(look(book, payer, key, id))
  return { response, receipt: readReceipt(response), paid: amount }
}

/**
 * Somebody says that it was not paid: the seller, or whatever stands before it while the request goes on behind. The
 * ledger may know. Until it does, the payment may still be taken.
 */
async function look(book: SpendingBook, payer: Payer, key: string, id: string): Promise<void> {
  const payment = (await book.open()).find((one) => one.id === id)
  const outcome = payment && (await outcomeOf(payer, payment).catch(() => undefined))
  if (outcome?.status === 'paid') throw new PaidNotServed(key, outcome.hash, 402)
  if (outcome?.status === 'unpaid') await book.release(id)
}
