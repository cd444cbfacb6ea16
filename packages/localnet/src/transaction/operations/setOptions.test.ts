import { Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
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
const ed25519 = (n: number) => xdr.SignerKey.signerKeyTypeEd25519(key(n).rawPublicKey())
const signer = (n: number, weight: number) => new xdr.Signer({ key: ed25519(n), weight })
const options = (edit: Edit<xdr.SetOptionsOp>) =>
  transaction({
    operations: [Operation.setOptions({})],
    edit: (tx) => {
      for (const operation of tx.operations()) edit(operation.body().setOptionsOp())
    },
  })

describe('setOptions', () => {
  test('behavior: thresholds, home domain and flags are set, the others stay', () => {
    const entries = ledger(account(owner, (entry) => void entry.flags(1)))
    const envelope = options((body) => {
      body.medThreshold(2)
      body.homeDomain('example.com')
      body.setFlags(2)
      body.clearFlags(1)
    })
    expect(apply(entries, envelope).codes).toEqual(['setOptionsSuccess'])
    const after = read(entries, owner)
    expect([...after.thresholds()]).toEqual([1, 0, 2, 0])
    expect(after.homeDomain().toString()).toBe('example.com')
    expect(after.flags()).toBe(2)
  })

  test('behavior: signers are added, changed and removed, each a sub-entry', () => {
    const entries = ledger(account(owner))
    const states = [signer(2, 1), signer(3, 1), signer(2, 5), signer(3, 0), signer(4, 0)].map(
      (change) => {
        expect(
          apply(
            entries,
            options((body) => void body.signer(change)),
          ).codes,
        ).toEqual(['setOptionsSuccess'])
        const after = read(entries, owner)
        return [after.numSubEntries(), after.signers().reduce((sum, s) => sum + s.weight(), 0)]
      },
    )
    expect(states).toEqual([
      [1, 1],
      [2, 2],
      [2, 6],
      [1, 5],
      [1, 5],
    ])
  })

  test.each<[string, string, Edit<xdr.SetOptionsOp>, Edit<xdr.AccountEntry>]>([
    [
      'flags of an immutable account',
      'setOptionsCantChange',
      (body) => void body.setFlags(1),
      (entry) => void entry.flags(4),
    ],
    [
      'clearing them',
      'setOptionsCantChange',
      (body) => void body.clearFlags(4),
      (entry) => void entry.flags(4),
    ],
    [
      'clawback without revocable',
      'setOptionsAuthRevocableRequired',
      (body) => void body.setFlags(8),
      () => {},
    ],
    [
      'revocable off under clawback',
      'setOptionsAuthRevocableRequired',
      (body) => void body.clearFlags(2),
      (entry) => void entry.flags(10),
    ],
    [
      'inflation to nobody',
      'setOptionsInvalidInflation',
      (body) => void body.inflationDest(key(5).xdrAccountId()),
      () => {},
    ],
    [
      'too little for the reserve',
      'setOptionsLowReserve',
      (body) => void body.signer(signer(2, 1)),
      (entry) => void entry.balance(new xdr.Int64(14_999_999)),
    ],
    [
      'too many sub-entries',
      'opTooManySubentries',
      (body) => void body.signer(signer(2, 1)),
      (entry) => void entry.numSubEntries(1_000),
    ],
    [
      'too many signers',
      'setOptionsTooManySigners',
      (body) => void body.signer(signer(2, 1)),
      (entry) => void entry.signers(Array.from({ length: 20 }, (_, n) => signer(n + 20, 1))),
    ],
  ])('error: %s → %s', (_, code, edit, before) => {
    expect(apply(ledger(account(owner, before)), options(edit)).codes).toEqual([code])
  })

  const payload = new xdr.SignerKeyEd25519SignedPayload({
    ed25519: key(2).rawPublicKey(),
    payload: Buffer.alloc(0),
  })
  const emptyPayload = xdr.SignerKey.signerKeyTypeEd25519SignedPayload(payload)
  test.each<[string, string, Edit<xdr.SetOptionsOp>]>([
    ['a flag that is none', 'setOptionsUnknownFlag', (body) => void body.setFlags(16)],
    ['clearing a flag that is none', 'setOptionsUnknownFlag', (body) => void body.clearFlags(16)],
    [
      'setting and clearing the same',
      'setOptionsBadFlags',
      (body) => {
        body.setFlags(1)
        body.clearFlags(1)
      },
    ],
    [
      'a master weight over 255',
      'setOptionsThresholdOutOfRange',
      (body) => void body.masterWeight(256),
    ],
    [
      'a threshold over 255',
      'setOptionsThresholdOutOfRange',
      (body) => void body.highThreshold(256),
    ],
    ['oneself as signer', 'setOptionsBadSigner', (body) => void body.signer(signer(1, 1))],
    ['a signer weight over 255', 'setOptionsBadSigner', (body) => void body.signer(signer(2, 256))],
    [
      'a signer of nothing',
      'setOptionsBadSigner',
      (body) => void body.signer(new xdr.Signer({ key: emptyPayload, weight: 1 })),
    ],
    [
      'a home domain of two lines',
      'setOptionsInvalidHomeDomain',
      (body) => void body.homeDomain('a\nb'),
    ],
    [
      'a home domain beyond ASCII',
      'setOptionsInvalidHomeDomain',
      (body) => void body.homeDomain('é'),
    ],
  ])('error: %s → %s', (_, code, edit) => {
    expect(check(ledger(account(owner)), options(edit))).toBe(`txFailed ${code}`)
  })
})
