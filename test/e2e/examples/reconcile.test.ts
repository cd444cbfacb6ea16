/** What `stripe-and-stellar/reconcile.ts` takes for a payment that was begun and never ended. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Operation } from '@stellar/stellar-sdk'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createNetwork } from '../../../examples/stripe-and-stellar/payments/network.ts'
import { reconcile } from '../../../examples/stripe-and-stellar/reconcile.ts'
import { openSales, type Sales } from '../../../examples/stripe-and-stellar/sales.ts'
import { connect } from '../../fakes/stripe/client.ts'
import * as StripeDouble from '../../fakes/stripe/StripeDouble.ts'
import { createAccount, rpcUrl, server } from '../Network.ts'
import { build, submit } from '../sdk/Transaction.ts'

const folder = mkdtempSync(join(tmpdir(), 'reconcile-'))
const network = createNetwork('stellar:testnet', rpcUrl)
let double: StripeDouble.StripeDouble
let sales: Sales
/** Hash of a transaction that is on the ledger, and when it was made. */
let reference: string
let madeMs: number

beforeAll(async () => {
  double = await StripeDouble.start()
  sales = openSales(join(folder, 'sales.db'))
  const account = await createAccount()
  const transaction = await build(account, [Operation.bumpSequence({ bumpTo: '0' })])
  reference = transaction.hash().toString('hex')
  expect(await submit(transaction, account)).toBe('txSuccess')
  const found = await server.getTransaction(reference)
  madeMs = 'createdAt' in found ? found.createdAt * 1_000 : 0
})
afterAll(async () => {
  sales.close()
  await double.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  vi.useRealTimers()
})

const minuteMs = 60_000
const at = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: ms })
const begin = (challenge: string, hash = reference) =>
  sales.begin({ rail: 'stellar', challenge, order: challenge, amount: 100_000n, reference: hash })
const look = () => reconcile({ network, sales, stripe: connect(double) })
const open = () => sales.unresolved('stellar').map(({ challenge }) => challenge)

describe('a transaction that is presented for a payment', () => {
  test('error: made more than six minutes before: it pays for nothing, and is forgotten when it is over', async () => {
    at(madeMs + 6 * minuteMs)
    begin('old')
    expect(await look()).toBe(0)
    expect(sales.credits('old')).toBe(0)
    expect(open()).toEqual(['old'])
    at(madeMs + 21 * minuteMs + 1)
    expect(await look()).toBe(0)
    expect(sales.totals()).toEqual([])
    expect(open()).toEqual([])
  })

  test('behavior: made after its challenge, as far as clocks may differ: it pays', async () => {
    at(madeMs + 6 * minuteMs - 1)
    begin('new')
    expect(await look()).toBe(1)
    expect(sales.credits('new')).toBe(1)
    expect(open()).toEqual([])
  })

  test('error: for a second payment: it is known, and pays for nothing', async () => {
    at(madeMs)
    begin('second')
    expect(await look()).toBe(0)
    expect(sales.credits('second')).toBe(0)
    expect(sales.totals()).toMatchObject([{ payments: 1, amount: 100_000n }])
  })

  test('behavior: not on the ledger: it stays open for a quarter of an hour', async () => {
    at(madeMs)
    begin('unknown', '0'.repeat(64))
    at(madeMs + 15 * minuteMs)
    expect(await look()).toBe(0)
    expect(open()).toEqual(['unknown'])
    at(madeMs + 15 * minuteMs + 1)
    expect(await look()).toBe(0)
    expect(open()).toEqual([])
  })
})
