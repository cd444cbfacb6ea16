import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keypair } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { credentialOf, type ShopProcess, startShop } from '../stores/startShop.ts'
import * as Market from './Market.ts'

let market: Market.Market
let folder: string
const running = new Set<ShopProcess>()

beforeAll(async () => {
  market = await Market.open(1)
  folder = mkdtempSync(join(tmpdir(), 'shop-'))
})

afterAll(async () => {
  for (const shop of running) await shop.kill()
  await market.close()
  rmSync(folder, { recursive: true })
})

async function start(kind: string): Promise<ShopProcess> {
  const program = new URL('shopProcess.ts', import.meta.url)
  const sponsor = kind === 'sponsored' ? market.sponsors[0] : undefined
  const shop = await startShop(program, market, join(folder, `${kind}.db`), sponsor)
  running.add(shop)
  return shop
}

describe('a seller in processes of its own', () => {
  test.each(process.env.FULL_MATRIX ? ['unsponsored', 'sponsored'] : ['sponsored'])(
    'behavior: killed, %s: what was asked before is paid after, and what was paid is not accepted again',
    async (kind) => {
      const first = await start(kind)
      const credential = await credentialOf(market, market.buyers[0] as Keypair, first.url)
      await first.kill()
      const second = await start(kind)
      expect(await Market.present(second.url, credential)).toMatchObject({ status: 200 })
      await second.kill()
      const third = await start(kind)
      expect(await Market.present(third.url, credential)).toMatchObject({
        status: 402,
        type: 'invalid-challenge',
      })
      await third.kill()
    },
  )
})
