import { Keypair } from '@stellar/stellar-sdk'
import { Expires } from 'mppx/server'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Shop from '../../testing/Shop.ts'

let net: Localnet.Localnet

beforeAll(async () => {
  net = await Localnet.start({ port: 0 })
})

afterAll(() => net.stop())

test('behavior: 200 payments of 50 buyers at once, half sponsored: 200 receipts of 200 challenges', async () => {
  const [recipient, sponsor] = [Keypair.random(), Keypair.random()]
  const buyers = Array.from({ length: 50 }, () => Keypair.random())
  for (const { publicKey } of [recipient, sponsor, ...buyers].map((keypair) => ({
    publicKey: keypair.publicKey(),
  })))
    net.fund(publicKey)
  const options = { recipient: recipient.publicKey(), rpcUrl: net.rpcUrl }
  // An authorization lives one ledger per five seconds of its challenge, and here each payment closes a ledger.
  const route = { '/paid': { amount: '0.01', expires: Expires.hours(1) } }
  const plain = await Shop.open(options, route)
  const sponsored = await Shop.open({ ...options, feePayer: { envelopeSigner: sponsor } }, route)

  const ids = new Set<string>()
  const answers = await Promise.all(
    buyers.map(async (keypair, index) => {
      const shop = index % 2 ? sponsored : plain
      const buyer = Shop.buyer({ keypair, onChallengeId: (id) => ids.add(id), rpcUrl: net.rpcUrl })
      const got = []
      for (let count = 0; count < 4; count += 1)
        got.push(await Shop.answerOf(await buyer.fetch(shop.url)))
      return got
    }),
  )

  const failures = answers.flat().filter(({ status }) => status !== 200)
  expect(failures).toEqual([])
  expect(new Set(answers.flat().map(({ receipt }) => receipt)).size).toBe(200)
  expect(ids.size).toBe(200)
  await plain.close()
  await sponsored.close()
}, 120_000)
