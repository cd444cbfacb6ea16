// stellar-mpp-payments buyer 0.1.0 sha256:1beef0253d90ce7a07f021c499dd8eebd07d30efd2d370a962b5a3a7906cb828; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Pays for HTTP requests within limits, never twice for the same one while the first outcome is unknown, and leaves the global fetch alone. */
import { createHash } from 'node:crypto'
import { stellar } from '@stellar/mpp/charge/client'
import type { Receipt } from 'mppx'
import { Mppx } from 'mppx/client'
import { readReceipt } from './sale.ts'
import { createGuard, PaymentRefused, type Policy, type Scope, scopes } from './spendingGuard.ts'

/** What a buyer is made of, besides its policy. */
export type BuyerOptions = Policy & {
  /** Key of the account that pays, `S…`. Read it from the environment; never log it. */
  secretKey: string
  /** `pull`: the seller submits. `push`: the buyer does. @default 'pull' */
  mode?: 'pull' | 'push'
  /** What requests go through, e.g. with a proxy or a timeout. @default the global fetch */
  fetch?: typeof globalThis.fetch
}

/** What was bought. */
export type Purchase = {
  response: Response
  /** What the seller says was settled; `reference` is the transaction's hash. Absent when nothing was paid. */
  receipt: Receipt.Receipt | undefined
  /** Base units that were signed away; 0n when the answer was free. */
  paid: bigint
}

/** A buyer. */
export type Buyer = {
  /**
   * Fetches, and pays when asked. In pull mode there is no "paid" event: `receipt` is what tells.
   *
   * @param init.key - Names the purchase. @default method, URL and body: give each its own to buy the same twice at once
   * @throws {PaymentRefused} when the policy forbids it, or an earlier try of this purchase is unresolved.
   * @throws {OutcomeUnknown} when it was signed and no answer came.
   */
  buy(url: string | URL, init?: RequestInit & { key?: string }): Promise<Purchase>
  /** The same as a `fetch` for libraries that take one. */
  fetch(url: string | URL, init?: RequestInit): Promise<Response>
  /** Base units that may still be spent. */
  remaining(): bigint
  /** Purchases of unknown outcome, by key. */
  unresolved(): string[]
  /** Allows a purchase again, after you have looked at the ledger. */
  forget(key: string): void
}

/** A payment was signed, and no answer came: it may have been taken. Look the account up on the ledger before paying again. */
export class OutcomeUnknown extends Error {
  readonly code = 'outcome-unknown'
  /** To be given to `forget`. */
  readonly key: string

  constructor(key: string, cause: unknown) {
    super('A payment was signed, and no answer came. Do not pay again before you have looked.', {
      cause,
    })
    this.name = 'OutcomeUnknown'
    this.key = key
  }
}

// mppx from 0.8.2 pays up to three times for one request; older ones do not know the option.
const payOnce = { maxPaymentRetries: 1 }

/**
 * Makes a buyer.
 *
 * @throws {Error} when an option is wrong.
 * @example
 * const buyer = createBuyer({
 *   network: readNetwork(), secretKey: process.env.STELLAR_SECRET,
 *   origins: ['https://api.example.com'], maxPerCall: '0.05', budget: '1',
 * })
 * const { response, receipt } = await buyer.buy('https://api.example.com/weather')
 * console.log(await response.json(), receipt?.reference, buyer.remaining())
 */
export function createBuyer(options: BuyerOptions): Buyer {
  const { mode = 'pull', network, secretKey } = options
  const guard = createGuard(options)
  const unresolved = new Set<string>()
  const baseFetch = options.fetch ?? globalThis.fetch
  const mppx = Mppx.create({
    methods: [guard.wrap(stellar.charge({ secretKey, mode, rpcUrl: network.rpcUrl }), mode)],
    polyfill: false,
    fetch: async (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
      const response = await baseFetch(input, init)
      // After a redirect it is another origin that asks for money.
      const scope = scopes.getStore()
      if (scope && response.url) scope.origin = new URL(response.url).origin
      return response
    },
    ...payOnce,
  })

  const buy: Buyer['buy'] = async (url, { key, ...init } = {}) => {
    const name = key ?? nameOf(url, init)
    let paid = 0n
    const scope: Scope = {
      origin: new URL(url).origin,
      open(amount) {
        if (unresolved.has(name)) throw new PaymentRefused('paid-already', `"${name}"`)
        unresolved.add(name)
        paid = amount
      },
      cancel() {
        unresolved.delete(name)
        paid = 0n
      },
    }
    try {
      const response = await scopes.run(scope, () => mppx.fetch(url, init))
      if (paid > 0n && isSettled(response)) unresolved.delete(name)
      return { response, receipt: readReceipt(response), paid }
    } catch (error) {
      if (paid > 0n && !(error instanceof PaymentRefused)) throw new OutcomeUnknown(name, error)
      throw error
    }
  }
  return {
    buy,
    fetch: async (url, init) => (await buy(url, init)).response,
    remaining: guard.remaining,
    unresolved: () => [...unresolved],
    forget: (key) => void unresolved.delete(key),
  }
}

/** Served, or not paid by the seller's word. Anything else leaves open whether money was taken. */
function isSettled(response: Response): boolean {
  if (response.ok || response.status === 402) return true
  return response.status === 503 && response.headers.has('Retry-After')
}

function nameOf(url: string | URL, { method = 'GET', body }: RequestInit): string {
  const name = `${method.toUpperCase()} ${new URL(url).href}`
  if (body === undefined || body === null) return name
  if (typeof body !== 'string')
    throw new Error('Give init.key: this body does not name a purchase.')
  return `${name} ${createHash('sha256').update(body).digest('hex').slice(0, 16)}`
}
