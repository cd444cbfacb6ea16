import { Operation } from '@stellar/stellar-base'
import { expect, test } from 'vitest'
import { usdc } from './Assets.ts'
import * as T from './network.test.support.ts'
import { OwnTransactionError, submitOwn } from './own.ts'

const [alice, bob] = [T.key(1), T.key(2)] as const

test('behavior: a transaction of the network itself needs no signature and is a real one otherwise', () => {
  const network = T.create({ accounts: [alice, bob] })
  const before = T.readAccount(network, alice).seqNum().toBigInt()
  const done = submitOwn(network, alice.publicKey(), [T.payment(bob, '1')])
  expect(done.successful).toBe(true)
  expect(T.readAccount(network, alice).seqNum().toBigInt()).toBe(before + 1n)
  expect(T.balance(network, bob) - T.balance(network, alice)).toBe(20_000_100n)
  expect(network.ledger.transactions.get(done.hash)?.transaction).toBe(done)
})

test('behavior: what waits of the same source goes first', () => {
  const network = T.create({ accounts: [alice, bob], ledgerTimeSeconds: 5 })
  const waiting = T.send(network, { source: alice, operations: [T.payment(bob)] })
  submitOwn(network, alice.publicKey(), [T.payment(bob)])
  expect(network.ledger.transactions.get(waiting.hash)?.transaction.successful).toBe(true)
  expect(network.pending.size).toBe(0)
})

test('error: one that fails says with which code, and the ledger shows it', () => {
  const network = T.create({ accounts: [alice, bob] })
  const pay = Operation.payment({ destination: bob.publicKey(), asset: usdc, amount: '1001' })
  const submitted = () => submitOwn(network, alice.publicKey(), [pay])
  expect(submitted).toThrow(OwnTransactionError)
  expect(submitted).toThrow('paymentUnderfunded')
  expect(network.ledger.history.at(-1)?.transactions[0]?.successful).toBe(false)
})

test('error: an account that does not exist is named', () => {
  const network = T.create()
  expect(() => submitOwn(network, alice.publicKey(), [T.payment(bob)])).toThrow(
    `Account ${alice.publicKey()} does not exist.`,
  )
})
