/** A seller as a user writes it on the modules: fees sponsored when there is a key for it, and it survives a restart. */
import express from 'express'
import { cors, health, paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { assertNetwork, readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

const { MPP_SECRET_KEY = '', STELLAR_RECIPIENT = '', FEE_PAYER_SECRET, STORE = '' } = process.env

const network = readNetwork()
await assertNetwork(network)
const store = createSqliteStore(STORE)
const seller = createSeller({
  network,
  recipient: STELLAR_RECIPIENT,
  secretKey: MPP_SECRET_KEY,
  store,
  ...(FEE_PAYER_SECRET ? { sponsors: [FEE_PAYER_SECRET] } : {}),
})

const app = express().use(cors(), health(seller))
app.get('/paid', paid(seller, { amount: '0.01', description: 'Weather' }), (_request, response) => {
  response.json({ sky: 'sunny' })
})
const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(JSON.stringify(server.address()))
})
process.on('SIGTERM', () => server.close(() => store.close()))
