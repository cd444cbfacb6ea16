/** A buyer as a user writes it on the modules, which may be killed at a step. */
import { createBuyer } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import type { Handle } from './storeRace.ts'

/** Buys on a store, as a process that is told the rest by its environment; prints one line of JSON for each purchase. */
export async function buyer(open: (place: string) => Promise<Handle> | Handle): Promise<void> {
  const {
    BUDGET = '1',
    KILL_AFTER,
    PREFIX = '',
    PURCHASES = '1',
    STELLAR_SECRET = '',
    STORE = '',
    URL = '',
  } = process.env

  const store = within(await open(STORE), PREFIX)
  let writes = 0
  const dieAfter = (step: string) => {
    if (KILL_AFTER === step) for (process.kill(process.pid, 'SIGKILL'); ; );
  }
  const buying = createBuyer({
    network: readNetwork(),
    secretKey: STELLAR_SECRET,
    origins: [new globalThis.URL(URL).origin],
    maxPerCall: '0.01',
    budget: BUDGET,
    store: {
      ...store,
      async update(key, change) {
        const result = await store.update(key, change)
        writes += 1
        dieAfter(`write ${writes}`)
        return result
      },
    },
    async fetch(input, init) {
      const response = await fetch(input, init)
      if (response.headers.has('Payment-Receipt')) dieAfter('answer')
      return response
    },
  })

  const purchases = Array.from({ length: Number(PURCHASES) }, async (_, index) => {
    const key = Number(PURCHASES) > 1 ? { key: `${process.pid} ${index}` } : {}
    const result = await buying
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
  await store.close()
}

/** A store of its own, within one that others use as well. */
export function within(store: Handle, prefix: string): Handle {
  return {
    get: (key) => store.get(`${prefix}${key}` as typeof key),
    put: (key, value) => store.put(`${prefix}${key}` as typeof key, value),
    delete: (key) => store.delete(`${prefix}${key}` as typeof key),
    update: (key, change) => store.update(`${prefix}${key}` as typeof key, change),
    close: () => store.close(),
  }
}
