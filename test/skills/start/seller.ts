// #region seller
import express from 'express'
import { cors, health, paid } from './payments/expressSeller.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { createSeller } from './payments/seller.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

const network = readNetwork() // STELLAR_NETWORK, STELLAR_RPC_URL
await assertNetwork(network)
const seller = createSeller({
  network,
  recipient: process.env.STELLAR_RECIPIENT ?? '', // G…, with a USDC trustline
  secretKey: process.env.MPP_SECRET_KEY ?? '', // openssl rand -hex 32
  store: createSqliteStore('data/payments.db'),
})
const app = express().use(cors(), health(seller))
app.get('/weather', paid(seller, { amount: '0.01', description: 'Weather' }), (_, response) => {
  response.json({ sky: 'sunny' })
})
app.listen(Number(process.env.PORT ?? 3000))
// #endregion seller
