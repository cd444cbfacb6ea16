/** Creates an account and pays XLM into it. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as Header from '../../ledger/Header.ts'
import * as Account from '../Account.ts'
import * as UnifiedEvents from '../UnifiedEvents.ts'
import type { Context, Operation } from './Operation.ts'

type Code =
  | 'createAccountSuccess'
  | 'createAccountMalformed'
  | 'createAccountUnderfunded'
  | 'createAccountLowReserve'
  | 'createAccountAlreadyExist'

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#create-account */
export const createAccount: Operation<xdr.CreateAccountOp> = {
  threshold: () => 'medium',
  check(body, { source }) {
    const isMalformed =
      body.startingBalance().toBigInt() < 0n || Entry.toAddress(body.destination()) === source
    return isMalformed ? toResult('createAccountMalformed') : undefined
  },
  apply(body, context) {
    const { entries, header, source } = context
    const amount = body.startingBalance().toBigInt()
    if (Entry.readAccount(entries, Entry.toAddress(body.destination())))
      return toResult('createAccountAlreadyExist')
    if (amount < 2n * BigInt(Header.baseReserve)) return toResult('createAccountLowReserve')
    const payer = Entry.readAccount(entries, source)
    if (!payer || !Account.addBalance(payer, -amount)) return toResult('createAccountUnderfunded')
    Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(payer))
    Entry.write(
      entries,
      header.sequence,
      xdr.LedgerEntryData.account(create(body, header.sequence)),
    )
    emit(body, context)
    return toResult('createAccountSuccess')
  },
}

function create(body: xdr.CreateAccountOp, ledger: number): xdr.AccountEntry {
  return Entry.newAccount({
    accountId: body.destination(),
    balance: body.startingBalance().toBigInt(),
    sequence: Account.startingSequence(ledger),
  })
}

function emit(body: xdr.CreateAccountOp, context: Context): void {
  const movement = {
    asset: xdr.Asset.assetTypeNative(),
    from: context.sourceMuxed,
    to: xdr.MuxedAccount.keyTypeEd25519(body.destination().ed25519()),
    amount: body.startingBalance().toBigInt(),
    memo: context.envelope.tx.memo(),
  }
  context.emit(UnifiedEvents.movement(context.networkId, movement))
}

function toResult(code: Code): xdr.OperationResult {
  const result = xdr.CreateAccountResult[code]()
  return xdr.OperationResult.opInner(xdr.OperationResultTr.createAccount(result))
}
