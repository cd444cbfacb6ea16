/** Money given back to who paid it: as much as is asked, never more than was paid, never twice. */
import { Asset, Keypair, Operation, SorobanDataBuilder } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openRefunds } from '../../../skills/stellar-mpp-payments/assets/refundBook.ts'
import {
  type RefundOptions,
  refundPayment,
  resumeRefunds,
} from '../../../skills/stellar-mpp-payments/assets/refundPayment.ts'
import { verifyRefund } from '../../../skills/stellar-mpp-payments/assets/verifyRefund.ts'
import { buildTransaction } from '../../../skills/stellar-mpp-payments/assets/walletTransaction.ts'
import * as Market from './Market.ts'
import { dying, submit, transfer } from './Refunds.ts'

const price = 100_000n
/** CI runs all of it, `npm test` what tells the most. */
const isFull = process.env.FULL_MATRIX !== undefined
const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')
let market: Market.Market
let keypair: Keypair
let recipient: string

beforeAll(async () => {
  market = await Market.open(2)
  keypair = market.buyers[0] as Keypair
  recipient = market.recipient.publicKey()
})
afterEach(() => {
  market.proxy.fault = undefined
  market.proxy.lie = undefined
})
afterAll(() => market.close())

/** A payment of one price, and how to refund it. */
async function paid(operation = transfer(market.network.usdc, keypair, recipient, price)) {
  const { hash: payment } = await submit(market, keypair, operation)
  const store = Store.memory()
  const before = await market.usdcOf(keypair)
  return {
    payment,
    store,
    back: async () => (await market.usdcOf(keypair)) - before,
    refund: (change: Partial<RefundOptions> = {}) =>
      refundPayment({
        network: market.network,
        store,
        secretKey: market.recipient.secret(),
        payment,
        id: 'first',
        ...change,
      }),
  }
}

/** What a receipt proves, by name; nothing when all is well. */
async function doubts(receipt: object, network = market.network): Promise<string[]> {
  const checks = await verifyRefund(network, JSON.stringify(receipt))
  return checks.filter(({ isTrue }) => !isTrue).map(({ name }) => name)
}

describe('a refund', () => {
  test('behavior: all of it, to who paid, with a receipt that proves it; asked again, the same', async () => {
    const { back, payment, refund, store } = await paid()
    const outcome = await refund()
    expect(outcome).toMatchObject({ status: 'refunded', amount: price, payment, id: 'first' })
    expect(await back()).toBe(price)
    if (outcome.status !== 'refunded') throw new Error(outcome.status)
    expect(outcome.receipt).toMatchObject({
      amount: '100000',
      payer: keypair.publicKey(),
      refunder: market.recipient.publicKey(),
    })
    expect(await doubts(outcome.receipt)).toEqual([])
    expect(await refund()).toEqual(outcome)
    expect(await refund({ amount: price })).toEqual(outcome)
    expect([await back(), await openRefunds(store).open()]).toEqual([price, []])
  })

  test('behavior: in parts, until nothing is left', async () => {
    const { back, payment, refund, store } = await paid()
    await refund({ id: 'a', amount: 30_000n })
    const rest = await refund({ id: 'b' })
    expect([rest.amount, await back()]).toEqual([70_000n, price])
    for (const amount of [undefined, 1n, price])
      await expect(refund({ id: 'c', ...(amount ? { amount } : {}) })).rejects.toMatchObject({
        code: 'too-much',
      })
    expect([await back(), await openRefunds(store).total(payment)]).toEqual([price, price])
  })

  test('error: the same id with another amount, or from another account', async () => {
    const { back, refund } = await paid()
    await refund({ amount: 40_000n })
    await expect(refund({ amount: 40_001n })).rejects.toMatchObject({ code: 'id-taken' })
    const other = market.sponsors[0] as Keypair
    await expect(
      refund({ secretKey: other.secret(), recipient: market.recipient.publicKey() }),
    ).rejects.toMatchObject({ code: 'id-taken' })
    expect(await back()).toBe(40_000n)
  })

  if (isFull)
    test('behavior: from another account than was paid', async () => {
      const { back, refund } = await paid()
      const secretKey = (market.buyers[1] as Keypair).secret()
      await expect(refund({ secretKey })).rejects.toMatchObject({ code: 'not-to-us' })
      const outcome = await refund({ secretKey, recipient: market.recipient.publicKey() })
      expect(outcome.status === 'refunded' && (await doubts(outcome.receipt))).toEqual([])
      expect(await back()).toBe(price)
    })

  if (isFull)
    test('behavior: a sponsored payment goes back to the buyer, not to the sponsor', async () => {
      const shop = await Market.shop(market, {
        sponsors: market.sponsors.map((key) => key.secret()),
      })
      const before = await market.usdcOf(keypair)
      const { receipt } = await Market.buyer(market, keypair).buy(shop.url)
      const { refund } = await paid()
      await refund({ payment: receipt?.reference ?? '' })
      expect(await market.usdcOf(keypair)).toBe(before - price)
      await shop.close()
    })

  test.each(isFull ? ['outer first', 'inner first'] : ['inner first'])(
    'behavior: a fee bump has two hashes, and is paid back once: %s',
    async (order) => {
      const { back, refund } = await paid()
      const operation = transfer(market.network.usdc, keypair, recipient, price)
      const { hash, inner } = await submit(market, keypair, operation, market.sponsors[0])
      const [first, second] = order === 'outer first' ? [hash, inner] : [inner, hash]
      await refund({ payment: first, id: 'a' })
      await expect(refund({ payment: second, id: 'b' })).rejects.toMatchObject({ code: 'too-much' })
      expect(await back()).toBe(0n)
    },
  )
})

test('behavior: a fee bump of which only the inner hash was known is the same payment later', async () => {
  const book = openRefunds(Store.memory())
  const paidBy = (...hashes: [string, string?]) => ({
    hashes,
    amount: price,
    currency: market.network.usdc,
    payer: keypair.publicKey(),
    recipient,
  })
  const asked = { amount: undefined, evenIfServed: false, refunder: recipient }
  const first = await book.reserve(paidBy('inner'), { ...asked, id: 'a' })
  const again = book.reserve(paidBy('outer', 'inner'), { ...asked, id: 'b' })
  await expect(again).rejects.toMatchObject({ code: 'too-much' })
  expect(await book.open()).toEqual([first])
})

describe('what is refused', () => {
  test('error: what has paid nobody, somebody else, or in a token that nobody sold for', async () => {
    const { refund, payment } = await paid()
    const { hash: toOther } = await submit(
      market,
      keypair,
      transfer(market.network.usdc, keypair, (market.buyers[1] as Keypair).publicKey(), 1n),
    )
    const trust = Operation.changeTrust({ asset: new Asset('JUNK', keypair.publicKey()) })
    const { hash: noTransfer } = await submit(market, market.recipient, trust)
    const refused: [payment: string, code: string, change?: Partial<RefundOptions>][] = [
      [toOther, 'not-to-us'],
      [noTransfer, 'not-to-us'],
      ['ab'.repeat(32), 'unknown-payment'],
      ['hello', 'unknown-payment'],
      [payment, 'foreign-token', { currencies: [market.network.xlm] }],
      [payment, 'too-much', { amount: price + 1n }],
      [payment, 'too-much', { amount: 0n }],
      [payment, 'too-much', { amount: -1n }],
    ]
    for (const [hash, code, change] of refused)
      await expect(refund({ payment: hash, ...change })).rejects.toMatchObject({
        name: 'RefundRefused',
        code,
      })
    await expect(refund({ id: 'a b' })).rejects.toThrow('id is 1 to 200')
    await expect(refund({ secretKey: recipient })).rejects.toThrow('no secret key')
  })
})

describe('a payer who cannot receive', () => {
  test('behavior: without a trustline it stays open, and is given back when the trustline is there again', async () => {
    const { refund, store } = await paid()
    const everything = await market.usdcOf(keypair)
    const other = (market.buyers[1] as Keypair).publicKey()
    await submit(market, keypair, transfer(market.network.usdc, keypair, other, everything))
    await submit(market, keypair, Operation.changeTrust({ asset: usdc, limit: '0' }))
    const outcome = await refund()
    expect(outcome).toMatchObject({ status: 'payer-cannot-receive', amount: price })
    const [open, ...more] = await openRefunds(store).open()
    expect([open?.amount, open?.attempt, more]).toEqual(['100000', undefined, []])
    await expect(refund({ id: 'second' })).rejects.toMatchObject({ code: 'too-much' })
    await submit(market, keypair, Operation.changeTrust({ asset: usdc }))
    const refunder = { network: market.network, store, secretKey: market.recipient.secret() }
    expect(await resumeRefunds(refunder)).toMatchObject([{ status: 'refunded', id: 'first' }])
    expect([await market.usdcOf(keypair), await openRefunds(store).open()]).toEqual([price, []])
    market.net.faucet(keypair.publicKey())
  })

  test('behavior: frozen by its issuer; and gone after the refund was signed: the ledger refuses, it stays open', async () => {
    const issuer = market.sponsors[0] as Keypair
    const gold = new Asset('GOLD', issuer.publicKey())
    const token = gold.contractId(market.network.passphrase)
    const flags = { setFlags: (1 | 2) as never }
    await submit(
      market,
      issuer,
      Operation.createStellarAssetContract({ asset: gold, ...{} } as never),
    )
    await submit(market, issuer, Operation.setOptions(flags))
    const allow = (trustor: Keypair, authorized: boolean) =>
      submit(
        market,
        issuer,
        Operation.setTrustLineFlags({
          trustor: trustor.publicKey(),
          asset: gold,
          flags: { authorized },
        }),
      )
    for (const trustor of [keypair, market.recipient]) {
      await submit(market, trustor, Operation.changeTrust({ asset: gold }))
      await allow(trustor, true)
    }
    await submit(market, issuer, transfer(token, issuer, keypair.publicKey(), price))
    const { refund, store } = await paid(transfer(token, keypair, recipient, price))
    const currencies = [token]
    await allow(keypair, false)
    expect(await refund({ currencies })).toMatchObject({ status: 'payer-cannot-receive' })
    await allow(keypair, true)
    // Signed, and before it is sent the payer is frozen again.
    const interrupted = refund({ currencies, network: market.proxied })
    market.proxy.fault = (method) => (method === 'sendTransaction' ? 'drop-before' : undefined)
    expect(await interrupted).toMatchObject({ status: 'pending', isForgotten: false })
    await allow(keypair, false)
    market.proxy.fault = undefined
    expect(await refund({ currencies })).toMatchObject({ status: 'payer-cannot-receive' })
    await allow(market.recipient, false)
    expect(await refund({ currencies })).toMatchObject({ status: 'refunder-cannot-pay' })
    for (const trustor of [keypair, market.recipient]) await allow(trustor, true)
    expect(await refund({ currencies })).toMatchObject({ status: 'refunded' })
    expect(await openRefunds(store).open()).toEqual([])
  })

  if (isFull)
    test('behavior: an account that is merged: open, and nothing is lost', async () => {
      const gone = Keypair.random()
      market.net.fund(gone.publicKey())
      const { xlm } = market.network
      const { hash: payment } = await submit(market, gone, transfer(xlm, gone, recipient, price))
      await submit(market, gone, Operation.accountMerge({ destination: keypair.publicKey() }))
      const { refund, store } = await paid()
      expect(await refund({ payment })).toMatchObject({ status: 'payer-cannot-receive' })
      market.net.fund(gone.publicKey())
      expect(await refund({ payment })).toMatchObject({ status: 'refunded', amount: price })
      expect(await openRefunds(store).open()).toEqual([])
    })
})

describe('a process that dies', () => {
  // The list, the reservation, the sale; what is signed; the receipt, the list.
  const writes = isFull ? [0, 1, 2, 3, 4, 5] : [4]
  const steps: [name: string, writes: number, fault?: [method: string, Market.Fault]][] = [
    ...writes.map((nth): [string, number] => [`after write ${nth}`, nth]),
    ['before it is sent', 99, ['sendTransaction', 'drop-before']],
    ['after it was sent', 99, ['sendTransaction', 'drop-after']],
    ['before the RPC simulates', 99, ['simulateTransaction', 'unavailable']],
  ]
  test.each(isFull ? steps : steps.slice(0, 2))(
    'behavior: %s: given back once',
    async (_name, nth, fault) => {
      const { back, refund, store } = await paid()
      if (fault) market.proxy.fault = (method) => (method === fault[0] ? fault[1] : undefined)
      const first = await refund({ store: dying(store, nth), network: market.proxied }).catch(
        () => undefined,
      )
      expect(first?.status).not.toBe('refunded')
      market.proxy.fault = undefined
      const again = await refund()
      expect(again).toMatchObject({ status: 'refunded', amount: price })
      expect([await back(), await openRefunds(store).open()]).toEqual([price, []])
      expect(again.status === 'refunded' && (await doubts(again.receipt))).toEqual([])
    },
  )

  test('behavior: what was signed and never sent is signed anew only when its time is over', async () => {
    const state = market.net.snapshot()
    const { back, refund, store } = await paid()
    market.proxy.fault = (method) => (method === 'sendTransaction' ? 'drop-before' : undefined)
    const lost = await refund({ network: market.proxied })
    if (lost.status !== 'pending') throw new Error(lost.status)
    const { hash } = lost
    expect((await openRefunds(store).open())[0]?.attempt?.hash).toBe(hash)
    market.net.advance({ seconds: 50, ledgers: 1 })
    expect(await refund({ network: market.proxied })).toMatchObject({ status: 'pending', hash })
    market.net.advance({ seconds: 20, ledgers: 1 })
    market.proxy.fault = undefined
    const done = await refund()
    if (done.status !== 'refunded') throw new Error(done.status)
    expect(done.receipt.refund).not.toBe(hash)
    expect(await back()).toBe(price)
    market.net.revert(state)
  })

  if (isFull)
    test('behavior: an RPC that has forgotten the time is not believed', async () => {
      const state = market.net.snapshot()
      const { back, refund } = await paid()
      // Sent, and it went through: the answer is lost.
      market.proxy.fault = (method) => {
        const isSent = market.proxy.calls.includes('sendTransaction')
        return isSent && method === 'getTransaction' ? 'drop-before' : undefined
      }
      market.proxy.calls.length = 0
      expect(await refund({ network: market.proxied })).toMatchObject({ status: 'pending' })
      market.proxy.fault = undefined
      market.net.advance({ seconds: 100, ledgers: 3_000 })
      expect(await refund()).toMatchObject({ status: 'pending', isForgotten: true })
      expect(await back()).toBe(price)
      market.net.revert(state)
    })
})

test('error: an RPC that asks for 2 XLM as the fee: nothing is signed, neither here nor by a wallet', async () => {
  const { back, payment, refund, store } = await paid()
  market.proxy.lie = (method, reply) => {
    if (method !== 'simulateTransaction') return reply
    const data = /(?<="transactionData":")[^"]+/
    const dear = new SorobanDataBuilder(data.exec(reply)?.[0]).setResourceFee(20_000_000n)
    return reply.replace(data, dear.build().toXDR('base64'))
  }
  await expect(refund({ network: market.proxied })).rejects.toThrow('more than 1 XLM')
  expect(await openRefunds(store).open()).toMatchObject([{ payment }])
  expect((await openRefunds(store).open())[0]?.attempt).toBeUndefined()
  const asked = { amount: '1', currency: market.network.usdc, recipient }
  const expires = new Date(Date.now() + 60_000).toISOString()
  await expect(
    buildTransaction(market.proxied, asked, { expires, payer: keypair.publicKey() }),
  ).rejects.toThrow('unusual fee')
  market.proxy.lie = undefined
  expect(await refund()).toMatchObject({ status: 'refunded' })
  expect(await back()).toBe(price)
})

describe('two at once', () => {
  test('behavior: the same refund, and other ones that are too much together: given back once', async () => {
    const { back, refund, store } = await paid()
    const outcomes = await Promise.allSettled([
      refund({ amount: 60_000n }),
      refund({ amount: 60_000n }),
      refund({ amount: 60_000n, id: 'second' }),
    ])
    const codes = outcomes.map((one) =>
      one.status === 'fulfilled' ? one.value.status : one.reason.code,
    )
    expect(codes).toEqual(['refunded', 'refunded', 'too-much'])
    expect([await back(), await openRefunds(store).open()]).toEqual([60_000n, []])
  })
})
