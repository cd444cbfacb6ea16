import type { xdr } from '@stellar/stellar-base'
import * as Result from './Result.ts'

/** One line for people: `txFailed (paymentUnderfunded)`, `txBadSeq`. */
export function describeResult(result: xdr.TransactionResult): string {
  const outer = Result.codeOf(result)
  const inner = Result.innermostCodeOf(result)
  const failed = Result.operationsOf(result).filter((operation) => !Result.isSuccess(operation))
  const details = [inner === outer ? [] : [inner], failed.map(Result.operationCodeOf)].flat()
  return details.length > 0 ? `${outer} (${details.join(', ')})` : outer
}
