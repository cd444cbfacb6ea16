/** The channel modules on the real contract: sellers that keep signatures and claim, buyers that never overpay. */
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { Store } from 'mppx'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type ChannelBuyerOptions,
  createChannelBuyer,
} from '../../../skills/stellar-mpp-payments/assets/channelBuyer.ts'
import {
  closeChannel,
  settleChannel,
} from '../../../skills/stellar-mpp-payments/assets/channelClaims.ts'
import { codeHash } from '../../../skills/stellar-mpp-payments/assets/channelContract.ts'
import { openChannel } from '../../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { createChannelSeller } from '../../../skills/stellar-mpp-payments/assets/channelSeller.ts'
import { readChannel } from '../../../skills/stellar-mpp-payments/assets/channelState.ts'
import type { ChannelSellerOptions } from '../../../skills/stellar-mpp-payments/assets/channelTerms.ts'
import {
  startClose,
  takeRefund,
  topUp,
} from '../../../skills/stellar-mpp-payments/assets/channelTransactions.ts'
import { newestCommitment } from '../../../skills/stellar-mpp-payments/assets/channelVouchers.ts'
import { watchClaims } from '../../../skills/stellar-mpp-payments/assets/channelWatcher.ts'
import { paid } from '../../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { createNetwork, type Network } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { StoreUnavailable } from '../../../skills/stellar-mpp-payments/assets/storeRules.ts'
import { listen, secretKey } from './Market.ts'

const key = Keypair.random()

let net: Localnet.Localnet
let network: Network
let funderSecret: string
let recipientSecret: string
let recipient: string

beforeAll(async () => {
  net = await Localnet.start({ port: 0, accounts: 2 })
  network = createNetwork('stellar:testnet', net.rpcUrl)
  const [funder, seller] = net.accounts
  funderSecret = funder?.secret ?? ''
  recipientSecret = seller?.secret ?? ''
  recipient = seller?.publicKey ?? ''
})

afterAll(() => net.stop())

const open = (deposit = '0.1', change = {}) =>
  openChannel({
    network,
    funderSecret,
    recipient,
    commitmentKey: key.publicKey(),
    deposit,
    ...change,
  })

type Shop = { url: string; store: Store.AtomicStore; close(): Promise<void> }

async function shop(channel: string, change: Partial<ChannelSellerOptions> = {}): Promise<Shop> {
  const store = change.store ?? Store.memory()
  const seller = await createChannelSeller({
    network,
    channel,
    commitmentKey: key.publicKey(),
    recipient,
    secretKey,
    realm: 'shop.test',
    ...change,
    store,
  })
  const app = express()
  app.get('/word', paid(seller, { amount: '0.001' }), (_request, response) => {
    response.json({ word: 'sky' })
  })
  app.get('/page', paid(seller, { amount: '0.003' }), (_request, response) => {
    response.json({ page: 'sky' })
  })
  const { close, url } = await listen(app)
  return { close, store, url: `${url}/word` }
}

function buyer(channel: string, url: string, change: Partial<ChannelBuyerOptions> = {}) {
  return createChannelBuyer({
    network,
    channel,
    commitmentSecret: key.secret(),
    origins: [new URL(url).origin],
    maxPerCall: '0.001',
    store: Store.memory(),
    ...change,
  })
}

const price = 10_000n

describe('a seller and a buyer on a channel', () => {
  test('behavior: 20 purchases at once, each paid once; settled, topped up, closed to the unit', async () => {
    const channel = await open('0.03')
    const { store, url, close } = await shop(channel, { codeHashes: [codeHash] })
    const buys = buyer(channel, url)
    const bought = await Promise.all(Array.from({ length: 20 }, () => buys.buy(url)))
    expect(bought.map(({ response }) => response.status)).toEqual(Array(20).fill(200))
    expect(await buys.spent()).toBe(20n * price)
    const claims = { network, channel, store, recipientSecret }
    expect(await settleChannel(claims)).toMatchObject({ kind: 'settle', amount: 20n * price })
    for (let count = 0; count < 10; count += 1) await buys.buy(url)
    const { response } = await buys.buy(url)
    expect(response.status).toBe(402)
    expect(await response.json()).toMatchObject({ code: 'deposit-exceeded' })
    await topUp({ network, channel, secret: funderSecret }, '0.01')
    expect((await buys.buy(url)).response.status).toBe(200)
    expect(await closeChannel(claims)).toMatchObject({ kind: 'close', amount: 31n * price })
    expect(await closeChannel(claims)).toMatchObject({ hash: undefined })
    expect(await readChannel(network, channel)).toMatchObject({
      withdrawn: 31n * price,
      deposited: 31n * price,
    })
    expect((await buys.buy(url)).response.status).toBe(410)
    await close()
  })

  test('behavior: a restarted seller knows what was promised, and a restarted buyer what it signed', async () => {
    const channel = await open()
    const first = await shop(channel)
    const store = Store.memory()
    await buyer(channel, first.url, { store }).buy(first.url)
    await first.close()
    const second = await shop(channel, { store: first.store })
    await buyer(channel, second.url, { store }).buy(second.url)
    expect((await newestCommitment(first.store, channel))?.amount).toBe(2n * price)
    await second.close()
  })

  test('behavior: a voucher that was lost costs nothing, a lost answer one price', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    let fate = 'lost'
    const lossy: typeof fetch = async (input, init) => {
      const isPaying = new Headers(init?.headers).has('authorization')
      if (isPaying && fate === 'lost') throw new TypeError('fetch failed')
      const response = await fetch(input, init)
      if (isPaying && fate === 'unanswered') throw new TypeError('fetch failed')
      return response
    }
    const buys = buyer(channel, url, { fetch: lossy })
    await expect(buys.buy(url)).rejects.toThrow()
    fate = 'served'
    await buys.buy(url)
    expect((await newestCommitment(store, channel))?.amount).toBe(price)
    fate = 'unanswered'
    await expect(buys.buy(url)).rejects.toThrow()
    fate = 'served'
    await buys.buy(url)
    expect((await newestCommitment(store, channel))?.amount).toBe(3n * price)
    await close()
  })

  test('error: the store is lost once it has the voucher: nobody is told that nothing was taken', async () => {
    const channel = await open()
    const store = Store.memory()
    let isLost = true
    const lossy: typeof store = {
      ...store,
      async update(key, change) {
        const result = await store.update(key, change)
        if (isLost && (await newestCommitment(store, channel)))
          throw new StoreUnavailable('The store', 'offline')
        return result
      },
    }
    const { url, close } = await shop(channel, { store: lossy })
    const buys = buyer(channel, url)
    const { response } = await buys.buy(url)
    expect([response.status, response.headers.get('Retry-After')]).toEqual([500, null])
    expect(await response.json()).toMatchObject({ code: 'voucher-unknown' })
    isLost = false
    expect((await buys.buy(url)).spent).toBe(2n * price)
    expect((await newestCommitment(store, channel))?.amount).toBe(2n * price)
    await close()
  })

  test('behavior: what is confirmed is what was answered, not a dearer voucher that was lost', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    const page = new URL('/page', url)
    let isLost = true
    const lossy: typeof fetch = async (input, init) => {
      const isPaying = new Headers(init?.headers).has('authorization')
      if (isPaying && isLost) throw new TypeError('fetch failed')
      return fetch(input, init)
    }
    const buys = buyer(channel, url, { fetch: lossy, maxPerCall: '0.003' })
    await expect(buys.buy(url)).rejects.toThrow()
    await expect(buys.buy(page)).rejects.toThrow()
    isLost = false
    expect((await buys.buy(url)).spent).toBe(price)
    expect((await buys.buy(page)).spent).toBe(4n * price)
    expect((await newestCommitment(store, channel))?.amount).toBe(4n * price)
    await close()
  })
})

test('behavior: a buyer asks to close: its last voucher is paid, the rest comes back', async () => {
  const channel = await open()
  const store = Store.memory()
  const claims = { network, channel, store, recipientSecret }
  const { url, close } = await shop(channel, { store, close: () => closeChannel(claims) })
  const buys = buyer(channel, url)
  await buys.buy(url)
  expect((await buys.close(url)).response.status).toBe(200)
  expect(await readChannel(network, channel)).toMatchObject({
    deposited: 2n * price,
    withdrawn: 2n * price,
  })
  await close()
})

test('error: a seller that closes by itself refuses to be asked', async () => {
  const channel = await open()
  const { store, url, close } = await shop(channel)
  const { response } = await buyer(channel, url).close(url)
  expect(response.status).toBe(402)
  expect(await newestCommitment(store, channel)).toBeUndefined()
  await close()
})

describe('the watcher', () => {
  const claimed = (channel: string, store: Store.AtomicStore, options = {}) =>
    new Promise((resolve, reject) => {
      const watcher = watchClaims({
        network,
        channel,
        store,
        recipientSecret,
        everyMs: 20,
        onError: reject,
        onClaim: (claim) => {
          void watcher.stop()
          resolve(claim)
        },
        ...options,
      })
    })

  test('behavior: claims when the buyer starts to take the deposit back', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    await buyer(channel, url).buy(url)
    await startClose({ network, channel, secret: funderSecret })
    expect(await claimed(channel, store)).toMatchObject({ kind: 'close', amount: price })
    expect(await readChannel(network, channel)).toMatchObject({ withdrawn: price })
    await close()
  })

  test('behavior: settles at an amount, and what waits too long', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    const buys = buyer(channel, url)
    await buys.buy(url)
    expect(await claimed(channel, store, { settleAt: '0.001' })).toMatchObject({ kind: 'settle' })
    await buys.buy(url)
    expect(await claimed(channel, store, { settleAfterMs: 10 })).toMatchObject({
      kind: 'settle',
      amount: 2n * price,
    })
    await close()
  })

  test('behavior: ends a close whose seller died between the last voucher and the first step of closing', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel, { close: () => new Promise(() => {}) })
    // The seller never answers: whatever it does after it took the voucher is lost.
    void buyer(channel, url)
      .close(url)
      .catch(() => {})
    await expect.poll(() => newestCommitment(store, channel)).toMatchObject({ amount: price })
    expect(await claimed(channel, store)).toMatchObject({ kind: 'close', amount: price })
    await close()
  })

  test('behavior: stopped, it has ended what it was doing', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    await buyer(channel, url).buy(url)
    const watcher = watchClaims({ network, channel, store, recipientSecret, settleAt: '0.001' })
    await watcher.stop()
    expect(await readChannel(network, channel)).toMatchObject({ withdrawn: price })
    await close()
  })

  test('behavior: ends a close that was begun before a crash', async () => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    await buyer(channel, url).buy(url)
    const elsewhere = { ...network, rpcUrl: 'http://127.0.0.1:9' }
    const stuck = closeChannel({ network: elsewhere, channel, store, recipientSecret })
    await expect(stuck).rejects.toThrow()
    expect(await claimed(channel, store)).toMatchObject({ kind: 'close', amount: price })
    await close()
  })
})

test('behavior: a seller that vanished: the buyer gets everything back after the waiting period', async () => {
  const channel = await open('0.05', { refundWaitingPeriod: 17_280 })
  const caller = { network, channel, secret: funderSecret }
  await startClose(caller)
  await expect(takeRefund(caller)).rejects.toThrow()
  await net.advance({ ledgers: 17_280 })
  await takeRefund(caller)
  expect(await readChannel(network, channel)).toMatchObject({ withdrawn: 0n, deposited: 0n })
})

describe('what a buyer refuses to sign', () => {
  test.each([
    ['another origin', { origins: ['https://other.example'] }, 'wrong-origin'],
    ['a price above the agreed one', { maxPerCall: '0.0009' }, 'too-expensive'],
    ['more than the ceiling', { ceiling: '0.0009' }, 'over-ceiling'],
  ])('error: %s', async (_what, change, code) => {
    const channel = await open()
    const { store, url, close } = await shop(channel)
    await expect(buyer(channel, url, change).buy(url)).rejects.toMatchObject({ code })
    expect(await newestCommitment(store, channel)).toBeUndefined()
    await close()
  })

  test('error: a channel that is not its own, and a total it never signed', async () => {
    const [channel, other] = [await open(), await open()]
    const { url, close } = await shop(channel)
    await expect(buyer(other, url).buy(url)).rejects.toMatchObject({
      code: 'wrong-channel',
    })
    await buyer(channel, url).buy(url)
    await expect(buyer(channel, url).buy(url)).rejects.toMatchObject({ code: 'unknown-total' })
    await close()
  })
})

describe('a channel that a seller does not start with', () => {
  test.each<[string, Partial<ChannelSellerOptions>, RegExp]>([
    ['another key', { commitmentKey: Keypair.random().publicKey() }, /commitmentKey is/],
    [
      'another token',
      { currency: 'CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC' },
      /token is/,
    ],
    ['another recipient', { recipient: Keypair.random().publicKey() }, /to is/],
    [
      'too short a waiting period',
      { minRefundWaitingPeriod: 17_281 },
      /could take everything back/,
    ],
    ['other code', { codeHashes: ['00'.repeat(32)] }, /code is/],
    ['a weak secret', { secretKey: 'hunter2' }, /shorter than 32/],
    ['no store', { store: {} as never }, /atomic/],
    ['no key at all', { commitmentKey: '07' }, /neither an account/],
  ])('error: %s', async (_what, change, message) => {
    const channel = await open()
    const options = {
      network,
      channel,
      commitmentKey: key.publicKey(),
      recipient,
      secretKey,
      store: Store.memory(),
      ...change,
    }
    await expect(createChannelSeller(options)).rejects.toThrow(message)
  })
})
