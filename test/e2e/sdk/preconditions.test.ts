import { Asset, type Keypair, Operation, type TransactionBuilder, xdr } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { advance, andBack, createAccount, server } from '../Network.ts'
import { build, changed, run, sequenceOf, submit } from './Transaction.ts'

const pay = (destination: Keypair) =>
  Operation.payment({
    destination: destination.publicKey(),
    asset: Asset.native(),
    amount: '1',
  })

const latest = () => server.getLatestLedger()

/** Submits one payment with this precondition alone. */
async function paying(account: Keypair, also: (builder: TransactionBuilder) => void = () => {}) {
  const transaction = await build(account, [pay(account)], { timebounds: [0, 0], also })
  return submit(transaction, account)
}

/** Submits one payment within these times. */
async function payingWithin(account: Keypair, ...timebounds: [min: number, max: number]) {
  return submit(await build(account, [pay(account)], { timebounds }), account)
}

/** The ledger's clock, which `local_advance` moves. */
async function closeTime(): Promise<number> {
  const { ledgers } = await server.getLedgers({ startLedger: (await latest()).sequence })
  return Number(ledgers[0]?.ledgerCloseTime)
}

/** stellar-sdk 15 takes the age as a number, 16 as a bigint: it is put in behind both. */
async function payingAfter(account: Keypair, seconds: number) {
  const transaction = await build(account, [pay(account)], {
    timebounds: [0, 0],
    also: (builder) => void builder.setLedgerbounds(0, 0),
  })
  const aged = changed(transaction, (tx) =>
    tx
      .cond()
      .v2()
      .minSeqAge(xdr.Uint64.fromString(String(seconds))),
  )
  return submit(aged, account)
}

describe('time bounds', () => {
  test('behavior: too early, then in time, then too late', () =>
    andBack(async () => {
      const account = await createAccount()
      await advance({ seconds: 1_000 })
      const now = await closeTime()
      const during = [now + 3_600, now + 7_200] as const
      expect(await payingWithin(account, ...during)).toBe('txTooEarly')
      await advance({ seconds: 3_600 })
      expect(await payingWithin(account, ...during)).toBe('txSuccess')
      await advance({ seconds: 3_700 })
      expect(await payingWithin(account, ...during)).toBe('txTooLate')
    }))

  test('error: a timeout is the ledger’s, not the wall clock’s: txTooLate', () =>
    andBack(async () => {
      const account = await createAccount()
      expect(await run(account, pay(account))).toBe('txSuccess')
      await advance({ seconds: 3_600 })
      expect(await run(account, pay(account))).toBe('txTooLate')
    }))
})

describe('ledger bounds', () => {
  test('behavior: too early, then in time, then too late', () =>
    andBack(async () => {
      const account = await createAccount()
      const { sequence } = await latest()
      const during = (builder: TransactionBuilder) =>
        void builder.setLedgerbounds(sequence + 5, sequence + 10)
      expect(await paying(account, during)).toBe('txTooEarly')
      await advance({ ledgers: 4 })
      expect(await paying(account, during)).toBe('txSuccess')
      await advance({ ledgers: 3 })
      expect(await paying(account, during)).toBe('txSuccess')
      // The maximum is the first ledger that is too late.
      expect(await paying(account, during)).toBe('txTooLate')
    }))
})

describe('minimum sequence number', () => {
  const cases: [string, bigint, string][] = [
    ['below its own', -5n, 'txSuccess'],
    ['its own', 0n, 'txSuccess'],
    ['above its own', 1n, 'txBadSeq'],
  ]
  for (const [what, by, code] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const account = await createAccount()
      const current = await sequenceOf(account)
      const transaction = await build(account, [pay(account)], {
        sequence: current + 10n,
        also: (builder) => void builder.setMinAccountSequence(String(current + by)),
      })
      expect(await submit(transaction, account)).toBe(code)
      expect(await sequenceOf(account)).toBe(code === 'txSuccess' ? current + 11n : current)
    })
})

describe('since the sequence number was last set', () => {
  test('behavior: seconds', () =>
    andBack(async () => {
      const account = await createAccount()
      await advance({ seconds: 100 })
      expect(await paying(account)).toBe('txSuccess')
      expect(await payingAfter(account, 600)).toBe('txBadMinSeqAgeOrGap')
      await advance({ seconds: 500 })
      expect(await payingAfter(account, 600)).toBe('txBadMinSeqAgeOrGap')
      await advance({ seconds: 110 })
      expect(await payingAfter(account, 600)).toBe('txSuccess')
      expect(await payingAfter(account, 600)).toBe('txBadMinSeqAgeOrGap')
    }))

  test('behavior: ledgers', () =>
    andBack(async () => {
      const account = await createAccount()
      expect(await paying(account)).toBe('txSuccess')
      const far = (builder: TransactionBuilder) => void builder.setMinAccountSequenceLedgerGap(5)
      await advance({ ledgers: 3 })
      expect(await paying(account, far)).toBe('txBadMinSeqAgeOrGap')
      await advance({ ledgers: 1 })
      expect(await paying(account, far)).toBe('txSuccess')
      expect(await paying(account, far)).toBe('txBadMinSeqAgeOrGap')
    }))
})
