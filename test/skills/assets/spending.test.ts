/** What a buyer agrees to, when it asks, and for how long spending counts. On each store: `spendingSuite.ts`. */
import { stellar } from '@stellar/mpp/charge/client'
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { Mppx } from 'mppx/client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBook } from '../../../skills/stellar-mpp-payments/assets/spendingBook.ts'
import { createGuard } from '../../../skills/stellar-mpp-payments/assets/spendingGuard.ts'
import * as Market from './Market.ts'

let market: Market.Market
let shop: Market.Shop

beforeAll(async () => {
  market = await Market.open(1)
  shop = await Market.shop(market)
})

afterAll(async () => {
  await shop.close()
  await market.close()
})

const buyer = (options = {}) => Market.buyer(market, market.buyers[0] as Keypair, options)

describe('limits', () => {
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
    const key = `GET ${shop.url}`
    expect(asked).toEqual([{ amount: 100_000n, key, origin: new URL(shop.url).origin, recipient }])
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

  test('error: one unit more than is left, in all or of one origin; the last unit may be spent', async () => {
    const book = openBook(Store.memory(), 'test', { ...limits, budgetPerOrigin: 80n })
    await book.reserve(payment)
    const over = { code: 'over-budget' }
    await expect(book.reserve({ ...payment, amount: '21' })).rejects.toMatchObject(over)
    await expect(book.reserve({ ...payment, amount: '41', origin: 'b' })).rejects.toMatchObject(
      over,
    )
    await book.reserve({ ...payment, amount: '20' })
    await book.reserve({ ...payment, amount: '20', origin: 'b' })
    expect(await book.remaining()).toBe(0n)
  })

  test('behavior: a reservation that was never signed is void after an hour, and signs no more', async () => {
    const book = openBook(Store.memory(), 'test', limits)
    const id = await book.reserve(payment)
    vi.setSystemTime(start + hourMs)
    expect(await book.remaining()).toBe(100n)
    await expect(book.sign(id, 'credential')).rejects.toMatchObject({ code: 'paid-already' })
  })

  test('behavior: what is signed and unresolved counts as what is spent does, and stays', async () => {
    const book = openBook(Store.memory(), 'test', limits)
    await book.sign(await book.reserve(payment), 'credential')
    vi.setSystemTime(start + limits.windowHours * hourMs)
    expect(await book.remaining()).toBe(40n)
    vi.setSystemTime(start + 1_000 * hourMs)
    expect(await book.remaining()).toBe(100n)
    expect(await book.open()).toMatchObject([{ credential: 'credential' }])
  })
})

test('behavior: what was paid before all that the RPC knows is not said to be unpaid', async () => {
  const short = await Market.open(1, 1, { retention: 50 })
  const sponsors = short.sponsors.map((key) => key.secret())
  const seller = await Market.shop(short, { sponsors })
  const one = Market.buyer(short, short.buyers[0] as Keypair, {
    async fetch(input, init) {
      const answer = await fetch(input, init)
      if (answer.headers.has('Payment-Receipt')) throw new TypeError('fetch failed')
      return answer
    },
  })
  await expect(one.buy(seller.url)).rejects.toMatchObject({ code: 'outcome-unknown' })
  expect(await one.reconcile()).toMatchObject([{ status: 'paid' }])
  // What was signed can no longer be taken, and the ledger that has it is out of the window.
  short.net.advance({ ledgers: 100, seconds: 500 })
  expect(await one.reconcile()).toMatchObject([{ status: 'pending' }])
  expect(await one.remaining()).toBe(9_900_000n)
  await seller.close()
  await short.close()
})

describe('a store that is lost', () => {
  /** A memory store that fails from a call of `update` on. */
  function failingFrom(nth: number) {
    const store = Store.memory() as Store.AtomicStore
    const state = { isLost: true, updates: 0 }
    const update: Store.AtomicStore['update'] = async (key, change) => {
      state.updates += 1
      if (state.isLost && state.updates >= nth) throw new Error('Redis is not available')
      return store.update(key, change)
    }
    return { state, store: { ...store, update } as Store.AtomicStore }
  }

  test.each([
    ['the reservation', 1, 'store-unavailable', 0n],
    ['the signature', 2, 'store-unavailable', 0n],
    ['the end', 3, 200, 100_000n],
  ])('error: before %s is written down: paid at most once', async (_name, nth, result, paid) => {
    const before = await market.usdcOf(market.recipient)
    const { state, store } = failingFrom(nth)
    const one = buyer({ store })
    const outcome = await one.buy(shop.url).then(
      ({ response }) => response.status,
      ({ code }) => code,
    )
    expect(outcome).toBe(result)
    expect((await market.usdcOf(market.recipient)) - before).toBe(paid)
    state.isLost = false
    await one.buy(shop.url).catch(() => {})
    expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
    expect(await one.remaining()).toBe(9_900_000n)
  })

  test('behavior: what was paid through the method alone, and not written down as spent, is settled by the ledger', async () => {
    const { state, store } = failingFrom(3)
    const { network } = market
    const keypair = market.buyers[0] as Keypair
    const guard = createGuard({
      network,
      store,
      recipients: [market.recipient.publicKey()],
      maxPerCall: '0.01',
      budget: '1',
    })
    const method = guard.wrap(stellar.charge({ keypair, rpcUrl: network.rpcUrl }))
    const mppx = Mppx.create({ methods: [method], polyfill: false })
    expect((await mppx.fetch(shop.url)).status).toBe(200)
    state.isLost = false
    expect(await guard.book.open()).toHaveLength(1)
    const one = buyer({ store })
    expect(await one.reconcile()).toMatchObject([{ status: 'paid', key: undefined }])
    expect([await guard.book.open(), await one.remaining()]).toEqual([[], 9_900_000n])
  })
})
