import {
  Account,
  Asset,
  BASE_FEE,
  Keypair,
  Memo,
  Networks,
  Operation,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { createAccount, passphrase, server } from '../Network.ts'
import { build, changed, prepare, send, submit } from './Transaction.ts'

const pay = (destination: string, amount = '1') =>
  Operation.payment({ destination, asset: Asset.native(), amount })

type Accounts = { payer: Keypair; payee: string }
type Case = [what: string, code: string, make: (accounts: Accounts) => Promise<Transaction>]

const signed = (transaction: Transaction, ...signers: Keypair[]) => {
  transaction.sign(...signers)
  return transaction
}

const one = ({ payee }: Accounts) => [pay(payee)]

const cases: Case[] = [
  ['a payment', 'txSuccess', async (a) => signed(await build(a.payer, one(a)), a.payer)],
  [
    'with a memo',
    'txSuccess',
    async (a) =>
      signed(
        await build(a.payer, one(a), { also: (builder) => builder.addMemo(Memo.text('hi')) }),
        a.payer,
      ),
  ],
  [
    '100 operations',
    'txSuccess',
    async (a) => signed(await build(a.payer, Array(100).fill(pay(a.payee, '0.1'))), a.payer),
  ],
  [
    'a sequence number too low',
    'txBadSeq',
    async (a) =>
      signed(
        changed(await build(a.payer, one(a)), (tx) =>
          tx.seqNum(xdr.Int64.fromString(String(BigInt(tx.seqNum().toString()) - 1n))),
        ),
        a.payer,
      ),
  ],
  [
    'a sequence number too high',
    'txBadSeq',
    async (a) =>
      signed(
        changed(await build(a.payer, one(a)), (tx) =>
          tx.seqNum(xdr.Int64.fromString(String(BigInt(tx.seqNum().toString()) + 1n))),
        ),
        a.payer,
      ),
  ],
  ['no signature', 'txBadAuth', (a) => build(a.payer, one(a))],
  [
    "somebody else's signature",
    'txBadAuth',
    async (a) => signed(await build(a.payer, one(a)), Keypair.random()),
  ],
  [
    'a signature for another network',
    'txBadAuth',
    async (a) => {
      const foreign = await build(a.payer, one(a), { networkPassphrase: Networks.FUTURENET })
      const { signatures } = signed(foreign, a.payer)
      const transaction = await build(a.payer, one(a))
      transaction.signatures.push(...signatures)
      return transaction
    },
  ],
  [
    'a signature of another transaction',
    'txBadAuth',
    async (a) => {
      const transaction = signed(await build(a.payer, one(a)), a.payer)
      return changed(transaction, (tx) => tx.fee(101))
    },
  ],
  [
    'a signature too many',
    'txBadAuthExtra',
    async (a) => signed(await build(a.payer, one(a)), a.payer, Keypair.random()),
  ],
  [
    'the same signature twice',
    'txBadAuthExtra',
    async (a) => signed(await build(a.payer, one(a)), a.payer, a.payer),
  ],
  [
    'a fee below the minimum',
    'txInsufficientFee',
    async (a) => signed(await build(a.payer, one(a), { fee: '99' }), a.payer),
  ],
  [
    'a fee for one of two operations',
    'txInsufficientFee',
    async (a) =>
      signed(
        changed(await build(a.payer, [pay(a.payee), pay(a.payee)]), (tx) => tx.fee(199)),
        a.payer,
      ),
  ],
  [
    'no operation',
    'txMissingOperation',
    async (a) =>
      signed(
        changed(await build(a.payer, one(a)), (tx) => tx.operations([])),
        a.payer,
      ),
  ],
  [
    'a source that is no account',
    'txNoAccount',
    async ({ payee }) => {
      const nobody = Keypair.random()
      const builder = new TransactionBuilder(new Account(nobody.publicKey(), '1'), {
        fee: BASE_FEE,
        networkPassphrase: passphrase,
      })
      return signed(builder.addOperation(pay(payee)).setTimeout(60).build(), nobody)
    },
  ],
  [
    'a fee above the balance',
    'txInsufficientBalance',
    async (a) => {
      await submit(await build(a.payer, [pay(a.payee, '9998.99')]), a.payer)
      return signed(await build(a.payer, one(a), { fee: '100000' }), a.payer)
    },
  ],
  [
    'too late',
    'txTooLate',
    async (a) =>
      signed(
        changed(await build(a.payer, one(a)), (tx) => tx.cond().timeBounds().maxTime(int(1n))),
        a.payer,
      ),
  ],
  [
    'too early',
    'txTooEarly',
    async (a) =>
      signed(
        changed(await build(a.payer, one(a)), (tx) => {
          tx.cond().timeBounds().minTime(int(4_000_000_000n))
          tx.cond().timeBounds().maxTime(int(0n))
        }),
        a.payer,
      ),
  ],
  [
    'an operation whose source has not signed',
    'txFailed: opBadAuth',
    async (a) =>
      signed(
        await build(a.payer, [Operation.bumpSequence({ bumpTo: '1', source: a.payee })]),
        a.payer,
      ),
  ],
  [
    'an operation whose source is no account',
    'txFailed: opNoAccount',
    async (a) => {
      const nobody = Keypair.random()
      const operation = Operation.bumpSequence({ bumpTo: '1', source: nobody.publicKey() })
      return signed(await build(a.payer, [operation]), a.payer, nobody)
    },
  ],
  [
    'Soroban data on a payment',
    'txMalformed',
    async (a) => {
      const { ext } = await someInvocation(a.payer)
      return signed(
        changed(await build(a.payer, one(a)), (tx) => tx.ext(ext)),
        a.payer,
      )
    },
  ],
  [
    'a payment beside a Soroban operation',
    'txMalformed',
    async (a) => {
      const { transaction } = await someInvocation(a.payer)
      const extra = (await build(a.payer, one(a))).toEnvelope().v1().tx().operations()
      return signed(
        changed(transaction, (tx) => tx.operations([...tx.operations(), ...extra])),
        a.payer,
      )
    },
  ],
  [
    'a memo on a contract call',
    'txSorobanInvalid',
    async (a) => {
      const { transaction } = await someInvocation(a.payer)
      return signed(
        changed(transaction, (tx) => tx.memo(xdr.Memo.memoText('hi'))),
        a.payer,
      )
    },
  ],
]

const int = (value: bigint) => xdr.Uint64.fromString(String(value))

async function someInvocation(payer: Keypair) {
  const operation = Operation.invokeContractFunction({
    contract: Asset.native().contractId(passphrase),
    function: 'decimals',
    args: [],
  })
  const transaction = await prepare(payer, operation)
  return { transaction, ext: transaction.toEnvelope().v1().tx().ext() }
}

describe('a transaction', () => {
  for (const [what, code, make] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const [payer, payee] = await Promise.all([createAccount(), createAccount()])
      expect(await send(await make({ payer, payee: payee.publicKey() }))).toBe(code)
    })
})

test('behavior: submitted again: its sequence number is used', async () => {
  const [payer, payee] = await Promise.all([createAccount(), createAccount()])
  const transaction = await build(payer, [pay(payee.publicKey())])
  expect(await submit(transaction, payer)).toBe('txSuccess')
  expect(['txBadSeq', 'DUPLICATE']).toContain(await send(transaction))
  const entry = await server.getAccountEntry(payee.publicKey())
  expect(entry.balance().toString()).toBe(String(100_010_000_000))
})

test('behavior: 20 clients at once: each transaction is in a ledger, once', async () => {
  const payee = await createAccount()
  const payers = await Promise.all(Array.from({ length: 20 }, createAccount))
  const codes = await Promise.all(
    payers.map(async (payer) => submit(await build(payer, [pay(payee.publicKey())]), payer)),
  )
  expect(codes).toEqual(Array(20).fill('txSuccess'))
  const entry = await server.getAccountEntry(payee.publicKey())
  expect(entry.balance().toString()).toBe(String(100_000_000_000 + 20 * 10_000_000))
})
