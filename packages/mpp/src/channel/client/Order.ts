/**
 * Requests at once on one channel, one after the other: the next total is signed when the outcome of the one before is
 * known. It needs to see the answers, so it holds for requests of {@link follow} only; others are safe without it, but
 * may be refused.
 *
 * @module
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** One request that is followed from its challenge to its answer. */
type Ticket = {
  /** The channel whose turn it has. */
  key?: string
  /** Learns from the answer to the voucher. */
  answered?: (response: Response) => Promise<unknown>
  /** Ends the turn. */
  release?: () => void
}

const tickets = new AsyncLocalStorage<Ticket>()
const tails = new Map<string, Promise<void>>()

/** Runs a request that may pay. Its turn ends with its answer, or with whatever else ends it. */
export function follow(request: () => Promise<Response>): Promise<Response> {
  const ticket: Ticket = {}
  return tickets.run(ticket, async () => {
    try {
      const response = await request()
      await ticket.answered?.(response)
      return response
    } finally {
      ticket.release?.()
    }
  })
}

/** Waits for the turn of this request on a channel. Returns at once when nobody follows it, or it has the turn. */
export async function wait(key: string): Promise<void> {
  const ticket = tickets.getStore()
  if (!ticket || ticket.key === key) return
  ticket.release?.()
  ticket.key = key
  const before = tails.get(key) ?? Promise.resolve()
  const turn = new Promise<void>((resolve) => {
    ticket.release = resolve
  })
  const tail = before.then(() => turn)
  tails.set(key, tail)
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key)
  })
  await before
}

/** Says who learns from the answer to the voucher that this request has just signed. */
export function signed(answered: (response: Response) => Promise<unknown>): void {
  const ticket = tickets.getStore()
  if (ticket) ticket.answered = answered
}
