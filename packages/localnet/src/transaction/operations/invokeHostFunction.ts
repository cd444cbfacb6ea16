/** Runs a host function: invoke a contract, create one, upload code. */
import { hash, xdr } from '@stellar/stellar-base'
import type { Applied } from '../../host/Host.ts'
import * as Entry from '../../ledger/Entry.ts'
import * as SorobanRun from '../SorobanRun.ts'
import type { Context, Operation } from './Operation.ts'

const refusals = {
  trapped: 'invokeHostFunctionTrapped',
  'resource-limit': 'invokeHostFunctionResourceLimitExceeded',
  archived: 'invokeHostFunctionEntryArchived',
  'insufficient-refundable-fee': 'invokeHostFunctionInsufficientRefundableFee',
} as const

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#invoke-host-function */
export const invokeHostFunction: Operation<xdr.InvokeHostFunctionOp> = {
  threshold: () => 'medium',
  check: () => undefined,
  apply(body, context) {
    const run = context.soroban
    if (!run) return toResult(xdr.InvokeHostFunctionResult.invokeHostFunctionMalformed())
    const applied = run.host.applyInvoke({
      ledger: run.ledger,
      source: Entry.toAccountId(context.source).toXDR(),
      operation: body.toXDR(),
      resources: run.data.toXDR(),
      envelopeSize: run.envelopeSize,
      prngSeed: run.prngSeed,
    })
    const status = SorobanRun.settle(run, applied, context)
    if (status !== 'ok') return toResult(xdr.InvokeHostFunctionResult[refusals[status]]())
    return succeed(applied, context)
  },
}

function succeed(applied: Applied, context: Context): xdr.OperationResult {
  const events = applied.events.map((event) => xdr.ContractEvent.fromXDR(Buffer.from(event)))
  for (const event of events) context.emit(event)
  const returnValue = applied.returnValue
    ? xdr.ScVal.fromXDR(Buffer.from(applied.returnValue))
    : xdr.ScVal.scvVoid()
  const preImage = new xdr.InvokeHostFunctionSuccessPreImage({ returnValue, events })
  return toResult(xdr.InvokeHostFunctionResult.invokeHostFunctionSuccess(hash(preImage.toXDR())))
}

function toResult(result: xdr.InvokeHostFunctionResult): xdr.OperationResult {
  return xdr.OperationResult.opInner(xdr.OperationResultTr.invokeHostFunction(result))
}
