/** The channel examples as users run them: opened, paid, killed, topped up, closed, fought over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keypair } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advance, andBack } from '../Network.ts'
import { trusting, usdcOf } from './Accounts.ts'
import { type Environment, run, startSeller } from './Example.ts'

const folder = mkdtempSync(join(tmpdir(), 'channel-example-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0

/** A funder with a channel to a recipient, and what both put into their environment. */
async function open(deposit = '0.1') {
  const [funder, recipient] = await Promise.all([trusting('10'), trusting()])
  const accounts = {
    DEPOSIT: deposit,
    FUNDER_SECRET: funder.secret(),
    STELLAR_RECIPIENT: recipient.publicKey(),
  }
  const { code, output } = await run('channel/open.ts', accounts)
  expect(output).toContain('UNAUDITED')
  expect(code).toBe(0)
  count += 1
  const environment: Environment = {
    ...accounts,
    ...Object.fromEntries([...output.matchAll(/^([A-Z_]+)=(\S+)$/gm)].map(([, k, v]) => [k, v])),
    BUYER_STORE: join(folder, `buyer-${count}.db`),
    MPP_SECRET_KEY: 'x'.repeat(32),
    RECIPIENT_SECRET: recipient.secret(),
    STORE: join(folder, `seller-${count}.db`),
    WATCH_MS: '100',
  }
  return { environment, funder, recipient }
}

describe('channel', () => {
  let shop: Awaited<ReturnType<typeof open>> | undefined

  test('behavior: words up to the deposit, refused, topped up, as many more, closed: to the unit, and a kill -9 loses nothing', async () => {
    const { environment, funder, recipient } = await open('0.03')
    expect(await usdcOf(funder)).toBe(100_000_000n - 300_000n)
    const first = await startSeller('channel/seller.ts', environment)
    const buyer = (seller: { url: string }, ...parameters: string[]) =>
      run('channel/buyer.ts', { ...environment, SERVER_URL: seller.url }, ...parameters)

    const bought = await buyer(first, 'buy', '30')
    expect(bought.output).toContain('0.0300000 USDC promised in all')
    expect(bought.code).toBe(0)
    await first.kill()
    const second = await startSeller('channel/seller.ts', environment)
    const refused = await buyer(second, 'buy', '1')
    expect(refused.output).toContain('the seller answered 402')
    expect(refused.code).toBe(1)
    expect((await buyer(second, 'top-up', '0.05')).code).toBe(0)
    expect((await buyer(second, 'buy', '30')).output).toContain('0.0600000 USDC promised in all')
    await second.kill()
    const third = await startSeller('channel/seller.ts', environment)
    const closed = await buyer(third, 'close')
    expect(closed.output).toContain('closed: the seller has 0.0610000 USDC')
    expect(closed.code).toBe(0)
    expect(await usdcOf(recipient)).toBe(610_000n)
    expect(await usdcOf(funder)).toBe(100_000_000n - 610_000n)
    expect((await third.stop()).code).toBe(0)
    for (const { output } of [bought, refused, closed]) expect(output).not.toMatch(/S[A-Z2-7]{55}/)
  })

  test.each([
    [
      'another commitment key',
      { COMMITMENT_PUBKEY: Keypair.random().publicKey() },
      /commitmentKey is/,
    ],
    ['a recipient of its own', { RECIPIENT_SECRET: Keypair.random().secret() }, /to is/],
    ['no channel', { CHANNEL_CONTRACT: undefined }, /CHANNEL_CONTRACT is required/],
  ])('error: a seller with %s does not start', async (_what, change, sentence) => {
    shop ??= await open()
    const { code, output } = await run('channel/seller.ts', { ...shop.environment, ...change })
    expect(output).toMatch(sentence)
    expect(output).not.toMatch(/S[A-Z2-7]{55}/)
    expect(code).toBe(1)
  })
})

describe('streaming', () => {
  let shop: Awaited<ReturnType<typeof open>>
  let seller: Awaited<ReturnType<typeof startSeller>>

  beforeAll(async () => {
    shop = await open()
    seller = await startSeller('streaming/seller.ts', shop.environment)
  })

  afterAll(async () => {
    expect((await seller.stop()).code).toBe(0)
  })

  const read = (change: Environment = {}) =>
    run('streaming/buyer.ts', { ...shop.environment, SERVER_URL: seller.url, ...change })

  test('behavior: each chunk is paid for by a voucher, to the end', async () => {
    const { code, output } = await read()
    expect(output).toContain('Payments that are too small for a ledger are signed instead')
    expect(output).toMatch(/(\d+) chunks for 0\.0\d+ USDC; ended: complete/)
    expect(code).toBe(0)
  })

  test('behavior: the ceiling stops the buyer, and then the seller', async () => {
    const { code, output } = await read({ CEILING: '0.031' })
    expect(output).toContain('ended: over-ceiling')
    expect(code).toBe(0)
  })

  test('behavior: a buyer that goes away pays for one chunk more at most', async () => {
    const { code, output } = await read({ CHUNKS: '2' })
    expect(output).toMatch(/2 chunks for 0\.00[23]0000 USDC; ended: stopped by the buyer/)
    expect(code).toBe(0)
  })

  test('behavior: a stream that nobody pays for pauses, then ends', async () => {
    const hasty = await startSeller('streaming/seller.ts', {
      ...shop.environment,
      PATIENCE_MS: '100',
      STORE: join(folder, 'hasty.db'),
    })
    const text = await (await fetch(`${hasty.url}/text`)).text()
    await hasty.stop()
    expect(text).toMatch(/event: pay\n/)
    expect(text).not.toMatch(/event: chunk\n/)
    expect(text).toMatch(/event: end\ndata: {"reason":"unpaid"}/)
  })

  test('error: a stream that has ended takes no payment', async () => {
    const response = await fetch(`${seller.url}/text/${crypto.randomUUID()}`, { method: 'POST' })
    expect(response.status).toBe(404)
  })
})

describe('channel-dispute', () => {
  test('behavior: a funder who runs away: the watcher claims first', async () => {
    const { environment, funder, recipient } = await open()
    const seller = await startSeller('channel/seller.ts', environment)
    const buyer = { ...environment, SERVER_URL: seller.url }
    expect((await run('channel/buyer.ts', buyer, 'buy', '30')).code).toBe(0)
    const started = await run('channel-dispute/funder.ts', environment, 'start')
    expect(started.code).toBe(0)
    await expect.poll(() => usdcOf(recipient), { timeout: 10_000 }).toBe(300_000n)
    expect(await usdcOf(funder)).toBe(100_000_000n - 300_000n)
    // Said once the watcher knows it as well.
    await expect.poll(seller.output).toContain('close: 300000 base units in all')
    const { output } = await run('channel-dispute/funder.ts', environment, 'refund')
    expect(output).toContain(
      'the seller was paid 0.0300000 USDC, 0.0000000 USDC are in the channel',
    )
    await seller.stop()
  })

  test('behavior: a seller that vanished: everything comes back after the waiting period, not before', async () => {
    await andBack(async () => {
      const { environment, funder } = await open()
      const funds = (command: string) => run('channel-dispute/funder.ts', environment, command)
      expect((await funds('start')).output).toContain('the seller can claim for')
      const early = await funds('refund')
      expect(early.code).toBe(1)
      await advance({ ledgers: 17_280 })
      const late = await funds('refund')
      expect(late.output).toContain('0.0000000 USDC are in the channel')
      expect(late.code).toBe(0)
      expect(await usdcOf(funder)).toBe(100_000_000n)
    })
  })
})
