/** Sells facts: at 0.01 USDC each on Stellar, or 50 of them for 0.50 USD by card. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import express, { type Request, type RequestHandler } from 'express'
import { type CardForm, createStripe } from './cards.ts'
import { cardTokens } from './cardTokens.ts'
import { sendFact } from './factPage.ts'
import { cors, health, paid } from './payments/expressSeller.ts'
import { walletRoutes } from './payments/expressWallet.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { pageTheme } from './payments/paymentPage.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'
import { createWalletPage } from './payments/walletPage.ts'
import { createRails } from './rails.ts'
import { reconcile } from './reconcile.ts'
import { openSales } from './sales.ts'
import { stripeWebhooks } from './stripeWebhooks.ts'
import { asksForWorker, orderOfVisitor, refusePrefetch } from './visitors.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const price = '0.01'
const facts = ['Honey does not spoil.', 'Octopuses have three hearts.', 'Bananas are berries.']

const port = Env.parsePort('PORT', 3000)
const publicUrl = Env.parseOptional('PUBLIC_URL', `http://localhost:${port}`) ?? ''
const { rails, sales, secretKey, store, stripe, wallet, webhookSecret } = await open().catch(
  (error: Error) => fail(`${error.message}. See .env.example.`),
)
// Before anything is sold: what became of the payments that the last process did not see through?
await look()
const everyMs = Env.parseNumber('RECONCILE_MS', { fallback: 600_000 })
const timer = setInterval(look, everyMs)

const app = express().disable('x-powered-by')
app.post('/webhooks/stripe', stripeWebhooks(stripe, webhookSecret, sales))
app.use(cors(), health(rails), walletRoutes(wallet))
app.post('/card-tokens', withOrder, cardTokens(stripe, secretKey))
app.get('/fact', refusePrefetch, withOrder, pay, (_request, response) => {
  const { order } = response.locals
  // A payment brings credits; serving takes one, whoever paid and whenever.
  if (!sales.take(order)) return void response.sendStatus(409)
  const fact = facts[Math.floor(Math.random() * facts.length)] ?? ''
  sendFact(response, { fact, left: sales.credits(order) }, rails.network)
})

const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) fail(`Port ${port} is not free (${error.message}). Set PORT to another one.`)
  console.log(`Seller listens on http://localhost:${port}`)
  console.log(`  GET /fact   ${price} USDC on Stellar, or a pack by card`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    clearInterval(timer)
    server.close(() => {
      store.close()
      sales.close()
    })
  })

/** The order that this request belongs to: who names it, has its credits. Only its hash is kept, and shown to Stripe. */
function withOrder(...[request, response, next]: Parameters<RequestHandler>): void {
  const order = request.get('order') ?? orderOfVisitor(request, response, publicUrl) ?? ''
  if (!/^[\w-]{20,100}$/.test(order)) {
    const error = 'Send a header Order: a random UUID of yours. Keep it: it has what you pay for.'
    return void response.status(400).json({ error })
  }
  response.locals.order = createHash('sha256').update(order).digest('hex')
  next()
}

/** Asks for money when the order has no credit left. */
function pay(...[request, response, next]: Parameters<RequestHandler>): void {
  const { order } = response.locals
  const terms = { amount: price, description: 'A fact', externalId: order, scope: () => order }
  const isServed = !isPaying(request) && !asksForWorker(request) && sales.credits(order) > 0
  if (isServed) next()
  else void paid(rails, terms)(request, response, next)
}

function isPaying(request: Request): boolean {
  return /^payment /i.test(request.get('authorization') ?? '')
}

async function open() {
  const network = readNetwork()
  await assertNetwork(network)
  const stripe = createStripe(
    Env.parseRequired('STRIPE_SECRET_KEY'),
    Env.parseOptional('STRIPE_API_URL'),
  )
  const webhookSecret = Env.parseRequired('STRIPE_WEBHOOK_SECRET')
  // Both files together are the shop's memory.
  const store = createSqliteStore(Env.parseOptional('STORE', 'data/payments.db') ?? '')
  const sales = openSales(Env.parseOptional('SALES', 'data/sales.db') ?? '')
  const secretKey = Env.parseRequired('MPP_SECRET_KEY')
  const wallet = createWalletPage({ network, secretKey, publicUrl, theme: pageTheme })
  const rails = createRails({
    network,
    recipient: Env.parseStellarPublicKey('STELLAR_RECIPIENT'),
    secretKey,
    store,
    sales,
    stripe,
    networkId: Env.parseRequired('STRIPE_NETWORK_ID'),
    cardPrice: Env.parseOptional('CARD_PRICE', '0.50') ?? '',
    wallet,
    cardForm: readCardForm(),
  })
  return { rails, sales, secretKey, store, stripe, wallet, webhookSecret }
}

/** People pay by card where Stripe's publishable key is set. */
function readCardForm(): CardForm | undefined {
  const publishableKey = Env.parseOptional('STRIPE_PUBLISHABLE_KEY')
  if (!publishableKey) return undefined
  if (!publishableKey.startsWith('pk_test_'))
    throw new Error(
      'STRIPE_PUBLISHABLE_KEY is no test key (pk_test_…): this example takes no other',
    )
  return { publishableKey, createTokenUrl: '/card-tokens', theme: pageTheme }
}

async function look(): Promise<void> {
  try {
    const found = await reconcile({ network: rails.network, sales, stripe })
    if (found > 0) console.log(`${found} payments found that were not recorded`)
  } catch {
    console.error('A rail does not answer: payments of unknown outcome are looked up later.')
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
