/** Removes an account and gives its XLM to another. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as LedgerKey from '../../ledger/LedgerKey.ts'
import * as Account from '../Account.ts'
import * as Envelope from '../Envelope.ts'
import * as UnifiedEvents from '../UnifiedEvents.ts'
import type { Operation } from './Operation.ts'

type Refusal =
  | 'accountMergeMalformed'
  | 'accountMergeNoAccount'
  | 'accountMergeImmutableSet'
  | 'accountMergeHasSubEntries'
  | 'accountMergeSeqnumTooFar'
  | 'accountMergeDestFull'
  | 'accountMergeIsSponsor'

/** The body is the destination. @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#account-merge */
export const accountMerge: Operation<xdr.MuxedAccount> = {
  threshold: () => 'high',
  check: (destination, { source }) =>
    Envelope.toAddress(destination) === source ? refuse('accountMergeMalformed') : undefined,
  apply(destination, { entries, header, source, sourceMuxed, networkId, envelope, emit }) {
    const account = Entry.readAccount(entries, source)
    const heir = Entry.readAccount(entries, Envelope.toAddress(destination))
    if (!account) return xdr.OperationResult.opNoAccount()
    if (!heir) return refuse('accountMergeNoAccount')
    const refusal = refusalOf(account, header.sequence)
    if (refusal) return refuse(refusal)
    const amount = account.balance().toBigInt()
    if (!Account.addBalance(heir, amount)) return refuse('accountMergeDestFull')
    Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(heir))
    entries.delete(LedgerKey.account(source))
    const asset = xdr.Asset.assetTypeNative()
    const movement = { asset, from: sourceMuxed, to: destination, amount, memo: envelope.tx.memo() }
    emit(UnifiedEvents.movement(networkId, movement))
    return toResult(xdr.AccountMergeResult.accountMergeSuccess(new xdr.Int64(amount)))
  },
}

function refusalOf(account: xdr.AccountEntry, ledger: number): Refusal | undefined {
  if (Account.hasFlag(account, xdr.AccountFlags.authImmutableFlag()))
    return 'accountMergeImmutableSet'
  if (account.numSubEntries() !== account.signers().length) return 'accountMergeHasSubEntries'
  // The account could be created again in this ledger, and old transactions would be valid again.
  if (account.seqNum().toBigInt() >= Account.startingSequence(ledger))
    return 'accountMergeSeqnumTooFar'
  const sponsoring = Account.extensionV2(account)?.numSponsoring() ?? 0
  return sponsoring > 0 ? 'accountMergeIsSponsor' : undefined
}

function refuse(code: Refusal): xdr.OperationResult {
  return toResult(xdr.AccountMergeResult[code]())
}

function toResult(result: xdr.AccountMergeResult): xdr.OperationResult {
  return xdr.OperationResult.opInner(xdr.OperationResultTr.accountMerge(result))
}
