/** Two sellers on one store have the same payment in hand: the buyer's connection broke, and it came back to the other. */
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { reconcileSales } from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import type { Sale } from '../../../skills/stellar-mpp-payments/assets/sale.ts'
import { at } from '../../../skills/stellar-mpp-payments/assets/saleRecords.ts'
import { openSales } from '../../../skills/stellar-mpp-payments/assets/salesBook.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import * as Market from './Market.ts'

let market: Market.Market

beforeAll(async () => {
  market = await Market.open(1)
})

afterAll(() => market.close())

/** Two sellers on one store; the first waits until it is let: before it verifies, or once it has. */
function open(when: 'before' | 'after' = 'before', lifetimeSeconds = 300) {
  const store = Store.memory()
  const { network } = market
  const options = { lifetimeSeconds, network, recipient: market.recipient.publicKey(), store }
  const seller = createSeller({ ...options, secretKey: Market.secretKey, realm: 'kept.test' })
  let letFirst = () => {}
  const isLet = new Promise<void>((resolve) => {
    letFirst = resolve
  })
  const slow = {
    ...seller,
    charge: (terms: { amount: string }) => {
      const sell = seller.charge(terms)
      return async (request: Request) => {
        const isPaying = request.headers.has('Authorization')
        if (isPaying && when === 'before') await isLet
        const sale = await sell(request)
        if (isPaying && when === 'after') await isLet
        return sale
      }
    },
  }
  const kept = (one: typeof seller) => keepSales(one, { network, store }).charge({ amount: '0.01' })
  return {
    first: kept(slow),
    second: kept(seller),
    letFirst: () => letFirst(),
    reconcile: () => reconcileSales({ network, store, graceMs: 0 }),
  }
}

/** What a buyer presents, as often as it likes. */
async function presented(sell: (request: Request) => Promise<Sale>) {
  let sent = new Headers()
  const one = Market.buyer(market, market.buyers[0] as Keypair, {
    async fetch(input, init) {
      const headers = new Headers(init?.headers)
      if (headers.has('Authorization')) sent = headers
      if (headers.has('Authorization')) throw new TypeError('lost')
      const sale = await sell(new Request(input, { headers }))
      return sale.paid ? new Response('free') : sale.response
    },
  })
  await one.buy('https://kept.test/paid').catch(() => {})
  return () => new Request('https://kept.test/paid', { headers: sent })
}

type Payload = { transaction: string }
type Presented = { challenge: { id: string }; payload: Payload }

function read({ headers }: Request): Presented {
  const [, token = ''] = (headers.get('Authorization') ?? '').split(' ')
  return JSON.parse(Buffer.from(token, 'base64url').toString()) as Presented
}

/** The same request with its credential in other words, and a key of its own. */
function spelledOtherwise(request: Request, change: (credential: Presented) => object) {
  const { headers, url } = request
  const spaced = Buffer.from(JSON.stringify(change(read(request)), null, 1)).toString('base64url')
  headers.set('Authorization', `Payment ${spaced}`)
  headers.set('Idempotency-Key', 'another')
  return new Request(url, { headers })
}

const summary = async (sale: Sale) =>
  sale.paid ? 'paid' : ((await sale.response.clone().json()) as { code: string }).code

test('behavior: the second serves it; what the first finds out late forgets nothing', async () => {
  const { first, letFirst, reconcile, second } = open()
  const again = await presented(second)
  const late = first(again())
  // The first has written it down, and waits.
  await new Promise(setImmediate)
  const served = await second(again())
  expect(await summary(served)).toBe('paid')
  letFirst()
  expect(await summary(await late)).toBe('paid')
  // Its handler failed, so it was not served: the seller owes it.
  expect(await reconcile()).toMatchObject([{ status: 'unserved', amount: 100_000n }])
  const resumed = await second(again())
  expect(await summary(resumed)).toBe('paid')
  if (resumed.paid) await resumed.served?.()
  expect(await reconcile()).toEqual([])
})

test('error: a copy without its key is served first: not served under its key as well', async () => {
  const { first, letFirst, reconcile, second } = open()
  const again = await presented(second)
  const late = first(again())
  await new Promise(setImmediate)
  const copy = again()
  copy.headers.delete('Idempotency-Key')
  const served = await second(copy)
  expect(await summary(served)).toBe('paid')
  letFirst()
  expect(await summary(await late)).toBe('already-used')
  expect(await summary(await second(again()))).toBe('already-used')
  if (served.paid) await served.served?.()
  expect(await reconcile()).toEqual([])
})

test('error: a used payment in another spelling, with a key of its own, is refused, and owed to nobody', async () => {
  const { reconcile, second } = open()
  const again = await presented(second)
  const sale = await second(again())
  if (sale.paid) await sale.served?.()
  const other = spelledOtherwise(again(), (credential) => credential)
  expect(await summary(await second(other))).toBe('already-used')
  expect(await reconcile()).toEqual([])
})

test('error: in another spelling, while it is under way: refused, and the first is served', async () => {
  const { first, letFirst, reconcile, second } = open('after')
  const again = await presented(second)
  const late = first(again())
  const other = spelledOtherwise(again(), (credential) => credential)
  await expect.poll(async () => summary(await second(other.clone()))).toBe('already-used')
  letFirst()
  const served = await late
  expect(await summary(served)).toBe('paid')
  if (served.paid) await served.served?.()
  expect(await summary(await second(other))).toBe('already-used')
  expect(await reconcile()).toEqual([])
})

describe('a payment of somebody else, read from the ledger', () => {
  /** How far the ledger's clock was moved. */
  let aheadMs = 0

  /** A payment to another shop of the same recipient. */
  async function foreign(): Promise<Payload> {
    const another = open().second
    const again = await presented(another)
    expect(await summary(await another(again()))).toBe('paid')
    // It is on the ledger for a minute.
    market.net.advance({ ledgers: 12, seconds: 60 })
    aheadMs += 60_000
    vi.useFakeTimers({ now: Date.now() + aheadMs, toFake: ['Date'] })
    return read(again()).payload
  }
  afterEach(() => void vi.useRealTimers())
  const withPayment = (payload: Payload) => (credential: Presented) => ({ ...credential, payload })

  test('error: presented for a challenge that was paid before: not served', async () => {
    const payload = await foreign()
    const { reconcile, second } = open()
    const again = await presented(second)
    const own = await second(again())
    if (own.paid) await own.served?.()
    const stolen = spelledOtherwise(again(), withPayment(payload))
    expect(await summary(await second(stolen))).toBe('already-used')
    expect(await reconcile()).toEqual([])
  })

  test('error: presented for a challenge that is over, often and at once: not served, and owed to nobody', async () => {
    const payload = await foreign()
    const { reconcile, second } = open('before', 1)
    const again = await presented(second)
    const stolen = () => spelledOtherwise(again(), withPayment(payload))
    const bare = () => {
      const request = stolen()
      request.headers.delete('Idempotency-Key')
      return request
    }
    vi.setSystemTime(Date.now() + 2_000)
    const answers = await Promise.all([stolen(), bare(), bare(), stolen()].map(second))
    answers.push(await second(stolen()), await second(stolen()))
    for (const answer of answers) expect(answer.paid).toBe(false)
    expect(await reconcile()).toEqual([])
  })
})

test('error: a refused payment with the same key at once does not free the key: another route is not served', async () => {
  const { reconcile, second } = open()
  const again = await presented(second)
  const foreign = spelledOtherwise(again(), ({ challenge, ...rest }) => ({
    ...rest,
    challenge: { ...challenge, id: 'made up' },
  }))
  foreign.headers.set('Idempotency-Key', again().headers.get('Idempotency-Key') ?? '')
  const [served, refused] = await Promise.all([second(again()), second(foreign)])
  expect([await summary(served), await summary(refused)]).toEqual(['paid', 'idempotency-conflict'])
  if (served.paid) await served.served?.()
  const elsewhere = new Request('https://kept.test/dearer', again())
  expect(await summary(await second(elsewhere))).toBe('idempotency-conflict')
  expect(await reconcile()).toEqual([])
})

test('behavior: a key whose sale was forgotten by a process that died then is free', async () => {
  const store = Store.memory()
  const book = openSales(store)
  const sale = (id: string) => ({
    id,
    key: 'key',
    body: '',
    credential: '',
    route: 'GET /paid',
    startedAtMs: 0,
    state: 'verifying' as const,
  })
  await book.begin(sale('a'))
  await book.begin(sale('b'))
  expect((await book.firstOf('key'))?.id).toBe('a')
  // Died before it freed the key.
  await store.delete(at.sale('a'))
  await book.begin(sale('c'))
  expect((await book.firstOf('key'))?.id).toBe('c')
  await book.refuse('b')
  expect((await book.firstOf('key'))?.id).toBe('c')
})
