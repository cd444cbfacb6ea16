import { Operation, xdr } from '@stellar/stellar-base'
import { expect, test } from 'vitest'
import * as Everything from './everything.test.support.ts'
import * as T from './network.test.support.ts'

const [alice, bob, carol] = [T.key(1), T.key(2), T.key(3)] as const

test('behavior: an operation that fails undoes those before it; all are tried', () => {
  const network = T.create({ accounts: [alice, bob] })
  const before = T.balance(network, bob)
  const transaction = T.settle(network, {
    source: alice,
    operations: [
      T.payment(bob, '5'),
      Operation.manageData({ name: 'kept?', value: 'no' }),
      T.payment(carol),
      Operation.bumpSequence({ bumpTo: '1' }),
    ],
  })
  const result = xdr.TransactionResult.fromXDR(Buffer.from(transaction.result)).result()
  expect(result.results().map((item) => item.tr().switch().name)).toEqual([
    'payment',
    'manageData',
    'payment',
    'bumpSequence',
  ])
  expect(T.resultOf(transaction)).toBe('txFailed (paymentNoDestination)')
  expect(T.balance(network, bob)).toBe(before)
  expect(T.readAccount(network, alice).numSubEntries()).toBe(1)
})

test('behavior: an operation sees what those before it did', () => {
  const network = T.create({ accounts: [alice] })
  T.succeed(network, {
    source: alice,
    operations: [
      Operation.createAccount({ destination: carol.publicKey(), startingBalance: '10' }),
      Operation.payment({
        source: carol.publicKey(),
        destination: alice.publicKey(),
        asset: T.xlm,
        amount: '2',
      }),
    ],
    signers: [alice, carol],
  })
  expect(T.balance(network, carol)).toBe(80_000_000n)
})

test('behavior: a contract call that fails charges the resource fee but refunds what it did not use', () => {
  const network = T.create({ accounts: [alice, bob] })
  const call = (amount: bigint) => ({
    source: alice,
    operations: [Everything.transfer(T.usdc, alice, bob.publicKey(), amount)],
  })
  const stale = { ...call(9_999_000_000n), sequenceStep: 2n }
  const bytes = T.build(network, stale)
  T.succeed(network, call(9_000_000_000n))
  const before = T.balance(network, alice)
  const failed = T.submitBytes(network, bytes)
  expect(T.resultOf(failed)).toBe('txFailed (invokeHostFunctionTrapped)')
  const charged = xdr.TransactionResult.fromXDR(Buffer.from(failed.result)).feeCharged().toBigInt()
  expect(before - T.balance(network, alice)).toBe(charged)
  const meta = xdr.TransactionMeta.fromXDR(Buffer.from(failed.meta)).v4().sorobanMeta()
  expect(meta?.ext().v1().totalNonRefundableResourceFeeCharged().toBigInt()).toBe(charged - 100n)
  expect(meta?.ext().v1().totalRefundableResourceFeeCharged().toBigInt()).toBe(0n)
  expect(failed.diagnosticEvents.length).toBeGreaterThan(0)
  expect(failed.contractEvents.flat()).toEqual([])
})

test('behavior: what a contract call costs is what its meta says: inclusion, resources, rent and events', () => {
  const network = T.create({ accounts: [alice, bob] })
  const before = T.balance(network, alice)
  const done = T.succeed(network, {
    source: alice,
    operations: [Everything.transfer(T.usdc, alice, bob.publicKey(), 5n)],
  })
  const charged = xdr.TransactionResult.fromXDR(Buffer.from(done.result)).feeCharged().toBigInt()
  const fees = xdr.TransactionMeta.fromXDR(Buffer.from(done.meta)).v4().sorobanMeta()?.ext().v1()
  const parts = [
    fees?.totalNonRefundableResourceFeeCharged(),
    fees?.totalRefundableResourceFeeCharged(),
  ]
  const resources = parts.reduce((sum, part) => sum + (part?.toBigInt() ?? 0n), 0n)
  expect(charged).toBe(100n + resources)
  expect(before - T.balance(network, alice)).toBe(charged)
})

test('error: resources cut below what the call needs fail it with the code for that', () => {
  const network = T.create({ accounts: [alice, bob] })
  const failed = T.settle(network, {
    source: alice,
    operations: [Everything.transfer(T.usdc, alice, bob.publicKey(), 5n)],
    resources: (data) => data.setResources(10, 1_000, 1_000),
  })
  expect(T.resultOf(failed)).toBe('txFailed (invokeHostFunctionResourceLimitExceeded)')
})
