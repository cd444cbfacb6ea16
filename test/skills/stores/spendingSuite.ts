/** A budget on a store: limits that hold over restarts, processes and kills, and purchases whose answer was lost. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import * as Program from '../../Program.ts'
import * as Market from '../assets/Market.ts'
import { within } from './buyer.ts'
import type { Handle } from './storeRace.ts'

/** What budgets stand on. */
export type Ground = {
  /** Where the store is. */
  place: string
  /** Calls `buyer` on it. */
  buyerProgram: URL
  open(place: string): Promise<Handle> | Handle
  remove(): Promise<void>
}

/** Runs the suite. */
export function conform(name: string, create: () => Promise<Ground>): void {
  describe(`a budget on ${name}`, () => {
    let ground: Ground
    let market: Market.Market
    let shop: Market.Shop
    let sponsored: Market.Shop
    /** Serves again what was paid. */
    let keeping: Market.Shop
    let front: Awaited<ReturnType<typeof startFront>>
    const handles: Handle[] = []

    beforeAll(async () => {
      ground = await create()
      market = await Market.open(1)
      shop = await Market.shop(market)
      sponsored = await Market.shop(market, {
        sponsors: market.sponsors.map((key) => key.secret()),
      })
      const store = Store.memory()
      keeping = await Market.shop(market, { store }, {}, (seller) =>
        keepSales(seller, { network: market.network, store }),
      )
      front = await startFront()
    })

    afterAll(async () => {
      for (const handle of handles) await handle.close()
      await front.close()
      await keeping.close()
      await sponsored.close()
      await shop.close()
      await market.close()
      await ground.remove()
    })

    /** A handle of its own on the store, as another process would have it. */
    async function open(prefix: string = randomUUID()): Promise<Handle> {
      const handle = await ground.open(ground.place)
      handles.push(handle)
      return within(handle, prefix)
    }
    const keypair = () => market.buyers[0] as Keypair
    const buyer = async (options = {}) =>
      Market.buyer(market, keypair(), { store: await open(), ...options })

    describe('at once', () => {
      test('behavior: of one account, five purchases are paid one after the other, and all are served', async () => {
        const one = await buyer()
        const purchases = [1, 2, 3, 4, 5].map((nth) => one.buy(shop.url, { key: `${nth}` }))
        const statuses = (await Promise.all(purchases)).map(({ response }) => response.status)
        expect(statuses).toEqual([200, 200, 200, 200, 200])
        expect(await one.remaining()).toBe(9_500_000n)
      })

      test('behavior: one that is refused does not stop the next', async () => {
        const one = await buyer({ budget: '0.01' })
        const purchases = [1, 2, 3].map((nth) => one.buy(shop.url, { key: `${nth}` }))
        const results = await Promise.allSettled(purchases)
        expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        expect(await one.remaining()).toBe(0n)
      })
    })

    test('behavior: a restarted buyer knows what was spent', async () => {
      const prefix = randomUUID()
      const first = await buyer({ store: await open(prefix), budget: '0.015' })
      expect((await first.buy(shop.url)).response.status).toBe(200)
      const second = await buyer({ store: await open(prefix), budget: '0.015' })
      expect(await second.remaining()).toBe(50_000n)
      await expect(second.buy(shop.url)).rejects.toMatchObject({ code: 'over-budget' })
    })

    test('error: more than one origin may take; another still may', async () => {
      const limited = await buyer({ budgetPerOrigin: '0.01' })
      await limited.buy(shop.url)
      await expect(limited.buy(shop.at('/text'))).rejects.toMatchObject({ code: 'over-budget' })
      expect((await limited.buy(sponsored.url)).response.status).toBe(200)
    })

    test('error: asked on mainnet: no host is contacted, nothing is reserved', async () => {
      const asked: (string | undefined)[] = []
      const challenge = (await fetch(shop.url)).headers.get('WWW-Authenticate') ?? ''
      const rogue = await Market.listen((request, response) => {
        asked.push(request.headers.authorization)
        response.writeHead(402, { 'WWW-Authenticate': onMainnet(challenge) }).end()
      })
      const careful = await buyer({ network: market.proxied })
      market.proxy.calls.length = 0
      await expect(careful.buy(rogue.url)).rejects.toMatchObject({ code: 'wrong-network' })
      expect([market.proxy.calls, asked]).toEqual([[], [undefined]])
      expect([await careful.remaining(), await careful.unresolved()]).toEqual([10_000_000n, []])
      await rogue.close()
    })

    describe.each(['unsponsored', 'sponsored'] as const)('an answer that was lost, %s', (kind) => {
      const path = '/paid'
      beforeEach(() => {
        front.target = kind === 'sponsored' ? sponsored.url : shop.url
        front.lose = undefined
        front.say = undefined
      })

      test.each([402, 503])(
        'behavior: a gateway says %i, and the request goes on behind it: never paid twice',
        async (status) => {
          const before = await market.usdcOf(market.recipient)
          const one = await buyer()
          const codeOf = () =>
            one.buy(front.url + path).then(
              ({ response }) => response.status,
              ({ code }) => code,
            )
          front.say = status
          // The ledger may have it by then.
          expect([status, 'paid-not-served']).toContain(await codeOf())
          expect(await one.remaining()).toBe(9_900_000n)
          front.say = undefined
          expect(['outcome-unknown', 'paid-not-served']).toContain(await codeOf())
          await expect.poll(codeOf).toBe('paid-not-served')
          expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
          expect(await one.unresolved()).toEqual([`GET ${front.url}${path}`])
        },
      )

      test('behavior: the request never came: the same payment is presented again', async () => {
        const before = await market.usdcOf(market.recipient)
        const one = await buyer()
        front.lose = 'request'
        await expect(one.buy(front.url + path)).rejects.toMatchObject({ code: 'outcome-unknown' })
        expect(await one.reconcile()).toMatchObject([{ status: 'pending', amount: 100_000n }])
        front.lose = undefined
        const { paid, receipt, response } = await one.buy(front.url + path)
        expect([response.status, paid, receipt?.status]).toEqual([200, 100_000n, 'success'])
        expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
        expect([await one.remaining(), await one.unresolved()]).toEqual([9_900_000n, []])
      })

      test('behavior: it was paid: nothing is paid again, and the hash is the proof', async () => {
        const before = await market.usdcOf(market.recipient)
        const one = await buyer()
        front.lose = 'answer'
        await expect(one.buy(front.url + path)).rejects.toMatchObject({ code: 'outcome-unknown' })
        front.lose = undefined
        const refusal = await one.buy(front.url + path).catch((error: unknown) => error)
        expect(refusal).toMatchObject({ code: 'paid-not-served' })
        const { hash } = refusal as { hash: string }
        expect(await one.reconcile()).toMatchObject([{ status: 'paid', hash }])
        expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
        await one.forget(`GET ${front.url}${path}`)
        expect([await one.remaining(), await one.unresolved()]).toEqual([9_900_000n, []])
      })

      test('behavior: it can no longer be paid: the amount is free again', async () => {
        const id = market.net.snapshot()
        const one = await buyer()
        front.lose = 'request'
        await expect(one.buy(front.url + path)).rejects.toMatchObject({ code: 'outcome-unknown' })
        market.net.advance({ ledgers: 100, seconds: 500 })
        expect(await one.reconcile()).toMatchObject([{ status: 'unpaid' }])
        expect([await one.remaining(), await one.unresolved()]).toEqual([10_000_000n, []])
        market.net.revert(id)
      })
    })

    test('behavior: a gateway says 503 to what was paid: served when it is bought again', async () => {
      const before = await market.usdcOf(market.recipient)
      const one = await buyer()
      Object.assign(front, { lose: undefined, say: 503, target: keeping.url })
      expect((await one.buy(`${front.url}/paid`)).response.status).toBe(503)
      front.say = undefined
      const again = () => one.buy(`${front.url}/paid`).then(({ response }) => response.status)
      await expect.poll(() => again().catch(({ code }) => code)).toBe(200)
      expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
      expect([await one.remaining(), await one.unresolved()]).toEqual([9_900_000n, []])
    })

    test('behavior: a seller says 409 for ever: bought anew once the payment cannot be taken any more', async () => {
      const id = market.net.snapshot()
      const one = await buyer()
      Object.assign(front, { lose: 'request', say: 409, target: shop.url })
      expect((await one.buy(`${front.url}/paid`)).response.status).toBe(409)
      await expect(one.buy(`${front.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
      market.net.advance({ ledgers: 100, seconds: 500 })
      expect(await one.buy(`${front.url}/paid`)).toMatchObject({ paid: 100_000n })
      expect(await one.remaining()).toBe(9_900_000n)
      market.net.revert(id)
    })

    describe('in processes of their own', () => {
      async function run(change: NodeJS.ProcessEnv) {
        const env = {
          PATH: process.env.PATH,
          STELLAR_RPC_URL: market.network.rpcUrl,
          STELLAR_SECRET: keypair().secret(),
          STORE: ground.place,
          URL: shop.url,
          ...change,
        }
        const program = await Program.bundle(ground.buyerProgram)
        const child = spawn(process.execPath, [program], {
          env,
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        let output = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          output += text
        })
        const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
        const lines = output.split('\n').filter(Boolean)
        return { signal, results: lines.map((line) => JSON.parse(line)) }
      }

      test('behavior: 20 buyers of 4 processes never spend a unit more than the budget they share', async () => {
        const before = await market.usdcOf(market.recipient)
        const env = { BUDGET: '0.0799999', PURCHASES: '5', PREFIX: randomUUID() }
        const runs = await Promise.all(Array.from({ length: 4 }, () => run(env)))
        const results = runs.flatMap(({ results }) => results)
        expect(results).toHaveLength(20)
        const refused = results.filter(({ code }) => code === 'over-budget')
        // Of one account, sequence numbers may collide: what can no longer be taken is free again for another one.
        expect(refused.length).toBeGreaterThan(0)
        expect(refused.length).toBeLessThanOrEqual(13)
        const paid = (await market.usdcOf(market.recipient)) - before
        expect(paid).toBe(BigInt(results.filter(({ status }) => status === 200).length) * 100_000n)
        expect(paid).toBeLessThanOrEqual(799_999n)
      })

      test.each([
        ['its reservation', 'write 1'],
        ['its signature', 'write 2'],
        ['the answer came', 'answer'],
      ])('behavior: killed after %s: paid once, and served', async (_name, KILL_AFTER) => {
        const before = await market.usdcOf(market.recipient)
        const env = { PREFIX: randomUUID(), URL: keeping.url }
        expect((await run({ ...env, KILL_AFTER })).signal).toBe('SIGKILL')
        const { results } = await run(env)
        expect(results.map(({ code, status }) => code ?? status)).toEqual([200])
        expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
      })
    })
  })
}

/** The same challenge, for the public network. */
function onMainnet(challenge: string): string {
  return challenge.replace(/request="([^"]+)"/, (_all, text: string) => {
    const request = JSON.parse(Buffer.from(text, 'base64url').toString())
    request.methodDetails.network = 'stellar:pubnet'
    return `request="${Buffer.from(JSON.stringify(request)).toString('base64url')}"`
  })
}

/** A reverse proxy before a shop, which loses requests or answers on demand. */
async function startFront() {
  const state = {
    lose: undefined as 'request' | 'answer' | undefined,
    /** Answers a payment with this, at once, and passes it on all the same, unless the request is lost. */
    say: undefined as number | undefined,
    target: '',
  }
  const listening = await Market.listen((request, response) => {
    const isPaying = request.headers.authorization !== undefined
    if (isPaying && state.lose === 'request' && state.say)
      return void response.writeHead(state.say).end()
    if (isPaying && state.lose === 'request') return void response.destroy()
    const passed = httpRequest(
      new URL(request.url ?? '', state.target),
      { headers: request.headers, method: request.method },
      (answer) => {
        if (response.writableEnded) return void answer.resume()
        if (isPaying && state.lose === 'answer') {
          answer.resume()
          return void answer.once('end', () => response.destroy())
        }
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(passed)
    if (isPaying && state.say) response.writeHead(state.say, { 'Retry-After': '1' }).end()
  })
  return Object.assign(state, listening)
}
