/** @module Pays for HTTP requests within limits that survive restarts, never twice for the same one, and leaves the global fetch alone. */
import { stellar } from '@stellar/mpp/charge/client'
import { Keypair } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/client'
import { inTurn } from './payInTurn.ts'
import { type Outcome, outcomeOf, type Payer } from './paymentOutcome.ts'
import { OutcomeUnknown, PaidNotServed, PaymentRefused } from './paymentRefused.ts'
import { pay } from './payPurchase.ts'
import { type Keep, keyOf, type Purchase } from './purchase.ts'
import { resume } from './resumePurchase.ts'
import type { SpendingBook } from './spendingBook.ts'
import { createGuard, scopes } from './spendingGuard.ts'
import type { Policy } from './spendingPolicy.ts'

export { OutcomeUnknown, PaidNotServed, PaymentRefused, type Purchase }

/** What a buyer is made of, besides its policy. */
export type BuyerOptions = Policy & {
  /** Key of the account that pays, `S…`. Read it from the environment; never log it. */
  secretKey: string
  /** `pull`: the seller submits. `push`: the buyer does. @default 'pull' */
  mode?: 'pull' | 'push'
  /** What requests go through, e.g. with a proxy or a timeout. Its answers keep their `url`, or redirects go unseen. @default the global fetch */
  fetch?: typeof globalThis.fetch
}

/** What became of a payment whose answer was lost. `paid`: ask the seller for the goods or the money, with `hash`. */
export type Reconciled = Outcome & { key: string | undefined; amount: bigint }

/** A buyer. */
export type Buyer = {
  /**
   * Fetches, and pays when asked. A purchase whose answer was lost, before a crash as well, is resumed: the same
   * payment is presented again, none is made.
   *
   * @param init.key - Names the purchase. @default method, URL and body: give each its own to buy the same twice at once
   * @param init.keep - Awaited with the paid answer before the name is free again: keep what you got. When it throws, the
   *   same buy presents the same payment again.
   * @throws {PaymentRefused} when the policy forbids it, or the same purchase is under way.
   * @throws {OutcomeUnknown} when it was signed and no answer came.
   * @throws {PaidNotServed} when the money moved and the seller does not serve.
   */
  buy(url: string | URL, init?: RequestInit & { key?: string; keep?: Keep }): Promise<Purchase>
  /** The same as a `fetch` for libraries that take one. */
  fetch(url: string | URL, init?: RequestInit): Promise<Response>
  /** Base units that may still be spent. */
  remaining(): Promise<bigint>
  /** Purchases of unknown outcome, by key. */
  unresolved(): Promise<string[]>
  /** Asks the ledger about all of them; what was not paid is free again. */
  reconcile(): Promise<Reconciled[]>
  /** Allows a purchase again; what was signed for it counts as spent. */
  forget(key: string): Promise<void>
}

// mppx from 0.8.2 pays up to three times for one request; older ones do not know the option.
const payOnce = { maxPaymentRetries: 1 }

/** Seconds that a payment is good for when the challenge does not say: as the specification has it. */
const timeout = 300

/**
 * Makes a buyer.
 *
 * @throws {Error} when an option is wrong.
 * @example
 * const buyer = createBuyer({
 *   network: readNetwork(), secretKey: process.env.STELLAR_SECRET, store: createSqliteStore('data/buyer.db'),
 *   origins: ['https://api.example.com'], maxPerCall: '0.05', budget: '1',
 * })
 * const { response, receipt } = await buyer.buy('https://api.example.com/weather')
 */
export function createBuyer(options: BuyerOptions): Buyer {
  const { currency, mode = 'pull', network, secretKey } = options
  const { book, wrap } = createGuard(options)
  const account = Keypair.fromSecret(secretKey).publicKey()
  const payer = { account, currency: currency ?? network.usdc, network }
  const baseFetch = options.fetch ?? globalThis.fetch
  const resuming = { book, fetch: baseFetch, payer }
  const underWay = new Set<string>()
  const { rpcUrl } = network
  const charge = wrap(stellar.charge({ secretKey, mode, rpcUrl, timeout }), mode, account)
  const mppx = Mppx.create({
    methods: [inTurn(charge)],
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

  const buy: Buyer['buy'] = async (address, { keep, key: givenKey, ...init } = {}) => {
    const url = new URL(address)
    const key = givenKey ?? keyOf(url, init)
    if (underWay.has(key)) throw new PaymentRefused('paid-already', `"${key}" is under way`)
    underWay.add(key)
    try {
      for (const payment of (await book.open()).filter((one) => one.key === key)) {
        const answer = await resume({ ...resuming, keep, payment }, url, init)
        if (answer) return answer
      }
      return await pay({ book, keep, payer, send: mppx.fetch }, key, url, init)
    } finally {
      underWay.delete(key)
    }
  }
  return {
    buy,
    fetch: async (url, init) => (await buy(url, init)).response,
    remaining: book.remaining,
    unresolved: async () => (await book.open()).flatMap(({ key }) => key ?? []),
    reconcile: () => reconcile(book, payer),
    async forget(key) {
      for (const payment of await book.open())
        if (payment.key === key) await book.settle(payment.id)
    },
  }
}

async function reconcile(book: SpendingBook, payer: Payer): Promise<Reconciled[]> {
  const results: Reconciled[] = []
  for (const payment of await book.open()) {
    // A young reservation may be on its way to be signed, in this process or in another.
    const isYoung = !payment.credential && Date.now() - payment.reservedAtMs < 120_000
    const outcome: Outcome = isYoung ? { status: 'pending' } : await outcomeOf(payer, payment)
    if (outcome.status === 'unpaid') await book.release(payment.id)
    // Without a name nobody comes back for it: it was bought through the method alone.
    if (outcome.status === 'paid' && payment.key === undefined) await book.settle(payment.id)
    results.push({ ...outcome, key: payment.key, amount: BigInt(payment.amount) })
  }
  return results
}
