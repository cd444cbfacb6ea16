import { Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import {
  account,
  apply,
  check,
  header,
  key,
  ledger,
  read,
  setLiabilities,
  transaction,
} from '../fixture.test.support.ts'

const create = (startingBalance = '5', destination = key(2).publicKey()) =>
  transaction({ operations: [Operation.createAccount({ destination, startingBalance })] })

describe('createAccount', () => {
  test('behavior: the account is there, starts at this ledger, and the payer paid', () => {
    const entries = ledger(account(key(1)))
    const { codes, events } = apply(entries, create())
    expect(codes).toEqual(['createAccountSuccess'])
    expect(events).toHaveLength(1)
    const created = read(entries, key(2))
    expect(created.balance().toBigInt()).toBe(50_000_000n)
    expect(created.seqNum().toBigInt()).toBe(BigInt(header.sequence) << 32n)
    expect([...created.thresholds()]).toEqual([1, 0, 0, 0])
    expect(read(entries, key(1)).balance().toBigInt()).toBe(9_950_000_000n)
  })

  test.each<[string, string, ReturnType<typeof create>, xdr.LedgerEntryData[]]>([
    ['the account exists', 'createAccountAlreadyExist', create(), [account(key(2))]],
    ['less than the reserve', 'createAccountLowReserve', create('0.9999999'), []],
    ['more than the payer may spend', 'createAccountUnderfunded', create('999.0000001'), []],
    [
      'what the payer is selling',
      'createAccountUnderfunded',
      create('999'),
      [account(key(1), (entry) => setLiabilities(entry, { selling: 1n }))],
    ],
  ])('error: %s → %s', (_, code, envelope, more) => {
    expect(apply(ledger(account(key(1)), ...more), envelope).codes).toEqual([code])
  })

  test('behavior: exactly what the payer may spend', () => {
    expect(apply(ledger(account(key(1))), create('999')).codes).toEqual(['createAccountSuccess'])
  })

  test('error: creating oneself, or from a negative balance → createAccountMalformed', () => {
    const entries = ledger(account(key(1)))
    const negative = transaction({
      operations: create().tx.operations(),
      edit: (tx) =>
        void tx.operations()[0]?.body().createAccountOp().startingBalance(new xdr.Int64(-1)),
    })
    for (const envelope of [create('5', key(1).publicKey()), negative])
      expect(check(entries, envelope)).toBe('txFailed createAccountMalformed')
  })
})
