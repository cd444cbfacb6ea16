/** What the clients of other implementations make of what our sellers say. */
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { Store } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChannel } from '../../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { createChannelSeller } from '../../../skills/stellar-mpp-payments/assets/channelSeller.ts'
import { newestCommitment } from '../../../skills/stellar-mpp-payments/assets/channelVouchers.ts'
import { paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import * as Market from '../../skills/assets/Market.ts'
import * as Fair from './Fair.ts'
import { plain } from './vectors.ts'
import * as Wallet from './Wallet.ts'

let fair: Fair.Fair
let shop: Market.Shop

beforeAll(async () => {
  fair = await Fair.open()
  shop = await Market.shop(fair.market, { network: fair.market.proxied })
  fair.closing.push(shop.close)
})

afterAll(() => fair.close())

/** A server in front of the shop that changes its answers. */
async function front(change: (answer: Response, header: string) => Promise<Response>) {
  const server = await Market.listen(async (request, response) => {
    const { authorization } = request.headers
    const headers = authorization ? { authorization } : undefined
    const answer = await fetch(shop.url, headers ? { headers } : {})
    const changed = await change(answer, answer.headers.get('WWW-Authenticate') ?? '')
    const own = [...changed.headers].filter(([name]) => !/^(content-|transfer-)/.test(name))
    response.writeHead(changed.status, own.flat()).end(await changed.text())
  })
  fair.closing.push(server.close)
  return server.url
}

describe.each(Fair.names)('the client of %s', (name) => {
  const buy = (url: string, wallet = fair.wallet, retries?: number) =>
    fair.peers[name].buy(url, wallet.url, retries)

  test('behavior: pays by push, and the signed hash is taken', async () => {
    const { buyer, market } = fair
    const wallet = await Wallet.open(market, buyer, { mode: 'push' })
    const before = await market.usdcOf(market.recipient)
    expect(await buy(shop.url, wallet)).toMatchObject({
      status: 200,
      receipt: { method: 'stellar' },
    })
    expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
    await wallet.close()
  })

  test('behavior: pays on a channel, voucher by voucher', async () => {
    const { buyer, market } = fair
    const { network, recipient } = market
    const key = Keypair.random()
    const channel = await openChannel({
      network,
      funderSecret: buyer.secret(),
      recipient: recipient.publicKey(),
      commitmentKey: key.publicKey(),
      deposit: '0.1',
    })
    const store = Store.memory()
    const seller = await createChannelSeller({
      network,
      channel,
      commitmentKey: key.publicKey(),
      recipient: recipient.publicKey(),
      secretKey: Market.secretKey,
      store,
    })
    const app = express().get('/word', paid(seller, { amount: '0.001' }), (_request, response) => {
      response.json({ word: 'sky' })
    })
    const { close, url } = await Market.listen(app)
    const wallet = await Wallet.open(market, buyer, { channel: { address: channel, key } })
    for (const count of [1, 2, 3]) {
      expect(await buy(`${url}/word`, wallet)).toMatchObject({ status: 200 })
      const newest = await newestCommitment(store, channel)
      expect(newest).toMatchObject({ amount: BigInt(count) * 10_000n })
    }
    await wallet.close()
    await close()
  })

  test.each(['one header', 'two headers'])(
    'behavior: pays what it can of several offers in %s',
    async (kind) => {
      const terms = { ...plain, method: 'tempo', description: 'By card, "or so"' }
      const other = await fair.peers.pympp.issueChallenge(terms, Market.secretKey)
      const url = await front(async (answer, header) => {
        if (answer.status !== 402) return answer
        const headers = new Headers({ 'WWW-Authenticate': other })
        if (kind === 'one header') headers.set('WWW-Authenticate', `${other}, ${header}`)
        else headers.append('WWW-Authenticate', header)
        return new Response(null, { headers, status: 402 })
      })
      expect(await buy(url)).toMatchObject({ status: 200, receipt: { method: 'stellar' } })
    },
  )

  test('error: our RPC is down: 503, and nothing is paid again', async () => {
    const { market, wallet } = fair
    market.proxy.fault = () => 'unavailable'
    const signed = wallet.signed()
    expect(await buy(shop.url)).toMatchObject({ status: 503, receipt: null })
    expect(wallet.signed() - signed).toBe(1)
    market.proxy.fault = undefined
  })

  test.each([
    [undefined, 3],
    [1, 1],
  ])(
    'error: allowed %s payments, it makes %s to a seller that serves nobody',
    async (retries, payments) => {
      const refusing = await startRefusing()
      expect(await buy(refusing.url, fair.wallet, retries)).toMatchObject({ status: 402 })
      expect(refusing.payments()).toBe(payments)
    },
  )
})

/** A seller that takes nothing. */
async function startRefusing() {
  let payments = 0
  const server = await Market.listen(async (request, response) => {
    if (request.headers.authorization) payments += 1
    const answer = await fetch(shop.url)
    const header = answer.headers.get('WWW-Authenticate') ?? ''
    response.writeHead(402, { 'WWW-Authenticate': header }).end()
  })
  fair.closing.push(server.close)
  return { url: server.url, payments: () => payments }
}

test('error: our buyer makes one payment to a seller that serves nobody', async () => {
  const refusing = await startRefusing()
  const { response } = await Market.buyer(fair.market, fair.buyer).buy(refusing.url)
  expect(response.status).toBe(402)
  expect(refusing.payments()).toBe(1)
})

test('error: the client of crate pays nothing that the request does not offer to pay', async () => {
  const { peers, wallet } = fair
  const signed = wallet.signed()
  expect(await peers.crate.buy(shop.url, wallet.url, undefined, false)).toMatchObject({
    status: 402,
  })
  expect(wallet.signed()).toBe(signed)
})
