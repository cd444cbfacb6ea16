/** @module Takes payments with the published `@stellar/mpp` 0.7.1, right under load and in outages: unique challenges, one sponsored payment at a time, precise answers. */
import { toBaseUnits } from '@stellar/mpp'
import { StrKey } from '@stellar/stellar-sdk'
import { Receipt } from 'mppx'
import { Mppx } from 'mppx/server'
import { type ChargeOptions, createChargeMethod } from './chargeMethod.ts'
import type { Network } from './network.ts'
import { createLanes } from './sponsors.ts'

/** What a seller is made of, besides what `stellar.charge` is. */
export type SellerOptions = ChargeOptions & {
  /** Makes prices unforgeable: at least 32 bytes, the same in all processes. `openssl rand -hex 32` */
  secretKey: string
  /** Host name in challenges. @default the request's */
  realm?: string
  /** Sponsored payments that may wait for each sponsor. @default 50 */
  maxWaiting?: number
}

/** What one route asks. */
export type Terms = {
  /** In the token's unit, as text: `'0.01'` is one cent of USDC. */
  amount: string
  /** What is sold. Travels in a header: what does not fit there is replaced. */
  description?: string
  /** Your reference. A unique part is added; the receipt says the whole. */
  externalId?: string
}

/** An answer to one request: the goods may be served, or `response` says why not. */
export type Sale =
  | { paid: false; response: Response }
  | { paid: true; receipt: Receipt.Receipt; withReceipt(response: Response): Response }

/** A seller. */
export type Seller = {
  network: Network
  /** Asks for payment, or checks it; one handler for each route. @throws {Error} when the amount is not more than 0. */
  charge(terms: Terms): (request: Request) => Promise<Sale>
  /** Sponsored payments under way. */
  waiting(): number
}

/**
 * Makes a seller.
 *
 * @throws {Error} when an option is wrong: at start-up, not at the first payment.
 * @example
 * const seller = createSeller({ network, recipient: 'G…', secretKey: process.env.MPP_SECRET_KEY, store })
 * const sell = seller.charge({ amount: '0.01', description: 'Weather for one city' })
 * export default { async fetch(request: Request) { // Express: see expressSeller.ts
 *   const sale = await sell(request)
 *   return sale.paid ? sale.withReceipt(Response.json({ sky: 'sunny' })) : sale.response
 * } }
 */
export function createSeller(options: SellerOptions): Seller {
  assertOptions(options)
  const {
    lifetimeSeconds = 300,
    maxWaiting = 50,
    network,
    realm,
    secretKey,
    sponsors = [],
  } = options
  const lanes = createLanes(sponsors.length, maxWaiting)
  const mppx = Mppx.create({
    methods: [createChargeMethod(options, lanes) as never],
    secretKey,
    ...(realm ? { realm } : {}),
  })
  const handlerOf = (mppx as unknown as Record<'stellar/charge', HandlerOf>)['stellar/charge']
  return {
    network,
    waiting: lanes.waiting,
    charge({ amount, description, ...rest }) {
      assertAmount(amount)
      const terms = {
        ...rest,
        amount,
        ...(description ? { description: toHeader(description) } : {}),
      }
      return async (request) => {
        const expires = new Date(Date.now() + lifetimeSeconds * 1_000).toISOString()
        const scope = `${request.method} ${new URL(request.url).pathname}`
        return saleOf(await handlerOf({ ...terms, expires, scope })(request))
      }
    },
  }
}

type HandlerOf = (terms: object) => (request: Request) => Promise<Outcome>
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

function assertOptions({
  currency,
  recipient,
  secretKey,
  sponsors = [],
  store,
}: SellerOptions): void {
  if (!secretKey || Buffer.byteLength(secretKey) < 32)
    throw new Error('secretKey (MPP_SECRET_KEY) is shorter than 32 bytes: openssl rand -hex 32')
  if (!StrKey.isValidEd25519PublicKey(recipient) && !StrKey.isValidContract(recipient))
    throw new Error('recipient is neither an account (G…) nor a contract (C…).')
  if (currency !== undefined && !StrKey.isValidContract(currency))
    throw new Error('currency is not a contract (C…).')
  if (!sponsors.every((key) => StrKey.isValidEd25519SecretSeed(key)))
    throw new Error('sponsors are secret keys (S…).')
  if (new Set(sponsors).size < sponsors.length) throw new Error('A sponsor is there twice.')
  if (typeof store?.update !== 'function') throw new Error('store must have an atomic update().')
}

function assertAmount(amount: string): void {
  if (BigInt(toBaseUnits(amount, 7)) <= 0n)
    throw new Error(`amount "${amount}" is not more than 0.`)
}
