/** The attack kit against our own sellers: it finds no hole, which is as much its own test as theirs. */
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { Store } from 'mppx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../../scripts/attack/cases/index.ts'
import { type Options, openTarget } from '../../scripts/attack/openTarget.ts'
import { type RpcProxy, startRpcProxy } from '../../scripts/attack/rpcProxy.ts'
import { runAttack } from '../../scripts/attack/runAttack.ts'
import { openChannel } from '../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { createChannelSeller } from '../../skills/stellar-mpp-payments/assets/channelSeller.ts'
import { cors, paid } from '../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { createNetwork } from '../../skills/stellar-mpp-payments/assets/network.ts'
import * as Market from '../skills/assets/Market.ts'
import * as Clock from './Clock.ts'

let market: Market.Market
let proxy: RpcProxy

beforeAll(async () => {
  market = await Market.open(1)
  proxy = await startRpcProxy(market.net.rpcUrl, 0)
})

afterAll(async () => {
  await proxy.close()
  await market.close()
})

/** Everything is tried, and what is a hole, or was not tried, is told. */
async function attacked(change: Partial<Options> & { url: URL }) {
  const before = market.net.snapshot()
  const target = await openTarget({
    rpcUrl: market.net.rpcUrl,
    waitMs: 300_000,
    sleep: Clock.passing(market.net),
    env: {},
    ...change,
  })
  const findings = await runAttack(target, cases)
  Clock.back(market.net, before)
  const told = (verdict: string) =>
    findings
      .filter((finding) => finding.verdict === verdict)
      .map(({ name, says }) => `${name}: ${says}`)
  return { holes: told('hole'), held: told('held'), skipped: told('skipped') }
}

test.each([
  ['plain', 0],
  ['sponsored', 1],
])('behavior: the skill’s express seller, %s, has no hole', async (_, sponsors) => {
  const shop = await Market.shop(market, {
    network: createNetwork('stellar:testnet', proxy.url),
    sponsors: market.sponsors.slice(0, sponsors).map((key) => key.secret()),
  })
  const { held, holes, skipped } = await attacked({
    url: new URL(shop.url),
    other: new URL(shop.at('/text')),
    faults: proxy,
  })
  await shop.close()
  expect(holes).toEqual([])
  // What is left is for sellers of the other kinds.
  expect(skipped.filter((text) => !/it (sells|pays|takes)/.test(text))).toEqual([])
  expect(held.length).toBeGreaterThan(50)
})

test('behavior: the skill’s channel seller has no hole', async () => {
  const [funder, recipient] = [market.buyers[0], market.recipient] as [Keypair, Keypair]
  const key = Keypair.random()
  const { network } = market
  const channel = await openChannel({
    network,
    funderSecret: funder.secret(),
    recipient: recipient.publicKey(),
    commitmentKey: key.publicKey(),
    deposit: '1',
  })
  const seller = await createChannelSeller({
    network,
    channel,
    commitmentKey: key.publicKey(),
    recipient: recipient.publicKey(),
    secretKey: Market.secretKey,
    store: Store.memory(),
  })
  const app = express().disable('x-powered-by').use(cors())
  app.get('/word', paid(seller, { amount: '0.001' }), (_request, response) => {
    response.json({ word: 'sky' })
  })
  const { close, url } = await Market.listen(app)
  const env = { CHANNEL_CONTRACT: channel, COMMITMENT_SECRET: key.secret() }
  const { held, holes, skipped } = await attacked({ url: new URL(`${url}/word`), env })
  await close()
  expect(holes).toEqual([])
  expect(skipped.filter((text) => !/it (sells|pays|takes)/.test(text))).toEqual([])
  expect(held.length).toBeGreaterThan(35)
})
