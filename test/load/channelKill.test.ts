/** A seller on a channel is killed at each step of taking a voucher and of closing: who has what in the end. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  type ChannelBuyer,
  createChannelBuyer,
} from '../../skills/stellar-mpp-payments/assets/channelBuyer.ts'
import { openChannel } from '../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { readChannel } from '../../skills/stellar-mpp-payments/assets/channelState.ts'
import * as Program from '../Program.ts'
import * as Market from '../skills/assets/Market.ts'

const price = 10_000n
const deposit = 1_000_000n
const key = Keypair.random()

let market: Market.Market
let funder: Keypair
let folder: string
let life: { kill(): Promise<void> } | undefined

beforeAll(async () => {
  market = await Market.open(1)
  funder = market.buyers[0] as Keypair
  folder = mkdtempSync(join(tmpdir(), 'channel-kill-'))
})

afterEach(async () => {
  await life?.kill()
  market.proxy.fault = undefined
})

afterAll(async () => {
  await market.close()
  rmSync(folder, { recursive: true })
})

/** Starts the seller, through the proxy when it is to be killed there. */
async function start(kind: string, channel: string, options: { kill?: string; rpcUrl: string }) {
  const child = spawn(process.execPath, [await Program.bundle('test/load/channelShopProcess.ts')], {
    env: {
      PATH: process.env.PATH,
      CHANNEL: channel,
      KEY: key.publicKey(),
      KILL: options.kill,
      KIND: kind,
      RECIPIENT_SECRET: market.recipient.secret(),
      STELLAR_RPC_URL: options.rpcUrl,
      STORE: join(folder, `${channel}.db`),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<string | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal))
  })
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)))
    child.once('exit', (code) => reject(new Error(`The seller ended with ${code}.`)))
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  life = { kill }
  return { ended, kill, url: `http://127.0.0.1:${JSON.parse(line).port}` }
}

/** What an account has gained since. */
async function gainOf(account: Keypair): Promise<() => Promise<bigint>> {
  const before = await market.usdcOf(account)
  return async () => (await market.usdcOf(account)) - before
}

async function isClosed(channel: string): Promise<boolean> {
  const { closesAt, ledger } = await readChannel(market.network, channel)
  return closesAt !== undefined && closesAt <= ledger
}

type Buyer = (url: string) => ChannelBuyer

/** A channel with two words bought, and the buyer, who reaches the seller wherever it restarts. */
async function opened() {
  const recipientGain = await gainOf(market.recipient)
  const funderGain = await gainOf(funder)
  const channel = await openChannel({
    network: market.network,
    funderSecret: funder.secret(),
    recipient: market.recipient.publicKey(),
    commitmentKey: key.publicKey(),
    deposit: '0.1',
  })
  expect(await funderGain()).toBe(-deposit)
  const store = Store.memory()
  const buyerAt: Buyer = (url) =>
    createChannelBuyer({
      network: market.network,
      channel,
      store,
      commitmentSecret: key.secret(),
      origins: [url],
      maxPerCall: '0.001',
    })
  return { buyerAt, channel, funderGain, recipientGain }
}

// The whole matrix takes half a minute: CI runs it, `npm test` of each kind of step one.
const isFull = process.env.FULL_MATRIX !== undefined
const kinds = isFull ? ['modules', 'package'] : ['modules']

describe.each(kinds)('a seller made of the %s', (kind) => {
  const vouchers: [name: string, kill: string, prices: bigint][] = [
    ['before the third voucher is stored', 'before voucher-3', 3n],
    // Its answer is lost, and with it one price: the voucher may be claimed.
    ['after the third voucher is stored', 'after voucher-3', 4n],
  ]
  test.each(isFull ? vouchers : vouchers.slice(1))(
    'behavior: killed %s: it is paid what it accepted',
    async (_name, kill, prices) => {
      const { buyerAt, channel, funderGain, recipientGain } = await opened()
      const first = await start(kind, channel, { kill, rpcUrl: market.network.rpcUrl })
      const buy = async (url: string) => (await buyerAt(url).buy(`${url}/word`)).response.status
      expect([await buy(first.url), await buy(first.url)]).toEqual([200, 200])
      await expect(buy(first.url)).rejects.toThrow()
      expect(await first.ended).toBe('SIGKILL')
      const second = await start(kind, channel, { rpcUrl: market.network.rpcUrl })
      expect(await buy(second.url)).toBe(200)
      await fetch(`${second.url}/close`, { method: 'POST' })
      expect(await isClosed(channel)).toBe(true)
      expect([await recipientGain(), await funderGain()]).toEqual([prices * price, -prices * price])
      expect(await buyerAt(second.url).spent()).toBe(prices * price)
    },
  )

  const steps: [name: string, step: { kill?: string; fault?: (method: string) => Market.Fault }][] =
    [
      ['before the last voucher is stored', { kill: 'before last' }],
      ['after the last voucher is stored', { kill: 'after last' }],
      ['before the transaction is sent', { fault: at('sendTransaction', 'drop-before') }],
      ['after the transaction is sent', { fault: at('sendTransaction', 'drop-after') }],
      ['before it knows the result', { fault: at('getTransaction', 'drop-before') }],
      ['before the end is stored', { kill: 'before closed' }],
    ]
  describe.each(isFull ? ['buyer', 'seller'] : ['seller'])('closed by the %s', (who) => {
    const inPart = steps.filter((_, nth) => [1, 3].includes(nth))
    test.each(isFull ? steps : inPart)(
      'behavior: killed %s: both have theirs',
      async (_name, { fault, kill }) => {
        const { buyerAt, channel, funderGain, recipientGain } = await opened()
        const first = await start(kind, channel, {
          rpcUrl: fault ? market.proxy.url : market.network.rpcUrl,
          ...(kill ? { kill } : {}),
        })
        const buyer = buyerAt(first.url)
        for (const _ of [1, 2]) await buyer.buy(`${first.url}/word`)
        market.proxy.fault = (method) => {
          const happens = fault?.(method)
          if (happens) void first.kill()
          return happens
        }
        const close = () =>
          who === 'buyer'
            ? buyer.close(`${first.url}/word`)
            : fetch(`${first.url}/close`, { method: 'POST' })
        await expect(close()).rejects.toThrow()
        expect(await first.ended).toBe('SIGKILL')
        const accepted = await acceptedBy(channel)
        const second = await start(kind, channel, { rpcUrl: market.network.rpcUrl })
        // Nobody has to ask again: what was begun is ended. What was never begun is asked for again.
        if (!accepted.isClosing) await fetch(`${second.url}/close`, { method: 'POST' })
        await expect.poll(() => isClosed(channel), { timeout: 10_000 }).toBe(true)
        expect(accepted.amount).toBeGreaterThanOrEqual(2n * price)
        expect([await recipientGain(), await funderGain()]).toEqual([
          accepted.amount,
          -accepted.amount,
        ])
      },
    )
  })
})

/** What the dead seller's file says. */
async function acceptedBy(channel: string) {
  const { createSqliteStore } = await import(
    '../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
  )
  const store = createSqliteStore(join(folder, `${channel}.db`))
  const record = (await store.get(`stellar:channel:cumulative:${channel}`)) as {
    amount: string
    closing?: boolean
  }
  store.close()
  return { amount: BigInt(record.amount), isClosing: record.closing === true }
}

/** Breaks the first call of a method. */
function at(name: string, fault: Market.Fault): (method: string) => Market.Fault {
  return (method) => (method === name ? fault : undefined)
}
