/** A seller as a user writes it on the modules: fees sponsored when there is a key for it, and it survives a restart. */
import express from 'express'
import { cors, health, paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { assertNetwork, readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import type { Handle } from './storeRace.ts'

/** Sells on a store, as a process that is told the rest by its environment; prints its address. */
export async function shop(open: (place: string) => Promise<Handle> | Handle): Promise<void> {
  const {
    FEE_PAYER_SECRET,
    KILL_AFTER_WRITE,
    MPP_SECRET_KEY = '',
    STELLAR_RECIPIENT = '',
    STORE = '',
  } = process.env

  const network = readNetwork()
  await assertNetwork(network)
  const file = await open(STORE)
  let writes = 0
  /** Dies after so many writes, for tests. */
  const store: typeof file = {
    ...file,
    async update(key, change) {
      const result = await file.update(key, change)
      writes += 1
      if (KILL_AFTER_WRITE === `${writes}`) for (process.kill(process.pid, 'SIGKILL'); ; );
      return result
    },
  }
  const sold = createSeller({
    network,
    recipient: STELLAR_RECIPIENT,
    secretKey: MPP_SECRET_KEY,
    store,
    ...(FEE_PAYER_SECRET ? { sponsors: [FEE_PAYER_SECRET] } : {}),
  })
  const seller = keepSales(sold, { network, store })

  const app = express().use(cors(), health(seller))
  app.get(
    '/paid',
    paid(seller, { amount: '0.01', description: 'Weather' }),
    (_request, response) => {
      response.json({ sky: 'sunny' })
    },
  )
  const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    console.log(JSON.stringify(server.address()))
  })
  process.on('SIGTERM', () => server.close(() => void file.close()))
}
