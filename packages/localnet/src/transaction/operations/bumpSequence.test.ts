import { Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Account from '../Account.ts'
import {
  account,
  apply,
  check,
  header,
  key,
  ledger,
  read,
  transaction,
} from '../fixture.test.support.ts'

const bump = (bumpTo: bigint) =>
  transaction({ operations: [Operation.bumpSequence({ bumpTo: String(bumpTo) })] })

describe('bumpSequence', () => {
  test.each([
    ['forward', 9n, 9n],
    ['backward does nothing', 3n, 7n],
    ['as far as numbers go', 2n ** 63n - 1n, 2n ** 63n - 1n],
  ])('behavior: %s, and notes when', (_, to, after) => {
    const entries = ledger(account(key(1)))
    expect(apply(entries, bump(to)).codes).toEqual(['bumpSequenceSuccess'])
    expect(read(entries, key(1)).seqNum().toBigInt()).toBe(after)
    expect(Account.sequenceStamp(read(entries, key(1))).ledger).toBe(header.sequence)
  })

  test('error: a negative number → bumpSequenceBadSeq', () => {
    const envelope = transaction({
      operations: bump(1n).tx.operations(),
      edit: (tx) => void tx.operations()[0]?.body().bumpSequenceOp().bumpTo(new xdr.Int64(-1)),
    })
    expect(check(ledger(account(key(1))), envelope)).toBe('txFailed bumpSequenceBadSeq')
  })
})
