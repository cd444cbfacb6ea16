/** Payments that could be taken for each other: of one second, of two accounts with one budget, of an answer that was not kept. */
import { type Keypair, Networks, type Transaction, TransactionBuilder } from '@stellar/stellar-sdk'
import { Challenge, Credential, Store } from 'mppx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OutcomeUnknown } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import type { Seller } from '../../../skills/stellar-mpp-payments/assets/sale.ts'
import * as Market from './Market.ts'

let market: Market.Market

beforeAll(async () => {
  market = await Market.open(2)
})

afterAll(() => market.close())

/** Asks for the same, and hangs up on who pays. */
async function deaf() {
  const credentials: string[] = []
  const shop = await Market.listen(({ headers }, response) => {
    if (headers.authorization) {
      credentials.push(headers.authorization)
      return void response.destroy()
    }
    const challenge = Challenge.from({
      secretKey: Market.secretKey,
      realm: 'deaf.test',
      method: 'stellar',
      intent: 'charge',
      expires: new Date(Date.now() + 300_000).toISOString(),
      request: {
        amount: '100000',
        currency: market.network.usdc,
        recipient: market.recipient.publicKey(),
        methodDetails: { network: 'stellar:testnet', credentialTypes: ['transaction'] },
      },
    })
    response.writeHead(402, { 'WWW-Authenticate': Challenge.serialize(challenge) }).end()
  })
  return { ...shop, credentials }
}

test('behavior: payments of one price at once are transactions of their own, and end with their challenge', async () => {
  const shop = await deaf()
  const buyer = Market.buyer(market, market.buyers[0] as Keypair)
  for (const path of ['/a', '/b', '/c'])
    await expect(buyer.buy(`${shop.url}${path}`)).rejects.toBeInstanceOf(OutcomeUnknown)
  const read = shop.credentials.map((one) => Credential.deserialize<{ transaction: string }>(one))
  const signed = read.map(
    ({ payload }) =>
      TransactionBuilder.fromXDR(payload.transaction, Networks.TESTNET) as Transaction,
  )
  // None of them is on the ledger: they differ in nothing but their end.
  expect(new Set(signed.map(({ sequence }) => sequence)).size).toBe(1)
  const ends = signed.map(({ timeBounds }) => Number(timeBounds?.maxTime))
  expect(new Set(ends).size).toBe(3)
  expect(ends).toEqual(
    read.map(({ challenge }) => Math.floor(Date.parse(challenge.expires ?? '') / 1_000)),
  )
  expect(await buyer.remaining()).toBe(10_000_000n - 300_000n)
  await shop.close()
})

test('behavior: what another account of the same budget has paid is not free again', async () => {
  const shop = await Market.shop(market, { sponsors: market.sponsors.map((one) => one.secret()) })
  const options = { store: Store.memory() }
  const [one, other] = market.buyers as [Keypair, Keypair]
  const payer = Market.buyer(market, one, {
    ...options,
    async fetch(input, init) {
      const response = await fetch(input, init)
      if (new Headers(init?.headers).has('Authorization')) throw new TypeError('the answer is lost')
      return response
    },
  })
  await expect(payer.buy(shop.url)).rejects.toBeInstanceOf(OutcomeUnknown)
  const asking = Market.buyer(market, other, options)
  const left = await asking.remaining()
  expect(await asking.reconcile()).toMatchObject([{ status: 'paid', amount: 100_000n }])
  expect(await asking.remaining()).toBe(left)
  await shop.close()
})

test('behavior: an answer that could not be kept is given again for the same payment', async () => {
  const store = Store.memory()
  const seller = (one: Seller) => keepSales(one, { network: market.network, store })
  const shop = await Market.shop(market, { store }, {}, seller)
  const buyer = Market.buyer(market, market.buyers[0] as Keypair)
  const before = await market.usdcOf(market.buyers[0] as Keypair)
  const full = () => Promise.reject(new Error('the disk is full'))
  await expect(buyer.buy(shop.url, { keep: full })).rejects.toThrow('the disk is full')
  expect(await buyer.unresolved()).toHaveLength(1)
  const kept: string[] = []
  const keep = async (answer: Response) => kept.push(await answer.text())
  const { response } = await buyer.buy(shop.url, { keep })
  expect(kept).toEqual([await response.text()])
  expect(await buyer.unresolved()).toEqual([])
  expect(before - (await market.usdcOf(market.buyers[0] as Keypair))).toBe(100_000n)
  await shop.close()
})
