/** A seller as the documentation teaches it: express, mppx and `@stellar/mpp`, one route for each who pays the fee. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { USDC_SAC_TESTNET } from '@stellar/mpp'
import { Store, stellar } from '@stellar/mpp/charge/server'
import type { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { Expires } from 'mppx'
import { Mppx } from 'mppx/express'

/** Price of each route in USDC. */
export const price = '0.01'
/** The same in base units. */
export const priceUnits = 100_000n

/**
 * How long challenges live. A sponsored payment's authorization is valid for a ledger per five seconds of that: 60
 * ledgers with the usual five minutes, which is not long where ledgers close as fast as buyers pay.
 */
const lifetimeMinutes = 30

/** A running seller. */
export type Seller = {
  /** URL of `/sponsored`, `/unsponsored` and `/free`, which is the same but for the payment. */
  at(route: Route | 'free'): string
  close(): Promise<void>
}

/** Who pays the network's fee: the seller or the buyer. */
export type Route = 'sponsored' | 'unsponsored'

/** Opens one on a free port. */
export async function open(parameters: {
  rpcUrl: string
  recipient: string
  sponsor: Keypair
}): Promise<Seller> {
  const { rpcUrl, recipient, sponsor } = parameters
  const shared = {
    currency: USDC_SAC_TESTNET,
    recipient,
    rpcUrl,
    pollDelayMs: 20,
    challengeLifetimeSeconds: lifetimeMinutes * 60,
  }
  const store = () => Store.memory()
  const sell = (method: ReturnType<typeof stellar.charge>) =>
    Mppx.create({
      methods: [method],
      realm: 'load.test',
      secretKey: 'a secret of at least thirty-two bytes',
    }).charge({ amount: price, expires: Expires.minutes(lifetimeMinutes) })
  const app = express().disable('x-powered-by')
  const goods: express.Handler = (_request, response) => void response.json({ sky: 'sunny' })
  app.get('/unsponsored', sell(stellar.charge({ ...shared, store: store() })), goods)
  app.get(
    '/sponsored',
    sell(stellar.charge({ ...shared, store: store(), feePayer: { envelopeSigner: sponsor } })),
    goods,
  )
  app.get('/free', goods)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (route) => `http://127.0.0.1:${port}/${route}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
