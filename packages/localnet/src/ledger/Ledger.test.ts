import { describe, expect, test } from 'vitest'
import * as Ledger from './Ledger.ts'
import * as LedgerEntries from './LedgerEntries.ts'

const bytes = Uint8Array.of(1, 2, 3)

function transaction(hash: string, innerHash?: string): Ledger.LedgerTransaction {
  return {
    hash,
    innerHash,
    applicationOrder: 1,
    successful: true,
    feeBump: innerHash !== undefined,
    soroban: false,
    inclusionFee: 100n,
    envelope: bytes,
    result: bytes,
    meta: bytes,
    feeChanges: bytes,
    refundChanges: bytes,
    diagnosticEvents: [],
    contractEvents: [[bytes]],
    transactionEvents: [],
  }
}

function closed(
  sequence: number,
  ...transactions: Ledger.LedgerTransaction[]
): Ledger.ClosedLedger {
  const hash = `hash of ${sequence}`
  const [header, txSet, evictedKeys] = [bytes, bytes, [bytes]]
  return { sequence, hash, closeTime: sequence, header, txSet, transactions, evictedKeys }
}

function create(retention: number): Ledger.Ledger {
  const empty = Buffer.alloc(32)
  const header = { sequence: 1, closeTime: 1, hash: empty, previousHash: empty, feePool: 0n }
  return Ledger.create({ entries: LedgerEntries.create(), header, retention })
}

describe('append', () => {
  test('behavior: the window keeps as many ledgers as it may, and their transactions', () => {
    const ledger = create(3)
    for (let sequence = 2; sequence <= 20; sequence += 1)
      Ledger.append(ledger, closed(sequence, transaction(`a${sequence}`, `inner${sequence}`)))
    expect(ledger.history.map(({ sequence }) => sequence)).toEqual([18, 19, 20])
    expect([...ledger.transactions.keys()]).toEqual([
      'a18',
      'inner18',
      'a19',
      'inner19',
      'a20',
      'inner20',
    ])
  })

  test('behavior: a fee bump is found by both of its hashes', () => {
    const ledger = create(3)
    Ledger.append(ledger, closed(2, transaction('outer', 'inner')))
    expect(ledger.transactions.get('inner')).toEqual(ledger.transactions.get('outer'))
    expect(ledger.transactions.get('inner')?.transaction.hash).toBe('outer')
    expect(ledger.transactions.get('outer')?.ledger.sequence).toBe(2)
  })

  test('behavior: a ledger that does not follow the last one starts the window anew', () => {
    const ledger = create(5)
    for (const sequence of [2, 3, 4]) Ledger.append(ledger, closed(sequence, transaction('old')))
    Ledger.append(ledger, closed(300_000, transaction('new')))
    expect(ledger.history.map(({ sequence }) => sequence)).toEqual([300_000])
    expect([...ledger.transactions.keys()]).toEqual(['new'])
    expect(Ledger.at(ledger, 300_000)?.sequence).toBe(300_000)
  })

  test('behavior: what is kept does not keep the larger buffers that its bytes were cut from', () => {
    const ledger = create(3)
    const view = new Uint8Array(8_192).subarray(0, 3)
    view.set(bytes)
    const cut = { ...transaction('a'), envelope: view, meta: view, contractEvents: [[view]] }
    const kept = Ledger.append(ledger, { ...closed(2, cut), header: view })
    const [held] = kept.transactions
    for (const item of [kept.header, held?.envelope, held?.meta, held?.contractEvents[0]?.[0]]) {
      expect(item).toEqual(bytes)
      expect(item?.buffer.byteLength).toBe(3)
    }
  })
})

describe('at', () => {
  test('behavior: finds ledgers of the window and no others', () => {
    const ledger = create(3)
    expect(Ledger.at(ledger, 1)).toBeUndefined()
    for (const sequence of [2, 3, 4, 5]) Ledger.append(ledger, closed(sequence))
    expect([1, 2, 3, 4, 5, 6].map((at) => Ledger.at(ledger, at)?.sequence)).toEqual([
      undefined,
      undefined,
      3,
      4,
      5,
      undefined,
    ])
  })
})

describe('revert', () => {
  test('behavior: brings history, header and entries back, as often as wanted', () => {
    const ledger = create(10)
    Ledger.append(ledger, closed(2, transaction('before')))
    const snapshot = Ledger.snapshot(ledger)
    for (const round of [1, 2]) {
      Ledger.append(ledger, closed(3, transaction(`after ${round}`)))
      ledger.entries.apply([
        { key: 'k', before: undefined, after: { entry: bytes, liveUntil: undefined } },
      ])
      ledger.header = { ...ledger.header, sequence: 3 }
      Ledger.revert(ledger, snapshot)
      expect([...ledger.transactions.keys()]).toEqual(['before'])
      expect(ledger.history).toHaveLength(1)
      expect(ledger.entries.get('k')).toBeUndefined()
      expect(ledger.header.sequence).toBe(1)
      expect(ledger.retention).toBe(10)
    }
  })
})
