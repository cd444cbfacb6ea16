/** Stripe on this machine, for tests: an HTTP server that the real `stripe` package talks to. See README.md. */
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as CheckoutSessions from './CheckoutSessions.ts'
import * as Gates from './Gates.ts'
import * as GrantedTokens from './GrantedTokens.ts'
import * as Idempotency from './Idempotency.ts'
import * as PaymentIntents from './PaymentIntents.ts'
import { emitter, type Parts, serve } from './serve.ts'
import * as Webhooks from './Webhooks.ts'
import * as World from './World.ts'

/** A double that listens. */
export type StripeDouble = {
  /** `http://127.0.0.1:12345` */
  url: string
  /** The key that it takes, `sk_test_…`. */
  secretKey: string
  /** The key that its script for browsers takes, `pk_test_…`. */
  publishableKey: string
  /** For `new Stripe(double.secretKey, double.options)`. */
  options: { host: string; port: number; protocol: 'http' }
  webhooks: Webhooks.Webhooks
  /** The payments as they are now, the oldest first. */
  payments(): World.Intent[]
  /** Cents that were taken and not given back. */
  balance(currency?: string): number
  /** The customer answers the bank's question of a payment that `requires_action`. */
  authenticate(intentId: string, passes?: boolean): Promise<void>
  /** The customer pays on the page of a Checkout Session. @returns where it sends them. @throws {Error} when the card declines. */
  pay(checkoutUrl: string, paymentMethod?: string): string
  /** Stops the next request of an endpoint, e.g. `POST /v1/payment_intents`. */
  stop(endpoint: string, moment: Gates.Moment): Gates.Gate
  /** Moves the clock: tokens expire, keys are forgotten, failed webhooks are sent again. */
  pass(seconds: number): Promise<void>
  close(): Promise<void>
}

/** Starts a double on a free port. */
export async function start(): Promise<StripeDouble> {
  let passed = 0
  const now = () => Math.floor(Date.now() / 1_000) + passed
  const world = World.create(now)
  const webhooks = Webhooks.create(now)
  const gates = Gates.create()
  const idempotency = Idempotency.create(now)
  const secretKey = `sk_test_${randomBytes(12).toString('hex')}`
  const publishableKey = `pk_test_${randomBytes(12).toString('hex')}`
  const parts: Parts = { secretKey, publishableKey, world, webhooks, idempotency, gates }
  const server = createServer((request, response) => void serve(parts, request, response))
  const port = await listen(server)
  const byItself = { ...world, emit: emitter(webhooks, { id: null, idempotency_key: null }) }
  return {
    url: `http://127.0.0.1:${port}`,
    secretKey,
    publishableKey,
    options: { host: '127.0.0.1', port, protocol: 'http' },
    webhooks,
    payments: () => [...world.payments.values()].map(({ intent }) => structuredClone(intent)),
    balance: (currency = 'usd') => balanceOf(world, currency),
    async authenticate(intentId, passes = true) {
      PaymentIntents.authenticate(byItself, intentId, passes)
      await webhooks.settled()
    },
    pay: (url, card = 'pm_card_visa') => CheckoutSessions.pay(byItself, url, card),
    stop: gates.stop,
    async pass(seconds) {
      passed += seconds
      GrantedTokens.expire(byItself)
      CheckoutSessions.expireDue(byItself)
      await webhooks.retry()
      await webhooks.settled()
    },
    close() {
      gates.releaseAll()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function balanceOf({ charges }: World.World, wanted: string): number {
  let sum = 0
  for (const { amount_captured, amount_refunded, currency } of charges.values())
    if (currency === wanted) sum += amount_captured - amount_refunded
  return sum
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
