/** The attack kit against sellers that are each broken in one way: each is found by the attack that is for it. */
import type { Keypair } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../../scripts/attack/cases/index.ts'
import { vouchers } from '../../scripts/attack/cases/vouchers.ts'
import { openTarget } from '../../scripts/attack/openTarget.ts'
import { type RpcProxy, startRpcProxy } from '../../scripts/attack/rpcProxy.ts'
import { runAttack } from '../../scripts/attack/runAttack.ts'
import * as Wallet from '../../scripts/attack/Wallet.ts'
import * as Network from '../../scripts/skill/Network.ts'
import * as Market from '../skills/assets/Market.ts'
import * as Clock from './Clock.ts'
import { mutants } from './Mutants.ts'
import * as Seller from './reference/Seller.ts'

let market: Market.Market
let proxy: RpcProxy
let wallet: Wallet.Wallet
let place: Seller.Place

beforeAll(async () => {
  market = await Market.open(0)
  proxy = await startRpcProxy(market.net.rpcUrl, 0)
  const network = await Network.connect(market.net.rpcUrl)
  wallet = await Wallet.open(network, { secret: undefined, price: 100_000n })
  await Wallet.others(wallet, network, 5)
  place = {
    rpcUrl: proxy.url,
    passphrase: market.net.passphrase,
    currency: market.net.usdcSac,
    recipient: market.recipient.publicKey(),
    sponsor: market.sponsors[0] as Keypair,
  }
})

afterAll(async () => {
  await proxy.close()
  await market.close()
})

/** Attacks one seller with the attacks of these names, all if none is named. */
async function attack(options: Parameters<typeof Seller.open>[1], ...names: string[]) {
  const before = market.net.snapshot()
  const seller = await Seller.open(place, options)
  const target = await openTarget({
    url: seller.url,
    other: seller.other,
    rpcUrl: market.net.rpcUrl,
    waitMs: 60_000,
    sleep: Clock.passing(market.net),
    env: {},
    faults: proxy,
    wallet,
  })
  const chosen = cases.filter(({ name }) => names.length === 0 || names.includes(name))
  const findings = await runAttack(target, chosen)
  Clock.back(market.net, before)
  await seller.close()
  return findings
}

test.each([
  ['plain', false],
  ['sponsored', true],
])('behavior: the reference seller, %s, has no hole', async (_, sponsored) => {
  const findings = await attack({ sponsored })
  expect(findings.filter(({ verdict }) => verdict === 'hole')).toEqual([])
})

test('behavior: each attack on a charge finds a mutant', () => {
  const found = new Set(mutants.map(({ foundBy }) => foundBy))
  const names = cases.filter((each) => !vouchers.includes(each)).map(({ name }) => name)
  // What Node itself refuses is nobody's own mistake.
  expect(names.filter((name) => !found.has(name))).toEqual(['huge-header'])
})

test.each(mutants)('error: a seller that $mistake ($foundBy)', async (mutant) => {
  const { change, foundBy, sponsored = false } = mutant
  const findings = await attack({ change, sponsored }, foundBy)
  expect(findings).toMatchObject([{ name: foundBy, verdict: 'hole' }])
})
