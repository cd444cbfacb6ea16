/** Buys facts on Stellar, each for 0.01 USDC. `npm run stellar-buyer -- 3` buys three. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { createBuyer } from './payments/buyer.ts'
import { explorerUrl, readNetwork } from './payments/network.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const network = readNetwork()
const serverUrl = Env.parseOptional('SERVER_URL', 'http://localhost:3000') ?? ''
// Who knows it has the credits. With it, what was paid is not lost when the seller crashes before it serves.
const order = Env.parseOptional('ORDER') ?? randomUUID()
const store = createSqliteStore(Env.parseOptional('BUYER_STORE', 'data/buyer.db') ?? '')
const buyer = createBuyer({
  network,
  secretKey: Env.parseStellarSecretKey('STELLAR_SECRET'),
  origins: [new URL(serverUrl).origin],
  maxPerCall: '0.01',
  budget: '0.10', // in 24 hours
  store,
})

const [count = '1'] = process.argv.slice(2)
for (let bought = 0; bought < Number(count); bought += 1) {
  const { receipt, response } = await buyer.buy(`${serverUrl}/fact`, { headers: { Order: order } })
  const body = await response.text()
  assert.equal(response.status, 200, `the seller answered ${response.status}: ${body}`)
  if (receipt) console.log(`paid on Stellar: ${explorerUrl(network, receipt.reference)}`)
  console.log(body)
}
store.close()
