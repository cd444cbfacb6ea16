import { Keypair } from '@stellar/stellar-sdk'
import { Challenge } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as ChannelShop from '../../testing/ChannelShop.ts'
import * as RpcProxy from '../../testing/RpcProxy.ts'
import { present } from '../../testing/Shop.ts'
import { Mppx, stellar } from '../client/index.ts'
import {
  autoSettle,
  type ChannelEvent,
  close,
  closeWithLatestCommitment,
  getChannelState,
  getLatestCommitment,
  type Settled,
  Store,
  watchChannel,
} from './index.ts'

let world: ChannelShop.World

beforeAll(async () => {
  world = await ChannelShop.start()
})

afterAll(() => world.stop())

const buyer = (channel: string, store = Store.memory()) =>
  Mppx.create({
    methods: [
      stellar.channel({
        allowedChannels: [channel],
        commitmentKey: world.key,
        network: 'stellar:testnet',
        store,
      }),
    ],
    polyfill: false,
  })

const pay = async (url: string, channel: string, amount: bigint, action?: 'close') => {
  const challenge = Challenge.fromResponse(await fetch(url))
  return present(url, challenge, ChannelShop.voucher(world.key, channel, amount, action), undefined)
}

const closing = (channel: string, store: Store.AtomicStore) => ({
  channel,
  feePayer: { envelopeSigner: world.recipient },
  pollDelayMs: 20,
  rpcUrl: world.net.rpcUrl,
  store,
})

describe('vouchers', () => {
  test('behavior: paid without an RPC call, each exactly once', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel, { rpcUrl: proxy.url })
    const { fetch: pays } = buyer(channel)
    expect((await pays(shop.url)).status).toBe(200)
    const first = proxy.calls.length
    for (let count = 0; count < 20; count += 1) {
      const response = await pays(shop.url)
      expect(response.status).toBe(200)
      expect(response.headers.get('Payment-Receipt')).toBeTruthy()
    }
    expect(proxy.calls.slice(first)).toEqual([])
    expect(first).toBeLessThanOrEqual(4)
    const latest = await getLatestCommitment({ channel, store: shop.store })
    expect(latest?.amount).toBe(2_100n)
    await Promise.all([shop.close(), proxy.close()])
  })

  test('error: a store that wrote, lost its answer and went away: not denied, and the next challenge knows', async () => {
    const channel = await world.open()
    const kept = Store.memory()
    let isAway = false
    const store: Store.AtomicStore = {
      ...kept,
      async update(key, change) {
        if (isAway) throw new Error('the store is away')
        const result = await kept.update(key, change)
        if (!key.includes('cumulative')) return result
        isAway = true
        throw new Error('the answer is lost')
      },
      async delete(key) {
        if (isAway) throw new Error('the store is away')
        return kept.delete(key)
      },
    }
    const shop = await ChannelShop.shop(world, channel, { store })
    const answer = await pay(shop.url, channel, 100n)
    expect(answer).toMatchObject({ code: 'voucher-unknown', status: 500 })
    isAway = false
    const { request } = Challenge.fromResponse(await fetch(shop.url))
    expect(request.methodDetails).toMatchObject({ cumulativeAmount: '100' })
    await shop.close()
  })

  test('behavior: 20 at once are put in order, and none is overpaid', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    const { fetch: pays } = buyer(channel)
    const answers = await Promise.all(Array.from({ length: 20 }, () => pays(shop.url)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const latest = await getLatestCommitment({ channel, store: shop.store })
    expect(latest?.amount).toBe(2_000n)
    await shop.close()
  })

  test('behavior: a top-up is seen when it is needed', async () => {
    const channel = await world.open({ deposit: 100n })
    const shop = await ChannelShop.shop(world, channel)
    expect((await pay(shop.url, channel, 100n)).status).toBe(200)
    expect(await pay(shop.url, channel, 200n)).toMatchObject({
      code: 'amount-exceeds-deposit',
      problem: 'session/amount-exceeds-deposit',
      status: 402,
    })
    await world.call(channel, 'top_up', [ChannelShop.i128(100n)])
    expect((await pay(shop.url, channel, 200n)).status).toBe(200)
    await shop.close()
  })
})

describe('closing', () => {
  test('behavior: by the buyer: the recipient is paid, the funder gets the rest', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 100n)
    const before = await world.xlmOf(world.recipient.publicKey())
    const answer = await pay(shop.url, channel, 300n, 'close')
    expect(answer.status).toBe(200)
    const state = await getChannelState({ channel, rpcUrl: world.net.rpcUrl })
    expect(state).toMatchObject({ balance: 0n, withdrawn: 300n })
    expect(state.closeEffectiveAtLedger).toBeLessThanOrEqual(state.currentLedger)
    // Less the fee of the close.
    expect(await world.xlmOf(world.recipient.publicKey())).toBeLessThan(before + 300n)
    expect(await pay(shop.url, channel, 500n)).toMatchObject({
      problem: 'session/channel-finalized',
      status: 410,
    })
    await shop.close()
  })

  test('behavior: with the latest commitment, again and at once', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 400n)
    const options = closing(channel, shop.store)
    const hashes = await Promise.all([
      closeWithLatestCommitment(options),
      closeWithLatestCommitment(options),
    ])
    expect(hashes.filter(Boolean)).toHaveLength(1)
    expect(await closeWithLatestCommitment(options)).toBeNull()
    const state = await getChannelState({ channel, rpcUrl: world.net.rpcUrl })
    expect(state).toMatchObject({ balance: 0n, withdrawn: 400n })
    await shop.close()
  })

  test('behavior: by hand, with amount and signature', async () => {
    const channel = await world.open()
    const { signature } = ChannelShop.voucher(world.key, channel, 250n)
    const { store: _, ...options } = closing(channel, Store.memory())
    await close({ ...options, amount: 250n, signature: Buffer.from(signature, 'hex') })
    const state = await getChannelState({ channel, rpcUrl: world.net.rpcUrl })
    expect(state.withdrawn).toBe(250n)
  })

  test('behavior: without a voucher there is nothing to close with', async () => {
    const channel = await world.open()
    expect(await closeWithLatestCommitment(closing(channel, Store.memory()))).toBeNull()
  })

  test('error: another account than the recipient', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel, {
      feePayer: { envelopeSigner: world.funder },
    })
    expect(await pay(shop.url, channel, 100n, 'close')).toMatchObject({ status: 500 })
    // Nothing is latched: the channel goes on.
    expect((await pay(shop.url, channel, 100n)).status).toBe(200)
    const options = {
      ...closing(channel, shop.store),
      feePayer: { envelopeSigner: Keypair.random() },
    }
    await expect(closeWithLatestCommitment(options)).rejects.toMatchObject({
      code: 'unfit-channel',
    })
    await shop.close()
  })
})

describe('autoSettle', () => {
  const settled = (
    channel: string,
    store: Store.AtomicStore,
    options: Partial<autoSettle.Parameters>,
  ) =>
    new Promise<Settled>((resolve, reject) => {
      const stop = autoSettle({
        ...closing(channel, store),
        intervalMs: 10,
        onError: reject,
        onSettled: (claim) => {
          stop()
          resolve(claim)
        },
        ...options,
      })
    })

  test('behavior: claims at an amount, and selling goes on', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 500n)
    const claim = await settled(channel, shop.store, { atAmount: 500n })
    expect(claim).toMatchObject({ amount: 500n, kind: 'settle' })
    expect((await pay(shop.url, channel, 600n)).status).toBe(200)
    // Also beyond what is left: the deposit counts, not the balance.
    expect((await pay(shop.url, channel, 999_900n)).status).toBe(200)
    await shop.close()
  })

  test('behavior: claims after a time', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 100n)
    const claim = await settled(channel, shop.store, { atAgeMs: 30 })
    expect(claim).toMatchObject({ amount: 100n, kind: 'settle' })
    await shop.close()
  })

  test('behavior: wins the race when the funder starts to close', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 700n)
    await world.call(channel, 'close_start')
    const claim = await settled(channel, shop.store, {})
    expect(claim).toMatchObject({ amount: 700n, kind: 'close' })
    const state = await getChannelState({ channel, rpcUrl: world.net.rpcUrl })
    expect(state).toMatchObject({ balance: 0n, withdrawn: 700n })
    await shop.close()
  })

  test('behavior: a close that is undone while it looks is not resumed', async () => {
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 100n)
    const key = `stellar:channel:cumulative:${channel}`
    const before = await shop.store.get(key)
    await shop.store.put(key, { ...(before as object), amount: '200', closing: true } as never)
    let done = () => {}
    const looked = new Promise<void>((resolve) => {
      done = resolve
    })
    const store: Store.AtomicStore = {
      ...shop.store,
      async update(updated, change) {
        // Between its look and its claim the voucher that asked for the close is taken back.
        if (updated === key) await shop.store.put(key, before)
        const result = await shop.store.update(updated, change)
        done()
        return result
      },
    }
    const claims: Settled[] = []
    const stop = autoSettle({
      ...closing(channel, store),
      onSettled: (claim) => claims.push(claim),
    })
    await looked
    stop()
    expect((await pay(shop.url, channel, 300n)).status).toBe(200)
    expect(claims).toEqual([])
    await shop.close()
  })

  test('behavior: goes on after an outage of the RPC', async () => {
    const proxy = await RpcProxy.start(world.net.rpcUrl)
    const channel = await world.open()
    const shop = await ChannelShop.shop(world, channel)
    await pay(shop.url, channel, 100n)
    let failures = 0
    proxy.fault = () => (failures < 3 ? 'unavailable' : undefined)
    const claim = await settled(channel, shop.store, {
      atAmount: 1n,
      onError: () => {
        failures += 1
      },
      rpcUrl: proxy.url,
    })
    expect(failures).toBe(3)
    expect(claim.amount).toBe(100n)
    await Promise.all([shop.close(), proxy.close()])
  })
})

test('behavior: watchChannel tells what happens', async () => {
  const events: ChannelEvent[] = []
  const { latestLedger } = await fetchLatest()
  const channel = await world.open()
  const end = new AbortController()
  const done = new Promise<void>((resolve) => {
    watchChannel({
      channel,
      intervalMs: 10,
      onEvent: (event) => {
        events.push(event)
        if (event.type === 'refund') resolve()
      },
      rpcUrl: world.net.rpcUrl,
      signal: end.signal,
      startLedger: latestLedger,
    })
  })
  const { signature } = ChannelShop.voucher(world.key, channel, 250n)
  const { store: _, ...options } = closing(channel, Store.memory())
  await close({ ...options, amount: 250n, signature: Buffer.from(signature, 'hex') })
  await done
  end.abort()
  expect(events.map(({ type }) => type)).toEqual(['open', 'withdraw', 'close', 'refund'])
  expect(events[0]).toMatchObject({
    amount: ChannelShop.deposit,
    commitmentKey: world.key.rawPublicKey().toString('hex'),
    refundWaitingPeriod: 1_000,
  })
  expect(events[1]).toMatchObject({ amount: 250n, to: world.recipient.publicKey() })
})

async function fetchLatest(): Promise<{ latestLedger: number }> {
  const body = JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'getLatestLedger' })
  const response = await fetch(world.net.rpcUrl, {
    body,
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { result } = (await response.json()) as { result: { sequence: number } }
  return { latestLedger: result.sequence }
}
