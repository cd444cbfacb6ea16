/** Lets an issuer authorise a holder of its asset, restrict it, or give up clawback. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../../ledger/Entry.ts'
import * as Account from '../Account.ts'
import * as Trustline from '../Trustline.ts'
import * as UnifiedEvents from '../UnifiedEvents.ts'
import type { Operation } from './Operation.ts'

type Code =
  | 'setTrustLineFlagsSuccess'
  | 'setTrustLineFlagsMalformed'
  | 'setTrustLineFlagsNoTrustLine'
  | 'setTrustLineFlagsCantRevoke'
  | 'setTrustLineFlagsInvalidState'

const authorized = xdr.TrustLineFlags.authorizedFlag().value
/** Authorised, or authorised to maintain liabilities. An operation may set one of them. */
const authorizations = authorized | xdr.TrustLineFlags.authorizedToMaintainLiabilitiesFlag().value
const clawback = xdr.TrustLineFlags.trustlineClawbackEnabledFlag().value

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#set-trustline-flags */
export const setTrustLineFlags: Operation<xdr.SetTrustLineFlagsOp> = {
  threshold: () => 'low',
  check(body, { source }) {
    const asset = body.asset()
    const isMalformed =
      Trustline.isNative(asset) ||
      !Trustline.isValidAsset(asset) ||
      Trustline.toAsset(asset).getIssuer() !== source ||
      Entry.toAddress(body.trustor()) === source ||
      !areFlagsValid(body.setFlags(), body.clearFlags())
    return isMalformed ? toResult('setTrustLineFlagsMalformed') : undefined
  },
  apply(body, { entries, header, source, networkId, emit }) {
    const issuer = Entry.readAccount(entries, source)
    if (!issuer || !mayRevoke(issuer, body)) return toResult('setTrustLineFlagsCantRevoke')
    const trustor = Entry.toAddress(body.trustor())
    const line = Entry.readTrustline(entries, trustor, Trustline.toAsset(body.asset()))
    if (!line) return toResult('setTrustLineFlagsNoTrustLine')
    const flags = (line.flags() & ~body.clearFlags()) | body.setFlags()
    if ((flags & authorizations) === authorizations)
      return toResult('setTrustLineFlagsInvalidState')
    const isChange = ((line.flags() ^ flags) & authorized) !== 0
    line.flags(flags)
    Entry.write(entries, header.sequence, xdr.LedgerEntryData.trustline(line))
    const authorization = {
      asset: body.asset(),
      trustor,
      authorized: Trustline.isAuthorized(line),
    }
    if (isChange) emit(UnifiedEvents.authorization(networkId, authorization))
    return toResult('setTrustLineFlagsSuccess')
  },
}

/** Clawback can be given up but not claimed, and a holder is authorised in one way at a time. */
function areFlagsValid(set: number, clear: number): boolean {
  return (
    (set & clear) === 0 &&
    (set & ~authorizations) === 0 &&
    (set & authorizations) !== authorizations &&
    (clear & ~(authorizations | clawback)) === 0
  )
}

/** Taking authorisation away, in part or in whole, is for issuers that said they might. */
function mayRevoke(issuer: xdr.AccountEntry, body: xdr.SetTrustLineFlagsOp): boolean {
  const isRevocable = Account.hasFlag(issuer, xdr.AccountFlags.authRevocableFlag())
  const clears = (body.clearFlags() & authorizations) !== 0
  const authorizes = (body.setFlags() & authorized) !== 0
  return isRevocable || !clears || authorizes
}

function toResult(code: Code): xdr.OperationResult {
  const result = xdr.SetTrustLineFlagsResult[code]()
  return xdr.OperationResult.opInner(xdr.OperationResultTr.setTrustLineFlags(result))
}
