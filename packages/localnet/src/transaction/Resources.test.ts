import {
  Asset,
  Account as BaseAccount,
  Contract,
  type Keypair,
  Memo,
  MuxedAccount,
  Operation,
  xdr,
} from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import { limits } from '../ledger/NetworkSettings.ts'
import * as Envelope from './Envelope.ts'
import {
  account,
  check,
  type Edit,
  feeBump,
  key,
  ledger,
  networkId,
  transaction,
} from './fixture.test.support.ts'
import * as Resources from './Resources.ts'

const contract = new Contract('CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC')
const usdc = new Asset('USDC', key(3).publicKey())
const entries = ledger(account(key(1)), account(key(9)))

const dataKey = (n: number, durability = xdr.ContractDataDurability.persistent(), size = 4) =>
  xdr.LedgerKey.contractData(
    new xdr.LedgerKeyContractData({
      contract: contract.address().toScAddress(),
      key: xdr.ScVal.scvBytes(Buffer.alloc(size, n)),
      durability,
    }),
  )
const accountKey = (n: number) =>
  xdr.LedgerKey.account(
    new xdr.LedgerKeyAccount({
      accountId: xdr.PublicKey.publicKeyTypeEd25519(Buffer.alloc(32, n)),
    }),
  )
const trustlineKey = (owner: Keypair, asset: Asset) =>
  xdr.LedgerKey.trustline(
    new xdr.LedgerKeyTrustLine({
      accountId: owner.xdrAccountId(),
      asset: asset.toTrustLineXDRObject(),
    }),
  )
const many = (count: number, make: (n: number) => xdr.LedgerKey) =>
  Array.from({ length: count }, (_, n) => make(n))

const set = {
  readOnly:
    (keys: xdr.LedgerKey[]): Edit<xdr.SorobanTransactionData> =>
    (data) =>
      void data.resources().footprint().readOnly(keys),
  readWrite:
    (keys: xdr.LedgerKey[]): Edit<xdr.SorobanTransactionData> =>
    (data) =>
      void data.resources().footprint().readWrite(keys),
  archived:
    (indexes: number[], keys: xdr.LedgerKey[]): Edit<xdr.SorobanTransactionData> =>
    (data) => {
      data.resources().footprint().readWrite(keys)
      const ext = new xdr.SorobanResourcesExtV0({ archivedSorobanEntries: indexes })
      data.ext(new xdr.SorobanTransactionDataExt(1, ext))
    },
}

function call(
  edit: Edit<xdr.SorobanTransactionData> = () => {},
  editTransaction: Edit<xdr.Transaction> = () => {},
  operation: xdr.Operation = contract.call('hello'),
) {
  const data = new xdr.SorobanTransactionData({
    ext: new xdr.SorobanTransactionDataExt(0),
    resources: new xdr.SorobanResources({
      footprint: new xdr.LedgerFootprint({ readOnly: [], readWrite: [] }),
      instructions: 1_000,
      diskReadBytes: 0,
      writeBytes: 0,
    }),
    resourceFee: new xdr.Int64(1_000),
  })
  edit(data)
  return transaction({
    operations: [operation],
    edit: (tx) => {
      tx.fee(1_100)
      tx.ext(new xdr.TransactionExt(1, data))
      editTransaction(tx)
    },
  })
}

describe('limits of a transaction', () => {
  test.each<[string, Edit<xdr.SorobanTransactionData>, Edit<xdr.SorobanTransactionData>]>([
    [
      'instructions',
      (data) => void data.resources().instructions(limits.txMaxInstructions),
      (data) => void data.resources().instructions(limits.txMaxInstructions + 1),
    ],
    [
      'bytes read from disk',
      (data) => void data.resources().diskReadBytes(limits.txMaxDiskReadBytes),
      (data) => void data.resources().diskReadBytes(limits.txMaxDiskReadBytes + 1),
    ],
    [
      'bytes written',
      (data) => void data.resources().writeBytes(limits.txMaxWriteBytes),
      (data) => void data.resources().writeBytes(limits.txMaxWriteBytes + 1),
    ],
    [
      'entries written',
      set.readWrite(many(limits.txMaxWriteLedgerEntries, dataKey)),
      set.readWrite(many(limits.txMaxWriteLedgerEntries + 1, dataKey)),
    ],
    [
      'entries read from disk',
      set.readOnly(many(limits.txMaxDiskReadEntries, accountKey)),
      set.readOnly(many(limits.txMaxDiskReadEntries + 1, accountKey)),
    ],
    [
      'key size',
      set.readOnly([dataKey(1, undefined, 196)]),
      set.readOnly([dataKey(1, undefined, 200)]),
    ],
    [
      'keys used once',
      set.readOnly([dataKey(1), dataKey(2)]),
      set.readOnly([dataKey(1), dataKey(1)]),
    ],
    [
      'keys in one half',
      set.readOnly([dataKey(1)]),
      (data) => {
        set.readOnly([dataKey(1)])(data)
        set.readWrite([dataKey(1)])(data)
      },
    ],
    [
      'kinds of keys',
      set.readOnly([trustlineKey(key(1), usdc)]),
      set.readOnly([
        xdr.LedgerKey.data(
          new xdr.LedgerKeyData({ accountId: key(1).xdrAccountId(), dataName: 'a' }),
        ),
      ]),
    ],
    [
      'trustlines of holders',
      set.readOnly([trustlineKey(key(1), usdc)]),
      set.readOnly([trustlineKey(key(3), usdc)]),
    ],
    [
      'archived entries in order',
      set.archived([0, 1], many(2, dataKey)),
      set.archived([1, 0], many(2, dataKey)),
    ],
    [
      'archived entries in the footprint',
      set.archived([1], many(2, dataKey)),
      set.archived([2], many(2, dataKey)),
    ],
    [
      'archived entries that persist',
      set.archived([0], [dataKey(1)]),
      set.archived([0], [dataKey(1, xdr.ContractDataDurability.temporary())]),
    ],
    [
      'resource fee within the fee',
      (data) => void data.resourceFee(new xdr.Int64(1_000)),
      (data) => void data.resourceFee(new xdr.Int64(1_101)),
    ],
  ])('behavior: %s, and one step beyond → txSorobanInvalid', (_, within, beyond) => {
    expect(check(entries, call(within))).toBe('valid')
    expect(check(entries, call(beyond))).toBe('txSorobanInvalid')
  })

  test('error: size of the transaction → txSorobanInvalid', () => {
    const argument = xdr.ScVal.scvBytes(Buffer.alloc(limits.txMaxSizeBytes))
    const envelope = call(undefined, undefined, contract.call('hello', argument))
    expect(check(entries, envelope)).toBe('txSorobanInvalid')
  })

  test('behavior: all entries of a restore come from disk', () => {
    const keys = many(limits.txMaxDiskReadEntries, dataKey)
    const envelope = call(set.readWrite(keys), undefined, Operation.restoreFootprint({}))
    expect(check(entries, envelope)).toBe('valid')
  })

  test('behavior: the refusal is named', () => {
    const lines: string[] = []
    const envelope = call((data) => void data.resources().writeBytes(200_000))
    check(entries, envelope, { log: (line) => void lines.push(line) })
    expect(lines).toEqual([
      `txSOROBAN_INVALID: 200000 bytes written: the limit of a transaction is ${limits.txMaxWriteBytes}.`,
    ])
  })
})

describe('shape of a Soroban transaction', () => {
  const muxed = new MuxedAccount(new BaseAccount(key(1).publicKey(), '0'), '5')
  test.each<[string, string, Edit<xdr.Transaction>]>([
    ['without Soroban data', 'txMalformed', (tx) => void tx.ext(new xdr.TransactionExt(0))],
    [
      'with a second operation',
      'txMalformed',
      (tx) => void tx.operations().push(contract.call('hello')),
    ],
    [
      'with a classic operation',
      'txMalformed',
      (tx) => void tx.operations().push(Operation.bumpSequence({ bumpTo: '1' })),
    ],
    ['with a memo', 'txSorobanInvalid', (tx) => void tx.memo(Memo.text('hello').toXDRObject())],
    [
      'from a muxed account',
      'txSorobanInvalid',
      (tx) => void tx.sourceAccount(muxed.toXDRObject()),
    ],
    [
      'with a muxed operation',
      'txSorobanInvalid',
      (tx) => void tx.operations()[0]?.sourceAccount(muxed.toXDRObject()),
    ],
    ['with too small an inclusion fee', 'txInsufficientFee', (tx) => void tx.fee(1_099)],
    [
      'with a negative resource fee',
      'txMalformed',
      (tx) => void tx.ext().sorobanData().resourceFee(new xdr.Int64(-1)),
    ],
    [
      'with an absurd resource fee',
      'txMalformed',
      (tx) =>
        void tx
          .ext()
          .sorobanData()
          .resourceFee(new xdr.Int64((1n << 50n) + 1n)),
    ],
  ])('error: %s → %s', (_, code, edit) => {
    expect(check(entries, call(undefined, edit))).toBe(code)
  })

  test('behavior: memos and muxed accounts are for restoring and extending', () => {
    const withMemo = (tx: xdr.Transaction) => void tx.memo(Memo.text('hello').toXDRObject())
    const envelope = call(undefined, withMemo, Operation.extendFootprintTtl({ extendTo: 10 }))
    expect(check(entries, envelope)).toBe('valid')
  })

  test('error: less resource fee than the host reckons → txSorobanInvalid', () => {
    expect(check(entries, call(), { minResourceFee: () => 1_000n })).toBe('valid')
    expect(check(entries, call(), { minResourceFee: () => 1_001n })).toBe('txSorobanInvalid')
  })

  test('behavior: a fee bump may pay a resource fee that the inner fee does not cover', () => {
    const inner = call(undefined, (tx) => void tx.fee(0))
    expect(check(entries, inner)).toBe('txSorobanInvalid')
    expect(check(entries, feeBump(inner, { fee: 1_200n }))).toBe('valid')
    expect(check(entries, feeBump(inner, { fee: 1_199n }))).toBe('txInsufficientFee')
  })

  test('behavior: the size is that of the transaction, not of the fee bump around it', () => {
    const inner = call()
    expect(Resources.sizeOf(feeBump(inner, { fee: 2_000n }))).toBe(inner.bytes.length)
    expect(Resources.sizeOf(Envelope.decode(inner.bytes, networkId))).toBe(inner.bytes.length)
  })
})
