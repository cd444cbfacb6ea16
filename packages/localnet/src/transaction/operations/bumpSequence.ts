/** Moves an account's sequence number forward, and so invalidates transactions signed in advance. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as Account from '../Account.ts'
import type { Operation } from './Operation.ts'

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#bump-sequence */
export const bumpSequence: Operation<xdr.BumpSequenceOp> = {
  threshold: () => 'low',
  check: (body) => (body.bumpTo().toBigInt() < 0n ? toResult('bumpSequenceBadSeq') : undefined),
  apply(body, { entries, header, source }) {
    const account = Entry.readAccount(entries, source)
    if (!account) return xdr.OperationResult.opNoAccount()
    if (body.bumpTo().toBigInt() > account.seqNum().toBigInt()) account.seqNum(body.bumpTo())
    Account.stampSequence(account, header)
    Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
    return toResult('bumpSequenceSuccess')
  },
}

function toResult(code: 'bumpSequenceSuccess' | 'bumpSequenceBadSeq'): xdr.OperationResult {
  const result = xdr.BumpSequenceResult[code]()
  return xdr.OperationResult.opInner(xdr.OperationResultTr.bumpSequence(result))
}
