/** Writes or removes a named value of up to 64 bytes. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as LedgerKey from '../../ledger/LedgerKey.ts'
import * as Account from '../Account.ts'
import type { Context, Operation } from './Operation.ts'
import { isPrintable } from './printable.ts'

type Code =
  | 'manageDataSuccess'
  | 'manageDataNameNotFound'
  | 'manageDataLowReserve'
  | 'manageDataInvalidName'

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#manage-data */
export const manageData: Operation<xdr.ManageDataOp> = {
  threshold: () => 'medium',
  check(body) {
    const isValid = body.dataName().length > 0 && isPrintable(body.dataName())
    return isValid ? undefined : toResult('manageDataInvalidName')
  },
  apply(body, context) {
    const value = body.dataValue()
    return value ? put(body, value, context) : remove(body, context)
  },
}

function put(body: xdr.ManageDataOp, dataValue: Buffer, { entries, header, source }: Context) {
  const account = Entry.readAccount(entries, source)
  if (!account) return xdr.OperationResult.opNoAccount()
  if (!Entry.readData(entries, source, body.dataName())) {
    const added = Account.addSubEntry(account)
    if (added === 'tooManySubentries') return xdr.OperationResult.opTooManySubentries()
    if (added === 'lowReserve') return toResult('manageDataLowReserve')
    Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
  }
  const entry = new xdr.DataEntry({
    accountId: account.accountId(),
    dataName: body.dataName(),
    dataValue,
    ext: new xdr.DataEntryExt(0),
  })
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.data(entry))
  return toResult('manageDataSuccess')
}

function remove(body: xdr.ManageDataOp, { entries, header, source }: Context) {
  const account = Entry.readAccount(entries, source)
  if (!account || !Entry.readData(entries, source, body.dataName()))
    return toResult('manageDataNameNotFound')
  Account.removeSubEntry(account)
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
  entries.delete(LedgerKey.data(source, body.dataName()))
  return toResult('manageDataSuccess')
}

function toResult(code: Code): xdr.OperationResult {
  return xdr.OperationResult.opInner(xdr.OperationResultTr.manageData(xdr.ManageDataResult[code]()))
}
