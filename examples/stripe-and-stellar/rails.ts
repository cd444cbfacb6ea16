/** One seller, two rails: a 402 with a price for each of them. */
import { Mppx } from 'mppx/server'
import type Stripe from 'stripe'
import { type CardForm, createCardMethod } from './cards.ts'
import { createChargeMethod } from './payments/chargeMethod.ts'
import { assertStripeMinimum, parseMoney, stripeCurrency } from './payments/money.ts'
import type { Network } from './payments/network.ts'
import { withPaymentPage } from './payments/paymentPage.ts'
import { type HandlerOf, type Seller, sellWith } from './payments/sale.ts'
import { createLanes } from './payments/sponsors.ts'
import type { SqliteStore } from './payments/sqliteStore.ts'
import type { WalletPage } from './payments/walletPage.ts'
import { recorded } from './recorded.ts'
import type { Sales } from './sales.ts'

/** What both rails are made of. */
export type RailsOptions = {
  network: Network
  recipient: string
  secretKey: string
  store: SqliteStore
  sales: Sales
  stripe: Stripe
  /** Stripe's name of the seller, `profile_…`. */
  networkId: string
  /** What a pack costs by card, in USD: `'0.50'`. */
  cardPrice: string
  /** How people pay with a browser. Without a form, by their wallet alone. */
  wallet: WalletPage
  cardForm?: CardForm | undefined
}

/**
 * Makes the seller. The `amount` of its terms is the price on Stellar, `externalId` the order.
 *
 * @throws {Error} when an option is wrong: at start-up, not at the first payment.
 */
export function createRails(options: RailsOptions): Seller {
  const { cardForm, cardPrice, network, networkId, sales, secretKey, stripe, wallet } = options
  assertCardPrice(cardPrice)
  if (Buffer.byteLength(secretKey) < 32)
    throw new Error('MPP_SECRET_KEY is shorter than 32 bytes. Make one with: openssl rand -hex 32')
  const card = createCardMethod(stripe, networkId, cardForm)
  const stellar = wallet.withPanel(createChargeMethod(options, createLanes(0, 0)))
  const mppx = Mppx.create({
    methods: [
      recorded(card, { rail: 'card', network, sales }),
      recorded(stellar, { rail: 'stellar', network, sales }),
    ] as never[],
    secretKey,
  }) as unknown as { compose(...offers: [string, object][]): ReturnType<HandlerOf> }
  const pack = `${parseMoney(cardPrice, stripeCurrency('usd')).units} facts`
  // #region offers
  const offers: HandlerOf = (terms) => {
    const { externalId: order } = terms as { externalId: string }
    return mppx.compose(
      // The one that costs least comes first, for clients that do not choose.
      ['stellar/charge', terms],
      ['stripe/charge', { ...terms, amount: cardPrice, description: pack, metadata: { order } }],
    )
  }
  // #endregion offers
  const seller = sellWith(offers, { network, lifetimeSeconds: 300, waiting: () => 0 })
  const labels = { stellar: 'Stellar', stripe: 'Card' }
  return withPaymentPage(seller, { labels, stripe: cardForm !== undefined })
}

/** mppx 0.6.31 offers any price, and Stripe refuses it when the card is charged; later ones drop the offer in silence. */
function assertCardPrice(price: string): void {
  try {
    assertStripeMinimum(parseMoney(price, stripeCurrency('usd')))
  } catch (error) {
    throw new Error(`CARD_PRICE: ${(error as Error).message}`)
  }
}
