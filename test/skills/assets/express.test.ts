import { stellar } from '@stellar/mpp/charge/client'
import { Keypair } from '@stellar/stellar-sdk'
import { Challenge, Receipt, Store } from 'mppx'
import { Mppx } from 'mppx/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHeader } from '../../../skills/stellar-mpp-payments/assets/sale.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import * as Market from './Market.ts'

let market: Market.Market

beforeAll(async () => {
  market = await Market.open(1)
})

afterAll(() => market.close())

const buyer = () => Market.buyer(market, market.buyers[0] as Keypair)

describe('paid', () => {
  test('behavior: json and text both carry a receipt, an error carries none', async () => {
    const shop = await Market.shop(market)
    const json = await buyer().buy(shop.url)
    expect(json.receipt?.reference).toMatch(/^[0-9a-f]{64}$/)
    expect(await json.response.json()).toEqual({ reference: json.receipt?.reference })
    expect(json.response.headers.get('Cache-Control')).toContain('private')
    const text = await buyer().buy(shop.at('/text'))
    expect(await text.response.text()).toBe('text')
    expect(Receipt.fromResponse(text.response).status).toBe('success')
    const failed = await buyer().buy(shop.at('/fails'))
    expect(failed).toMatchObject({ receipt: undefined, paid: 100_000n })
    await shop.close()
  })

  test('behavior: a page of another origin may pay, and sees challenge and receipt', async () => {
    const shop = await Market.shop(market)
    const preflight = await fetch(shop.url, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
    const asked = await fetch(shop.url)
    expect(asked.status).toBe(402)
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(asked.headers.get('Access-Control-Expose-Headers')).toMatch(
      /WWW-Authenticate.*Payment-Receipt/,
    )
    await shop.close()
  })

  test('behavior: /health follows the RPC', async () => {
    const up = await Market.shop(market, { network: market.proxied })
    const answer = await fetch(up.at('/health'))
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { status: 'ok', network: 'stellar:testnet', waiting: 0 },
    ])
    await up.close()
    market.proxy.fault = () => 'unavailable'
    const down = await Market.shop(market, { network: market.proxied })
    expect((await fetch(down.at('/health'))).status).toBe(503)
    market.proxy.fault = undefined
    await down.close()
  })

  test('behavior: a description that breaks headers is still paid', async () => {
    const description = 'Payment for “Ænima” — Payment  gateway\r\nX: 1, "payment id"\u{1F4B0}'
    const shop = await Market.shop(market, {}, { description })
    const challenge = Challenge.fromResponseList(await fetch(shop.url))
    expect(challenge).toHaveLength(1)
    expect((await buyer().buy(shop.url)).response.status).toBe(200)
    await shop.close()
  })

  test('behavior: plain fetch, without Express', async () => {
    const seller = createSeller({
      network: market.network,
      recipient: market.recipient.publicKey(),
      secretKey: Market.secretKey,
      store: Store.memory(),
    })
    const sell = seller.charge({ amount: '0.01' })
    const serve: typeof fetch = async (input, init) => {
      const sale = await sell(new Request(input, init))
      return sale.paid ? sale.withReceipt(new Response(sale.receipt.reference)) : sale.response
    }
    const keypair = market.buyers[0] as Keypair
    const method = stellar.charge({ keypair, rpcUrl: market.network.rpcUrl })
    const mppx = Mppx.create({ methods: [method], polyfill: false, fetch: serve })
    const response = await mppx.fetch('http://shop.test/a')
    expect(Receipt.fromResponse(response).reference).toBe(await response.text())
  })
})

describe('createSeller', () => {
  const valid = () => ({
    network: market.network,
    recipient: market.recipient.publicKey(),
    secretKey: Market.secretKey,
    store: Store.memory(),
  })

  test.each([
    ['a short secret', { secretKey: 'replace-me' }, 'shorter than 32 bytes'],
    ['no secret', { secretKey: '' }, 'shorter than 32 bytes'],
    ['a recipient that is none', { recipient: 'G123' }, 'recipient is neither'],
    ['a currency that is none', { currency: 'USDC' }, 'currency is not a contract'],
    ['a sponsor that is no key', { sponsors: ['SECRET'] }, 'sponsors are secret keys'],
    ['a store that is not atomic', { store: { get: 1 } as never }, 'atomic update'],
  ])('error: %s', (_name, wrong, message) => {
    expect(() => createSeller({ ...valid(), ...wrong })).toThrow(message)
  })

  test('error: one sponsor twice', () => {
    const key = Keypair.random().secret()
    expect(() => createSeller({ ...valid(), sponsors: [key, key] })).toThrow('twice')
  })

  test.each(['0', '-1', '', '0.00000001', 'abc'])('error: amount "%s"', (amount) => {
    expect(() => createSeller(valid()).charge({ amount })).toThrow()
  })
})

describe('toHeader', () => {
  test.each([
    ['Weather for one city', 'Weather for one city'],
    ['Café — “au lait”', 'Cafe - au lait'],
    ['Payment for 1 month', 'Payment: for 1 month'],
    ['a prepayment\tplan', 'a prepayment: plan'],
    ['one\r\nX-Header: 1', 'one X-Header: 1'],
  ])('behavior: %j', (text, expected) => {
    expect(toHeader(text)).toBe(expected)
  })
})
