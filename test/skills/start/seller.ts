// #region seller
import express from 'express'
import { cors, health, paid } from './payments/expressSeller.ts'
import { keepSales } from './payments/keptSales.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { createSeller } from './payments/seller.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

const network = readNetwork() // STELLAR_NETWORK, STELLAR_RPC_URL
await assertNetwork(network)
const store = createSqliteStore('data/payments.db')
const recipient = process.env.STELLAR_RECIPIENT ?? '' // G…, with a USDC trustline
const secretKey = process.env.MPP_SECRET_KEY ?? '' // openssl rand -hex 32
const seller = keepSales(createSeller({ network, recipient, secretKey, store }), { network, store })
const app = express().use(cors(), health(seller))
app.get('/weather', paid(seller, { amount: '0.01', description: 'Weather' }), (_, response) => {
  response.json({ sky: 'sunny' })
})
app.listen(Number(process.env.PORT ?? 3000))
// #endregion seller
