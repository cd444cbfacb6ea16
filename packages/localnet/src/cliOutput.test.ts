import {
  Account,
  Asset,
  Keypair,
  Networks,
  Operation,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-base'
import { expect, test } from 'vitest'
import * as Output from './cliOutput.ts'
import type { ClosedLedger, LedgerTransaction } from './ledger/Ledger.ts'

const plain: Output.Paint = (_style, text) => text

function transactionOf(operations: xdr.Operation[], result: xdr.TransactionResultResult) {
  const account = new Account(Keypair.random().publicKey(), '0')
  const builder = new TransactionBuilder(account, {
    fee: '100',
    networkPassphrase: Networks.TESTNET,
  })
  for (const operation of operations) builder.addOperation(operation)
  const ext = new xdr.TransactionResultExt(0)
  const feeCharged = xdr.Int64.fromString('100')
  return {
    hash: 'ab'.repeat(32),
    successful: result.switch().name === 'txSuccess',
    feeBump: false,
    envelope: builder.setTimeout(0).build().toEnvelope().toXDR(),
    result: new xdr.TransactionResult({ feeCharged, result, ext }).toXDR(),
  } as unknown as LedgerTransaction
}

const pay = Operation.payment({
  destination: Keypair.random().publicKey(),
  asset: Asset.native(),
  amount: '1',
})
const offer = Operation.manageData({ name: 'x', value: 'y' })
const lines = (...transactions: LedgerTransaction[]) =>
  Output.ledgerLines(
    { sequence: 12, closeTime: 1_800_000_000, transactions } as ClosedLedger,
    plain,
  )

test('behavior: a line per transaction, the ledger named once', () => {
  const success = xdr.TransactionResultResult.txSuccess([])
  expect(lines(transactionOf([pay, pay, offer], success), transactionOf([pay], success))).toEqual([
    'ledger 12     08:00:00  abababab  payment ×2, manageData',
    '                        abababab  payment',
  ])
  expect(lines()).toEqual([])
})

test('behavior: a failure says why, an unsupported operation by name', () => {
  const failed = (result: xdr.OperationResult) => xdr.TransactionResultResult.txFailed([result])
  const underfunded = xdr.OperationResult.opInner(
    xdr.OperationResultTr.payment(xdr.PaymentResult.paymentUnderfunded()),
  )
  expect([
    ...lines(transactionOf([pay], failed(underfunded))),
    ...lines(transactionOf([offer], failed(xdr.OperationResult.opNotSupported()))),
    ...lines(transactionOf([pay], xdr.TransactionResultResult.txBadSeq())),
  ]).toEqual([
    'ledger 12     08:00:00  abababab  payment  failed: paymentUnderfunded',
    'ledger 12     08:00:00  abababab  manageData  failed: stellar-localnet does not support manageData',
    'ledger 12     08:00:00  abababab  payment  failed: txBadSeq',
  ])
})

test('behavior: only loopback is quiet', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1'])
    expect(Output.exposureWarning(host)).toBeUndefined()
  for (const host of ['0.0.0.0', '::', '192.168.1.2', '127.example.org'])
    expect(Output.exposureWarning(host)).toMatch(/^WARNING/)
})

test('behavior: the trust line survives a folder with spaces', () => {
  expect(Output.trustLine('/a/ca.pem')).toBe('export NODE_EXTRA_CA_CERTS=/a/ca.pem')
  expect(Output.trustLine("/it's a/ca.pem")).toBe("export NODE_EXTRA_CA_CERTS='/it'\\''s a/ca.pem'")
})
