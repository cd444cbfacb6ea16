/** Limits that hold over restarts, processes and kills, and purchases whose answer was lost. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBook } from '../../../skills/stellar-mpp-payments/assets/spendingBook.ts'
import {
  createSqliteStore,
  type SqliteStore,
} from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import * as Program from '../../Program.ts'
import * as Market from './Market.ts'

let market: Market.Market
let shop: Market.Shop
let sponsored: Market.Shop
let folder: string
let front: Awaited<ReturnType<typeof startFront>>
const stores: SqliteStore[] = []
let files = 0

beforeAll(async () => {
  market = await Market.open(1)
  shop = await Market.shop(market)
  sponsored = await Market.shop(market, { sponsors: market.sponsors.map((key) => key.secret()) })
  folder = mkdtempSync(join(tmpdir(), 'spending-'))
  front = await startFront()
})

afterAll(async () => {
  for (const store of stores) store.close()
  await front.close()
  await sponsored.close()
  await shop.close()
  await market.close()
  rmSync(folder, { recursive: true })
})

/** A reverse proxy before a shop, which loses requests or answers on demand. */
async function startFront() {
  const state = { lose: undefined as 'request' | 'answer' | undefined, target: '' }
  const listening = await Market.listen((request, response) => {
    const isPaying = request.headers.authorization !== undefined
    if (isPaying && state.lose === 'request') return void response.destroy()
    const passed = httpRequest(
      new URL(request.url ?? '', state.target),
      { headers: request.headers, method: request.method },
      (answer) => {
        if (isPaying && state.lose === 'answer') {
          answer.resume()
          return void answer.once('end', () => response.destroy())
        }
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(passed)
  })
  return Object.assign(state, listening)
}

function file(): string {
  files += 1
  return join(folder, `${files}.db`)
}
function sqlite(path = file()): SqliteStore {
  const store = createSqliteStore(path)
  stores.push(store)
  return store
}
const keypair = () => market.buyers[0] as Keypair
const buyer = (options = {}) => Market.buyer(market, keypair(), { store: sqlite(), ...options })

describe('at once', () => {
  test('behavior: of one account, five purchases are paid one after the other, and all are served', async () => {
    const one = buyer()
    const purchases = [1, 2, 3, 4, 5].map((nth) => one.buy(shop.url, { key: `${nth}` }))
    const statuses = (await Promise.all(purchases)).map(({ response }) => response.status)
    expect(statuses).toEqual([200, 200, 200, 200, 200])
    expect(await one.remaining()).toBe(9_500_000n)
  })

  test('behavior: one that is refused does not stop the next', async () => {
    const one = buyer({ budget: '0.01' })
    const purchases = [1, 2, 3].map((nth) => one.buy(shop.url, { key: `${nth}` }))
    const results = await Promise.allSettled(purchases)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await one.remaining()).toBe(0n)
  })
})

describe('limits', () => {
  test('behavior: a restarted buyer knows what was spent', async () => {
    const path = file()
    const first = buyer({ store: sqlite(path), budget: '0.015' })
    expect((await first.buy(shop.url)).response.status).toBe(200)
    const second = buyer({ store: sqlite(path), budget: '0.015' })
    expect(await second.remaining()).toBe(50_000n)
    await expect(second.buy(shop.url)).rejects.toMatchObject({ code: 'over-budget' })
  })

  test('error: more than one origin may take; another still may', async () => {
    const limited = buyer({ budgetPerOrigin: '0.01' })
    await limited.buy(shop.url)
    await expect(limited.buy(shop.at('/text'))).rejects.toMatchObject({ code: 'over-budget' })
    expect((await limited.buy(sponsored.url)).response.status).toBe(200)
  })

  test('error: after the mandate has expired', async () => {
    const late = buyer({ expires: new Date(Date.now() - 1) })
    await expect(late.buy(shop.url)).rejects.toMatchObject({ code: 'expired' })
  })

  test.each([
    [true, 200],
    [false, 'not-approved'],
  ])('behavior: from an amount on somebody is asked, and says %s', async (answer, result) => {
    const asked: unknown[] = []
    const careful = buyer({
      approveFrom: '0.01',
      approve: async (question: unknown) => {
        asked.push(question)
        return answer
      },
    })
    const outcome = await careful.buy(shop.url).then(
      ({ response }) => response.status,
      ({ code }) => code,
    )
    expect(outcome).toBe(result)
    const recipient = market.recipient.publicKey()
    expect(asked).toEqual([{ amount: 100_000n, origin: new URL(shop.url).origin, recipient }])
    expect(await careful.remaining()).toBe(answer ? 9_900_000n : 10_000_000n)
  })

  test.each([
    [{ windowHours: 0.5 }, 'windowHours is at least 1'],
    [{ approveFrom: '1' }, 'approveFrom needs approve'],
    [{ store: {} }, 'atomic update'],
    [{ budget: 'much' }, 'much'],
  ])('error: %j', (options, sentence) => {
    expect(() => buyer(options)).toThrow(sentence)
  })
})

describe('the window', () => {
  const limits = { budget: 100n, windowHours: 24 }
  const hourMs = 3_600_000
  const start = Date.UTC(2026, 0, 1, 12, 30)
  const payment = { origin: 'a', amount: '60', recipient: 'G', mode: 'pull' as const }

  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: start }))
  afterEach(() => void vi.useRealTimers())

  test('behavior: what was spent is free again once its hour is out of the window, and not before', async () => {
    const book = openBook(Store.memory(), 'test', limits)
    await book.settle(await book.reserve(payment))
    vi.setSystemTime(start + 24 * hourMs)
    await expect(book.reserve(payment)).rejects.toMatchObject({ code: 'over-budget' })
    vi.setSystemTime(start + 24.5 * hourMs)
    expect(await book.remaining()).toBe(100n)
    await book.reserve(payment)
  })

  test('behavior: a reservation that was never signed is void after an hour, and signs no more', async () => {
    const book = openBook(Store.memory(), 'test', limits)
    const id = await book.reserve(payment)
    vi.setSystemTime(start + hourMs)
    expect(await book.remaining()).toBe(100n)
    await expect(book.sign(id, 'credential')).rejects.toMatchObject({ code: 'paid-already' })
  })

  test('behavior: what is signed and unresolved counts for ever', async () => {
    const book = openBook(Store.memory(), 'test', limits)
    await book.sign(await book.reserve(payment), 'credential')
    vi.setSystemTime(start + 1_000 * hourMs)
    expect(await book.remaining()).toBe(40n)
  })
})

describe.each(['unsponsored', 'sponsored'] as const)('an answer that was lost, %s', (kind) => {
  const path = '/paid'
  beforeEach(() => {
    front.target = kind === 'sponsored' ? sponsored.url : shop.url
    front.lose = undefined
  })

  test('behavior: the request never came: the same payment is presented again', async () => {
    const before = await market.usdcOf(market.recipient)
    const one = buyer()
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
    const one = buyer()
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
    const one = buyer()
    front.lose = 'request'
    await expect(one.buy(front.url + path)).rejects.toMatchObject({ code: 'outcome-unknown' })
    market.net.advance({ ledgers: 100, seconds: 500 })
    expect(await one.reconcile()).toMatchObject([{ status: 'unpaid' }])
    expect([await one.remaining(), await one.unresolved()]).toEqual([10_000_000n, []])
    market.net.revert(id)
  })
})

describe('in processes of their own', () => {
  async function run(change: NodeJS.ProcessEnv) {
    const program = await Program.bundle(new URL('buyerProcess.ts', import.meta.url))
    const env = {
      PATH: process.env.PATH,
      STELLAR_RPC_URL: market.network.rpcUrl,
      STELLAR_SECRET: keypair().secret(),
      URL: shop.url,
      ...change,
    }
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
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
    const env = { BUDGET: '0.0799999', PURCHASES: '5', STORE: file() }
    const runs = await Promise.all(Array.from({ length: 4 }, () => run(env)))
    const results = runs.flatMap(({ results }) => results)
    expect(results).toHaveLength(20)
    const refused = results.filter(({ code }) => code === 'over-budget')
    // Whatever is not refused is signed, and counts, served or not (of one account, sequence numbers may collide).
    expect(refused.length).toBe(13)
    const paid = (await market.usdcOf(market.recipient)) - before
    expect(paid).toBe(BigInt(results.filter(({ status }) => status === 200).length) * 100_000n)
    expect(paid).toBeLessThanOrEqual(799_999n)
  })

  test.each([
    ['its reservation', 'write 1', 200],
    ['its signature', 'write 2', 200],
    ['the answer came', 'answer', 'paid-not-served'],
  ])('behavior: killed after %s: paid once', async (_name, KILL_AFTER, then) => {
    const before = await market.usdcOf(market.recipient)
    const env = { STORE: file() }
    expect((await run({ ...env, KILL_AFTER })).signal).toBe('SIGKILL')
    const { results } = await run(env)
    expect(results.map(({ code, status }) => code ?? status)).toEqual([then])
    expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
  })
})
