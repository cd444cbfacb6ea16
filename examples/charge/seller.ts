/** Sells weather at 0.01 USDC a request. */
import { existsSync } from 'node:fs'
import { Env, USDC_SAC_TESTNET } from '@stellar/mpp'
import { Store, stellar } from '@stellar/mpp/charge/server'
import express from 'express'
import { Mppx } from 'mppx/express'

const price = '0.01'

const config = readConfig()

const mppx = Mppx.create({
  secretKey: config.secretKey,
  methods: [
    stellar.charge({
      network: 'stellar:testnet',
      currency: USDC_SAC_TESTNET,
      recipient: config.recipient,
      // Remembers what was paid, so that no payment is accepted twice. One process only: several need a shared store.
      store: Store.memory(),
      ...(config.rpcUrl ? { rpcUrl: config.rpcUrl } : {}),
      ...(config.feePayer ? { feePayer: { envelopeSigner: config.feePayer } } : {}),
    }),
  ],
})

const app = express()
app.disable('x-powered-by')

// A browser only sees the headers that it is told of, and asks before it sends `Authorization`.
app.use((request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Payment',
    'Access-Control-Expose-Headers': 'WWW-Authenticate, Payment-Receipt',
  })
  if (request.method === 'OPTIONS') response.sendStatus(204)
  else next()
})

app.get('/health', (_request, response) => {
  response.json({ status: 'ok' })
})

app.get(
  '/premium/weather',
  mppx.charge({ amount: price, description: 'Weather for one city' }),
  (_request, response) => {
    // Only `json` carries the receipt: mppx 0.6 and 0.11 attach it there.
    response.json({ city: 'Lisbon', sky: 'sunny', temperatureCelsius: 24 })
  },
)

const server = app.listen(config.port, '127.0.0.1', (error) => {
  if (error) fail(`Port ${config.port} is not free (${error.message}). Set PORT to another one.`)
  console.log(`Seller listens on http://localhost:${config.port}`)
  console.log(`  GET /premium/weather   ${price} USDC to ${config.recipient}`)
  console.log(`  fees paid by the ${config.feePayer ? 'seller' : 'buyer'}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close())

function readConfig() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    return {
      port: Env.parsePort('PORT', 3000),
      recipient: Env.parseStellarPublicKey('STELLAR_RECIPIENT'),
      secretKey: parseSecret('MPP_SECRET_KEY'),
      rpcUrl: Env.parseOptional('STELLAR_RPC_URL'),
      feePayer:
        Env.parseOptional('FEE_PAYER_SECRET') && Env.parseStellarSecretKey('FEE_PAYER_SECRET'),
    }
  } catch (error) {
    return fail(`${(error as Error).message}. See .env.example.`)
  }
}

/** The secret makes challenges unforgeable: who can guess it can invent prices. */
function parseSecret(name: string): string {
  const secret = Env.parseRequired(name)
  if (Buffer.byteLength(secret) < 32)
    throw new Error(`${name} is shorter than 32 bytes. Make one with: openssl rand -hex 32`)
  return secret
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
