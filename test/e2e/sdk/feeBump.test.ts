import {
  Asset,
  type FeeBumpTransaction,
  Keypair,
  Operation,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { createAccount, passphrase, server } from '../Network.ts'
import { build, changed, prepare, send } from './Transaction.ts'

const xlmOf = async (keypair: Keypair) =>
  BigInt((await server.getAccountEntry(keypair.publicKey())).balance().toString())

const pay = (destination: Keypair, amount = '1') =>
  Operation.payment({ destination: destination.publicKey(), asset: Asset.native(), amount })

type Parts = { sponsor: Keypair; payer: Keypair; payee: Keypair; inner: Transaction }

async function parts(): Promise<Parts> {
  const [sponsor, payer, payee] = await Promise.all([
    createAccount(),
    createAccount(),
    createAccount(),
  ])
  const inner = await build(payer, [pay(payee)])
  inner.sign(payer)
  return { sponsor, payer, payee, inner }
}

function bump(feeSource: Keypair, inner: Transaction, fee = '200'): FeeBumpTransaction {
  return TransactionBuilder.buildFeeBumpTransaction(feeSource, fee, inner, passphrase)
}

/** stellar-sdk refuses low fees itself: they are put in behind its back. */
function withFee(transaction: FeeBumpTransaction, fee: bigint): FeeBumpTransaction {
  const envelope = transaction.toEnvelope()
  envelope
    .feeBump()
    .tx()
    .fee(xdr.Int64.fromString(String(fee)))
  return TransactionBuilder.fromXDR(envelope.toXDR('base64'), passphrase) as FeeBumpTransaction
}

function signed(transaction: FeeBumpTransaction, ...signers: Keypair[]): FeeBumpTransaction {
  transaction.sign(...signers)
  return transaction
}

const ok = 'txFeeBumpInnerSuccess: txSuccess'

describe('a fee bump', () => {
  test('behavior: the sponsor pays the fee, the payer the payment', async () => {
    const { sponsor, payer, payee, inner } = await parts()
    expect(await send(signed(bump(sponsor, inner), sponsor))).toBe(ok)
    expect(await xlmOf(sponsor)).toBe(100_000_000_000n - 200n)
    expect(await xlmOf(payer)).toBe(100_000_000_000n - 10_000_000n)
    expect(await xlmOf(payee)).toBe(100_000_000_000n + 10_000_000n)
  })

  test('behavior: an inner transaction may bid nothing at all', async () => {
    const { sponsor, payer, payee } = await parts()
    const inner = changed(await build(payer, [pay(payee)]), (tx) => tx.fee(0))
    inner.sign(payer)
    const wrapped = withFee(bump(sponsor, await build(payer, [pay(payee)])), 200n).toEnvelope()
    const envelope = inner.toEnvelope().v1()
    wrapped.feeBump().tx().innerTx(xdr.FeeBumpTransactionInnerTx.envelopeTypeTx(envelope))
    const transaction = TransactionBuilder.fromXDR(wrapped.toXDR('base64'), passphrase)
    expect(await send(signed(transaction as FeeBumpTransaction, sponsor))).toBe(ok)
  })

  test('behavior: around a contract call, refund included', async () => {
    const { sponsor, payer } = await parts()
    const before = await xlmOf(payer)
    const operation = Operation.invokeContractFunction({
      contract: Asset.native().contractId(passphrase),
      function: 'decimals',
      args: [],
    })
    const inner = await prepare(payer, operation)
    inner.sign(payer)
    const transaction = signed(bump(sponsor, inner, inner.fee), sponsor)
    expect(await send(transaction)).toBe(ok)
    expect(await xlmOf(payer)).toBe(before)
    const paid = 100_000_000_000n - (await xlmOf(sponsor))
    expect(paid).toBeGreaterThan(0n)
    expect(paid).toBeLessThanOrEqual(BigInt(transaction.fee))
  })

  test('behavior: known by both hashes', async () => {
    const { sponsor, inner } = await parts()
    const transaction = signed(bump(sponsor, inner), sponsor)
    expect(await send(transaction)).toBe(ok)
    for (const { hash } of [transaction, inner].map((t) => ({ hash: t.hash().toString('hex') })))
      expect((await server.getTransaction(hash)).status).toBe('SUCCESS')
  })

  const cases: [
    what: string,
    code: string,
    make: (parts: Parts) => FeeBumpTransaction | Promise<FeeBumpTransaction>,
  ][] = [
    ['signed', ok, ({ sponsor, inner }) => signed(bump(sponsor, inner), sponsor)],
    ['not signed', 'txBadAuth', ({ sponsor, inner }) => bump(sponsor, inner)],
    [
      'signed by the payer',
      'txBadAuth',
      ({ sponsor, payer, inner }) => signed(bump(sponsor, inner), payer),
    ],
    [
      'signed by both',
      'txBadAuthExtra',
      ({ sponsor, payer, inner }) => signed(bump(sponsor, inner), sponsor, payer),
    ],
    [
      'by nobody',
      'txNoAccount',
      ({ inner }) => {
        const nobody = Keypair.random()
        return signed(bump(nobody, inner), nobody)
      },
    ],
    [
      'bidding less than the minimum',
      'txInsufficientFee',
      ({ sponsor, inner }) => signed(withFee(bump(sponsor, inner), 199n), sponsor),
    ],
    [
      'bidding less than the inner transaction',
      'txInsufficientFee',
      async ({ sponsor, payer, payee }) => {
        const inner = await build(payer, [pay(payee)], { fee: '1000' })
        inner.sign(payer)
        return signed(withFee(bump(sponsor, inner, '2000'), 1_999n), sponsor)
      },
    ],
    [
      'beyond the balance of the sponsor',
      'txInsufficientBalance',
      ({ sponsor, inner }) => signed(bump(sponsor, inner, '99999990000'), sponsor),
    ],
    [
      'around an unsigned transaction',
      'txFeeBumpInnerFailed: txBadAuth',
      async ({ sponsor, payer, payee }) =>
        signed(bump(sponsor, await build(payer, [pay(payee)])), sponsor),
    ],
    [
      'around a wrong sequence number',
      'txFeeBumpInnerFailed: txBadSeq',
      async ({ sponsor, payer, inner }) => {
        const late = changed(inner, (tx, envelope) => {
          tx.seqNum(xdr.Int64.fromString(String(BigInt(tx.seqNum().toString()) + 1n)))
          envelope.signatures([])
        })
        late.sign(payer)
        return signed(bump(sponsor, late), sponsor)
      },
    ],
    [
      'around a transaction out of date',
      'txFeeBumpInnerFailed: txTooLate',
      async ({ sponsor, payer, inner }) => {
        const old = changed(inner, (tx, envelope) => {
          tx.cond().timeBounds().maxTime(xdr.Uint64.fromString('1'))
          envelope.signatures([])
        })
        old.sign(payer)
        return signed(bump(sponsor, old), sponsor)
      },
    ],
    [
      'around a payment without funds',
      'txFeeBumpInnerFailed: txFailed: paymentUnderfunded',
      async ({ sponsor, payer, payee }) => {
        const inner = await build(payer, [pay(payee, '10000')])
        inner.sign(payer)
        return signed(bump(sponsor, inner), sponsor)
      },
    ],
  ]
  for (const [what, code, make] of cases)
    test(`${code === ok ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      expect(await send(await make(await parts()))).toBe(code)
    })
})
