import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { USDC_SAC_TESTNET, XLM_SAC_TESTNET } from '@stellar/mpp'
import { stellar } from '@stellar/mpp/charge/client'
import * as Charge from '@stellar/mpp/charge/server'
import { Keypair } from '@stellar/stellar-sdk'
import fc from 'fast-check'
import { Challenge, Method, Receipt, z } from 'mppx'
import { Mppx as Client, stripe as cardMethods } from 'mppx/client'
import { Mppx, Request as NodeRequest } from 'mppx/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connect, grant, raw } from '../../fakes/stripe/client.ts'
import * as StripeDouble from '../../fakes/stripe/StripeDouble.ts'
import { usdcMainnet, xlmMainnet } from './mainnet.ts'
import * as Network from './Network.ts'
import { amountFromCents, meteredBaseUnits, priceOnBothRails, refundOf } from './prices.ts'
import { inspect } from './protocol.ts'
import { isPaid } from './receipt.ts'
import type * as Rails from './stripeRails.ts'
import { trustUsdc } from './trustline.ts'

let network: Network.Network
const servers: Server[] = []

beforeAll(async () => {
  network = await Network.start()
})

afterAll(async () => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  await network.stop()
})

async function serve(handler: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(NodeRequest.toNodeListener(handler))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function sell(options: { amount: string }): Promise<string> {
  const { charge } = await import('./payments.ts')
  const mppx = Mppx.create({ methods: [charge] })
  return serve(async (request) => {
    const result = await mppx.charge(options)(request)
    if (result.status === 402) return result.challenge
    return result.withReceipt(Response.json({ sky: 'sunny' }))
  })
}

describe('buyer', () => {
  test('behavior: pays by pull, and by push for one call', async () => {
    const { buy, buyWithPush } = await import('./buyer.ts')
    const url = await sell({ amount: '0.01' })
    const { goods, hash } = await buy(url)
    expect(goods).toEqual({ sky: 'sunny' })
    expect(await isPaid(network.rpc, hash)).toBe(true)
    expect(await isPaid(network.rpc, '0'.repeat(64))).toBe(false)
    expect((await buyWithPush(url)).status).toBe(200)
  })

  test('error: refuses a price above its limit before anything is signed', async () => {
    const { buy } = await import('./buyer.ts')
    await expect(buy(await sell({ amount: '0.06' }))).rejects.toThrow('more than 0.05 USDC')
  })

  test('behavior: the paid event comes in push mode only', async () => {
    const url = await sell({ amount: '0.01' })
    const events = async (mode: 'pull' | 'push') => {
      const seen: string[] = []
      const method = stellar.charge({
        keypair: network.payer,
        mode,
        onProgress: ({ type }) => void seen.push(type),
        rpcUrl: network.net.rpcUrl,
      })
      await Client.create({ methods: [method], polyfill: false }).fetch(url)
      return seen
    }
    expect(await events('pull')).toEqual(['challenge', 'signing', 'signed'])
    expect((await events('push')).slice(3)).toEqual(['paying', 'confirming', 'paid'])
  })

  test('behavior: by default the global fetch is replaced', () => {
    const original = globalThis.fetch
    Client.create({ methods: [stellar.charge({ keypair: Keypair.random() })] })
    expect(globalThis.fetch).not.toBe(original)
    Client.restore()
    expect(globalThis.fetch).toBe(original)
  })
})

describe('limits', () => {
  test('behavior: within them it is bought, above them nobody pays and the reason is said', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limits-'))
    const cheap = await sell({ amount: '0.01' })
    const dear = await sell({ amount: '0.03' })
    const questions: string[] = []
    const ask = async (question: string) => {
      questions.push(question)
      return false
    }
    const { buyOrExplain, limitedBuyer, report } = await import('./limits.ts')
    const buyer = (url: string) => limitedBuyer(new URL(url).origin, join(folder, 'buyer.db'), ask)
    expect(await buyOrExplain(buyer(cheap), cheap)).toBe('{"sky":"sunny"}')
    expect(await buyOrExplain(buyer(dear), dear)).toMatch(/^not-approved: /)
    expect(questions).toEqual([expect.stringContaining('Pay 300000 base units')])
    expect(await buyer(cheap).remaining()).toBe(9_900_000n)
    expect(await report(buyer(cheap))).toEqual([])
    rmSync(folder, { recursive: true })
  })

  test('behavior: a seller that keeps its sales says what it owes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'))
    const { keptSeller } = await import('./keptSeller.ts')
    const { owed, seller, store } = keptSeller(join(folder, 'seller.db'))
    const url = await serve(async (request) => {
      const sale = await seller.charge({ amount: '0.01' })(request)
      // Paid, and never said to be served.
      return sale.paid ? sale.withReceipt(Response.json({ sky: 'sunny' })) : sale.response
    })
    const { buy } = await import('./buyer.ts')
    const { hash } = await buy(url)
    const lines: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    await owed().finally(() => vi.useRealTimers())
    log.mockRestore()
    const payer = network.payer.publicKey()
    const line = `unserved: GET /, 100000 base units from ${payer}, transaction ${hash}`
    expect(lines).toEqual([line])
    store.close()
    rmSync(folder, { recursive: true })
  })
})

describe('order', () => {
  test('behavior: is paid once; asked again it costs nothing, and its credential buys no other', async () => {
    const { payOrder } = await import('./order.ts')
    const orders = new Map(['1', '2'].map((id) => [id, { id, price: '0.5' }]))
    const url = await serve(async (request) => {
      const order = orders.get(new URL(request.url).pathname.slice(1))
      return order ? payOrder(request, order) : new Response(null, { status: 404 })
    })
    const method = stellar.charge({ keypair: network.payer, rpcUrl: network.net.rpcUrl })
    const paying = Client.create({ methods: [method], polyfill: false })
    const credential = await paying.createCredential(await fetch(`${url}/1`))
    const headers = { Authorization: credential }
    expect((await fetch(`${url}/2`, { headers })).status).toBe(402)
    const paid = await fetch(`${url}/1`, { headers })
    const { externalId, reference } = Receipt.fromResponse(paid)
    expect(externalId).toBe('1')
    expect(await paid.json()).toEqual({ id: '1', paidBy: reference, price: '0.5' })
    expect((await fetch(`${url}/1`)).status).toBe(200)
  })
})

describe('protocol', () => {
  test('behavior: a challenge is read without paying', async () => {
    const [offer] = await inspect(await sell({ amount: '0.01' }))
    expect(offer).toMatchObject({ intent: 'charge', method: 'stellar' })
    expect(offer?.request).toMatchObject({
      amount: '100000',
      methodDetails: { network: 'stellar:testnet' },
      recipient: network.recipient.publicKey(),
    })
    const minutes = (Date.parse(offer?.expires ?? '') - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(4)
    expect(minutes).toBeLessThanOrEqual(5)
  })

  test('error: what answers no 402 has no price', async () => {
    const url = await serve(async () => new Response('free'))
    await expect(inspect(url)).rejects.toThrow('200 is no 402')
  })

  const sizes: [string, 'pull' | 'push', boolean, [number, number], [number, number]][] = [
    ['pull', 'pull', false, [450, 700], [2_000, 2_600]],
    ['push', 'push', false, [450, 700], [1_100, 1_500]],
    ['sponsored pull', 'pull', true, [450, 700], [2_300, 2_900]],
  ]
  for (const [name, mode, sponsored, challenge, credential] of sizes)
    test(`behavior: headers of ${name} have the size that protocol.md says`, async () => {
      const { keypair, rpcUrl } = { keypair: network.payer, rpcUrl: network.net.rpcUrl }
      const server = Charge.charge({
        currency: XLM_SAC_TESTNET,
        recipient: network.recipient.publicKey(),
        rpcUrl,
        store: Charge.Store.memory(),
        ...(sponsored && { feePayer: { envelopeSigner: network.recipient } }),
      })
      const mppx = Mppx.create({ methods: [server] })
      const result = await mppx.charge({ amount: '0.01' })(new Request('https://shop.test'))
      if (result.status !== 402) throw new Error('Nobody paid.')
      const header = result.challenge.headers.get('WWW-Authenticate')
      const methods = [stellar.charge({ keypair, mode, rpcUrl })]
      const paying = Client.create({ methods, polyfill: false })
      for (const [text, [low, high]] of [
        [header ?? '', challenge],
        [await paying.createCredential(result.challenge), credential],
      ] as const) {
        expect(text.length).toBeGreaterThan(low)
        expect(text.length).toBeLessThan(high)
      }
    })

  test('behavior: without a nonce in the request, challenges of one millisecond are one', async () => {
    const bare = Method.toServer(
      Method.from({
        intent: 'charge',
        name: 'stellar',
        schema: {
          credential: { payload: z.object({}) },
          request: z.object({ amount: z.string() }),
        },
      }),
      {
        verify: async () =>
          Receipt.from({ method: 'stellar', reference: '', status: 'success', timestamp: '' }),
      },
    )
    const mppx = Mppx.create({ methods: [bare] })
    const expires = new Date(Date.now() + 60_000).toISOString()
    const ids = await Promise.all(
      [1, 2, 3].map(async () => {
        const result = await mppx.charge({ amount: '1', expires })(new Request('https://shop.test'))
        return result.status === 402 ? Challenge.fromResponse(result.challenge).id : ''
      }),
    )
    expect(new Set(ids).size).toBe(1)
  })
})

describe('prices', () => {
  test('behavior: cents', () => {
    expect([1n, 50n, 100n, 123_456n].map(amountFromCents)).toEqual([
      '0.01',
      '0.50',
      '1.00',
      '1234.56',
    ])
  })

  test('behavior: one price on both rails', () => {
    const { card, stellar: chain } = priceOnBothRails('0.50')
    expect([card.units, chain.units]).toEqual([50n, 5_000_000n])
    for (const wrong of ['0.49', '0.505', '1e3']) expect(() => priceOnBothRails(wrong)).toThrow()
  })

  test('behavior: what was not served is given back, and the cut cent stays with the seller', () => {
    const { card } = priceOnBothRails('0.50')
    expect(refundOf(card, 20n, 50n).units).toBe(30n)
    expect(refundOf(card, 1n, 3n).units).toBe(33n)
    expect(refundOf(card, 0n, 50n).units).toBe(50n)
  })

  test('behavior: metered prices are rounded up and never 0', () => {
    expect(meteredBaseUnits(1n, 500n)).toBe(1n)
    expect(meteredBaseUnits(0n, 500n)).toBe(1n)
    expect(meteredBaseUnits(1_001n, 20_000n)).toBe(20_020n)
    fc.assert(
      fc.property(fc.nat().map(BigInt), fc.nat().map(BigInt), (count, price) => {
        const due = meteredBaseUnits(count, price)
        return due >= 1n && due * 1_000n >= count * price
      }),
    )
  })
})

describe('stripe', () => {
  const networkId = 'profile_test_shop'
  const challengeOf = async (sell: Parameters<typeof Rails.answer>[0]) => {
    const { answer } = await import('./stripeRails.ts')
    return Challenge.fromResponse(await answer(sell, new Request('https://shop.test')))
  }

  test('behavior: the method is another one, and the handler is paid as before', async () => {
    const { answer, sellByCard, sellOnStellar } = await import('./stripeRails.ts')
    const double = await StripeDouble.start()
    const card = cardMethods.charge({
      paymentMethod: 'pm_card_visa',
      createToken: async ({ amount: max }) =>
        (await grant(connect(double), { max_amount: Number(max) })).id,
    })
    const chain = stellar.charge({ keypair: network.payer, rpcUrl: network.net.rpcUrl })
    const rails = [
      [sellByCard(connect(double), networkId), card, ['50', 'usd'], /^pi_/],
      [sellOnStellar(), chain, ['5000000', USDC_SAC_TESTNET], /^[0-9a-f]{64}$/],
    ] as const
    for (const [sell, method, asked, reference] of rails) {
      const { amount, currency } = (await challengeOf(sell)).request
      expect([amount, currency]).toEqual(asked)
      const client = Client.create({ methods: [method], polyfill: false })
      const response = await client.fetch(await serve((request) => answer(sell, request)))
      expect(await response.json()).toEqual({ sky: 'sunny' })
      expect(Receipt.fromResponse(response).reference).toMatch(reference)
    }
    expect(double.balance()).toBe(50)
    await double.close()
  })

  test('behavior: a token is for what the challenge says, whatever the body says', async () => {
    const { lend } = await import('./tokenProxy.ts')
    const { sellByCard, sellOnStellar } = await import('./stripeRails.ts')
    const double = await StripeDouble.start()
    const challenge = await challengeOf(sellByCard(connect(double), networkId))
    const { request } = challenge
    const own = 'pm_card_visa'
    const ask = (change: object) =>
      lend(
        new Request('https://shop.test/token', {
          method: 'POST',
          body: JSON.stringify({ challenge, paymentMethod: own, amount: '5000000', ...change }),
        }),
        connect(double),
        (paymentMethod) => paymentMethod === own,
      )
    const { spt } = (await (await ask({})).json()) as { spt: string }
    const token = await raw(connect(double), 'GET', `/v1/shared_payment/granted_tokens/${spt}`)
    expect(token).toMatchObject({ usage_limits: { currency: 'usd', max_amount: 50 } })
    for (const change of [
      { challenge: { ...challenge, request: { ...request, amount: '5000000' } } },
      { challenge: { ...challenge, expires: new Date(Date.now() + 86_400_000).toISOString() } },
      { challenge: await challengeOf(sellOnStellar()) },
      { challenge: {} },
      { challenge: null },
      { paymentMethod: 'pm_card_mastercard' },
    ])
      expect((await ask(change)).status).toBe(403)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 })
    const late = await ask({}).finally(() => vi.useRealTimers())
    expect(late.status).toBe(403)
    await double.close()
  })
})

describe('addresses', () => {
  test('behavior: contracts of mainnet are derived', () => {
    expect(usdcMainnet).toBe('CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75')
    expect(xlmMainnet).toBe('CAS3J7GYLGXMF6TDJBBYYSE3HQ6BBSMLNUQ34T6TZMYMW2EVH34XOWMA')
  })
})

describe('trustline', () => {
  test('behavior: lets an account hold USDC', async () => {
    const keypair = Keypair.random()
    network.net.fund(keypair.publicKey())
    expect(() => network.net.faucet(keypair.publicKey(), { amount: '10' })).toThrow()
    await trustUsdc(network.rpc, keypair)
    expect(network.net.faucet(keypair.publicKey(), { amount: '10' }).hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('fees', () => {
  const bounds: [string, boolean, number, number][] = [
    ['by its payer', false, 10_000, 20_000],
    ['by a sponsor', true, 15_000, 30_000],
  ]
  for (const [name, isSponsored, low, high] of bounds)
    test(`behavior: a USDC charge paid ${name} costs what operations.md says`, async () => {
      const sponsor = Keypair.random()
      network.net.fund(sponsor.publicKey())
      const method = Charge.charge({
        currency: USDC_SAC_TESTNET,
        recipient: network.recipient.publicKey(),
        rpcUrl: network.net.rpcUrl,
        store: Charge.Store.memory(),
        ...(isSponsored && { feePayer: { envelopeSigner: sponsor } }),
      })
      const mppx = Mppx.create({ methods: [method] })
      const url = await serve(async (request) => {
        const result = await mppx.charge({ amount: '0.01' })(request)
        return result.status === 402 ? result.challenge : result.withReceipt(Response.json({}))
      })
      const { buy } = await import('./buyer.ts')
      const found = await network.rpc.getTransaction((await buy(url)).hash)
      const fee = 'resultXdr' in found ? Number(found.resultXdr.feeCharged()) : 0
      expect(fee).toBeGreaterThan(low)
      expect(fee).toBeLessThan(high)
    })
})
