/** Who gives money back is killed at each step, or is two processes at once: the payer has its money, once. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keypair } from '@stellar/stellar-sdk'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openRefunds } from '../../../skills/stellar-mpp-payments/assets/refundBook.ts'
import { resumeRefunds } from '../../../skills/stellar-mpp-payments/assets/refundPayment.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import * as Program from '../../Program.ts'
import * as Market from './Market.ts'
import { submit, transfer } from './Refunds.ts'

const price = 100_000n
let market: Market.Market
let payer: Keypair
let folder: string
let before: bigint
let payment: string

beforeAll(async () => {
  market = await Market.open(1)
  payer = market.buyers[0] as Keypair
  folder = mkdtempSync(join(tmpdir(), 'refund-kill-'))
})
afterEach(() => {
  market.proxy.fault = undefined
})
afterAll(async () => {
  await market.close()
  rmSync(folder, { recursive: true })
})

/** Pays, and says how to give it back in a process. */
async function paid() {
  const { network, recipient } = market
  const operation = transfer(network.usdc, payer, recipient.publicKey(), price)
  payment = (await submit(market, payer, operation)).hash
  before = await market.usdcOf(payer)
  const STORE = join(folder, `${payment}.db`)
  const program = await Program.bundle(new URL('refundProcess.ts', import.meta.url))
  const start = (change: NodeJS.ProcessEnv) => {
    const env = {
      PATH: process.env.PATH,
      STELLAR_RPC_URL: market.proxy.url,
      ID: 'refund',
      PAYMENT: payment,
      SECRET: recipient.secret(),
      STORE,
      ...change,
    }
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    const ended = new Promise<string>((resolve) => {
      child.once('close', (_code, signal) => resolve(signal ?? output.trim()))
    })
    return { ended, kill: () => child.kill('SIGKILL') }
  }
  return { start, file: STORE }
}

/** What a later process finds and ends; its clock is the ledger's. */
async function ended(file: string) {
  const store = createSqliteStore(file)
  const { network, recipient } = market
  const outcomes = await resumeRefunds({ network, store, secretKey: recipient.secret() })
  const open = await openRefunds(store).open()
  store.close()
  return { open, statuses: outcomes.map(({ status }) => status) }
}

const gain = async () => (await market.usdcOf(payer)) - before

// The list, the reservation, the sale; what is signed; the receipt, the list.
const isFull = process.env.FULL_MATRIX !== undefined
type Step = { name: string; write?: number; fault?: [method: string, fault: Market.Fault] }
const steps: Step[] = [
  ...[1, 2, 3, 4, 5, 6].map((write) => ({ name: `after write ${write}`, write })),
  { name: 'before it is simulated', fault: ['simulateTransaction', 'drop-before'] },
  { name: 'before it is sent', fault: ['sendTransaction', 'drop-before'] },
  { name: 'after it was sent', fault: ['sendTransaction', 'drop-after'] },
]

test.each(steps.filter(({ name }) => isFull || name === 'after it was sent'))(
  'behavior: killed $name: given back once',
  async ({ fault, write }) => {
    const { file, start } = await paid()
    const { ended: first, kill } = start(write ? { KILL_AFTER_WRITE: `${write}` } : {})
    market.proxy.fault = (method) => {
      if (method !== fault?.[0]) return undefined
      kill()
      return fault[1]
    }
    expect(await first).toBe('SIGKILL')
    market.proxy.fault = undefined
    const { open, statuses } = await ended(file)
    // Killed before anything was reserved, or after all was done: there is nothing to go on with.
    const isNothing = write === 1 || write === 5 || write === 6
    expect(statuses).toEqual(isNothing ? [] : ['refunded'])
    expect([open, await gain()]).toEqual([[], write === 1 ? 0n : price])
  },
)

const races: [name: string, asked: NodeJS.ProcessEnv[], back: bigint][] = [
  ['the same refund', [{}, {}], price],
  ['two that are too much together', [{ ID: 'a' }, { ID: 'b' }], price],
  [
    'two parts',
    [
      { ID: 'a', AMOUNT: '40000' },
      { ID: 'b', AMOUNT: '30000' },
    ],
    70_000n,
  ],
]
test.each(isFull ? races : [])(
  'behavior: two processes at once, %s: no more than was paid',
  async (_name, asked, back) => {
    const { file, start } = await paid()
    const said = await Promise.all(asked.map((change) => start(change).ended))
    expect(said).toContain('refunded')
    for (const status of said) expect(['refunded', 'too-much', 'pending']).toContain(status)
    // Of two transactions of one account at once the ledger may take one: the other is signed anew when its time is over.
    market.net.advance({ seconds: 70, ledgers: 1 })
    expect((await ended(file)).open).toEqual([])
    expect(await gain()).toBe(back)
  },
)
