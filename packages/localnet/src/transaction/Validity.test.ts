import { createHash } from 'node:crypto'
import { Asset, type Keypair, Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Entry from '../ledger/Entry.ts'
import * as Account from './Account.ts'
import * as Fees from './Fees.ts'
import {
  account,
  apply,
  check,
  type Draft,
  feeBump,
  header,
  key,
  ledger,
  networkId,
  passphrase,
  transaction,
} from './fixture.test.support.ts'
import * as Result from './Result.ts'
import * as Signers from './Signers.ts'
import * as Validity from './Validity.ts'

const pay = (source?: Keypair) =>
  Operation.payment({
    destination: key(2).publicKey(),
    asset: Asset.native(),
    amount: '1',
    ...(source ? { source: source.publicKey() } : {}),
  })
const entries = ledger(account(key(1)), account(key(2)), account(key(9)))
const uint64 = (value: number) => new xdr.Uint64(value)
const timeBounds = (minTime: number, maxTime: number) =>
  new xdr.TimeBounds({ minTime: uint64(minTime), maxTime: uint64(maxTime) })

type V2 = ConstructorParameters<typeof xdr.PreconditionsV2>[0]
const precond = (fields: Partial<V2>) => (tx: xdr.Transaction) =>
  void tx.cond(
    xdr.Preconditions.precondV2(
      new xdr.PreconditionsV2({
        timeBounds: null,
        ledgerBounds: null,
        minSeqNum: null,
        minSeqAge: uint64(0),
        minSeqLedgerGap: 0,
        extraSigners: [],
        ...fields,
      }),
    ),
  )
const ledgerBounds = (minLedger: number, maxLedger: number) =>
  new xdr.LedgerBounds({ minLedger, maxLedger })
const sorobanData = () =>
  new xdr.SorobanTransactionData({
    ext: new xdr.SorobanTransactionDataExt(0),
    resources: new xdr.SorobanResources({
      footprint: new xdr.LedgerFootprint({ readOnly: [], readWrite: [] }),
      instructions: 0,
      diskReadBytes: 0,
      writeBytes: 0,
    }),
    resourceFee: new xdr.Int64(0),
  })
const signed = (payload: Buffer) =>
  xdr.SignerKey.signerKeyTypeEd25519SignedPayload(
    new xdr.SignerKeyEd25519SignedPayload({ ed25519: key(4).rawPublicKey(), payload }),
  )
const extra = (owner: Keypair) => xdr.SignerKey.signerKeyTypeEd25519(owner.rawPublicKey())

type Row = [name: string, code: string, change: Partial<Draft>]

describe('check', () => {
  test.each<Row>([
    ['as it is', 'valid', {}],
    [
      'time bounds around now',
      'valid',
      {
        edit: (tx) =>
          void tx.cond(
            xdr.Preconditions.precondTime(timeBounds(header.closeTime, header.closeTime)),
          ),
      },
    ],
    [
      'too early',
      'txTooEarly',
      {
        edit: (tx) =>
          void tx.cond(xdr.Preconditions.precondTime(timeBounds(header.closeTime + 1, 0))),
      },
    ],
    [
      'too late',
      'txTooLate',
      {
        edit: (tx) =>
          void tx.cond(xdr.Preconditions.precondTime(timeBounds(0, header.closeTime - 1))),
      },
    ],
    [
      'too late by PreconditionsV2',
      'txTooLate',
      { edit: precond({ timeBounds: timeBounds(0, header.closeTime - 1) }) },
    ],
    ['in its ledger bounds', 'valid', { edit: precond({ ledgerBounds: ledgerBounds(100, 101) }) }],
    ['before its ledgers', 'txTooEarly', { edit: precond({ ledgerBounds: ledgerBounds(101, 0) }) }],
    ['after its ledgers', 'txTooLate', { edit: precond({ ledgerBounds: ledgerBounds(0, 100) }) }],
    ['no operation', 'txMissingOperation', { edit: (tx) => void tx.operations([]) }],
    [
      'Soroban data on a classic transaction',
      'txMalformed',
      { edit: (tx) => void tx.ext(new xdr.TransactionExt(1, sorobanData())) },
    ],
    ['too small a fee', 'txInsufficientFee', { edit: (tx) => void tx.fee(99) }],
    [
      'too small a fee for two',
      'txInsufficientFee',
      { operations: [pay(), pay()], edit: (tx) => void tx.fee(199) },
    ],
    ['no such account', 'txNoAccount', { source: key(5) }],
    ['sequence number used', 'txBadSeq', { edit: (tx) => void tx.seqNum(new xdr.Int64(7)) }],
    ['sequence number skipped', 'txBadSeq', { edit: (tx) => void tx.seqNum(new xdr.Int64(9)) }],
    [
      'sequence number skipped as minSeqNum allows',
      'valid',
      {
        edit: (tx) => {
          tx.seqNum(new xdr.Int64(9))
          precond({ minSeqNum: new xdr.Int64(7) })(tx)
        },
      },
    ],
    [
      'sequence number below minSeqNum',
      'txBadSeq',
      {
        edit: (tx) => {
          tx.seqNum(new xdr.Int64(9))
          precond({ minSeqNum: new xdr.Int64(8) })(tx)
        },
      },
    ],
    [
      'sequence number that new accounts start with',
      'txBadSeq',
      {
        edit: (tx) => {
          tx.seqNum(new xdr.Int64(100n << 32n))
          precond({ minSeqNum: new xdr.Int64(0) })(tx)
        },
      },
    ],
    ['not signed', 'txBadAuth', { signers: [] }],
    ['signed by somebody else', 'txBadAuth', { signers: [key(2)] }],
    ['tampered after signing', 'txBadAuth', { tamper: (envelope) => void envelope.tx().fee(101) }],
    ['signed by one too many', 'txBadAuthExtra', { signers: [key(1), key(2)] }],
    [
      'an extra signer who signed',
      'valid',
      { signers: [key(1), key(4)], edit: precond({ extraSigners: [extra(key(4))] }) },
    ],
    [
      'an extra signer who did not',
      'txBadAuth',
      { edit: precond({ extraSigners: [extra(key(4))] }) },
    ],
    [
      'one of two extra signers',
      'txBadAuth',
      {
        signers: [key(1), key(4)],
        edit: precond({ extraSigners: [extra(key(4)), extra(key(3))] }),
      },
    ],
    [
      'the same extra signer twice',
      'txMalformed',
      { edit: precond({ extraSigners: [extra(key(4)), extra(key(4))] }) },
    ],
    [
      'an extra signer of nothing',
      'txMalformed',
      { edit: precond({ extraSigners: [signed(Buffer.alloc(0))] }) },
    ],
    [
      'a fee that takes from the reserve',
      'txInsufficientBalance',
      { edit: (tx) => void tx.fee(4_000_000_000), source: key(6) },
    ],
    [
      'an operation of an account that did not sign',
      'txFailed opBadAuth',
      { operations: [pay(key(2))] },
    ],
    [
      'an operation of an account that did',
      'valid',
      { operations: [pay(key(2))], signers: [key(1), key(2)] },
    ],
    [
      'an operation of an account to be, signed',
      'valid',
      { operations: [pay(key(5))], signers: [key(1), key(5)] },
    ],
    [
      'an operation of an account to be, not signed',
      'txFailed opBadAuth',
      { operations: [pay(key(5))] },
    ],
    [
      'a malformed operation',
      'txFailed paymentMalformed',
      { edit: (tx) => void tx.operations()[0]?.body().paymentOp().amount(new xdr.Int64(0)) },
    ],
    [
      'an operation that is not supported',
      'txFailed opNotSupported',
      { operations: [Operation.inflation({})] },
    ],
  ])('behavior: %s → %s', (_, code, change) => {
    const poor = account(key(6), (entry) => void entry.balance(new xdr.Int64(10_000_000n + 99n)))
    const state = ledger(account(key(1)), account(key(2)), poor)
    expect(check(state, transaction({ operations: [pay()], ...change }))).toBe(code)
  })

  test('behavior: an operation that is not supported is named', () => {
    const lines: string[] = []
    const envelope = transaction({ operations: [Operation.inflation({})] })
    check(entries, envelope, { log: (line) => void lines.push(line) })
    expect(lines).toEqual(['opNOT_SUPPORTED: inflation'])
  })

  test('behavior: a refusal reports the fee, and the operations that were not tried as untouched', () => {
    const envelope = transaction({ operations: [pay(), pay(key(2)), pay()] })
    const result = Validity.check(envelope, {
      entries,
      header,
      networkId,
      passphrase,
      phase: 'submit',
      impersonate: false,
      log: () => {},
    })
    if (!result) throw new Error('It must be refused.')
    expect(Result.feeOf(result)).toBe(300n)
    expect(Result.operationsOf(result).map(Result.operationCodeOf)).toEqual([
      'paymentSuccess',
      'opBadAuth',
      'paymentSuccess',
    ])
    expect(xdr.TransactionResult.fromXDR(result.toXDR()).toXDR()).toEqual(result.toXDR())
  })

  test.each<[string, string, Partial<V2>]>([
    ['old enough', 'valid', { minSeqAge: uint64(60) }],
    ['too young', 'txBadMinSeqAgeOrGap', { minSeqAge: uint64(61) }],
    ['older than time', 'txBadMinSeqAgeOrGap', { minSeqAge: uint64(header.closeTime + 1) }],
    ['far enough', 'valid', { minSeqLedgerGap: 10 }],
    ['too near', 'txBadMinSeqAgeOrGap', { minSeqLedgerGap: 11 }],
  ])('behavior: the sequence number was set %s → %s', (_, code, fields) => {
    const stamped = account(key(1), (entry) =>
      Account.stampSequence(entry, { sequence: 90, closeTime: header.closeTime - 60 }),
    )
    const envelope = transaction({ operations: [pay()], edit: precond(fields) })
    expect(check(ledger(stamped, account(key(2))), envelope)).toBe(code)
  })

  test.each<[string, string, bigint]>([
    ['exactly the reserve and the fee', 'valid', 10_000_000n + 100n],
    ['one stroop less', 'txInsufficientBalance', 10_000_000n + 99n],
  ])('behavior: a balance of %s → %s', (_, code, balance) => {
    const state = ledger(account(key(1), (entry) => void entry.balance(new xdr.Int64(balance))))
    expect(check(state, transaction({ operations: [pay()] }))).toBe(code)
  })
})

describe('check, with several signers', () => {
  const raise = Operation.setOptions({ highThreshold: 3 })
  const bump = Operation.bumpSequence({ bumpTo: '9' })
  const shared = ledger(
    account(key(1), (entry) => {
      entry.thresholds(Buffer.from([1, 1, 2, 3]))
      Signers.put(entry, { key: extra(key(2)), weight: 1 })
      Signers.put(entry, { key: extra(key(3)), weight: 255 })
    }),
  )
  test.each<[string, string, xdr.Operation, Keypair[]]>([
    ['low by one', 'valid', bump, [key(1)]],
    ['medium by one', 'txFailed opBadAuth', pay(), [key(1)]],
    ['medium by two', 'valid', pay(), [key(1), key(2)]],
    ['high by two', 'txFailed opBadAuth', raise, [key(1), key(2)]],
    ['high by the heavy one', 'valid', raise, [key(3)]],
    ['low by two, where one is enough', 'txBadAuthExtra', bump, [key(1), key(2)]],
  ])('behavior: %s → %s', (_, code, operation, signers) => {
    expect(check(shared, transaction({ operations: [operation], signers }))).toBe(code)
  })

  test('error: a master weight of 0 leaves the own key without a say', () => {
    const handedOver = ledger(
      account(key(1), (entry) => {
        entry.thresholds(Buffer.from([0, 0, 0, 0]))
        Signers.put(entry, { key: extra(key(2)), weight: 1 })
      }),
    )
    expect(check(handedOver, transaction({ operations: [bump] }))).toBe('txBadAuth')
    expect(check(handedOver, transaction({ operations: [bump], signers: [key(2)] }))).toBe('valid')
  })

  test('behavior: pre-authorised and hash-x signers sign without a key', () => {
    const envelope = transaction({ operations: [bump], signers: [] })
    const preimage = Buffer.from('a secret')
    const hashX = createHash('sha256').update(preimage).digest()
    const signature = new xdr.DecoratedSignature({ hint: hashX.subarray(-4), signature: preimage })
    const revealed = transaction({
      operations: [bump],
      signers: [],
      tamper: (v1) => void v1.signatures([signature]),
    })
    const preAuth = xdr.SignerKey.signerKeyTypePreAuthTx(envelope.hash)
    const by = (signer: xdr.SignerKey) =>
      ledger(account(key(1), (entry) => void Signers.put(entry, { key: signer, weight: 1 })))
    expect(check(by(preAuth), envelope)).toBe('valid')
    expect(check(by(xdr.SignerKey.signerKeyTypeHashX(hashX)), revealed)).toBe('valid')
    expect(check(by(xdr.SignerKey.signerKeyTypeHashX(hashX)), envelope)).toBe('txBadAuth')
  })
})

describe('check, impersonated', () => {
  test.each<Row>([
    ['signatures', 'valid', { signers: [] }],
    [
      'the sequence number',
      'txBadSeq',
      { signers: [], edit: (tx) => void tx.seqNum(new xdr.Int64(9)) },
    ],
    ['the fee', 'txInsufficientFee', { signers: [], edit: (tx) => void tx.fee(1) }],
  ])('behavior: %s → %s', (_, code, change) => {
    const envelope = transaction({ operations: [pay(key(2))], ...change })
    expect(check(entries, envelope, { impersonate: true })).toBe(code)
  })
})

describe('check, of a fee bump', () => {
  const inner = (change: Partial<Draft> = {}) => transaction({ operations: [pay()], ...change })
  test.each<[string, string, ReturnType<typeof feeBump>]>([
    ['the minimum for one operation more', 'valid', feeBump(inner(), { fee: 200n })],
    ['less than the minimum', 'txInsufficientFee', feeBump(inner(), { fee: 199n })],
    ['a negative fee', 'txMalformed', feeBump(inner(), { fee: -1n })],
    [
      'a lower rate than inside',
      'txInsufficientFee',
      feeBump(inner({ edit: (tx) => void tx.fee(150) }), { fee: 299n }),
    ],
    [
      'the same rate as inside',
      'valid',
      feeBump(inner({ edit: (tx) => void tx.fee(150) }), { fee: 300n }),
    ],
    [
      'an inner fee of nothing',
      'valid',
      feeBump(inner({ edit: (tx) => void tx.fee(0) }), { fee: 200n }),
    ],
    ['more than its account has', 'txInsufficientBalance', feeBump(inner(), { fee: 10n ** 15n })],
    ['no signature', 'txBadAuth', feeBump(inner(), { fee: 200n, signers: [] })],
    [
      'a signature too many',
      'txBadAuthExtra',
      feeBump(inner(), { fee: 200n, signers: [key(9), key(1)] }),
    ],
    [
      'an unsigned transaction',
      'txFeeBumpInnerFailed txBadAuth',
      feeBump(inner({ signers: [] }), { fee: 200n }),
    ],
    [
      'a used sequence number',
      'txFeeBumpInnerFailed txBadSeq',
      feeBump(inner({ edit: (tx) => void tx.seqNum(new xdr.Int64(7)) }), { fee: 200n }),
    ],
    [
      'a failing operation',
      'txFeeBumpInnerFailed txFailed opBadAuth',
      feeBump(inner({ operations: [pay(key(2))] }), { fee: 300n }),
    ],
  ])('behavior: %s → %s', (_, code, envelope) => {
    expect(check(entries, envelope)).toBe(code)
  })

  test('behavior: the rate of what is inside is rounded up, and the refusal reports what is due', () => {
    const envelope = (fee: bigint) =>
      feeBump(inner({ operations: [pay(), pay(), pay()], edit: (tx) => void tx.fee(301) }), { fee })
    expect(check(entries, envelope(402n))).toBe('valid')
    expect(check(entries, envelope(401n))).toBe('txInsufficientFee')
    expect(Fees.feeToBump(envelope(401n))).toBe(402n)
    expect(Fees.feeToBump(envelope(399n))).toBe(400n)
  })

  test('error: nobody to pay', () => {
    expect(check(ledger(account(key(1))), feeBump(inner(), { fee: 200n }))).toBe('txNoAccount')
  })

  test('behavior: the result names the transaction inside, and says it was charged nothing', () => {
    const envelope = feeBump(inner(), { fee: 200n })
    const result = Result.of(envelope, { code: 'txBadSeq' }, 200n)
    const pair = xdr.TransactionResult.fromXDR(result.toXDR()).result().innerResultPair()
    expect(Buffer.from(pair.transactionHash()).equals(envelope.innerHash)).toBe(true)
    expect(pair.result().feeCharged().toBigInt()).toBe(0n)
  })
})

describe('check, at apply', () => {
  test('behavior: neither fee nor balance nor what operations do is tested, but sequence and signatures are', () => {
    const phase = 'apply' as const
    const broke = ledger(account(key(1), (entry) => void entry.balance(new xdr.Int64(0))))
    const at = (draft: Partial<Draft>) =>
      check(broke, transaction({ operations: [pay()], ...draft }), { phase })
    expect(at({ edit: (tx) => void tx.fee(1) })).toBe('valid')
    expect(at({ edit: (tx) => void tx.seqNum(new xdr.Int64(9)) })).toBe('txBadSeq')
    expect(at({ operations: [pay(key(2)), pay(key(3))] })).toBe('txFailed opBadAuth opBadAuth')
  })

  test('error: an operation whose source an earlier one merged → opNoAccount', () => {
    const state = ledger(
      account(key(1)),
      account(key(2), (entry) => void entry.seqNum(new xdr.Int64(1))),
    )
    const merge = Operation.accountMerge({
      destination: key(1).publicKey(),
      source: key(2).publicKey(),
    })
    const envelope = transaction({ operations: [merge, pay(key(2))], signers: [key(1), key(2)] })
    expect(check(state, envelope)).toBe('valid')
    expect(apply(state, envelope).codes).toEqual(['accountMergeSuccess', 'opNoAccount'])
    expect(Entry.readAccount(state, key(2).publicKey())).toBeDefined()
  })
})
