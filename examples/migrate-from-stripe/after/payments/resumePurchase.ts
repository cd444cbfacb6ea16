// stellar-mpp-payments resumePurchase 0.1.0 sha256:ac55d4626f06cd957ec60a2a91d58028b74d41b88ae9d21db1ea04520035b91c; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Ends a purchase whose answer was lost: presents the same payment again, and asks the ledger when the seller does not serve. Never pays. */
import { createHash } from 'node:crypto'
import type { Receipt } from 'mppx'
import { outcomeOf, type Payer } from './paymentOutcome.ts'
import { OutcomeUnknown, PaidNotServed } from './paymentRefused.ts'
import { readReceipt } from './sale.ts'
import type { Payment, SpendingBook } from './spendingBook.ts'

/** What was bought. */
export type Purchase = {
  response: Response
  /** What the seller says was settled; `reference` is the transaction's hash. Absent when nothing was paid. */
  receipt: Receipt.Receipt | undefined
  /** Base units that were signed away; 0n when the answer was free. */
  paid: bigint
}

/** A payment that is not finished, and what it takes to finish it. */
export type Unfinished = {
  payment: Payment
  book: SpendingBook
  fetch: typeof globalThis.fetch
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
  { book, fetch, payer, payment }: Unfinished,
  url: URL,
  init: RequestInit,
): Promise<Purchase | undefined> {
  const { amount, credential, id, isDenied: wasDenied, key = '', mode, origin } = payment
  // Signed nothing, and from now on cannot: the reservation is void.
  if (credential === undefined && mode === 'pull') return undefined
  if (credential !== undefined && origin === url.origin && !wasDenied) {
    const sent = present(fetch, payment, url, init).then(whole)
    const response = await sent.catch((cause: unknown) => {
      throw new OutcomeUnknown(key, cause)
    })
    if (response.status === 409) throw new OutcomeUnknown(key)
    if (response.ok) {
      await book.settle(id)
      return { response, receipt: readReceipt(response), paid: BigInt(amount) }
    }
  }
  const outcome = await outcomeOf(payer, payment)
  if (outcome.status === 'paid') throw new PaidNotServed(key, outcome.hash)
  // The seller said no, and the ledger does not have it.
  if (outcome.status === 'pending' && wasDenied) return undefined
  if (outcome.status === 'pending') throw new OutcomeUnknown(key)
  await book.release(id)
  return undefined
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

/** Names a purchase: method, URL and body. @throws {Error} when the body does not say what it is. */
export function keyOf(url: URL, { method = 'GET', body }: RequestInit): string {
  const name = `${method.toUpperCase()} ${url.href}`
  if (body === undefined || body === null) return name
  if (typeof body !== 'string')
    throw new Error('Give init.key: this body does not name a purchase.')
  return `${name} ${createHash('sha256').update(body).digest('hex').slice(0, 16)}`
}

/** The response once all of it is here: an answer that breaks off is a lost one. A stream of events is as it comes. */
export async function whole(response: Response): Promise<Response> {
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream')
  if (!isStream) await response.clone().arrayBuffer()
  return response
}
