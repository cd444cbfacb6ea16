/** Two sellers in processes of their own, on one store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Market from '../assets/Market.ts'
import { credentialOf, type ShopProcess, startShop } from './startShop.ts'

/** What they stand on. */
export type Ground = {
  /** Where the store is. */
  place: string
  /** Calls `shop` on it. */
  shopProgram: URL
  remove(): Promise<void>
}

/** Runs the suite. */
export function conform(name: string, create: () => Promise<Ground>): void {
  describe(`two sellers on ${name}`, () => {
    let ground: Ground
    let market: Market.Market
    let shops: ShopProcess[]

    beforeAll(async () => {
      ground = await create()
      market = await Market.open(20)
      const one = () => startShop(ground.shopProgram, market, ground.place)
      shops = await Promise.all([one(), one()])
    })

    afterAll(async () => {
      for (const shop of shops) await shop.kill()
      await market.close()
      await ground.remove()
    })

    test('behavior: each of 20 credentials, sent to both and twice to each at once, is served once', async () => {
      const urls = shops.map(({ url }) => url)
      const asked = market.buyers.map((keypair, index) =>
        credentialOf(market, keypair, urls[index % 2] ?? ''),
      )
      const credentials = await Promise.all(asked)
      const before = await market.usdcOf(market.recipient)
      const answers = await Promise.all(
        credentials.map((credential) =>
          Promise.all([...urls, ...urls].map((url) => Market.present(url, credential))),
        ),
      )
      for (const answer of answers) {
        expect(answer.map(({ status }) => status).sort()).toEqual([200, 402, 402, 402])
        const refused = answer.filter(({ status }) => status === 402)
        expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'already-used'))
      }
      const receipts = answers.flat().map(({ receipt }) => receipt)
      expect(new Set(receipts.filter(Boolean)).size).toBe(20)
      expect((await market.usdcOf(market.recipient)) - before).toBe(20n * 100_000n)
      // Later, and by either of them, none is served again.
      for (const [index, credential] of credentials.entries())
        expect(await Market.present(urls[index % 2] ?? '', credential)).toMatchObject({
          status: 402,
          code: 'already-used',
        })
    })
  })
}
