// stellar-mpp-payments sale 0.1.0 sha256:4c97cbeb868556486b8c685f5db610c4a0a75544e262003f060f6bd59b4f68b3; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a seller is, whatever it is paid by: terms of a route in, an answer to a request out. */
import { toBaseUnits } from '@stellar/mpp'
import { Receipt, type Store } from 'mppx'
import type { Network } from './network.ts'

/** What one route asks. */
export type Terms = {
  /** In the token's unit, as text: `'0.01'` is one cent of USDC. */
  amount: string
  /** What is sold. Travels in a header: what does not fit there is replaced. */
  description?: string
  /** Your reference. A unique part is added; the receipt says the whole. */
  externalId?: string
  /** What else the price is for, e.g. its query: a credential is bound to method and path, and to this. */
  scope?: (request: Request) => string
}

/** An answer to one request: the goods may be served, or `response` says why not. */
export type Sale =
  | { paid: false; response: Response }
  | {
      paid: true
      receipt: Receipt.Receipt
      withReceipt(response: Response): Response
      /** To be called once the goods are out; there when the seller keeps its sales (`keptSales.ts`). */
      served?: () => Promise<void>
      /** To be called instead when nothing went out: until then its money does not go back. */
      unserved?: () => Promise<void>
    }

/** A seller. */
export type Seller = {
  network: Network
  /** Asks for payment, or checks it; one handler for each route. @throws {Error} when the amount is not more than 0. */
  charge(terms: Terms): (request: Request) => Promise<Sale>
  /** Sponsored payments under way. */
  waiting(): number
}

/** A seller over what mppx makes of one method; this is how `channelSeller.ts` is one as well. */
export function sellWith(
  handlerOf: HandlerOf,
  {
    lifetimeSeconds,
    network,
    waiting,
  }: Pick<Seller, 'network' | 'waiting'> & {
    lifetimeSeconds: number
  },
): Seller {
  return {
    network,
    waiting,
    charge({ amount, description, scope: scopeOf = () => '', ...rest }) {
      assertAmount(amount)
      const terms = {
        ...rest,
        amount,
        ...(description ? { description: toHeader(description) } : {}),
      }
      return async (request) => {
        if (hasSeveral(request))
          return { paid: false, response: new Response('Send one credential.\n', { status: 400 }) }
        const expires = new Date(Date.now() + lifetimeSeconds * 1_000).toISOString()
        const path = `${request.method} ${new URL(request.url).pathname}`
        const scope = [path, scopeOf(request)].filter(Boolean).join(' ')
        return saleOf(await handlerOf({ ...terms, expires, scope })(request))
      }
    },
  }
}

/** Several credentials: mppx takes the first, and the buyer pays for the others in vain. */
function hasSeveral({ headers }: Request): boolean {
  return /\bPayment\s[^,]+,\s*Payment\s/i.test(headers.get('Authorization') ?? '')
}

/** What mppx gives for a method: a handler for the terms of a route. */
export type HandlerOf = (terms: object) => (request: Request) => Promise<Outcome>
type Outcome =
  | { status: 402; challenge: Response }
  | { status: 200; withReceipt(response: Response): Response }

function saleOf(outcome: Outcome): Sale {
  if (outcome.status === 200) {
    const { withReceipt } = outcome
    return { paid: true, receipt: Receipt.fromResponse(withReceipt(new Response())), withReceipt }
  }
  const { challenge: response } = outcome
  // After a fault of ours nobody should pay at once, and perhaps not at all.
  if (response.status >= 500) response.headers.delete('WWW-Authenticate')
  if (response.status === 503) response.headers.set('Retry-After', '5')
  return { paid: false, response }
}

/**
 * Text that every client can read in `WWW-Authenticate`: plain ASCII (mppx 0.6 fails on more), and no "payment" before
 * a space, which clients on mppx 0.6 take for the next challenge.
 */
export function toHeader(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/["\\]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/payment(?= )/gi, '$&:')
    .slice(0, 200)
    .trim()
}

/** What every seller needs, checked at start-up. @throws {Error} saying what is wrong. */
export function assertSeller({ secretKey, store }: SellerParts): void {
  if (!secretKey || Buffer.byteLength(secretKey) < 32)
    throw new Error('secretKey (MPP_SECRET_KEY) is shorter than 32 bytes: openssl rand -hex 32')
  if (typeof store?.update !== 'function') throw new Error('store must have an atomic update().')
}

type SellerParts = { secretKey: string; store: Store.AtomicStore }

function assertAmount(amount: string): void {
  if (BigInt(toBaseUnits(amount, 7)) <= 0n)
    throw new Error(`amount "${amount}" is not more than 0.`)
}

/** The receipt of an answer; `undefined` when nothing was paid. */
export function readReceipt(response: Response): Receipt.Receipt | undefined {
  try {
    return Receipt.fromResponse(response)
  } catch {
    return undefined
  }
}
