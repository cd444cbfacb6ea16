// stellar-mpp-payments seller 0.1.0 sha256:29230d446f9d20c623eb62a8a7fbb9950a29210560cdf8866ad46865ad7745bc; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Takes payments with the published `@stellar/mpp` 0.7.1, right under load and in outages: unique challenges, one sponsored payment at a time, precise answers. */
import { StrKey } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/server'
import { type ChargeOptions, createChargeMethod } from './chargeMethod.ts'
import { assertSeller, type HandlerOf, type Seller, sellWith } from './sale.ts'
import { createLanes, type ServerMethod } from './sponsors.ts'

/** What a seller is made of, besides what `stellar.charge` is. */
export type SellerOptions = ChargeOptions & {
  /** Makes prices unforgeable: at least 32 bytes, the same in all processes. `openssl rand -hex 32` */
  secretKey: string
  /** Host name in challenges. @default the request's */
  realm?: string
  /** Sponsored payments that may wait for each sponsor. @default 50 */
  maxWaiting?: number
  /** Lets people pay with a browser: of `createWalletPage`. Not with sponsors, for whom no wallet signs. @default no page */
  withPanel?: (method: ServerMethod) => ServerMethod
}

/**
 * Makes a seller.
 *
 * @throws {Error} when an option is wrong: at start-up, not at the first payment.
 * @example
 * const seller = createSeller({ network, recipient: 'G…', secretKey: process.env.MPP_SECRET_KEY, store })
 * const sell = seller.charge({ amount: '0.01', description: 'Weather for one city' })
 * export default { async fetch(request: Request) { // Express: see expressSeller.ts
 *   const sale = await sell(request)
 *   return sale.paid ? sale.withReceipt(Response.json({ sky: 'sunny' })) : sale.response
 * } }
 */
export function createSeller(options: SellerOptions): Seller {
  assertOptions(options)
  const {
    lifetimeSeconds = 300,
    maxWaiting = 50,
    network,
    realm,
    secretKey,
    sponsors = [],
    withPanel = (method) => method,
  } = options
  const lanes = createLanes(sponsors.length, maxWaiting)
  const mppx = Mppx.create({
    methods: [withPanel(createChargeMethod(options, lanes)) as never],
    secretKey,
    ...(realm ? { realm } : {}),
  })
  return sellWith((mppx as unknown as Record<'stellar/charge', HandlerOf>)['stellar/charge'], {
    network,
    lifetimeSeconds,
    waiting: lanes.waiting,
  })
}

function assertOptions(options: SellerOptions): void {
  const { currency, recipient, sponsors = [], withPanel, ...parts } = options
  assertSeller(parts)
  if (!StrKey.isValidEd25519PublicKey(recipient) && !StrKey.isValidContract(recipient))
    throw new Error('recipient is neither an account (G…) nor a contract (C…).')
  if (currency !== undefined && !StrKey.isValidContract(currency))
    throw new Error('currency is not a contract (C…).')
  if (!sponsors.every((key) => StrKey.isValidEd25519SecretSeed(key)))
    throw new Error('sponsors are secret keys (S…).')
  if (withPanel && sponsors.length > 0)
    throw new Error('withPanel is not for sponsored sellers: wallets cannot sign for a sponsor.')
  if (new Set(sponsors).size < sponsors.length) throw new Error('A sponsor is there twice.')
}
