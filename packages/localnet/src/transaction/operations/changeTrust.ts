/** Creates, changes or removes the trustline of a credit asset. Pool shares are not supported. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as LedgerKey from '../../ledger/LedgerKey.ts'
import * as Account from '../Account.ts'
import * as Trustline from '../Trustline.ts'
import type { Context, Operation } from './Operation.ts'

type Code =
  | 'changeTrustSuccess'
  | 'changeTrustMalformed'
  | 'changeTrustNoIssuer'
  | 'changeTrustInvalidLimit'
  | 'changeTrustLowReserve'
  | 'changeTrustCannotDelete'

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#change-trust */
export const changeTrust: Operation<xdr.ChangeTrustOp> = {
  threshold: () => 'medium',
  check(body, { source, log }) {
    const line = body.line()
    if (line.switch() === xdr.AssetType.assetTypePoolShare()) {
      log('opNOT_SUPPORTED: changeTrust to liquidity pool shares')
      return xdr.OperationResult.opNotSupported()
    }
    const isMalformed =
      body.limit().toBigInt() < 0n ||
      !Trustline.isValidAsset(line) ||
      Trustline.isNative(line) ||
      Trustline.toAsset(line).getIssuer() === source
    return isMalformed ? toResult('changeTrustMalformed') : undefined
  },
  apply(body, context) {
    const line = Entry.readTrustline(
      context.entries,
      context.source,
      Trustline.toAsset(body.line()),
    )
    if (!line) return create(body, context)
    if (body.limit().toBigInt() < Trustline.minLimit(line))
      return toResult('changeTrustInvalidLimit')
    return body.limit().toBigInt() === 0n ? remove(line, context) : change(line, body, context)
  },
}

function create(body: xdr.ChangeTrustOp, { entries, header, source }: Context) {
  if (body.limit().toBigInt() === 0n) return toResult('changeTrustInvalidLimit')
  const issuer = readIssuer(body, entries)
  if (!issuer) return toResult('changeTrustNoIssuer')
  const account = Entry.readAccount(entries, source)
  const added = account ? Account.addSubEntry(account) : 'lowReserve'
  if (added === 'tooManySubentries') return xdr.OperationResult.opTooManySubentries()
  if (added === 'lowReserve' || !account) return toResult('changeTrustLowReserve')
  const line = new xdr.TrustLineEntry({
    accountId: account.accountId(),
    asset: Trustline.toAsset(body.line()).toTrustLineXDRObject(),
    balance: new xdr.Int64(0),
    limit: body.limit(),
    flags: initialFlags(issuer),
    ext: new xdr.TrustLineEntryExt(0),
  })
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.trustline(line))
  return toResult('changeTrustSuccess')
}

/** An issuer that wants to authorise holders does so later; clawback is inherited when it is set. */
function initialFlags(issuer: xdr.AccountEntry): number {
  const isOpen = !Account.hasFlag(issuer, xdr.AccountFlags.authRequiredFlag())
  const hasClawback = Account.hasFlag(issuer, xdr.AccountFlags.authClawbackEnabledFlag())
  const { authorizedFlag, trustlineClawbackEnabledFlag } = xdr.TrustLineFlags
  return (
    (isOpen ? authorizedFlag().value : 0) | (hasClawback ? trustlineClawbackEnabledFlag().value : 0)
  )
}

function change(line: xdr.TrustLineEntry, body: xdr.ChangeTrustOp, context: Context) {
  if (!readIssuer(body, context.entries)) return toResult('changeTrustNoIssuer')
  line.limit(body.limit())
  Entry.write(context.entries, context.header.sequence, xdr.LedgerEntryData.trustline(line))
  return toResult('changeTrustSuccess')
}

function remove(line: xdr.TrustLineEntry, { entries, header, source }: Context) {
  if (isUsedByPool(line)) return toResult('changeTrustCannotDelete')
  const account = Entry.readAccount(entries, source)
  if (!account) return xdr.OperationResult.opNoAccount()
  Account.removeSubEntry(account)
  Entry.write(entries, header.sequence, xdr.LedgerEntryData.account(account))
  const { asset, accountId } = { asset: line.asset(), accountId: line.accountId() }
  const key = xdr.LedgerKey.trustline(new xdr.LedgerKeyTrustLine({ accountId, asset }))
  entries.delete(LedgerKey.from(key))
  return toResult('changeTrustSuccess')
}

function isUsedByPool(line: xdr.TrustLineEntry): boolean {
  if (line.ext().switch() === 0) return false
  const ext = line.ext().v1().ext()
  return ext.switch() === 2 && ext.v2().liquidityPoolUseCount() > 0
}

function readIssuer(body: xdr.ChangeTrustOp, entries: Context['entries']) {
  return Entry.readAccount(entries, Trustline.toAsset(body.line()).getIssuer())
}

function toResult(code: Code): xdr.OperationResult {
  const result = xdr.ChangeTrustResult[code]()
  return xdr.OperationResult.opInner(xdr.OperationResultTr.changeTrust(result))
}
