/** What buyers of a seller meet when the server of its store is lost. */
import type { Keypair } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Market from '../skills/assets/Market.ts'
import { credentialOf, type ShopProcess, startShop } from '../skills/stores/startShop.ts'
import type { Server } from './Server.ts'

/** Runs the suite. */
export function conform(name: string, create: () => Promise<Server>, shopProgram: URL): void {
  describe(`a seller on ${name}, when its server is lost`, () => {
    let market: Market.Market
    let server: Server
    let shop: ShopProcess

    beforeAll(async () => {
      server = await create()
      market = await Market.open(1)
      shop = await startShop(shopProgram, market, server.url)
    })

    afterAll(async () => {
      await shop.kill()
      await market.close()
      await server.remove()
    })

    test('error: nothing is served or paid while it is away; the same credential pays once it is back', async () => {
      const credential = await credentialOf(market, market.buyers[0] as Keypair, shop.url)
      const before = await market.usdcOf(market.recipient)
      await server.kill()
      const refused = await Market.present(shop.url, credential)
      expect(refused).toMatchObject({
        status: 500,
        code: 'outcome-unknown',
        type: 'internal-payment-error',
        challenged: false,
      })
      expect(refused.body).not.toMatch(/127\.0\.0\.1|ECONN/)
      expect(await market.usdcOf(market.recipient)).toBe(before)
      await server.start()
      const paid = () => Market.present(shop.url, credential).then(({ status }) => status)
      await expect.poll(paid, { timeout: 10_000 }).toBe(200)
      expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
      expect(await paid()).toBe(402)
    })
  })
}
