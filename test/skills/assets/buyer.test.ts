import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { stellar } from '@stellar/mpp/charge/client'
import { Keypair } from '@stellar/stellar-sdk'
import { Challenge, Store } from 'mppx'
import { Mppx } from 'mppx/client'
import { McpClient } from 'mppx/mcp-sdk/client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  OutcomeUnknown,
  PaymentRefused,
} from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createGuard } from '../../../skills/stellar-mpp-payments/assets/spendingGuard.ts'
import type { Policy } from '../../../skills/stellar-mpp-payments/assets/spendingPolicy.ts'
import * as Market from './Market.ts'

let market: Market.Market
let keypair: Keypair

beforeAll(async () => {
  market = await Market.open(1)
  keypair = market.buyers[0] as Keypair
})

afterAll(() => market.close())

beforeEach(() => {
  market.proxy.calls.length = 0
  market.proxy.fault = undefined
})

type Answer = { status: number; headers?: Record<string, string> } | 'hang up'

/** A seller who asks for anything, and answers a payment with anything. */
async function rogue(change: object, answer: Answer = { status: 200 }) {
  const paid: string[] = []
  const server = createServer((request, response) => {
    const { authorization } = request.headers
    if (authorization) {
      paid.push(authorization)
      if (answer === 'hang up') return void response.destroy()
      return void response.writeHead(answer.status, answer.headers).end()
    }
    const challenge = Challenge.from({
      secretKey: Market.secretKey,
      realm: 'rogue.test',
      method: 'stellar',
      intent: 'charge',
      expires: new Date(Date.now() + 300_000).toISOString(),
      request: {
        amount: '100000',
        currency: market.network.usdc,
        recipient: market.recipient.publicKey(),
        methodDetails: {
          network: 'stellar:testnet',
          credentialTypes: ['transaction', 'signedHash'],
        },
        ...change,
      },
    })
    response.writeHead(402, { 'WWW-Authenticate': Challenge.serialize(challenge) }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`,
    paid,
    close() {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

const guarded = (options: object = {}) =>
  Market.buyer(market, keypair, { network: market.proxied, ...options })

describe('createBuyer', () => {
  test('behavior: buys, returns the receipt, counts, and leaves the global fetch alone', async () => {
    const original = globalThis.fetch
    const shop = await Market.shop(market)
    const buyer = guarded()
    const { response, receipt, paid } = await buyer.buy(shop.url)
    expect(await response.json()).toEqual({ reference: receipt?.reference })
    expect(paid).toBe(100_000n)
    expect(await buyer.remaining()).toBe(9_900_000n)
    expect(await buyer.unresolved()).toEqual([])
    expect(globalThis.fetch).toBe(original)
    const free = await buyer.buy(shop.at('/health'))
    expect(free).toMatchObject({ paid: 0n, receipt: undefined })
    await shop.close()
  })

  const other = Keypair.random().publicKey()
  test.each([
    ['another network', { methodDetails: { network: 'stellar:pubnet' } }, {}, 'wrong-network'],
    ['no network', { methodDetails: undefined }, {}, 'wrong-network'],
    ['another asset', { currency: createNetwork('stellar:testnet').xlm }, {}, 'wrong-asset'],
    ['another recipient', { recipient: other }, {}, 'wrong-recipient'],
    ['more than agreed', { amount: '100001' }, {}, 'too-expensive'],
    ['more than there is', { amount: '100000' }, { budget: '0.0099999' }, 'over-budget'],
    ['nothing', { amount: '0' }, {}, 'wrong-amount'],
    ['less than nothing', { amount: '-1' }, {}, 'wrong-amount'],
    ['an amount in words', { amount: '1e9' }, {}, 'wrong-amount'],
    [
      'a push, where the seller pays the fees',
      { methodDetails: { network: 'stellar:testnet', feePayer: true } },
      { mode: 'push' },
      'wrong-mode',
    ],
    ['from another origin', {}, { origins: ['https://api.example.com'] }, 'wrong-origin'],
  ])(
    'error: asked for %s: no host is contacted, nothing is spent',
    async (_name, change, options, code) => {
      const seller = await rogue(change)
      const buyer = guarded(options)
      const before = await buyer.remaining()
      const refusal = await buyer.buy(seller.url).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(PaymentRefused)
      expect(refusal).toMatchObject({ code, hint: expect.stringMatching(/./) })
      expect(market.proxy.calls).toEqual([])
      expect(seller.paid).toEqual([])
      expect(await buyer.remaining()).toBe(before)
      await seller.close()
    },
  )

  test('error: asked after a redirect to another origin', async () => {
    const seller = await rogue({})
    const gate = await Market.listen((_request, response) => {
      response.writeHead(302, { Location: seller.url }).end()
    })
    const refused = guarded({ origins: [gate.url] }).buy(gate.url)
    // mppx 0.11 refuses by itself, 0.6 would pay.
    await expect(refused).rejects.toThrow(/wrong-origin|across redirect/)
    expect(seller.paid).toEqual([])
    await gate.close()
    await seller.close()
  })

  test('behavior: 20 calls at once never spend a unit more than the budget', async () => {
    const seller = await rogue({ amount: '30000' })
    const buyer = guarded({ budget: '0.01' })
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => buyer.buy(`${seller.url}?item=${index}`)),
    )
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as PaymentRefused).code] : [],
    )
    expect(refusals).toEqual(Array.from({ length: 17 }, () => 'over-budget'))
    expect(seller.paid).toHaveLength(3)
    expect(await buyer.remaining()).toBe(10_000n)
    await seller.close()
  })

  test('error: an outage before signing costs nothing, and may be tried again', async () => {
    const shop = await Market.shop(market)
    const buyer = guarded()
    market.proxy.fault = () => 'unavailable'
    await expect(buyer.buy(shop.url)).rejects.not.toBeInstanceOf(OutcomeUnknown)
    market.proxy.fault = undefined
    expect([await buyer.remaining(), await buyer.unresolved()]).toEqual([10_000_000n, []])
    expect((await buyer.buy(shop.url)).response.status).toBe(200)
    await shop.close()
  })

  test.each([
    ['no answer', 'hang up'],
    ['500', { status: 500 }],
    ['403', { status: 403 }],
    ['503 without a word', { status: 503 }],
  ] as const)(
    'error: %s to a payment: the same is not paid again until forgotten',
    async (_name, answer) => {
      const seller = await rogue({}, answer)
      const buyer = guarded()
      const key = `GET ${seller.url}`
      const first = await buyer.buy(seller.url).catch((error: unknown) => error)
      if (answer === 'hang up') expect(first).toMatchObject({ code: 'outcome-unknown', key })
      expect(await buyer.unresolved()).toEqual([key])
      // The same payment is presented again; nothing else is signed.
      await expect(buyer.buy(seller.url)).rejects.toMatchObject({ code: 'outcome-unknown', key })
      expect(new Set(seller.paid).size).toBe(1)
      expect(await buyer.remaining()).toBe(9_900_000n)
      await buyer.forget(key)
      await buyer.buy(seller.url).catch(() => {})
      expect(new Set(seller.paid).size).toBe(2)
      expect(await buyer.remaining()).toBe(9_800_000n)
      await seller.close()
    },
  )

  test.each([
    ['refused', { status: 402 }],
    ['told to come back', { status: 503, headers: { 'Retry-After': '5' } }],
  ])('behavior: %s: it may be bought again, and one request pays once', async (_name, answer) => {
    const seller = await rogue({}, answer)
    const buyer = guarded()
    await buyer.buy(seller.url).catch(() => {})
    expect(seller.paid).toHaveLength(1)
    await seller.close()
  })

  test('error: an answer that breaks off in its body is a lost one: resumed, and paid once', async () => {
    const shop = await Market.shop(market)
    let isBroken = true
    const gate = await Market.listen((request, response) => {
      fetch(shop.url, { headers: request.headers as Record<string, string> })
        .then(async (answer) => {
          const body = Buffer.from(await answer.arrayBuffer())
          response.writeHead(answer.status, Object.fromEntries(answer.headers))
          if (answer.status !== 200 || !isBroken) return void response.end(body)
          response.write(body.subarray(0, 3), () => response.destroy())
        })
        .catch(() => response.destroy())
    })
    const before = await market.usdcOf(market.recipient)
    const buyer = guarded()
    await expect(buyer.buy(`${gate.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
    isBroken = false
    // This shop keeps no sales: the ledger says that it was paid.
    await expect(buyer.buy(`${gate.url}/paid`)).rejects.toMatchObject({ code: 'paid-not-served' })
    expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
    await gate.close()
    await shop.close()
  })

  test('error: a seller that takes the money and denies it is not paid again', async () => {
    const shop = await Market.shop(market)
    const gate = await Market.listen((request, response) => {
      fetch(shop.url, { headers: request.headers as Record<string, string> })
        .then(async (answer) => {
          const { status } = answer
          const headers = Object.fromEntries(answer.headers)
          const body = Buffer.from(await answer.arrayBuffer())
          if (status === 402) response.writeHead(402, headers).end(body)
          else response.writeHead(402).end()
        })
        .catch(() => response.destroy())
    })
    const before = await market.usdcOf(market.recipient)
    const buyer = guarded()
    for (const _ of [1, 2])
      await expect(buyer.buy(`${gate.url}/paid`)).rejects.toMatchObject({ code: 'paid-not-served' })
    expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
    await gate.close()
    await shop.close()
  })

  test('error: the same at once is paid once', async () => {
    const seller = await rogue({})
    const buyer = guarded()
    const results = await Promise.allSettled([buyer.buy(seller.url), buyer.buy(seller.url)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(seller.paid).toHaveLength(1)
    await seller.close()
  })

  test('behavior: a seller that asks again and again is paid once', async () => {
    const asking = { 'WWW-Authenticate': '' }
    const seller = await rogue({}, { status: 402, headers: asking })
    asking['WWW-Authenticate'] = (await fetch(seller.url)).headers.get('WWW-Authenticate') ?? ''
    const buyer = guarded()
    await buyer.buy(seller.url).catch(() => {})
    expect(seller.paid).toHaveLength(1)
    expect(await buyer.remaining()).toBe(9_900_000n)
    await seller.close()
  })

  test('behavior: push pays, and an outage while pushing stays counted', async () => {
    const shop = await Market.shop(market)
    const buyer = guarded({ mode: 'push' })
    expect((await buyer.buy(shop.url)).response.status).toBe(200)
    market.proxy.fault = (method) => (method === 'sendTransaction' ? 'drop-after' : undefined)
    await buyer.buy(shop.url).catch(() => {})
    expect(await buyer.remaining()).toBe(9_800_000n)
    await shop.close()
  })

  test('error: bodies name purchases; those that cannot need a key', async () => {
    const seller = await rogue({}, { status: 500 })
    const buyer = guarded()
    await buyer.buy(seller.url, { method: 'post', body: 'a' })
    await buyer.buy(seller.url, { method: 'POST', body: 'b' })
    const again = buyer.buy(seller.url, { method: 'POST', body: 'a' })
    await expect(again).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(new Set(seller.paid).size).toBe(2)
    const form = new URLSearchParams('a=1')
    await expect(buyer.buy(seller.url, { method: 'POST', body: form })).rejects.toThrow('init.key')
    await seller.close()
  })

  test('error: no word on whom to pay', () => {
    expect(() => guarded({ recipients: [] })).toThrow('Say whom to pay')
  })
})

describe('createGuard', () => {
  /** A guarded method, as it is used without `buyer.ts`. */
  const guard = (options: Partial<Policy> = {}) =>
    createGuard({
      network: market.network,
      recipients: [market.recipient.publicKey()],
      store: Store.memory(),
      maxPerCall: '0.01',
      budget: '0.01',
      ...options,
    })
  const charge = () => stellar.charge({ keypair, rpcUrl: market.proxy.url })

  test('error: around the method, it also refuses without buyer.ts', async () => {
    const seller = await rogue({ amount: '100001' })
    const mppx = Mppx.create({ methods: [guard().wrap(charge())], polyfill: false })
    const refused = mppx.createCredential(await fetch(seller.url), {} as never)
    await expect(refused).rejects.toMatchObject({ code: 'too-expensive' })
    expect(market.proxy.calls).toEqual([])
    await seller.close()
  })

  test.each([
    ['for more than agreed', { amount: '100001' }, {}, 'too-expensive'],
    ['on another network', { methodDetails: { network: 'stellar:pubnet' } }, {}, 'wrong-network'],
    [
      'by whoever it is, where origins are agreed',
      {},
      { origins: ['https://a.b'] },
      'wrong-origin',
    ],
  ])(
    'error: asked %s by a tool of an MCP server: no host is contacted, no tool is called again',
    async (_name, change, options, code) => {
      const { calls, client } = await tool(change)
      const mcp = McpClient.wrap(client, { methods: [guard(options).wrap(charge())] })
      await expect(mcp.callTool({ name: 'weather' })).rejects.toMatchObject({ code })
      expect(market.proxy.calls).toEqual([])
      expect(calls).toHaveLength(1)
    },
  )

  test('behavior: fetch and MCP spend from one budget', async () => {
    const { calls, client } = await tool({})
    const { book, wrap } = guard()
    const methods = [wrap(charge())]
    const mcp = McpClient.wrap(client, { methods })
    expect(await mcp.callTool({ name: 'weather' })).toMatchObject({ content: [] })
    expect(calls).toMatchObject([{}, { _meta: { 'org.paymentauth/credential': {} } }])
    expect(await book.remaining()).toBe(0n)
    const seller = await rogue({})
    const mppx = Mppx.create({ methods: methods as never, polyfill: false })
    await expect(mppx.fetch(seller.url)).rejects.toMatchObject({ code: 'over-budget' })
    expect(seller.paid).toEqual([])
    await seller.close()
  })

  /** A client of an MCP server, whose one tool asks for a payment. */
  async function tool(change: object) {
    const seller = await rogue(change)
    const challenge = await Market.challengeOf(seller.url)
    await seller.close()
    const calls: object[] = []
    const client = {
      async callTool(call: { _meta?: object }) {
        calls.push(call)
        if (call._meta) return { content: [] }
        const message = 'Payment Required'
        throw Object.assign(new Error(message), { code: -32042, data: { challenges: [challenge] } })
      },
    }
    return { calls, client: client as never as Parameters<typeof McpClient.wrap>[0] }
  }
})
