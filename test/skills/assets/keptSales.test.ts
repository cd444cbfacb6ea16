/** Paid once and served once, whatever is lost or killed in between; and what `reconcile` says of the rest. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keypair } from '@stellar/stellar-sdk'
import express, { type NextFunction, type Request, type Response } from 'express'
import { Store } from 'mppx'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Buyer } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import {
  markRefunded,
  markServed,
  reconcileSales,
} from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import type { Seller } from '../../../skills/stellar-mpp-payments/assets/sale.ts'
import { openSales } from '../../../skills/stellar-mpp-payments/assets/salesBook.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { StoreUnavailable } from '../../../skills/stellar-mpp-payments/assets/storeRules.ts'
import { credentialOf, startShop } from '../stores/startShop.ts'
import * as Market from './Market.ts'

const price = 100_000n
let market: Market.Market
let keypair: Keypair
let folder: string

beforeAll(async () => {
  market = await Market.open(1)
  keypair = market.buyers[0] as Keypair
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
})

afterAll(async () => {
  await market.close()
  rmSync(folder, { recursive: true })
})

/** A shop that keeps its sales, whose goods are counted and whose handler may fail. */
async function open(kind: 'unsponsored' | 'sponsored' = 'unsponsored') {
  const store = Store.memory()
  const { network } = market
  const sold: string[] = []
  const state = {
    isFailing: false,
    isReached: () => {},
    isLeft: () => {},
    gate: Promise.resolve(),
    send: (response: Response, goods: object) => void response.json(goods),
  }
  const seller = createSeller({
    network,
    recipient: market.recipient.publicKey(),
    secretKey: Market.secretKey,
    store,
    onProblem: () => {},
    ...(kind === 'sponsored' ? { sponsors: market.sponsors.map((key) => key.secret()) } : {}),
  })
  const sell = paid(keepSales(seller, { network, store }), { amount: '0.01' })
  const app = express().use(express.json())
  app.all(['/paid', '/other'], sell, async (request, response) => {
    response.once('close', () => state.isLeft())
    state.isReached()
    await state.gate
    if (state.isFailing) return void response.sendStatus(500)
    sold.push(response.locals.receipt.reference)
    state.send(response, { body: request.body ?? null })
  })
  const listening = await Market.listen(app)
  const reconcile = () => reconcileSales({ network, store, graceMs: 0 })
  return Object.assign(state, { ...listening, reconcile, sold, store })
}

/** A buyer whose answers are lost on demand, and what it sent. */
function buyer() {
  const state = { isLost: false, sent: [] as Headers[] }
  const made = Market.buyer(market, keypair, {
    async fetch(input, init) {
      const headers = new Headers(init?.headers)
      const response = await fetch(input, init)
      if (!headers.has('Authorization')) return response
      state.sent.push(headers)
      await response.clone().text()
      if (state.isLost) throw new TypeError('lost')
      return response
    },
  })
  return Object.assign(state, made)
}

const resend = async (url: string, headers: Headers | undefined, init: RequestInit = {}) =>
  Market.answerOf(await fetch(url, { ...init, headers: headers ?? {} }))

describe.each(['unsponsored', 'sponsored'] as const)('%s', (kind) => {
  test('behavior: an answer was lost: the same payment is served again, with the same receipt', async () => {
    const shop = await open(kind)
    const one = buyer()
    const before = await market.usdcOf(market.recipient)
    one.isLost = true
    await expect(one.buy(`${shop.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
    one.isLost = false
    const { receipt, response } = await one.buy(`${shop.url}/paid`)
    expect(response.status).toBe(200)
    expect(new Set(shop.sold)).toEqual(new Set([receipt?.reference]))
    expect((await market.usdcOf(market.recipient)) - before).toBe(price)
    expect(await shop.reconcile()).toEqual([])
    await shop.close()
  })
})

test('error: the store is lost: a problem that says not to pay again, and the same payment pays later', async () => {
  const shop = await open()
  const credential = await credentialOf(market, keypair, `${shop.url}/paid`)
  const lost = new StoreUnavailable('The store', 'offline')
  const update = vi.spyOn(shop.store, 'update').mockRejectedValue(lost)
  const log = vi.spyOn(console, 'error').mockReturnValue()
  expect(await Market.present(`${shop.url}/paid`, credential)).toMatchObject({
    status: 500,
    code: 'outcome-unknown',
    challenged: false,
  })
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
  update.mockRestore()
  expect(shop.sold).toEqual([])
  expect(await Market.present(`${shop.url}/paid`, credential)).toMatchObject({ status: 200 })
  await shop.close()
})

test('behavior: a crash before the sale is written, and the buyer comes back when its challenge is over: served', async () => {
  const { network } = market
  const store = Store.memory()
  const made = createSeller({
    network,
    recipient: market.recipient.publicKey(),
    secretKey: Market.secretKey,
    store,
    lifetimeSeconds: 2,
  })
  const state = { isCrashing: true }
  const crashing: Seller = {
    ...made,
    charge(terms) {
      const sell = made.charge(terms)
      return async (request) => {
        const sale = await sell(request)
        if (sale.paid && state.isCrashing) throw new TypeError('crashed')
        return sale
      }
    },
  }
  const app = express()
  app.get(
    '/paid',
    paid(keepSales(crashing, { network, store }), { amount: '0.01' }),
    (_, response) => {
      response.json(response.locals.receipt.reference)
    },
  )
  app.use((_error: Error, _request: Request, response: Response, _next: NextFunction) => {
    response.destroy()
  })
  const shop = await Market.listen(app)
  const before = await market.usdcOf(market.recipient)
  const one = Market.buyer(market, keypair)
  await expect(one.buy(`${shop.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
  state.isCrashing = false
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  const { receipt, response } = await one.buy(`${shop.url}/paid`)
  expect([response.status, await response.json()]).toEqual([200, receipt?.reference])
  expect((await market.usdcOf(market.recipient)) - before).toBe(price)
  await shop.close()
})

describe('the same payment', () => {
  test('error: without its Idempotency-Key, 20 at once: one is served', async () => {
    const shop = await open()
    const one = buyer()
    one.isLost = true
    await one.buy(`${shop.url}/paid`).catch(() => {})
    const headers = one.sent[0]
    headers?.delete('Idempotency-Key')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => resend(`${shop.url}/paid`, headers)),
    )
    expect(new Set(answers.map(({ code, status }) => `${status} ${code}`))).toEqual(
      new Set(['402 already-used']),
    )
    expect(shop.sold).toHaveLength(1)
    await shop.close()
  })

  test('error: with its key, for another body or another route; another payment with its key', async () => {
    const shop = await open()
    const one = buyer()
    const init = {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'order-1' },
    }
    expect((await one.buy(`${shop.url}/paid`, init)).response.status).toBe(200)
    const headers = one.sent[0]
    expect((await resend(`${shop.url}/paid`, headers, init)).status).toBe(200)
    const before = await market.usdcOf(market.recipient)
    const conflict = { code: 'idempotency-conflict', status: 409 }
    const changed = { ...init, headers: headers ?? {}, body: '{"a":2}' }
    expect(await resend(`${shop.url}/paid`, headers, changed)).toMatchObject(conflict)
    expect(await resend(`${shop.url}/other`, headers, init)).toMatchObject(conflict)
    const again = await buyer().buy(`${shop.url}/paid`, init)
    expect(again.response.status).toBe(409)
    expect(await market.usdcOf(market.recipient)).toBe(before)
    // Served is served, however often it is asked for again.
    expect(await openSales(shop.store).open()).toEqual([])
    await shop.close()
  })

  test('behavior: a handler that failed served nothing: listed, and served when the buyer comes back', async () => {
    const shop = await open()
    const one = buyer()
    shop.isFailing = true
    expect((await one.buy(`${shop.url}/paid`)).response.status).toBe(500)
    const [listed, ...more] = await shop.reconcile()
    expect(more).toEqual([])
    expect(listed).toMatchObject({
      amount: price,
      payer: keypair.publicKey(),
      route: 'GET /paid',
      status: 'unserved',
    })
    shop.isFailing = false
    const { receipt, response } = await one.buy(`${shop.url}/paid`)
    expect([response.status, receipt?.reference]).toEqual([200, listed?.hash])
    expect(await shop.reconcile()).toEqual([])
    await shop.close()
  })

  test.each([
    ['failed', true],
    ['made the goods', false],
  ])(
    'behavior: its buyer hung up, and its handler %s: nobody has it in hand, and it is given back',
    async (_how, isFailing) => {
      const shop = await open()
      let letGo = () => {}
      shop.gate = new Promise((resolve) => {
        letGo = resolve
      })
      const reached = new Promise<void>((resolve) => {
        shop.isReached = resolve
      })
      const hangUp = new AbortController()
      const bought = buyer()
        .buy(`${shop.url}/paid`, { signal: hangUp.signal })
        .catch((error: unknown) => error)
      await reached
      const left = new Promise<void>((resolve) => {
        shop.isLeft = resolve
      })
      hangUp.abort()
      await left
      expect(await bought).toMatchObject({ code: 'outcome-unknown' })
      expect(await shop.reconcile()).toMatchObject([{ perhapsServed: true, status: 'unserved' }])
      shop.isFailing = isFailing
      letGo()
      await expect
        .poll(shop.reconcile)
        .toMatchObject([{ perhapsServed: false, status: 'unserved' }])
      const [owed] = await shop.reconcile()
      expect(await markRefunded(shop.store, owed?.id ?? '')).toBe(true)
      await shop.close()
    },
  )

  test.each<[string, (response: Response) => void]>([
    ['a long answer', (response) => void response.send('x'.repeat(50_000_000))],
    [
      'a stream that ends with its reader',
      (response) => {
        response.on('close', () => response.end())
        response.type('text/event-stream').write('data: 1\n\n')
      },
    ],
  ])(
    'error: its buyer hung up in %s: it may have what it wanted, and is not given back by itself',
    async (_what, send) => {
      const shop = await open()
      Object.assign(shop, { send })
      const left = new Promise<void>((resolve) => {
        shop.isLeft = resolve
      })
      const hangUp = new AbortController()
      const one = Market.buyer(market, keypair, {
        async fetch(input, init) {
          const response = await fetch(input, { ...init, signal: hangUp.signal })
          if (!response.ok) return response
          await response.body?.getReader().read()
          hangUp.abort()
          throw new TypeError('hung up')
        },
      })
      await expect(one.buy(`${shop.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
      await left
      await new Promise(setImmediate)
      const [listed] = await shop.reconcile()
      expect(listed).toMatchObject({ perhapsServed: true, status: 'unserved' })
      expect(await markRefunded(shop.store, listed?.id ?? '')).toBe(false)
      await shop.close()
    },
  )

  test('behavior: its process died after the answer went out: its owner says that it was served', async () => {
    const shop = await open()
    const one = buyer()
    one.isLost = true
    shop.isFailing = true
    await expect(one.buy(`${shop.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
    const [owed] = await shop.reconcile()
    expect(await markServed(shop.store, owed?.id ?? '')).toBe(true)
    expect(await markServed(shop.store, owed?.id ?? '')).toBe(false)
    expect(await markRefunded(shop.store, owed?.id ?? '')).toBe(false)
    expect(await shop.reconcile()).toEqual([])
    await shop.close()
  })

  test('error: whose money was given back is served no more', async () => {
    const shop = await open()
    const one = buyer()
    shop.isFailing = true
    await one.buy(`${shop.url}/paid`)
    const [listed] = await shop.reconcile()
    const refund = () => markRefunded(shop.store, listed?.id ?? '')
    expect((await Promise.all([refund(), refund()])).sort()).toEqual([false, true])
    expect(await refund()).toBe(false)
    shop.isFailing = false
    expect(await resend(`${shop.url}/paid`, one.sent[0])).toMatchObject({
      code: 'sale-refunded',
      status: 410,
    })
    expect([shop.sold, await shop.reconcile()]).toEqual([[], []])
    await shop.close()
  })

  test('error: what was served meanwhile is not refunded, and what was refunded is not paid again', async () => {
    const shop = await open()
    const one = buyer()
    shop.isFailing = true
    await one.buy(`${shop.url}/paid`)
    const [listed] = await shop.reconcile()
    const id = listed?.id ?? ''
    shop.isFailing = false
    expect((await one.buy(`${shop.url}/paid`)).response.status).toBe(200)
    expect(await markRefunded(shop.store, id)).toBe(false)
    expect(await markRefunded(shop.store, 'unknown')).toBe(false)
    expect(await openSales(shop.store).open()).toEqual([])
    await shop.close()
  })

  test('behavior: what was refused is forgotten', async () => {
    const shop = await open()
    const headers = new Headers({ Authorization: 'Payment bm9uc2Vuc2U', 'Idempotency-Key': 'a' })
    expect((await resend(`${shop.url}/paid`, headers)).status).toBe(402)
    expect(await shop.reconcile()).toEqual([])
    await shop.close()
  })
})

describe('a seller that is killed', () => {
  const start = (kind: string, file: string, killAfterWrite = 0) =>
    startShop(
      new URL('shopProcess.ts', import.meta.url),
      market,
      file,
      kind === 'sponsored' ? market.sponsors[0] : undefined,
      { KILL_AFTER_WRITE: `${killAfterWrite}`, STELLAR_RPC_URL: market.proxy.url },
    )

  /** The buyer comes back until it is served; undefined when the payment was claimed, and never sent. */
  async function comeBack(one: Buyer, url: string) {
    for (let tries = 0; tries < 10; tries += 1) {
      const purchase = await one.buy(url).catch(() => undefined)
      if (purchase?.response.status === 200) return purchase.receipt
    }
    return undefined
  }

  // Three writes of the sale, one or two of the claim, two of the payment; then the goods are out.
  const writes = process.env.FULL_MATRIX ? [1, 2, 3, 4, 5, 6, 7] : [3]
  const steps = [
    ...writes.map((nth) => ({ name: `after write ${nth}`, killAfterWrite: nth, fault: undefined })),
    {
      name: 'before the payment is sent',
      killAfterWrite: 0,
      fault: ['sendTransaction', 'drop-before'],
    },
    {
      name: 'after the payment was sent',
      killAfterWrite: 0,
      fault: ['sendTransaction', 'drop-after'],
    },
    {
      name: 'before it knows the result',
      killAfterWrite: 0,
      fault: ['getTransaction', 'drop-before'],
    },
  ] as const

  const rows = ['unsponsored', 'sponsored'].flatMap((kind) =>
    steps.map((step) => ({ kind, ...step })),
  )
  // In `npm test` each step for one kind.
  const inPart = rows.filter((_, nth) => [0, 2, 5, 7].includes(nth))
  test.each(process.env.FULL_MATRIX ? rows : inPart)(
    'behavior: $kind, $name: paid once and served, or not paid',
    async ({ fault, kind, killAfterWrite, name }) => {
      const file = join(folder, `${kind} ${name}.db`)
      const network = market.net.snapshot()
      let seller = await start(kind, file, killAfterWrite)
      const gate = await Market.listen((request, response) => {
        fetch(new URL(request.url ?? '', seller.url), {
          headers: request.headers as Record<string, string>,
        })
          .then(async (answer) => {
            const body = Buffer.from(await answer.arrayBuffer())
            response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body)
          })
          .catch(() => response.destroy())
      })
      market.proxy.fault = (method) => {
        if (!fault || method !== fault[0]) return undefined
        void seller.kill()
        return fault[1]
      }
      const before = await market.usdcOf(market.recipient)
      const one = Market.buyer(market, keypair)
      try {
        await expect(one.buy(`${gate.url}/paid`)).rejects.toMatchObject({ code: 'outcome-unknown' })
        expect(await seller.ended).toBe('SIGKILL')
        market.proxy.fault = undefined
        seller = await start(kind, file)
        const receipt = await comeBack(one, `${gate.url}/paid`)
        // Sent before the kill: the ledger took it.
        if (fault && name !== 'before the payment is sent') expect(receipt).toBeDefined()
        // Nobody sent it: once nobody can any more, it is free again on both sides.
        if (!receipt) market.net.advance({ ledgers: 100, seconds: 400 })
        const paidInAll = (await market.usdcOf(market.recipient)) - before
        expect(paidInAll).toBe(receipt ? price : 0n)
        const reconciled = await one.reconcile()
        expect(reconciled.map(({ status }) => status)).toEqual(receipt ? [] : ['unpaid'])
        expect(await one.remaining()).toBe(10_000_000n - paidInAll)
        const store = createSqliteStore(file)
        const reconcile = () => reconcileSales({ network: market.network, store, graceMs: 0 })
        await expect.poll(reconcile).toEqual([])
        store.close()
      } finally {
        market.proxy.fault = undefined
        await seller.kill()
        await gate.close()
        market.net.revert(network)
      }
    },
  )
})
