/** What a buyer does when the server of its budget is lost, at any step of a payment: it signs nothing that it cannot write down. */
import type { Keypair } from '@stellar/stellar-sdk'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BuyerOptions } from '../../skills/stellar-mpp-payments/assets/buyer.ts'
import * as Market from '../skills/assets/Market.ts'
import { within } from '../skills/stores/buyer.ts'
import type { Handle } from '../skills/stores/storeRace.ts'
import type { Server } from './Server.ts'
import { type Wire, wireTo } from './Wire.ts'

const budget = 10_000_000n
const price = 100_000n
const unavailable = { code: 'store-unavailable', hint: expect.stringContaining('buy again') }

/** Runs the suite. `open` connects to the server through another port. */
export function conform(
  name: string,
  create: () => Promise<Server>,
  open: (url: string, options: { timeoutMs: number }) => Promise<Handle>,
): void {
  describe(`a budget on ${name}, when the server is lost`, () => {
    let market: Market.Market
    let shop: Market.Shop
    let server: Server
    let wire: Wire
    let handle: Handle
    let nth = 0
    /** Credentials that the seller got. */
    let sent: string[]
    let before: bigint

    beforeAll(async () => {
      server = await create()
      market = await Market.open(1)
      shop = await Market.shop(market)
      wire = await wireTo(server.port)
      const url = server.url.replace(`:${server.port}`, `:${wire.port}`)
      handle = await open(url, { timeoutMs: 500 })
    })

    afterAll(async () => {
      await handle.close()
      await wire.close()
      await shop.close()
      await market.close()
      await server.remove()
    })

    beforeEach(async () => {
      nth += 1
      sent = []
      before = await market.usdcOf(market.recipient)
    })

    afterEach(() => {
      market.proxy.fault = undefined
    })

    /** A buyer through the wire, whose requests are seen. `onAnswer` is called with each answer. */
    const buyer = (options: Partial<BuyerOptions> = {}, onAnswer = (_answer: Response) => {}) =>
      Market.buyer(market, market.buyers[0] as Keypair, {
        network: market.proxied,
        store: within(handle, `${nth}:`),
        async fetch(input, init) {
          const credential = new Headers(init?.headers).get('Authorization')
          if (credential) sent.push(credential)
          const answer = await fetch(input, init)
          onAnswer(answer)
          return answer
        },
        ...options,
      })
    const paid = async () => (await market.usdcOf(market.recipient)) - before
    async function mended(): Promise<void> {
      market.proxy.fault = undefined
      wire.mend()
      await expect.poll(() => handle.get('anything').catch(String), { timeout: 10_000 }).toBeNull()
    }
    /** The wire fails at the first call of a method of the RPC. */
    function failAt(wanted: string, fault: 'cut' | 'hold' | 'muffle'): void {
      market.proxy.fault = (method) => {
        if (method === wanted) wire[fault]()
        return undefined
      }
    }

    test.each(['cut', 'hold', 'muffle'] as const)(
      'error: from the start, %s: nothing is signed, and it is bought once the server is back',
      async (fault) => {
        const one = buyer()
        market.proxy.calls.length = 0
        wire[fault]()
        await expect(one.buy(shop.url)).rejects.toMatchObject(unavailable)
        await expect(one.remaining()).rejects.toMatchObject(unavailable)
        expect([market.proxy.calls, sent]).toEqual([[], []])
        await mended()
        expect((await one.buy(shop.url)).response.status).toBe(200)
        expect([await paid(), await one.remaining()]).toEqual([price, budget - price])
      },
    )

    test.each(['cut', 'hold', 'muffle'] as const)(
      'error: between reservation and signature, %s: nothing is sent, and it is paid once later',
      async (fault) => {
        const one = buyer()
        failAt('simulateTransaction', fault)
        await expect(one.buy(shop.url)).rejects.toMatchObject(unavailable)
        expect(sent).toEqual([])
        await mended()
        expect((await one.buy(shop.url)).response.status).toBe(200)
        expect([sent.length, await paid(), await one.remaining()]).toEqual([
          1,
          price,
          budget - price,
        ])
      },
    )

    test.each(['cut', 'hold'] as const)(
      'behavior: once it is answered, %s: what was bought is there, counts, and is not paid again',
      async (fault) => {
        const one = buyer({}, (answer) => {
          if (answer.headers.has('Payment-Receipt')) wire[fault]()
        })
        const { receipt, response } = await one.buy(shop.url)
        expect([
          response.status,
          ((await response.json()) as { reference: string }).reference,
        ]).toEqual([200, receipt?.reference])
        await mended()
        expect(await one.remaining()).toBe(budget - price)
        expect(await one.reconcile()).toMatchObject([{ status: 'paid', hash: receipt?.reference }])
        await expect(one.buy(shop.url)).rejects.toMatchObject({ code: 'paid-not-served' })
        expect([new Set(sent).size, await paid()]).toEqual([1, price])
      },
    )

    test.each(['cut', 'hold'] as const)(
      'behavior: while it is pushed, %s: the goods are there, it counts, and is not paid again',
      async (fault) => {
        const one = buyer({ mode: 'push' })
        failAt('sendTransaction', fault)
        const { response } = await one.buy(shop.url)
        expect([response.status, await paid()]).toEqual([200, price])
        await mended()
        expect(await one.remaining()).toBe(budget - price)
        await expect(one.buy(shop.url)).rejects.toMatchObject({ code: 'paid-not-served' })
        expect(await paid()).toBe(price)
      },
    )

    test('error: the server is killed amid 20 purchases: what is sent counts, and nothing is paid twice', async () => {
      const one = buyer({ budget: '0.1' })
      const buyAll = () =>
        Promise.allSettled(
          Array.from({ length: 20 }, (_each, index) => one.buy(`${shop.url}?nth=${index}`)),
        )
      market.proxy.fault = (method) => {
        if (method === 'sendTransaction' || sent.length < 3) return undefined
        void server.kill()
        return undefined
      }
      const first = await buyAll()
      market.proxy.fault = undefined
      const codes = first.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []))
      expect(new Set(codes)).toEqual(new Set(['store-unavailable']))
      await server.start()
      await mended()
      expect(budget / 10n - (await one.remaining())).toBeGreaterThanOrEqual(await paid())
      await buyAll()
      expect(await paid()).toBe(BigInt(new Set(sent).size) * price)
      expect(await paid()).toBeLessThanOrEqual(budget / 10n)
    })
  })
}
