/** What a seller of vouchers refuses, each with one thing wrong: nothing is stored, nothing moves. */
import { Keypair, Networks } from '@stellar/stellar-sdk'
import { Challenge } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Clock from '../../stellar/Clock.ts'
import * as Commitment from '../../stellar/Commitment.ts'
import * as ChannelShop from '../../testing/ChannelShop.ts'
import * as RpcProxy from '../../testing/RpcProxy.ts'
import { type Answer, present } from '../../testing/Shop.ts'
import type { Parameters } from './configure.ts'
import {
  closeWithLatestCommitment,
  channel as createMethod,
  getChannelState,
  Store,
} from './index.ts'

let world: ChannelShop.World
/** One that has taken a voucher of 500. */
let channel: string
let shop: ChannelShop.Shop

beforeAll(async () => {
  world = await ChannelShop.start()
  channel = await world.open()
  shop = await ChannelShop.shop(world, channel)
  expect((await pay(500n)).status).toBe(200)
})

afterAll(async () => {
  await shop.close()
  await world.stop()
})

const challengeOf = async (url: string) => Challenge.fromResponse(await fetch(url))

async function pay(amount: bigint, { url } = shop, address = channel): Promise<Answer> {
  const payload = ChannelShop.voucher(world.key, address, amount)
  return present(url, await challengeOf(url), payload, undefined)
}

/** Everything that must not change. */
async function picture() {
  const { balance, withdrawn } = await getChannelState({ channel, rpcUrl: world.net.rpcUrl })
  const stored = await shop.store.get(`stellar:channel:cumulative:${channel}`)
  const recipient = await world.xlmOf(world.recipient.publicKey())
  return { balance, recipient, stored, withdrawn }
}

describe('a voucher with one thing wrong', () => {
  const honest = (amount = 600n) => ChannelShop.voucher(world.key, channel, amount)
  const signed = (change: Partial<Commitment.Commitment>, key = world.key) => {
    const commitment = { amount: 600n, channel, passphrase: Networks.TESTNET, ...change }
    const signature = Commitment.sign(commitment, key)
    return { ...honest(), signature }
  }
  const cases: [string, () => Record<string, unknown> | Promise<object>, string][] = [
    ['a stale amount', () => honest(400n), 'session/delta-too-small'],
    ['an equal amount', () => honest(500n), 'session/delta-too-small'],
    ['less than the price', () => honest(599n), 'session/delta-too-small'],
    ['more than the deposit', () => honest(1_000_001n), 'session/amount-exceeds-deposit'],
    ['i128 at its largest', () => honest(2n ** 127n - 1n), 'session/amount-exceeds-deposit'],
    ['above i128', () => ({ ...honest(), amount: `${2n ** 127n}` }), 'invalid-payload'],
    ['40 digits', () => ({ ...honest(), amount: '9'.repeat(40) }), 'invalid-payload'],
    ['zero', () => ({ ...honest(), amount: '0' }), 'invalid-payload'],
    ['a leading zero', () => ({ ...honest(), amount: '0600' }), 'invalid-payload'],
    ['a negative amount', () => ({ ...honest(), amount: '-600' }), 'invalid-payload'],
    ['a fraction', () => ({ ...honest(), amount: '600.0' }), 'invalid-payload'],
    ['malformed hex', () => ({ ...honest(), signature: 'x'.repeat(128) }), 'invalid-payload'],
    ['a short signature', () => ({ ...honest(), signature: 'ab' }), 'invalid-payload'],
    ['an unknown action', () => ({ ...honest(), action: 'open' }), 'invalid-payload'],
    ['another amount signed', () => signed({ amount: 601n }), 'session/invalid-signature'],
    ['another key', () => signed({}, Keypair.random()), 'session/invalid-signature'],
    ['another network', () => signed({ passphrase: Networks.PUBLIC }), 'session/invalid-signature'],
    [
      "another channel's voucher",
      async () => ChannelShop.voucher(world.key, await world.open(), 600n),
      'session/invalid-signature',
    ],
  ]
  test.each(cases)('error: %s', async (_what, payload, problem) => {
    const forged = await payload()
    const before = await picture()
    const answer = await present(shop.url, await challengeOf(shop.url), { ...forged }, undefined)
    expect(answer).toMatchObject({
      body: expect.not.stringContaining('goods'),
      problem,
      status: 402,
    })
    expect(await picture()).toEqual(before)
  })

  test('error: a huge credential is refused by Node itself', async () => {
    const payload = { ...honest(), padding: 'x'.repeat(40_000) }
    const answer = await present(shop.url, await challengeOf(shop.url), payload, undefined)
    expect(answer.status).toBe(431)
  })

  test('error: the challenge of another channel', async () => {
    const before = await picture()
    const { request, ...rest } = await challengeOf(shop.url)
    const changed = { ...rest, request: { ...request, channel: await world.open() } }
    const answer = await present(shop.url, changed as never, honest(), undefined)
    expect(answer).toMatchObject({ problem: 'invalid-challenge', status: 402 })
    expect(await picture()).toMatchObject({ stored: before.stored, withdrawn: before.withdrawn })
  })
})

describe('a voucher again', () => {
  test('error: with its own challenge, and with a fresh one', async () => {
    const challenge = await challengeOf(shop.url)
    const payload = ChannelShop.voucher(world.key, channel, 700n)
    expect((await present(shop.url, challenge, payload, undefined)).status).toBe(200)
    const before = await picture()
    const higher = ChannelShop.voucher(world.key, channel, 800n)
    expect(await present(shop.url, challenge, higher, undefined)).toMatchObject({
      problem: 'invalid-challenge',
      status: 402,
    })
    expect(await present(shop.url, await challengeOf(shop.url), payload, undefined)).toMatchObject({
      problem: 'session/delta-too-small',
      status: 402,
    })
    expect(await picture()).toEqual(before)
  })

  test('error: of 20 equal ones at once, one is taken', async () => {
    const payload = ChannelShop.voucher(world.key, channel, 900n)
    const challenges = await Promise.all(Array.from({ length: 20 }, () => challengeOf(shop.url)))
    const answers = await Promise.all(
      challenges.map((challenge) => present(shop.url, challenge, payload, undefined)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 402)).toHaveLength(19)
  })
})

describe('a channel that is not what the seller was configured for', () => {
  const cases: [string, () => Promise<{ address: string; options?: Partial<Parameters> }>][] = [
    ['another token', async () => ({ address: channel, options: { currency: world.net.usdcSac } })],
    [
      'another recipient',
      async () => ({ address: await world.open({ to: world.funder.publicKey() }) }),
    ],
    ['another commitment key', async () => ({ address: await world.open({ key: world.funder }) })],
    [
      'a short waiting period',
      async () => ({ address: await world.open({ refundWaitingPeriod: 719 }) }),
    ],
    [
      'other code',
      async () => ({ address: channel, options: { acceptedWasmHashes: ['00'.repeat(32)] } }),
    ],
  ]
  test.each(cases)('error: %s', async (_what, make) => {
    const { address, options = {} } = await make()
    const store = Store.memory()
    const other = await ChannelShop.shop(world, address, { ...options, store })
    const answer = await pay(100n, other, address)
    expect(answer).toMatchObject({ problem: 'internal-payment-error', status: 500 })
    expect(await store.get(`stellar:channel:cumulative:${address}`)).toBeNull()
    await other.close()
  })

  test('error: a contract that is no channel, and none at all', async () => {
    const token = await ChannelShop.shop(world, ChannelShop.xlm)
    expect(await pay(100n, token, ChannelShop.xlm)).toMatchObject({ status: 500 })
    await token.close()
    const nobody = 'CAAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQC526'
    const none = await ChannelShop.shop(world, nobody)
    expect(await pay(100n, none, nobody)).toMatchObject({
      problem: 'session/channel-not-found',
      status: 410,
    })
    await none.close()
  })

  test.each<[string, Partial<Parameters>]>([
    ['no channel', { channel: 'GABC' }],
    ['a commitment key in hex', { commitmentKey: '07'.repeat(32) }],
    ['no store', { store: undefined as never }],
    ['a network without its prefix', { network: 'testnet' as never }],
    ['http to another host', { rpcUrl: 'http://rpc.example.com' }],
    ['a fee payer that is none', { feePayer: { envelopeSigner: 'SHUNTER2' } }],
  ])('error: %s, at start-up', (_what, change) => {
    const options = {
      channel,
      commitmentKey: world.key.publicKey(),
      store: Store.memory(),
      ...change,
    }
    expect(() => createMethod(options)).toThrow(
      expect.objectContaining({
        code: 'invalid-config',
        message: expect.not.stringMatching(/HUNTER2/),
      }),
    )
  })
})

describe('a channel that ends', () => {
  test('error: a voucher after the funder has started to close', async () => {
    const address = await world.open()
    const disputes: bigint[] = []
    const other = await ChannelShop.shop(world, address, {
      onDisputeDetected: ({ deposited }) => disputes.push(deposited),
    })
    await world.call(address, 'close_start')
    expect(await pay(100n, other, address)).toMatchObject({
      problem: 'session/channel-finalized',
      status: 410,
    })
    expect(disputes).toEqual([ChannelShop.deposit])
    expect(await other.store.get(`stellar:channel:cumulative:${address}`)).toBeNull()
    await other.close()
  })

  test('error: closing twice, and at once, pays once', async () => {
    const address = await world.open()
    const other = await ChannelShop.shop(world, address)
    await pay(100n, other, address)
    const challenges = await Promise.all(Array.from({ length: 5 }, () => challengeOf(other.url)))
    const answers = await Promise.all(
      challenges.map((challenge, index) => {
        const amount = 200n + BigInt(index)
        const payload = ChannelShop.voucher(world.key, address, amount, 'close')
        return present(other.url, challenge, payload, undefined)
      }),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(4)
    const { balance, withdrawn } = await getChannelState({
      channel: address,
      rpcUrl: world.net.rpcUrl,
    })
    expect(balance).toBe(0n)
    expect(withdrawn).toBeGreaterThanOrEqual(200n)
    await other.close()
  })

  test('error: a close that this server cannot do', async () => {
    const address = await world.open()
    const other = await ChannelShop.shop(world, address, { feePayer: undefined })
    const payload = ChannelShop.voucher(world.key, address, 100n, 'close')
    expect(
      await present(other.url, await challengeOf(other.url), payload, undefined),
    ).toMatchObject({ code: 'close-unavailable', status: 402 })
    expect(await other.store.get(`stellar:channel:cumulative:${address}`)).toBeNull()
    await other.close()
  })

  test('error: a close above the budget leaves the channel as it was', async () => {
    const address = await world.open()
    const other = await ChannelShop.shop(world, address, {
      feeBudget: { maxStroops: 1, windowMs: 1_000 },
    })
    const payload = ChannelShop.voucher(world.key, address, 100n, 'close')
    expect(
      await present(other.url, await challengeOf(other.url), payload, undefined),
    ).toMatchObject({ code: 'fee-above-cap', status: 503 })
    expect((await pay(100n, other, address)).status).toBe(200)
    await other.close()
  })

  test('behavior: an archived channel takes no voucher; closing restores it, and nothing is lost', async () => {
    const own = await ChannelShop.start()
    const address = await own.open()
    const other = await ChannelShop.shop(own, address)
    const voucher = (amount: bigint) => ChannelShop.voucher(own.key, address, amount)
    const sell = async (amount: bigint) =>
      present(other.url, await challengeOf(other.url), voucher(amount), undefined)
    expect((await sell(300n)).status).toBe(200)
    await own.net.advance({ ledgers: 700_000 })
    const fresh = await ChannelShop.shop(own, address, { store: other.store })
    expect(
      await present(fresh.url, await challengeOf(fresh.url), voucher(400n), undefined),
    ).toMatchObject({ problem: 'session/channel-not-found', status: 410 })
    await closeWithLatestCommitment({
      channel: address,
      feePayer: { envelopeSigner: own.recipient },
      // Whoever restores pays the rent of contract and code for a month.
      maxFeeBumpStroops: 100_000_000,
      pollDelayMs: 20,
      rpcUrl: own.net.rpcUrl,
      store: other.store,
    })
    const state = await getChannelState({ channel: address, rpcUrl: own.net.rpcUrl })
    expect(state).toMatchObject({ balance: 0n, withdrawn: 300n })
    await Promise.all([other.close(), fresh.close()])
    await own.stop()
  })
})

describe('an RPC that is down', () => {
  const clockAt = (start: number) => {
    const clock = { ...Clock.system, ms: start, now: () => clock.ms }
    return clock
  }

  test('error: before the channel was read: 503, and nothing is stored', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const address = await world.open()
    const other = await ChannelShop.shop(world, address, { rpcUrl: proxy.url })
    proxy.fault = () => 'unavailable'
    expect(await pay(100n, other, address)).toMatchObject({ code: 'rpc-unavailable', status: 503 })
    expect(await other.store.get(`stellar:channel:cumulative:${address}`)).toBeNull()
    proxy.fault = undefined
    expect((await pay(100n, other, address)).status).toBe(200)
    await Promise.all([other.close(), proxy.close()])
  })

  test('behavior: vouchers are taken for 30 seconds, and not longer', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const address = await world.open()
    const clock = clockAt(Date.now())
    const other = await ChannelShop.shop(world, address, { rpcUrl: proxy.url }, clock)
    expect((await pay(100n, other, address)).status).toBe(200)
    proxy.fault = () => 'unavailable'
    clock.ms += 29_000
    expect((await pay(200n, other, address)).status).toBe(200)
    clock.ms += 2_000
    expect(await pay(300n, other, address)).toMatchObject({ status: 503 })
    proxy.fault = undefined
    expect((await pay(300n, other, address)).status).toBe(200)
    await Promise.all([other.close(), proxy.close()])
  })

  test('behavior: within the bound a state is renewed in the background: a close is seen', async () => {
    const address = await world.open()
    const clock = clockAt(Date.now())
    const other = await ChannelShop.shop(world, address, {}, clock)
    expect((await pay(100n, other, address)).status).toBe(200)
    await world.call(address, 'close_start')
    clock.ms += 11_000
    await pay(200n, other, address)
    await expect
      .poll(async () => (await pay(300n, other, address)).status, { interval: 10 })
      .toBe(410)
    await other.close()
  })

  test('behavior: a close whose answer is lost is found on the ledger', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const address = await world.open()
    const other = await ChannelShop.shop(world, address, { rpcUrl: proxy.url })
    proxy.fault = (method) => (method === 'sendTransaction' ? 'drop-after' : undefined)
    const payload = ChannelShop.voucher(world.key, address, 100n, 'close')
    const answer = await present(other.url, await challengeOf(other.url), payload, undefined)
    expect(answer.status).toBe(200)
    const state = await getChannelState({ channel: address, rpcUrl: world.net.rpcUrl })
    expect(state.withdrawn).toBe(100n)
    await Promise.all([other.close(), proxy.close()])
  })

  test('error: a close that fails while somebody else closes is not undone', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const address = await world.open()
    const other = await ChannelShop.shop(world, address, { rpcUrl: proxy.url })
    expect((await pay(100n, other, address)).status).toBe(200)
    let go = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    // A watcher that has begun to close, and has not sent anything yet.
    const update: Store.AtomicStore['update'] = async (key, change) => {
      if (key.includes('closeSends')) await held
      return other.store.update(key, change)
    }
    let watcher: Promise<string | null> | undefined
    proxy.fault = (method) => {
      if (method !== 'simulateTransaction') return undefined
      watcher ??= closeWithLatestCommitment({
        channel: address,
        feePayer: { envelopeSigner: world.recipient },
        pollDelayMs: 20,
        rpcUrl: world.net.rpcUrl,
        store: { ...other.store, update },
      })
      return 'unavailable'
    }
    const payload = ChannelShop.voucher(world.key, address, 200n, 'close')
    const answer = await present(other.url, await challengeOf(other.url), payload, undefined)
    expect(answer).toMatchObject({ code: 'outcome-unknown' })
    expect((await pay(300n, other, address)).status).toBe(410)
    go()
    expect(await watcher).toMatch(/^[0-9a-f]{64}$/)
    const state = await getChannelState({ channel: address, rpcUrl: world.net.rpcUrl })
    expect(state).toMatchObject({ balance: 0n, withdrawn: 200n })
    await Promise.all([other.close(), proxy.close()])
  })

  test('error: a close that was never sent leaves the channel open', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const address = await world.open()
    const other = await ChannelShop.shop(world, address, { rpcUrl: proxy.url })
    expect((await pay(100n, other, address)).status).toBe(200)
    proxy.fault = (method) => (method === 'simulateTransaction' ? 'unavailable' : undefined)
    const payload = ChannelShop.voucher(world.key, address, 200n, 'close')
    const answer = await present(other.url, await challengeOf(other.url), payload, undefined)
    expect(answer).toMatchObject({ code: 'rpc-unavailable', status: 503 })
    proxy.fault = undefined
    expect((await pay(200n, other, address)).status).toBe(200)
    await Promise.all([other.close(), proxy.close()])
  })
})
