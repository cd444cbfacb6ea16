import { Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Entry from '../../ledger/Entry.ts'
import * as Account from '../Account.ts'
import {
  account,
  apply,
  check,
  type Edit,
  header,
  key,
  ledger,
  read,
  transaction,
} from '../fixture.test.support.ts'
import * as Signers from '../Signers.ts'

const [merged, heir] = [key(1), key(2)]
const merge = (destination = heir.publicKey()) =>
  transaction({ operations: [Operation.accountMerge({ destination })] })
const extraSigner = { key: xdr.SignerKey.signerKeyTypeHashX(Buffer.alloc(32)), weight: 1 }

describe('accountMerge', () => {
  test.each<[string, Edit<xdr.AccountEntry>]>([
    ['with nothing but XLM', () => {}],
    ['with signers', (entry) => void Signers.put(entry, extraSigner)],
  ])('behavior: an account %s goes, its XLM stays', (_, before) => {
    const entries = ledger(account(merged, before), account(heir))
    const { codes, events } = apply(entries, merge())
    expect(codes).toEqual(['accountMergeSuccess'])
    expect(events).toHaveLength(1)
    expect(Entry.readAccount(entries, merged.publicKey())).toBeUndefined()
    expect(read(entries, heir).balance().toBigInt()).toBe(20_000_000_000n)
  })

  const isSponsor: Edit<xdr.AccountEntry> = (entry) => {
    Account.stampSequence(entry, header)
    Account.extensionV2(entry)?.numSponsoring(1)
  }
  test.each<[string, string, Edit<xdr.AccountEntry>, xdr.LedgerEntryData[]]>([
    ['nobody there', 'accountMergeNoAccount', () => {}, []],
    [
      'an immutable account',
      'accountMergeImmutableSet',
      (entry) => void entry.flags(4),
      [account(heir)],
    ],
    [
      'sub-entries',
      'accountMergeHasSubEntries',
      (entry) => void entry.numSubEntries(1),
      [account(heir)],
    ],
    [
      'a sequence number of the future',
      'accountMergeSeqnumTooFar',
      (entry) => void entry.seqNum(new xdr.Int64(100n << 32n)),
      [account(heir)],
    ],
    ['a sponsor', 'accountMergeIsSponsor', isSponsor, [account(heir)]],
    [
      'a full account there',
      'accountMergeDestFull',
      () => {},
      [account(heir, (entry) => void entry.balance(new xdr.Int64(2n ** 63n - 1n)))],
    ],
  ])('error: %s → %s', (_, code, before, more) => {
    const entries = ledger(account(merged, before), ...more)
    expect(apply(entries, merge()).codes).toEqual([code])
    expect(Entry.readAccount(entries, merged.publicKey())).toBeDefined()
  })

  test('error: into itself → accountMergeMalformed', () => {
    const entries = ledger(account(merged))
    expect(check(entries, merge(merged.publicKey()))).toBe('txFailed accountMergeMalformed')
  })
})
