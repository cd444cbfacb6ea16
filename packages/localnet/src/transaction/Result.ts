/** Builds and reads transaction results: codes, operation results, and the pair a fee bump wraps. */
import { xdr } from '@stellar/stellar-base'
import type { Envelope } from './Envelope.ts'

/** Codes of a refusal that carries no operation results, as stellar-base names them. */
export type Code =
  | 'txTooEarly'
  | 'txTooLate'
  | 'txMissingOperation'
  | 'txBadSeq'
  | 'txBadAuth'
  | 'txInsufficientBalance'
  | 'txNoAccount'
  | 'txInsufficientFee'
  | 'txBadAuthExtra'
  | 'txInternalError'
  | 'txNotSupported'
  | 'txBadMinSeqAgeOrGap'
  | 'txMalformed'
  | 'txSorobanInvalid'

/** Why a transaction did not succeed. */
export type Failure = { code: Code } | { code: 'txFailed'; operations: xdr.OperationResult[] }

/** How a transaction ended. */
export type Outcome = Failure | { code: 'txSuccess'; operations: xdr.OperationResult[] }

/**
 * TransactionResult of a submission. The outcome of a fee bump's inner transaction is wrapped
 * together with its hash; since protocol 25 the inner result says that no fee was charged.
 *
 * @param feeCharged stroops
 */
export function of(
  envelope: Envelope,
  outcome: Outcome,
  feeCharged: bigint,
): xdr.TransactionResult {
  if (!envelope.feeBump) return build(toUnion(xdr.TransactionResultResult, outcome), feeCharged)
  const pair = new xdr.InnerTransactionResultPair({
    transactionHash: envelope.innerHash,
    result: new xdr.InnerTransactionResult({
      feeCharged: new xdr.Int64(0),
      result: toUnion(xdr.InnerTransactionResultResult, outcome),
      ext: new xdr.InnerTransactionResultExt(0),
    }),
  })
  const wrap = outcome.code === 'txSuccess' ? 'txFeeBumpInnerSuccess' : 'txFeeBumpInnerFailed'
  return build(xdr.TransactionResultResult[wrap](pair), feeCharged)
}

/** TransactionResult of a refusal of the submission as a whole: of the fee bump, not what it wraps. */
export function refused(code: Code, feeCharged: bigint): xdr.TransactionResult {
  return build(xdr.TransactionResultResult[code](), feeCharged)
}

/** The outcome of operations that all ran: one that failed fails the transaction. */
export function outcomeOf(operations: xdr.OperationResult[]): Outcome {
  return { code: operations.every(isSuccess) ? 'txSuccess' : 'txFailed', operations }
}

/** The same result with another fee (stroops), as known once it was charged or refunded. */
export function withFee(result: xdr.TransactionResult, feeCharged: bigint): xdr.TransactionResult {
  return build(result.result(), feeCharged)
}

/** Fee of a result, in stroops. */
export function feeOf(result: xdr.TransactionResult): bigint {
  return result.feeCharged().toBigInt()
}

/** Code of a submission, e.g. `txBadSeq` or `txFeeBumpInnerFailed`. */
export function codeOf(result: xdr.TransactionResult): string {
  return result.result().switch().name
}

/** Code of the transaction that a fee bump wraps, or the code itself when there is no wrap. */
export function innermostCodeOf(result: xdr.TransactionResult): string {
  return innermost(result).switch().name
}

/** Results of the operations; empty when the transaction did not get that far. */
export function operationsOf(result: xdr.TransactionResult): xdr.OperationResult[] {
  const value = innermost(result).value()
  return Array.isArray(value) ? value : []
}

/** Code of one operation: `opBadAuth`, or its own such as `paymentUnderfunded`. */
export function operationCodeOf(result: xdr.OperationResult): string {
  if (result.switch() !== xdr.OperationResultCode.opInner()) return result.switch().name
  return (result.tr().value() as { switch(): { name: string } }).switch().name
}

/** Whether an operation succeeded. */
export function isSuccess(result: xdr.OperationResult): boolean {
  if (result.switch() !== xdr.OperationResultCode.opInner()) return false
  return (result.tr().value() as { switch(): { value: number } }).switch().value === 0
}

function innermost(result: xdr.TransactionResult) {
  const value = result.result().value()
  return value instanceof xdr.InnerTransactionResultPair ? value.result().result() : result.result()
}

function build(result: xdr.TransactionResultResult, feeCharged: bigint): xdr.TransactionResult {
  return new xdr.TransactionResult({
    feeCharged: new xdr.Int64(feeCharged),
    result,
    ext: new xdr.TransactionResultExt(0),
  })
}

type Arms<Union> = Record<Code, () => Union> &
  Record<'txSuccess' | 'txFailed', (operations: xdr.OperationResult[]) => Union>

function toUnion<Union>(arms: Arms<Union>, outcome: Outcome): Union {
  return 'operations' in outcome ? arms[outcome.code](outcome.operations) : arms[outcome.code]()
}

/**
 * Result of an operation that was not tried: stellar-core leaves it at code 0 of its type. For what
 * this network does not know, that is `opNotSupported`.
 */
export function untouched(operation: xdr.Operation): xdr.OperationResult {
  const success = untried[operation.body().switch().name]
  return success ? xdr.OperationResult.opInner(success()) : xdr.OperationResult.opNotSupported()
}

const { OperationResultTr } = xdr
const untried: Readonly<Record<string, (() => xdr.OperationResultTr) | undefined>> = {
  createAccount: () =>
    OperationResultTr.createAccount(xdr.CreateAccountResult.createAccountSuccess()),
  payment: () => OperationResultTr.payment(xdr.PaymentResult.paymentSuccess()),
  changeTrust: () => OperationResultTr.changeTrust(xdr.ChangeTrustResult.changeTrustSuccess()),
  setOptions: () => OperationResultTr.setOptions(xdr.SetOptionsResult.setOptionsSuccess()),
  manageData: () => OperationResultTr.manageData(xdr.ManageDataResult.manageDataSuccess()),
  bumpSequence: () => OperationResultTr.bumpSequence(xdr.BumpSequenceResult.bumpSequenceSuccess()),
  accountMerge: () =>
    OperationResultTr.accountMerge(xdr.AccountMergeResult.accountMergeSuccess(new xdr.Int64(0))),
  setTrustLineFlags: () =>
    OperationResultTr.setTrustLineFlags(xdr.SetTrustLineFlagsResult.setTrustLineFlagsSuccess()),
}
