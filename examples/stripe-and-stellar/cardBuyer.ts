/** Buys facts by card: pays for a pack when the seller asks, and uses it up. `npm run card-buyer -- 3` buys three. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { Mppx, stripe as stripeMethod } from 'mppx/client'
import { createStripe } from './cards.ts'
import { grantToken } from './cardTokens.ts'
import { compareMoney, moneyOf, parseMoney, stripeCurrency } from './payments/money.ts'
import { readReceipt } from './payments/sale.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const usd = stripeCurrency('usd')
/** The most that this buyer pays for one pack. */
const most = parseMoney('0.50', usd)

const stripe = createStripe(
  Env.parseRequired('STRIPE_SECRET_KEY'),
  Env.parseOptional('STRIPE_API_URL'),
)
const networkId = Env.parseRequired('STRIPE_NETWORK_ID')
const url = `${Env.parseOptional('SERVER_URL', 'http://localhost:3000')}/fact`
// Who knows it has the credits. With it a pack that was paid is not lost when an answer is.
const order = Env.parseOptional('ORDER') ?? randomUUID()

const mppx = Mppx.create({
  methods: [
    stripeMethod.charge({
      paymentMethod: Env.parseOptional('PAYMENT_METHOD', 'pm_card_visa') ?? '',
      createToken,
    }),
  ],
  // Leave the global fetch alone: only calls through `mppx.fetch` may spend money.
  polyfill: false,
})

const [count = '1'] = process.argv.slice(2)
for (let bought = 0; bought < Number(count); bought += 1) await buy()

async function buy(): Promise<void> {
  const response = await mppx.fetch(url, { headers: { Order: order } })
  const body = await response.text()
  assert.equal(response.status, 200, `the seller answered ${response.status}: ${body}`)
  const receipt = readReceipt(response)
  if (receipt) console.log(`paid by card: ${receipt.reference}`)
  console.log(body)
}

/** A token lends the card to this seller, for this amount, until the challenge ends. */
async function createToken(asked: {
  amount: string
  currency: string
  expiresAt: number
  networkId?: string | undefined
  paymentMethod?: string | undefined
}): Promise<string> {
  // A seller may ask for anything. Look before lending.
  assert.equal(asked.networkId, networkId, 'the seller is another one than agreed on')
  assert.equal(asked.currency, 'usd', 'the seller asks for another currency')
  const price = moneyOf(asked.amount, usd)
  assert.ok(compareMoney(price, most) <= 0, 'the seller asks for more than this buyer pays')
  return grantToken(stripe, asked.paymentMethod, { ...asked, networkId })
}
