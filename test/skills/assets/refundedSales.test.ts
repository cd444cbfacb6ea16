/** Refunds and sales in one store: served or given back, whichever comes first; and what a receipt proves. */
import { createHash } from 'node:crypto'
import { stellar } from '@stellar/mpp/charge/client'
import { Keypair, xdr } from '@stellar/stellar-sdk'
import express from 'express'
import { Credential, Store } from 'mppx'
import { Mppx } from 'mppx/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import {
  markRefunded,
  reconcileSales,
} from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import { openRefunds } from '../../../skills/stellar-mpp-payments/assets/refundBook.ts'
import {
  type RefundOptions,
  refundPayment,
} from '../../../skills/stellar-mpp-payments/assets/refundPayment.ts'
import {
  parseReceipt,
  type RefundReceipt,
  signReceipt,
} from '../../../skills/stellar-mpp-payments/assets/refundReceipt.ts'
import { openSales } from '../../../skills/stellar-mpp-payments/assets/salesBook.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import { verifyRefund } from '../../../skills/stellar-mpp-payments/assets/verifyRefund.ts'
import * as Market from './Market.ts'
import { submit, transfer } from './Refunds.ts'

const price = 100_000n
let market: Market.Market
let keypair: Keypair

beforeAll(async () => {
  market = await Market.open(2)
  keypair = market.buyers[0] as Keypair
})
afterAll(() => market.close())

/** A shop that keeps its sales and serves only when it is told to. */
async function open() {
  const store = Store.memory()
  const { network } = market
  const state = { isFailing: true, sold: 0, hold: async () => {} }
  const seller = createSeller({
    network: market.proxied,
    recipient: market.recipient.publicKey(),
    secretKey: Market.secretKey,
    store,
    onProblem: () => {},
  })
  const sell = paid(keepSales(seller, { network, store }), { amount: '0.01' })
  const app = express().get('/paid', sell, async (_request, response) => {
    await state.hold()
    if (state.isFailing) return void response.sendStatus(500)
    state.sold += 1
    response.json({})
  })
  const { close, url } = await Market.listen(app)
  const headers: Headers[] = []
  const buyer = Market.buyer(market, keypair, {
    async fetch(input, init) {
      headers.push(new Headers(init?.headers))
      return fetch(input, init)
    },
  })
  return Object.assign(state, {
    close,
    store,
    url: `${url}/paid`,
    owed: () => reconcileSales({ network, store, graceMs: 0 }),
    buy: () => buyer.buy(`${url}/paid`),
    async push() {
      const method = stellar.charge({ keypair, mode: 'push', rpcUrl: market.network.rpcUrl })
      const mppx = Mppx.create({ methods: [method], polyfill: false })
      return mppx.createCredential(await fetch(`${url}/paid`), {} as never)
    },
    /** The next handler keeps what it has in hand until `letGo`; `taken` resolves when it has it. */
    holdOne() {
      let letGo = () => {}
      const taken = new Promise<void>((inHand) => {
        state.hold = () => {
          inHand()
          return new Promise((resolve) => {
            letGo = resolve
          })
        }
      })
      return { taken, letGo: () => letGo() }
    },
    /** It is presented while the seller cannot look it up. */
    async interrupt(credential: string, key = 'push') {
      market.proxy.fault = () => 'unavailable'
      const headers = { Authorization: credential, 'Idempotency-Key': key }
      expect((await fetch(`${url}/paid`, { headers })).status).toBe(503)
      market.proxy.fault = undefined
    },
    /** The buyer comes back with what it paid. */
    comeBack: async () =>
      Market.answerOf(await fetch(`${url}/paid`, { headers: headers.at(-1) ?? {} })),
    refund: (payment: string, change: Partial<RefundOptions> = {}) =>
      refundPayment({
        network,
        store,
        secretKey: market.recipient.secret(),
        payment,
        id: 'refund',
        ...change,
      }),
  })
}

describe('a sale that was paid and not served', () => {
  test('behavior: listed, given back, and not served any more', async () => {
    const shop = await open()
    const before = await market.usdcOf(keypair)
    await shop.buy()
    const [owed] = await shop.owed()
    expect(await shop.refund(owed?.hash ?? '')).toMatchObject({ status: 'refunded', amount: price })
    shop.isFailing = false
    expect(await shop.comeBack()).toMatchObject({ status: 410, code: 'sale-refunded' })
    expect([shop.sold, await shop.owed(), await market.usdcOf(keypair)]).toEqual([0, [], before])
    expect(await markRefunded(shop.store, owed?.id ?? '')).toBe(false)
    await shop.close()
  })

  test('behavior: served meanwhile: not given back, unless it is asked for by name', async () => {
    const shop = await open()
    await shop.buy()
    const [owed] = await shop.owed()
    shop.isFailing = false
    expect((await shop.comeBack()).status).toBe(200)
    const payment = owed?.hash ?? ''
    await expect(shop.refund(payment)).rejects.toMatchObject({ code: 'served' })
    expect(await openRefunds(shop.store).open()).toEqual([])
    expect(await shop.refund(payment, { evenIfServed: true })).toMatchObject({ status: 'refunded' })
    await shop.close()
  })

  test('error: a handler has it in hand: not given back before the handler is done', async () => {
    const shop = await open()
    shop.isFailing = false
    const { letGo, taken } = shop.holdOne()
    const bought = shop.buy()
    await taken
    const [listed] = await shop.owed()
    expect(listed).toMatchObject({ status: 'unserved', perhapsServed: true })
    await expect(shop.refund(listed?.hash ?? '')).rejects.toMatchObject({ code: 'in-hand' })
    expect(await markRefunded(shop.store, listed?.id ?? '')).toBe(false)
    letGo()
    expect((await bought).response.status).toBe(200)
    await expect(shop.refund(listed?.hash ?? '')).rejects.toMatchObject({ code: 'served' })
    expect([shop.sold, await openRefunds(shop.store).open()]).toEqual([1, []])
    await shop.close()
  })

  test('behavior: a process died with it in hand: its buyer has it, or its owner decides', async () => {
    const shop = await open()
    await shop.buy()
    const [owed] = await shop.owed()
    expect(owed).toMatchObject({ perhapsServed: false })
    // As a handler that never comes back.
    expect(await openSales(shop.store).hand(owed?.id ?? '')).toBe(true)
    const payment = owed?.hash ?? ''
    expect(await shop.owed()).toMatchObject([{ perhapsServed: true }])
    await expect(shop.refund(payment)).rejects.toMatchObject({ code: 'in-hand' })
    expect(await shop.refund(payment, { evenIfServed: true })).toMatchObject({ status: 'refunded' })
    shop.isFailing = false
    expect(await shop.comeBack()).toMatchObject({ status: 410, code: 'sale-refunded' })
    expect([shop.sold, await shop.owed()]).toEqual([0, []])
    await shop.close()
  })

  if (process.env.FULL_MATRIX)
    test('error: somebody sends it by hand', async () => {
      const shop = await open()
      await shop.buy()
      const [owed] = await shop.owed()
      expect(await markRefunded(shop.store, owed?.id ?? '')).toBe(true)
      const refund = shop.refund(owed?.hash ?? '', { evenIfServed: true })
      await expect(refund).rejects.toMatchObject({ code: 'by-hand' })
      expect(await openRefunds(shop.store).open()).toEqual([])
      await shop.close()
    })

  test('error: pushed, given back, and presented only then: not served', async () => {
    const shop = await open()
    shop.isFailing = false
    const credential = await shop.push()
    const { hash } = Credential.deserialize<{ hash: string }>(credential).payload
    expect(await shop.refund(hash)).toMatchObject({ status: 'refunded' })
    expect(await Market.present(shop.url, credential)).toMatchObject({
      status: 410,
      code: 'sale-refunded',
    })
    expect(shop.sold).toBe(0)
    await shop.close()
  })

  test('behavior: pushed, and what became of it is not known: owed, once, and given to its buyer', async () => {
    const shop = await open()
    const credential = await shop.push()
    await shop.interrupt(credential)
    expect(await shop.owed()).toMatchObject([
      { status: 'unserved', amount: price, payer: keypair.publicKey() },
    ])
    shop.isFailing = false
    const headers = { Authorization: credential, 'Idempotency-Key': 'push' }
    expect((await fetch(shop.url, { headers })).status).toBe(200)
    expect([shop.sold, await shop.owed()]).toEqual([1, []])
    await shop.close()
  })

  test('error: what somebody else has pushed, or was pushed for another sale, is owed to nobody', async () => {
    const shop = await open()
    shop.isFailing = false
    const credential = await shop.push()
    expect((await Market.present(shop.url, credential)).status).toBe(200)
    const again = await Market.challengeOf(shop.url)
    const made = (pushed: string, by: Keypair, of: Keypair) => {
      const { hash } = Credential.deserialize<{ hash: string }>(pushed).payload
      const sourceSignature = by.sign(Buffer.from(`${again.id}:${hash}`)).toString('hex')
      return Credential.serialize({
        challenge: again,
        payload: { hash, sourceSignature, type: 'signedHash' },
        source: `did:pkh:stellar:testnet:${of.publicKey()}`,
      } as never)
    }
    await shop.interrupt(made(credential, keypair, keypair), 'again')
    expect(await openSales(shop.store).open()).toHaveLength(1)
    const thief = market.buyers[1] as Keypair
    const other = await shop.push()
    // As if the seller had died when it had written them down.
    for (const credential of [made(other, thief, keypair), made(other, thief, thief)])
      await openSales(shop.store).begin({
        body: '',
        credential,
        id: createHash('sha256').update(credential).digest('hex'),
        route: 'GET /paid',
        startedAtMs: Date.now(),
        state: 'verifying',
      })
    expect(await shop.owed()).toEqual([])
    await shop.close()
  })

  if (process.env.FULL_MATRIX)
    test('behavior: older than the RPC remembers: the kept sale says who paid what', async () => {
      const shop = await open()
      const state = market.net.snapshot()
      await shop.buy()
      const [owed] = await shop.owed()
      const payment = owed?.hash ?? ''
      market.net.advance({ ledgers: 3_000 })
      const elsewhere = refundPayment({
        network: market.network,
        store: Store.memory(),
        secretKey: market.recipient.secret(),
        payment,
        id: 'refund',
      })
      await expect(elsewhere).rejects.toMatchObject({ code: 'unknown-payment' })
      const network = { ...market.network, id: 'stellar:pubnet' as const }
      await expect(shop.refund(payment, { network })).rejects.toMatchObject({
        code: 'unknown-payment',
      })
      const outcome = await shop.refund(payment)
      if (outcome.status !== 'refunded') throw new Error(outcome.status)
      expect(outcome.receipt).toMatchObject({ amount: `${price}`, payer: keypair.publicKey() })
      const checks = await verifyRefund(market.network, JSON.stringify(outcome.receipt))
      const unsure = checks.filter(({ isTrue }) => isTrue !== true)
      expect(unsure).toMatchObject([{ name: 'payment', isTrue: undefined }])
      market.net.revert(state)
      await shop.close()
    })
})

test('error: a token that wants more signed than its transfer', async () => {
  const { hash: payment } = await submit(
    market,
    keypair,
    transfer(market.network.usdc, keypair, market.recipient.publicKey(), price),
  )
  const rpc = await Market.listen(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = { 'Content-Type': 'application/json' }
    const body = Buffer.concat(chunks).toString()
    const reply = await fetch(market.network.rpcUrl, { method: 'POST', headers, body })
    const answer = (await reply.json()) as { result?: { results?: { auth?: string[] }[] } }
    const [result] = answer.result?.results ?? []
    if (result?.auth) result.auth = result.auth.map(withMore)
    response.writeHead(200, headers).end(JSON.stringify(answer))
  })
  const refund = refundPayment({
    network: createNetwork('stellar:testnet', rpc.url),
    store: Store.memory(),
    secretKey: market.recipient.secret(),
    payment,
    id: 'a',
  })
  await expect(refund).rejects.toThrow('more than its transfer')
  await rpc.close()
})

/** An authorization that lets the token call a contract in the refunder's name. */
function withMore(text: string): string {
  const read = () => xdr.SorobanAuthorizationEntry.fromXDR(text, 'base64')
  const entry = read()
  entry.rootInvocation().subInvocations([read().rootInvocation()])
  return entry.toXDR('base64')
}

/** @see https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0053.md */
function signMessage(message: string, pair: Keypair): string {
  const digest = createHash('sha256').update('Stellar Signed Message:\n').update(message).digest()
  return Buffer.from(pair.sign(digest)).toString('base64')
}

describe('a receipt', () => {
  let good: RefundReceipt
  /** Another payment of the same payer, and its refund. */
  let other: RefundReceipt

  const refunded = async (change: Partial<RefundOptions> = {}): Promise<RefundReceipt> => {
    const operation = transfer(market.network.usdc, keypair, market.recipient.publicKey(), price)
    const { hash } = await submit(market, keypair, operation)
    const outcome = await refundPayment({
      network: market.network,
      store: Store.memory(),
      secretKey: market.recipient.secret(),
      payment: hash,
      id: 'a',
      ...change,
    })
    if (outcome.status !== 'refunded') throw new Error(outcome.status)
    return outcome.receipt
  }
  /** What it does not prove, or why it is none. */
  const doubts = async (receipt: object) => {
    const checks = await verifyRefund(market.network, JSON.stringify(receipt)).catch(
      (error: Error) => error.message,
    )
    if (typeof checks === 'string') return checks
    return checks.filter(({ isTrue }) => !isTrue).map(({ name }) => name)
  }
  const signed = ({ signature: _, version: __, ...rest }: RefundReceipt, key = market.recipient) =>
    signReceipt(rest, key)

  beforeAll(async () => {
    good = await refunded()
    other = await refunded({ amount: 40_000n })
  })

  test('behavior: proves what it says, also when its fields come in another order', async () => {
    expect(await doubts(good)).toEqual([])
    expect(await doubts(Object.fromEntries(Object.entries(good).reverse()))).toEqual([])
  })

  test('error: each field changed, missing, or one too many', async () => {
    const changes: Partial<RefundReceipt>[] = [
      { payment: other.payment },
      { refund: other.refund },
      { refundId: 'b' },
      { currency: market.network.xlm },
      { amount: '99999' },
      { payer: market.sponsors[0]?.publicKey() ?? '' },
      { refunder: market.sponsors[0]?.publicKey() ?? '' },
      { time: '2020-01-01T00:00:00.000Z' },
      { signature: other.signature },
    ]
    for (const change of changes)
      expect(await doubts({ ...good, ...change })).toEqual(expect.arrayContaining(['signature']))
    for (const name of Object.keys(good)) {
      const { [name as 'time']: _, ...rest } = good
      expect(await doubts(rest)).toContain(`"${name}" is missing`)
    }
    expect(await doubts({ ...good, note: 'x' })).toContain('"note"')
    expect(await doubts({ ...good, version: 'stellar-refund/2' })).toContain('"version"')
    expect(await doubts({ ...good, network: 'stellar:pubnet' })).toContain('stellar:pubnet')
    expect(() => parseReceipt('[')).toThrow('no JSON object')
  })

  test('error: signed by the refunder, and not what the ledger says', async () => {
    const lies: [change: Partial<RefundReceipt>, doubts: string[]][] = [
      [{ amount: '99999' }, ['amount']],
      [{ amount: '200000' }, ['amount', 'not more']],
      [{ payer: (market.buyers[1] as Keypair).publicKey() }, ['to']],
      [{ currency: market.network.xlm }, ['token']],
      [{ refund: other.refund }, ['amount']],
      [{ refund: 'ab'.repeat(32) }, ['refund']],
      [{ refund: good.payment }, ['from', 'to']],
      [{ payment: other.refund }, ['not more', 'to']],
      [{ time: '2099-01-01T00:00:00.000Z' }, ['time']],
    ]
    for (const [change, expected] of lies)
      expect(await doubts(signed({ ...good, ...change }))).toEqual(expect.arrayContaining(expected))
    const stranger = market.buyers[1] as Keypair
    const stolen = signed({ ...good, refunder: stranger.publicKey() }, stranger)
    expect(await doubts(stolen)).toEqual(['from'])
  })

  test('behavior: is signed as SEP-53 says', () => {
    const pair = Keypair.fromSecret('SAKICEVQLYWGSOJS4WW7HZJWAHZVEEBS527LHK5V4MLJALYKICQCJXMW')
    const receipt = signReceipt({ ...good, refunder: pair.publicKey() }, pair)
    const { signature, ...message } = receipt
    expect(signature).toBe(signMessage(JSON.stringify(message), pair))
    // The specification's own example.
    expect(signMessage('Hello, World!', pair)).toBe(
      'fO5dbYhXUhBMhe6kId/cuVq/AfEnHRHEvsP8vXh03M1uLpi5e46yO2Q8rEBzu3feXQewcQE5GArp88u6ePK6BA==',
    )
  })
})
