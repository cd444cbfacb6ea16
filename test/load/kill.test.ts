import {
  Account,
  Asset,
  type Keypair,
  Networks,
  Operation,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as NetworkProcess from './NetworkProcess.ts'
import * as Rpc from './Rpc.ts'

/** Each time, the network is killed when so many payments were confirmed. */
const kills = process.env.FULL_MATRIX ? [1, 2, 7, 20, 45, 90] : [1, 45]
const senders = 4

let network: NetworkProcess.NetworkProcess

beforeAll(async () => {
  network = await NetworkProcess.start(senders + 1)
})
afterAll(() => network.stop())

function pay(from: Keypair, to: string, sequence: bigint): string {
  const transaction = new TransactionBuilder(new Account(from.publicKey(), `${sequence}`), {
    fee: '100',
    networkPassphrase: Networks.TESTNET,
  })
    .addOperation(Operation.payment({ destination: to, asset: Asset.native(), amount: '1' }))
    .setTimeout(0)
    .build()
  transaction.sign(from)
  return transaction.toXDR()
}

/** Pays and looks it up, one after the other, until the network is gone. Returns what was confirmed. */
async function stream(from: Keypair, to: string, confirmed: (hash: string) => void): Promise<void> {
  try {
    let { sequence } = await Rpc.accountOf(network.rpcUrl, from.publicKey())
    for (;;) {
      const transaction = pay(from, to, sequence)
      const sent = await Rpc.call<{ hash: string }>(network.rpcUrl, 'sendTransaction', {
        transaction,
      })
      if ((await Rpc.statusOf(network.rpcUrl, sent.hash)) === 'SUCCESS') confirmed(sent.hash)
      sequence += 1n
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // fetch failed: the network was killed.
  }
}

test('behavior: whatever was confirmed before a kill -9 is there after it, and balances agree', {
  timeout: 120_000,
}, async () => {
  const [recipient, ...payers] = network.accounts
  if (!recipient) throw new Error('no accounts')
  const to = recipient.publicKey()
  const read = () =>
    Promise.all(network.accounts.map((key) => Rpc.accountOf(network.rpcUrl, key.publicKey())))
  const start = await read()
  const confirmed: string[] = []
  let ledger = 0
  for (const target of kills) {
    const goal = confirmed.length + target
    let killed: Promise<void> | undefined
    const onConfirmed = (hash: string) => {
      confirmed.push(hash)
      if (confirmed.length >= goal) killed ??= network.kill()
    }
    await Promise.all(payers.map((payer) => stream(payer, to, onConfirmed)))
    await killed
    await network.restart()
    for (const hash of confirmed) expect(await Rpc.statusOf(network.rpcUrl, hash)).toBe('SUCCESS')
    const now = await read()
    const paid = now.map(({ sequence }, n) => sequence - (start[n]?.sequence ?? 0n))
    const all = paid.reduce((sum, count) => sum + count, 0n)
    // Each number that was used paid 1 XLM to the recipient, and 100 stroops as fee.
    expect(now[0]?.stroops).toBe((start[0]?.stroops ?? 0n) + all * 10_000_000n)
    for (const [n, { stroops }] of now.entries())
      if (n > 0) expect(stroops).toBe((start[n]?.stroops ?? 0n) - (paid[n] ?? 0n) * 10_000_100n)
    expect(Number(all)).toBeGreaterThanOrEqual(confirmed.length)
    const { sequence } = await Rpc.call<{ sequence: number }>(network.rpcUrl, 'getLatestLedger')
    expect(sequence).toBeGreaterThan(ledger)
    ledger = sequence
  }
})
