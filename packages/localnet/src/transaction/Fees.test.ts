import { Asset, Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Fees from './Fees.ts'
import { account, feeBump, header, key, ledger, read, transaction } from './fixture.test.support.ts'

const pay = Operation.payment({
  destination: key(2).publicKey(),
  asset: Asset.native(),
  amount: '1',
})
const offering = (fee: number, operations = [pay]) =>
  transaction({ operations, edit: (tx) => void tx.fee(fee) })

describe('chargeFee', () => {
  test.each([
    ['the minimum, though more was offered', offering(5_000), 100n],
    ['the minimum of each operation', offering(5_000, [pay, pay]), 200n],
    ['what was offered, when the network itself offers less', offering(0), 0n],
  ])('behavior: %s', (_, envelope, fee) => {
    const entries = ledger(account(key(1)))
    expect(Fees.chargeFee(entries, envelope, header)).toBe(fee)
    expect(read(entries, key(1)).balance().toBigInt()).toBe(10_000_000_000n - fee)
  })

  test('behavior: no more than the account has, reserve or not', () => {
    const entries = ledger(account(key(1), (entry) => void entry.balance(new xdr.Int64(40))))
    expect(Fees.chargeFee(entries, offering(100), header)).toBe(40n)
    expect(read(entries, key(1)).balance().toBigInt()).toBe(0n)
  })

  test('behavior: the fee source of a bump pays, for one operation more', () => {
    const entries = ledger(account(key(1)), account(key(9)))
    expect(Fees.chargeFee(entries, feeBump(offering(100), { fee: 10_000n }), header)).toBe(200n)
    expect(read(entries, key(1)).balance().toBigInt()).toBe(10_000_000_000n)
    expect(read(entries, key(9)).balance().toBigInt()).toBe(9_999_999_800n)
  })

  test('error: the account is gone', () => {
    expect(() => Fees.chargeFee(ledger(), offering(100), header)).toThrow('does not exist')
  })
})

describe('refundFee', () => {
  test('behavior: back to who paid; to nobody when the account was merged', () => {
    const envelope = feeBump(offering(100), { fee: 10_000n })
    const entries = ledger(account(key(9)))
    expect(Fees.refundFee(entries, envelope, 50n, header)).toBe(50n)
    expect(read(entries, key(9)).balance().toBigInt()).toBe(10_000_000_050n)
    expect(Fees.refundFee(ledger(), envelope, 50n, header)).toBe(0n)
  })
})
