/** A buyer in a process of its own, which may be killed at a step: prints one line of JSON for each purchase. */
import { createBuyer } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

const {
  BUDGET = '1',
  KILL_AFTER,
  PURCHASES = '1',
  STELLAR_SECRET = '',
  STORE = '',
  URL = '',
} = process.env

const store = createSqliteStore(STORE)
let writes = 0
const buyer = createBuyer({
  network: readNetwork(),
  secretKey: STELLAR_SECRET,
  origins: [new globalThis.URL(URL).origin],
  maxPerCall: '0.01',
  budget: BUDGET,
  store: {
    ...store,
    async update(key, fn) {
      const result = await store.update(key, fn)
      writes += 1
      if (KILL_AFTER === `write ${writes}`) process.kill(process.pid, 'SIGKILL')
      return result
    },
  },
  async fetch(input, init) {
    const response = await fetch(input, init)
    const isAnswered = KILL_AFTER === 'answer' && response.headers.has('Payment-Receipt')
    if (isAnswered) process.kill(process.pid, 'SIGKILL')
    return response
  },
})

const purchases = Array.from({ length: Number(PURCHASES) }, async (_, index) => {
  const key = Number(PURCHASES) > 1 ? { key: `${process.pid} ${index}` } : {}
  const result = await buyer
    .buy(URL, key)
    .then(({ paid, receipt, response: { status } }) => ({ paid: `${paid}`, receipt, status }))
    .catch((error: { code?: string; hash?: string; message: string }) => ({
      code: error.code,
      hash: error.hash,
      message: error.message,
    }))
  console.log(JSON.stringify(result))
})
await Promise.all(purchases)
store.close()
