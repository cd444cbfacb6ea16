import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Buyer from './Buyer.ts'
import * as NetworkProcess from './NetworkProcess.ts'
import * as Rpc from './Rpc.ts'
import * as Seller from './Seller.ts'

const buyers = 20
const purchasesEach = process.env.FULL_MATRIX ? 6 : 3
/** The network is killed when so many were served. */
const kills = process.env.FULL_MATRIX ? [10, 35, 36, 80] : [10, 35]

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

test('behavior: kill -9 of the network amid paid traffic loses nothing confirmed and pays nothing twice', {
  timeout: 120_000,
}, async () => {
  const before = await Rpc.usdcOf(network.rpcUrl, recipient)
  const purchases: Buyer.Purchase[] = []
  const served = () => purchases.filter(({ status }) => status === 200).length
  const due = [...kills]
  let life = Promise.resolve()
  const killWhenDue = () => {
    if (served() < (due[0] ?? Number.POSITIVE_INFINITY)) return
    due.shift()
    life = life.then(async () => {
      await network.kill()
      await network.restart()
    })
  }
  const shop = async (buyer: Buyer.Buyer, offset: number) => {
    for (let got = 0; got < purchasesEach; ) {
      await life
      const route = (got + offset) % 2 === 0 ? 'sponsored' : 'unsponsored'
      const purchase = await buyer.buy(seller.at(route))
      purchases.push(purchase)
      if (purchase.status === 200) got += 1
      killWhenDue()
    }
  }
  await Promise.all(
    network.accounts.slice(2).map((key, n) => shop(Buyer.create(key, network.rpcUrl), n)),
  )
  await life

  expect(due).toEqual([])
  expect(served()).toBe(buyers * purchasesEach)
  const settled = await Rpc.settlements(network.rpcUrl, recipient)
  const hashes = new Set(settled.map(({ hash }) => hash))
  const references = purchases.flatMap(({ reference }) => reference ?? [])
  expect(references.filter((reference) => !hashes.has(reference))).toEqual([])
  expect(new Set(references).size).toBe(references.length)
  expect((await Rpc.usdcOf(network.rpcUrl, recipient)) - before).toBe(
    Seller.priceUnits * BigInt(settled.length),
  )
  expect(overpaid(purchases, settled)).toEqual([])
})

/** Challenges that were settled more than once, and settlements of no challenge. */
function overpaid(purchases: Buyer.Purchase[], settled: Rpc.Settlement[]): string[] {
  const challengeOf = new Map(
    purchases.flatMap(({ signed, challengeIds }) =>
      signed.map((name, index): [string, string | undefined] => [name, challengeIds[index]]),
    ),
  )
  const seen = new Set<string>()
  return settled.flatMap(({ name }) => {
    const challenge = challengeOf.get(name)
    if (!challenge) return `${name} settled no challenge`
    if (seen.has(challenge)) return `${challenge} was settled twice`
    seen.add(challenge)
    return []
  })
}
