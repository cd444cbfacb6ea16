/** Programs pay for the same orders, in USDC on Stellar: the rail beside Checkout. It delivers by the same function. */
import type { Request, RequestHandler } from 'express'
import type Stripe from 'stripe'
import { optional, required } from './environment.ts'
import type { Orders, Payment } from './orders.ts'
import { paid } from './payments/expressSeller.ts'
import { keepSales } from './payments/keptSales.ts'
import { assertNetwork, type Network, readNetwork } from './payments/network.ts'
import { reconcileSales } from './payments/reconcileSales.ts'
import type { Seller } from './payments/sale.ts'
import { openSales } from './payments/salesBook.ts'
import { createSeller } from './payments/seller.ts'
import { createSqliteStore, type SqliteStore } from './payments/sqliteStore.ts'
import { format, price } from './price.ts'
import { unitsPerCent } from './usdc.ts'

type Shop = { network: Network; orders: Orders; seller: Seller; store: SqliteStore; stripe: Stripe }

/**
 * Opens the rail, from the environment, and delivers what the last process did not.
 *
 * @throws {Error} when a variable is wrong, or the network does not answer.
 */
export async function openAgents(orders: Orders, stripe: Stripe) {
  const recipient = required('STELLAR_RECIPIENT')
  const secretKey = required('MPP_SECRET_KEY')
  const network = readNetwork()
  await assertNetwork(network)
  const store = createSqliteStore(optional('STORE', 'data/payments.db'))
  const seller = keepSales(createSeller({ network, recipient, secretKey, store }), {
    network,
    store,
  })
  const shop = { network, orders, seller, store, stripe }
  await look(shop, 0)
  // What is younger than a minute may be under way.
  const timer = setInterval(look, 600_000, shop, 60_000)
  return {
    pay: payFor(shop),
    isPaid: (order: string) => isPaid(shop, order),
    close() {
      clearInterval(timer)
      store.close()
    },
  }
}

/** Answers programs: 402 with a price, then the licence. People go on to the next handler. */
function payFor(shop: Shop): RequestHandler<{ order: string }> {
  const { orders, seller } = shop
  return (request, response, next) => {
    response.vary('Accept')
    if (!isProgram(request)) return next()
    const { order } = request.params
    const serve = () => {
      const { kept, licence } = orders.find(order) ?? {}
      if (kept) response.json({ licence })
      else response.status(410).json({ error: 'The money went back: this licence has ended.' })
    }
    // Paid by whichever rail: nobody pays twice.
    if (orders.find(order)?.licence) return serve()
    const terms = { amount: format(price), description: 'A licence of Heron', externalId: order }
    void paid(seller, terms)(request, response, (error?: unknown) => {
      if (error) return next(error)
      deliver(shop, order, { reference: response.locals.receipt.reference, cents: price })
      serve()
    })
  }
}

/** Browsers ask for HTML by name. */
function isProgram(request: Request<{ order: string }>): boolean {
  return request.accepts('json', 'html') === 'json'
}

function deliver(shop: Shop, order: string, payment: Payment): void {
  shop.orders.deliver(order, payment)
  isPaid(shop, order)
}

/** Whether an order is paid. Then nobody shall pay it by card: its page is closed. */
function isPaid({ orders, stripe }: Shop, order: string): boolean {
  const { licence, session } = orders.find(order) ?? {}
  // When somebody just did, Stripe refuses, and it is listed as surplus.
  if (licence && session) stripe.checkout.sessions.expire(session).catch(() => {})
  return Boolean(licence)
}

/** Delivers what was paid and not served, e.g. because this process was killed in between. */
async function look(shop: Shop, graceMs: number): Promise<void> {
  try {
    for (const sale of await reconcileSales({ ...shop, graceMs })) {
      const { amount, hash, id, route, status } = sale
      const [order] = /[0-9a-f-]{36}/.exec(decodeURI(route)) ?? []
      if (status !== 'unserved' || !hash || !order) continue
      deliver(shop, order, { reference: hash, cents: amount / unitsPerCent })
      await openSales(shop.store).end(id, 'served')
      console.log(`Found: order ${order} was paid on Stellar.`)
    }
  } catch {
    console.error('[seller] What is in doubt could not be looked up: later.')
  }
}
