// stellar-mpp-payments resumePurchase 0.1.0 sha256:f5a3950e4dbb2b60c10dfd7233e913dabf417008e960df2de9e8695b3142c8ea; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Ends a purchase whose answer was lost: presents the same payment again, and asks the ledger when the seller does not serve. Never pays. */
import { outcomeOf, type Payer } from './paymentOutcome.ts'
import { OutcomeUnknown, PaidNotServed } from './paymentRefused.ts'
import { finish, type Keep, type Purchase, whole } from './purchase.ts'
import { readReceipt } from './sale.ts'
import type { SpendingBook } from './spendingBook.ts'
import type { Payment } from './spendingRecord.ts'

/** A payment that is not finished, and what it takes to finish it. */
export type Unfinished = {
  payment: Payment
  book: SpendingBook
  fetch: typeof globalThis.fetch
  keep: Keep | undefined
  payer: Payer
}

/**
 * Presents what was signed once more: the ledger takes it once, whoever presents it how often. Returns nothing when it
 * is not paid and cannot be any more: it may be bought afresh.
 *
 * @throws {PaidNotServed} when the money moved and the seller does not serve.
 * @throws {OutcomeUnknown} when nobody can say yet.
 */
export async function resume(
  { book, fetch, keep, payer, payment }: Unfinished,
  url: URL,
  init: RequestInit,
): Promise<Purchase | undefined> {
  const { amount, credential, id, key = '', mode, origin } = payment
  // Signed nothing, and from now on cannot: the reservation is void.
  if (credential === undefined && mode === 'pull') return undefined
  let status: number | undefined
  if (credential !== undefined && origin === url.origin) {
    const sent = present(fetch, payment, url, init).then(whole)
    const response = await sent.catch((cause: unknown) => {
      throw new OutcomeUnknown(key, cause)
    })
    status = response.status
    if (response.ok) {
      await finish(response, { book, keep }, id)
      return { response, receipt: readReceipt(response), paid: BigInt(amount) }
    }
  }
  const outcome = await outcomeOf(payer, payment)
  if (outcome.status === 'unpaid') {
    await book.release(id)
    return undefined
  }
  // 409: the seller has it in hand.
  if (outcome.status === 'paid' && status !== 409)
    throw new PaidNotServed(key, outcome.hash, status)
  throw new OutcomeUnknown(key)
}

function present(
  fetch: typeof globalThis.fetch,
  { credential = '', idempotencyKey }: Payment,
  url: URL,
  init: RequestInit,
): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Authorization', credential)
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey)
  return fetch(url, { ...init, headers })
}
