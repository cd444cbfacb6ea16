// stellar-mpp-payments purchase 0.1.0 sha256:c59ad702d8a2d5a130b625c377c88757967ba08e11fc7bfce8fa7265399e885e; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What is bought: its name, by which it is paid once, and its answer, all of it. */
import { createHash } from 'node:crypto'
import type { Receipt } from 'mppx'
import { orLater, type SpendingBook } from './spendingBook.ts'

/** What was bought. */
export type Purchase = {
  response: Response
  /** What the seller says was settled; `reference` is the transaction's hash. Absent when nothing was paid. */
  receipt: Receipt.Receipt | undefined
  /** Base units that were signed away; 0n when the answer was free. */
  paid: bigint
}

/** Keeps what was bought, e.g. in a file. */
export type Keep = (answer: Response) => unknown

/** Ends a purchase that is paid and answered: kept first, as from then on its name is another purchase's. */
export async function finish(
  answer: Response,
  { book, keep }: { book: SpendingBook; keep: Keep | undefined },
  id: string,
): Promise<void> {
  await keep?.(answer.clone())
  await orLater(book.settle(id))
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
