import type { Keypair } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Market from './Market.ts'

let market: Market.Market

beforeAll(async () => {
  market = await Market.open(20, 2)
})

afterAll(() => market.close())

/** 20 buyers at once, 5 requests each. */
async function rush(shop: Market.Shop) {
  const ids: string[] = []
  const seen: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const id = /id="([^"]+)"/.exec(response.headers.get('WWW-Authenticate') ?? '')?.[1]
    if (response.status === 402 && id) ids.push(id)
    return response
  }
  const answers = await Promise.all(
    market.buyers.map(async (keypair) => {
      const buyer = Market.buyer(market, keypair, { fetch: seen })
      const purchases = []
      for (let count = 0; count < 5; count += 1) purchases.push(await buyer.buy(shop.url))
      return purchases
    }),
  )
  const receipts = answers.flat().map(({ receipt }) => receipt?.reference)
  return {
    statuses: answers.flat().map(({ response }) => response.status),
    receipts: new Set(receipts.filter(Boolean)),
    ids: new Set(ids),
  }
}

describe('20 buyers at once', () => {
  const kinds: [name: string, sponsors: number][] = [
    ['the buyers pay the fees', 0],
    ['one account pays the fees', 1],
    ['two accounts pay the fees', 2],
  ]
  test.each(process.env.FULL_MATRIX ? kinds : kinds.slice(0, 2))(
    'behavior: 100 of 100 are served when %s',
    async (_name, sponsors) => {
      const keys = market.sponsors.slice(0, sponsors).map((keypair) => keypair.secret())
      const shop = await Market.shop(market, { sponsors: keys })
      const before = await market.usdcOf(market.recipient)
      const { statuses, receipts, ids } = await rush(shop)
      expect(statuses.filter((status) => status === 200)).toHaveLength(100)
      expect(receipts.size).toBe(100)
      expect(ids.size).toBe(100)
      expect((await market.usdcOf(market.recipient)) - before).toBe(100n * 100_000n)
      expect(shop.seller.waiting()).toBe(0)
      await shop.close()
    },
  )

  test('behavior: the receipt says your reference and what makes it unique', async () => {
    const shop = await Market.shop(market, {}, { externalId: 'order-1' })
    const keypair = market.buyers[0] as Keypair
    const { receipt } = await Market.buyer(market, keypair).buy(shop.url)
    expect(receipt?.externalId).toMatch(/^order-1\.[0-9a-f-]{36}$/)
    await shop.close()
  })

  test('error: more than may wait are told to come back, and pay nothing', async () => {
    const sponsor = market.sponsors[0] as Keypair
    const shop = await Market.shop(market, { sponsors: [sponsor.secret()], maxWaiting: 1 })
    const before = await market.usdcOf(market.recipient)
    const answers = await Promise.all(
      market.buyers.map((keypair) => Market.buyer(market, keypair).fetch(shop.url)),
    )
    const served = answers.filter(({ status }) => status === 200).length
    const refused = await Promise.all(
      answers.filter(({ status }) => status !== 200).map(Market.answerOf),
    )
    expect(served + refused.length).toBe(20)
    expect(refused.length).toBeGreaterThan(0)
    for (const answer of refused)
      expect(answer).toMatchObject({
        status: 503,
        code: 'busy',
        retryAfter: '5',
        challenged: false,
      })
    expect((await market.usdcOf(market.recipient)) - before).toBe(BigInt(served) * 100_000n)
    await shop.close()
  })
})
