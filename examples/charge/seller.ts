/** Sells weather at 0.01 USDC a request. */
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import express from 'express'
import { cors, health, paid } from './payments/expressSeller.ts'
import { keepSales } from './payments/keptSales.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { createSeller } from './payments/seller.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

const price = '0.01'

const { recipient, seller, sponsor, store } = await open().catch((error: Error) =>
  fail(`${error.message}. See .env.example.`),
)

const app = express().disable('x-powered-by').use(cors(), health(seller))

app.get(
  '/premium/weather',
  paid(seller, { amount: price, description: 'Weather for one city' }),
  (_request, response) => {
    response.json({ city: 'Lisbon', sky: 'sunny', temperatureCelsius: 24 })
  },
)

const port = Env.parsePort('PORT', 3000)
const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) fail(`Port ${port} is not free (${error.message}). Set PORT to another one.`)
  console.log(`Seller listens on http://localhost:${port}`)
  console.log(`  GET /premium/weather   ${price} USDC to ${recipient}`)
  console.log(`  fees paid by the ${sponsor ? 'seller' : 'buyer'}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => server.close(() => store.close()))

async function open() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const network = readNetwork()
  const recipient = Env.parseStellarPublicKey('STELLAR_RECIPIENT')
  const secretKey = Env.parseRequired('MPP_SECRET_KEY')
  const sponsor =
    Env.parseOptional('FEE_PAYER_SECRET') && Env.parseStellarSecretKey('FEE_PAYER_SECRET')
  // Remembers what was paid: nothing is taken twice, and who paid and was not answered is served when he asks again.
  const store = createSqliteStore(Env.parseOptional('STORE', 'data/payments.db') ?? '')
  const selling = createSeller({
    network,
    recipient,
    secretKey,
    store,
    ...(sponsor ? { sponsors: [sponsor] } : {}),
  })
  await assertNetwork(network)
  return { recipient, seller: keepSales(selling, { network, store }), sponsor, store }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
