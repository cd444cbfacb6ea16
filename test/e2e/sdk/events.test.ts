import { Asset, type Keypair, nativeToScVal, Operation, scValToNative } from '@stellar/stellar-sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAccount, passphrase, request, server } from '../Network.ts'
import { arg, call, deployCounter } from './Contract.ts'
import { at, invoke, run } from './Transaction.ts'

let admin: Keypair
let visitor: Keypair
let counter: string
let startLedger: number

const symbol = (name: string) => nativeToScVal(name, { type: 'symbol' }).toXDR('base64')
const address = (keypair: Keypair) => arg.address(keypair.publicKey()).toXDR('base64')

beforeAll(async () => {
  ;[admin, visitor] = await Promise.all([createAccount(), createAccount()])
  counter = await deployCounter(admin, 1_000)
  startLedger = (await server.getLatestLedger()).sequence
  for (const [who, by] of [
    [admin, 1],
    [visitor, 2],
    [admin, 3],
    [visitor, 4],
    [admin, 5],
  ] as const) {
    const operation = call(counter, 'increment', arg.address(who.publicKey()), arg.u32(by))
    expect(await invoke(who, operation)).toBe('txSuccess')
  }
})

const mine = () => [{ type: 'contract' as const, contractIds: [counter] }]

const amounts = (events: { value: Parameters<typeof scValToNative>[0] }[]) =>
  events.map(({ value }) => scValToNative(value).by as number)

describe('getEvents', () => {
  test('behavior: those of a contract, in order, decoded', async () => {
    const { events, latestLedger } = await server.getEvents({ startLedger, filters: mine() })
    expect(amounts(events)).toEqual([1, 2, 3, 4, 5])
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort())
    expect(events.at(-1)?.ledger).toBeLessThanOrEqual(latestLedger)
    const first = at(events, 0)
    expect(first.type).toBe('contract')
    expect(first.contractId?.contractId()).toBe(counter)
    expect(first.inSuccessfulContractCall).toBe(true)
    expect(first.topic.map((topic) => scValToNative(topic))).toEqual([
      'incremented',
      admin.publicKey(),
    ])
    expect(scValToNative(first.value)).toEqual({ by: 1, count: 1 })
    const found = await server.getTransaction(first.txHash)
    expect(found.status).toBe('SUCCESS')
    expect(found.status === 'SUCCESS' && found.ledger).toBe(first.ledger)
  })

  test('behavior: page by page, each once', async () => {
    const seen: number[] = []
    let page = await server.getEvents({ startLedger, filters: mine(), limit: 2 })
    while (page.events.length > 0) {
      expect(page.events.length).toBeLessThanOrEqual(2)
      seen.push(...amounts(page.events))
      page = await server.getEvents({ cursor: page.cursor, filters: mine(), limit: 2 })
    }
    expect(seen).toEqual([1, 2, 3, 4, 5])
  })

  test('behavior: the cursor of an empty page goes on where it ended', async () => {
    const last = await server.getEvents({ startLedger, filters: mine() })
    const empty = await server.getEvents({ cursor: last.cursor, filters: mine() })
    expect(empty.events).toEqual([])
    const operation = call(counter, 'increment', arg.address(visitor.publicKey()), arg.u32(6))
    expect(await invoke(visitor, operation)).toBe('txSuccess')
    const next = await server.getEvents({ cursor: empty.cursor, filters: mine() })
    expect(amounts(next.events)).toEqual([6])
  })

  const topics: [string, () => string[][], number[]][] = [
    ['by name', () => [[symbol('incremented'), '*']], [1, 2, 3, 4, 5]],
    ['by account', () => [[symbol('incremented'), address(visitor)]], [2, 4]],
    ['of any name', () => [['*', address(admin)]], [1, 3, 5]],
    ['and any number after', () => [[symbol('incremented'), '**']], [1, 2, 3, 4, 5]],
    [
      'one of two',
      () => [
        ['*', address(admin)],
        ['*', address(visitor)],
      ],
      [1, 2, 3, 4, 5],
    ],
    ['too few', () => [['*']], []],
    ['too many', () => [['*', '*', '*']], []],
    ['of another name', () => [[symbol('decremented'), '*']], []],
  ]
  for (const [what, make, expected] of topics)
    test(`behavior: topics ${what}`, async () => {
      const { sequence } = await server.getLatestLedger()
      const { events } = await server.getEvents({
        startLedger,
        endLedger: Math.min(startLedger + 6, sequence),
        filters: [{ contractIds: [counter], topics: make() }],
      })
      expect(amounts(events)).toEqual(expected)
    })

  test('behavior: a ledger range ends before its end', async () => {
    const { events } = await server.getEvents({ startLedger, filters: mine() })
    const endLedger = at(events, 2).ledger
    const before = await server.getEvents({ startLedger, endLedger, filters: mine() })
    expect(amounts(before.events)).toEqual([1, 2])
  })

  test('behavior: a failed call has no events', async () => {
    const { sequence } = await server.getLatestLedger()
    const operation = call(counter, 'set_limit', arg.u32(1))
    expect(await invoke(visitor, operation)).toBe('txFailed: invokeHostFunctionTrapped')
    const { events } = await server.getEvents({ startLedger: sequence, filters: mine() })
    expect(events.filter(({ ledger }) => ledger > sequence)).toEqual([])
  })

  test('behavior: payments are events of their asset’s contract (CAP-67)', async () => {
    const { sequence } = await server.getLatestLedger()
    const payment = Operation.payment({
      destination: visitor.publicKey(),
      asset: Asset.native(),
      amount: '3',
    })
    expect(await run(admin, payment)).toBe('txSuccess')
    const { events } = await server.getEvents({
      startLedger: sequence,
      filters: [
        {
          contractIds: [Asset.native().contractId(passphrase)],
          topics: [[symbol('transfer'), address(admin), address(visitor), '*']],
        },
      ],
    })
    expect(events.map(({ value }) => scValToNative(value))).toEqual([30_000_000n])
  })
})

describe('a request for events', () => {
  const good = () => ({ startLedger, filters: [{ contractIds: [counter] }], pagination: {} })
  const cases: [string, number, string, () => object][] = [
    ['from no ledger', -32602, 'startLedger must be positive', () => ({ startLedger: 0 })],
    [
      'from a ledger to come',
      -32600,
      'startLedger must be within the ledger range',
      () => ({ startLedger: 4_000_000_000 }),
    ],
    [
      'a page too large',
      -32602,
      'limit must not exceed',
      () => ({ pagination: { limit: 10_001 } }),
    ],
    [
      'a cursor and a ledger',
      -32602,
      'cannot both be set',
      () => ({ pagination: { cursor: '0000000000000000001-0000000000' } }),
    ],
    [
      'a cursor that is none',
      -32602,
      'nonsense',
      () => ({ startLedger: undefined, pagination: { cursor: 'nonsense' } }),
    ],
    ['six filters', -32602, 'maximum 5 filters', () => ({ filters: Array(6).fill({}) })],
    [
      'six contracts',
      -32602,
      'maximum 5 contract IDs',
      () => ({ filters: [{ contractIds: Array(6).fill(counter) }] }),
    ],
    [
      'a contract that is none',
      -32602,
      'contract ID 1 invalid',
      () => ({ filters: [{ contractIds: ['C1'] }] }),
    ],
    [
      'five segments',
      -32602,
      'more than 4 segments',
      () => ({ filters: [{ topics: [Array(5).fill('*')] }] }),
    ],
    [
      'a segment that is no value',
      -32602,
      'segment 1',
      () => ({ filters: [{ topics: [['transfer']] }] }),
    ],
    ['a type that is none', -32602, 'type must be', () => ({ filters: [{ type: 'diagnostic' }] })],
  ]
  test('behavior: as it should be', async () => {
    expect((await request('getEvents', good())).error).toBeUndefined()
  })
  for (const [what, code, sentence, change] of cases)
    test(`error: ${what}: ${code}`, async () => {
      const { error } = await request('getEvents', { ...good(), ...change() })
      expect(error).toMatchObject({ code, message: expect.stringContaining(sentence) })
    })
})
