/** A program buys a licence: one request, paid in USDC on Stellar. Its limits are its own. */
import { randomUUID } from 'node:crypto'
import { optional, required } from './environment.ts'
import { createBuyer } from './payments/buyer.ts'
import { explorerUrl, readNetwork } from './payments/network.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

const network = readNetwork()
const shop = optional('SERVER_URL', 'http://localhost:3000')
// Who knows it has the licence. With it, what was paid is not lost when an answer is.
const order = optional('ORDER', randomUUID())
const store = createSqliteStore(optional('BUYER_STORE', 'data/buyer.db'))
const buyer = createBuyer({
  network,
  secretKey: required('STELLAR_SECRET'),
  origins: [new URL(shop).origin],
  maxPerCall: '5',
  budget: '20', // in 24 hours
  store,
})
try {
  const { receipt, response } = await buyer.buy(`${shop}/orders/${order}`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
  })
  if (receipt) console.log(`paid on Stellar: ${explorerUrl(network, receipt.reference)}`)
  console.log(await response.text())
  if (!response.ok) process.exitCode = 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  store.close()
}
