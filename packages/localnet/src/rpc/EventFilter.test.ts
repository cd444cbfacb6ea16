import { Asset, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as EventFilter from './EventFilter.ts'
import type { EventInfo } from './Events.ts'

const contract = Asset.native().contractId('Test SDF Network ; September 2015')
const symbol = (name: string) => xdr.ScVal.scvSymbol(name).toXDR('base64')
const [transfer, mint] = [symbol('transfer'), symbol('mint')]

const event: EventInfo = {
  type: 'contract',
  ledger: 2,
  ledgerClosedAt: '2026-01-01T00:00:00Z',
  contractId: contract,
  id: '0000000008589938688-0000000000',
  operationIndex: 0,
  transactionIndex: 1,
  txHash: '00',
  inSuccessfulContractCall: true,
  topic: [transfer, mint],
  value: symbol('value'),
}

const matches = (filters: unknown, of: EventInfo = event) =>
  EventFilter.matchesAny(EventFilter.readAll({ filters }), of)

describe('behavior: what matches', () => {
  test.each([
    [undefined, true],
    [[], true],
    [[{}], true],
    [[{ type: 'contract' }], true],
    [[{ type: 'contract,system' }], true],
    [[{ type: '' }], true],
    [[{ type: 'system' }], false],
    [[{ contractIds: [contract] }], true],
    [
      [
        {
          contractIds: [
            contract.replace(/.{56}/, 'CAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD2KM'),
          ],
        },
      ],
      false,
    ],
    [[{ topics: [[transfer, mint]] }], true],
    [[{ topics: [[transfer]] }], false],
    [[{ topics: [[transfer, '*']] }], true],
    [[{ topics: [['*', '*', '*']] }], false],
    [[{ topics: [[transfer, '**']] }], true],
    [[{ topics: [['**']] }], true],
    [[{ topics: [['*', '*', '**']] }], true],
    [[{ topics: [['*', '*', '*', '**']] }], false],
    [
      [
        {
          topics: [
            [mint, '*'],
            [transfer, mint],
          ],
        },
      ],
      true,
    ],
    [[{ type: 'system' }, { topics: [['*', '*']] }], true],
    [[{ type: 'system', topics: [['*', '*']] }], false],
  ])('behavior: %j → %s', (filters, expected) => expect(matches(filters)).toBe(expected))

  test('behavior: an event without topics matches only an open filter', () => {
    const { topic: _, ...bare } = event
    expect(matches([{ topics: [['**']] }], bare)).toBe(true)
    expect(matches([{ topics: [['*']] }], bare)).toBe(false)
  })
})

describe('error: what is refused', () => {
  const six = Array.from({ length: 6 })
  test.each([
    ['x', /filters must be an array/],
    [six.map(() => ({})), /maximum 5 filters per request/],
    [[7], /filter 1 invalid: it must be an object/],
    [[{}, { type: 'diagnostic' }], /filter 2 invalid: if set, type must be either/],
    [[{ contractIds: six.map(() => contract) }], /maximum 5 contract IDs/],
    [[{ contractIds: [contract, 'C123'] }], /contract ID 2 invalid/],
    [[{ topics: six.map(() => ['*']) }], /maximum 5 topics/],
    [[{ topics: ['*'] }], /topic 1 invalid: it must be an array/],
    [[{ topics: [[]] }], /topic must have at least 1 segment/],
    [[{ topics: [['**', '*']] }], /segment 1 invalid: wildcard '\*\*' is only allowed as the last/],
    [[{ topics: [['*', '*', '*', '*', '*']] }], /cannot have more than 4 segments/],
    [[{ topics: [['*', 'transfer']] }], /segment 2 must be '\*', '\*\*' or a base64 ScVal/],
    [[{ topics: [[5]] }], /segment 1 must be/],
  ])('error: %j', (filters, message) => expect(() => matches(filters)).toThrow(message))
})
