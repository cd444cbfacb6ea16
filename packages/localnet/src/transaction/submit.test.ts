import { Operation } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import { close } from './close.ts'
import { describeResult } from './describeResult.ts'
import * as Everything from './everything.test.support.ts'
import * as T from './network.test.support.ts'
import { submit } from './submit.ts'

const [alice, bob, carol] = [T.key(1), T.key(2), T.key(3)] as const
const draft = { source: alice, operations: [T.payment(bob)] }

describe('when ledgers close at once', () => {
  test('behavior: a transaction is in a ledger before the answer is given', () => {
    const network = T.create({ accounts: [alice, bob] })
    const { sequence } = network.ledger.header
    const sent = T.send(network, draft)
    expect(sent.status).toBe('PENDING')
    expect(network.ledger.transactions.get(sent.hash)?.ledger.sequence).toBe(sequence + 1)
    expect(network.ledger.header.sequence).toBe(sequence + 1)
    expect(network.pending.size).toBe(0)
  })

  test('error: the same transaction again is txBadSeq, and the first one stays', () => {
    const network = T.create({ accounts: [alice, bob] })
    const bytes = T.build(network, draft)
    const first = submit(network, bytes)
    const { sequence } = network.ledger.header
    const again = submit(network, bytes)
    expect(again.status).toBe('ERROR')
    expect(again.errorResult && describeResult(again.errorResult)).toBe('txBadSeq')
    expect(again.hash).toBe(first.hash)
    expect(network.ledger.header.sequence).toBe(sequence)
    expect(network.ledger.transactions.get(first.hash)?.transaction.successful).toBe(true)
  })

  test('error: what is refused changes nothing and closes no ledger, whatever it is refused for', () => {
    const network = T.create({ accounts: [alice, bob] })
    const before = JSON.stringify([...network.ledger.entries.entries()])
    const { sequence } = network.ledger.header
    const nowSeconds = T.startMs / 1000
    const refusals = [
      { ...draft, sequenceStep: 2n },
      { ...draft, sequenceStep: 0n },
      { ...draft, fee: '99' },
      { ...draft, signers: [bob] },
      { ...draft, signers: [] },
      { ...draft, signers: [alice, bob] },
      { ...draft, maxTime: nowSeconds - 1 },
      { ...draft, operations: [] },
      {
        ...draft,
        operations: [
          Operation.payment({
            destination: bob.publicKey(),
            asset: T.eur,
            amount: '1',
            source: bob.publicKey(),
          }),
        ],
      },
    ].map((refused) => T.send(network, refused))
    expect(refusals.map(({ errorResult }) => errorResult && describeResult(errorResult))).toEqual([
      'txBadSeq',
      'txBadSeq',
      'txInsufficientFee',
      'txBadAuth',
      'txBadAuth',
      'txBadAuthExtra',
      'txTooLate',
      'txMissingOperation',
      'txFailed (opBadAuth)',
    ])
    expect(refusals.every(({ status }) => status === 'ERROR')).toBe(true)
    expect(network.ledger.header.sequence).toBe(sequence)
    expect(JSON.stringify([...network.ledger.entries.entries()])).toBe(before)
  })

  test('error: bytes that are no envelope throw, and the network goes on', () => {
    const network = T.create({ accounts: [alice, bob] })
    const bytes = T.build(network, draft)
    expect(() => submit(network, Buffer.from('nonsense'))).toThrow()
    expect(() => submit(network, Buffer.concat([bytes, Buffer.alloc(4)]))).toThrow()
    expect(submit(network, bytes).status).toBe('PENDING')
  })
})

describe('with a ledger time', () => {
  const create = () => T.create({ accounts: [alice, bob, carol], ledgerTimeSeconds: 5 })

  test('behavior: a transaction waits for the ledger; sent again it is DUPLICATE', () => {
    const network = create()
    const bytes = T.build(network, draft)
    expect(submit(network, bytes).status).toBe('PENDING')
    expect(submit(network, bytes).status).toBe('DUPLICATE')
    expect(network.ledger.transactions.size).toBeGreaterThan(0)
    expect(close(network).transactions).toHaveLength(1)
    expect(submit(network, bytes).status).toBe('ERROR')
  })

  test('error: a second transaction of one source is TRY_AGAIN_LATER until the ledger closed', () => {
    const network = create()
    const first = T.build(network, draft)
    const second = T.build(network, { ...draft, sequenceStep: 2n })
    const others = T.build(network, { source: bob, operations: [T.payment(alice)] })
    expect(submit(network, first).status).toBe('PENDING')
    expect(submit(network, second).status).toBe('TRY_AGAIN_LATER')
    expect(submit(network, others).status).toBe('PENDING')
    expect(close(network).transactions).toHaveLength(2)
    expect(submit(network, second).status).toBe('PENDING')
    expect(close(network).transactions.map(T.resultOf)).toEqual(['txSuccess'])
  })

  test('behavior: sources that share a sponsor do not wait for each other', () => {
    const network = create()
    const sent = [alice, bob].map((source) =>
      T.send(network, { source, operations: [T.payment(carol)], feeBump: carol }),
    )
    expect(sent.map(({ status }) => status)).toEqual(['PENDING', 'PENDING'])
    expect(close(network).transactions.map(T.resultOf)).toEqual([
      'txFeeBumpInnerSuccess (txSuccess)',
      'txFeeBumpInnerSuccess (txSuccess)',
    ])
  })

  test('behavior: a contract call whose entries another one changed meanwhile still applies on the new state', () => {
    const network = create()
    const call = (source: typeof alice) => ({
      source,
      operations: [Everything.transfer(T.usdc, source, carol.publicKey(), 100n)],
    })
    T.send(network, call(alice))
    T.send(network, call(bob))
    expect(close(network).transactions.map(T.resultOf)).toEqual(['txSuccess', 'txSuccess'])
  })
})
