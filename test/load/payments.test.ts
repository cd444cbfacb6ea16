import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Buyer from './Buyer.ts'
import * as NetworkProcess from './NetworkProcess.ts'
import * as Rpc from './Rpc.ts'
import * as Seller from './Seller.ts'

const buyers = 50
const purchasesEach = 4

let network: NetworkProcess.NetworkProcess
let seller: Seller.Seller
let recipient: string

beforeAll(async () => {
  network = await NetworkProcess.start(buyers + 2)
  const [first, sponsor] = network.accounts
  if (!first || !sponsor) throw new Error('no accounts')
  recipient = first.publicKey()
  seller = await Seller.open({ rpcUrl: network.rpcUrl, recipient, sponsor })
})
afterAll(async () => {
  await seller.close()
  await network.stop()
})

test('behavior: 200 payments of 50 concurrent buyers, half sponsored: all served, each paid once', {
  timeout: 120_000,
}, async () => {
  const before = await Rpc.usdcOf(network.rpcUrl, recipient)
  const purchases = (
    await Promise.all(
      network.accounts.slice(2).map(async (keypair, index) => {
        const buyer = Buyer.create(keypair, network.rpcUrl)
        const bought: Buyer.Purchase[] = []
        for (let nth = 0; nth < purchasesEach; nth += 1)
          bought.push(
            await buyer.buy(seller.at((index + nth) % 2 === 0 ? 'sponsored' : 'unsponsored')),
          )
        return bought
      }),
    )
  ).flat()
  expect(purchases.filter(({ status }) => status !== 200)).toEqual([])
  expect(new Set(purchases.map(({ reference }) => reference)).size).toBe(200)
  expect(purchases.flatMap(({ challengeIds }) => challengeIds)).toHaveLength(200)
  expect(new Set(purchases.flatMap(({ challengeIds }) => challengeIds)).size).toBe(200)
  expect((await Rpc.usdcOf(network.rpcUrl, recipient)) - before).toBe(20_000_000n)
  const settled = await Rpc.settlements(network.rpcUrl, recipient)
  expect(settled.map(({ hash }) => hash).sort()).toEqual(
    purchases.map(({ reference }) => reference).sort(),
  )
  expect(settled.filter(({ name }) => name.startsWith('nonce'))).toHaveLength(100)
})
