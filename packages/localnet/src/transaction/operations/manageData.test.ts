import { Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Entry from '../../ledger/Entry.ts'
import {
  account,
  apply,
  check,
  type Edit,
  key,
  ledger,
  read,
  transaction,
} from '../fixture.test.support.ts'

const owner = key(1)
const data = (value: string | null, edit: Edit<xdr.ManageDataOp> = () => {}) =>
  transaction({
    operations: [Operation.manageData({ name: 'colour', value })],
    edit: (tx) => {
      for (const operation of tx.operations()) edit(operation.body().manageDataOp())
    },
  })
const value = (entries: ReturnType<typeof ledger>) =>
  Entry.readData(entries, owner.publicKey(), 'colour')?.dataValue().toString()

describe('manageData', () => {
  test('behavior: an entry is created, changed and removed, and is a sub-entry while it is there', () => {
    const entries = ledger(account(owner))
    const states = ['red', 'blue', null].map((next) => {
      expect(apply(entries, data(next)).codes).toEqual(['manageDataSuccess'])
      return [value(entries), read(entries, owner).numSubEntries()]
    })
    expect(states).toEqual([
      ['red', 1],
      ['blue', 1],
      [undefined, 0],
    ])
  })

  test.each<[string, string, string | null, Edit<xdr.AccountEntry>]>([
    ['nothing to remove', 'manageDataNameNotFound', null, () => {}],
    [
      'too little for the reserve',
      'manageDataLowReserve',
      'red',
      (entry) => void entry.balance(new xdr.Int64(14_999_999)),
    ],
    [
      'too many sub-entries',
      'opTooManySubentries',
      'red',
      (entry) => void entry.numSubEntries(1_000),
    ],
  ])('error: %s → %s', (_, code, next, before) => {
    expect(apply(ledger(account(owner, before)), data(next)).codes).toEqual([code])
  })

  test.each<[string, string]>([
    ['an empty name', ''],
    ['a name with a control character', 'col\0ur'],
    ['a name beyond ASCII', 'couleur é'],
  ])('error: %s → manageDataInvalidName', (_, name) => {
    const envelope = data('red', (body) => void body.dataName(name))
    expect(check(ledger(account(owner)), envelope)).toBe('txFailed manageDataInvalidName')
  })
})
