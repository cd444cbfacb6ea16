/** Sells licences of a typeface. People pay by Stripe Checkout, programs in USDC on Stellar. */
import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler } from 'express'
import { openAgents } from './agents.ts'
import { createStripe, lookUp, openCheckout } from './checkout.ts'
import { fail, optional, required } from './environment.ts'
import { openOrders } from './orders.ts'
import { orderPage, shopPage } from './pages.ts'
import { price } from './price.ts'
import { stripeWebhooks } from './stripeWebhooks.ts'

const port = Number(optional('PORT', '3000'))
const shopUrl = optional('SHOP_URL', `http://localhost:${port}`)
const { orders, stripe, webhookSecret } = await open().catch((error: Error) => fail(error.message))
const agents = await openAgents(orders, stripe).catch((error: Error) => fail(error.message))

const app = express().disable('x-powered-by')
app.post('/webhooks/stripe', stripeWebhooks(stripe, webhookSecret, orders))
app.get('/', (_request, response) => void response.send(shopPage(randomUUID(), price)))
app.param('order', (_request, response, next, order: string) => {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(order)) next()
  else response.sendStatus(404)
})

app.post('/orders/:order', agents.pay, async (request, response) => {
  const { order } = request.params
  if (orders.find(order)?.licence) return response.redirect(303, `/orders/${order}`)
  const { id, url } = await openCheckout(stripe, order, price, shopUrl)
  orders.open(order, price, id)
  // Meanwhile a program may have paid.
  response.redirect(303, (!agents.isPaid(order) && url) || `/orders/${order}`)
})

app.get('/orders/:order', async (request, response) => {
  const { order } = request.params
  const { licence, session } = orders.find(order) ?? {}
  if (session && !licence) await lookUp(stripe, session, orders)
  response.send(orderPage(orders.find(order)))
})

app.use(((error: Error, _request, response, _next) => {
  console.error(`[seller] ${error.name}`)
  response.status(500).send('Something failed here. Try again: nothing is charged twice.')
}) satisfies ErrorRequestHandler)

const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) fail(`Port ${port} is not free (${error.message}). Set PORT to another one.`)
  console.log(`Seller listens on http://localhost:${port}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => {
      agents.close()
      orders.close()
    })
  })

async function open() {
  const stripe = createStripe(required('STRIPE_SECRET_KEY'), optional('STRIPE_API_URL', ''))
  const webhookSecret = required('STRIPE_WEBHOOK_SECRET')
  const orders = openOrders(optional('ORDERS', 'data/orders.db'))
  return { stripe, webhookSecret, orders }
}
