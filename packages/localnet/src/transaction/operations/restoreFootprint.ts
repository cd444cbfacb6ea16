/** Brings the archived entries of the read-write footprint back to life. */
import { xdr } from '@stellar/stellar-base'
import * as LedgerKey from '../../ledger/LedgerKey.ts'
import * as Envelope from '../Envelope.ts'
import * as SorobanRun from '../SorobanRun.ts'
import type { Operation } from './Operation.ts'

const results = {
  ok: 'restoreFootprintSuccess',
  malformed: 'restoreFootprintMalformed',
  trapped: 'restoreFootprintResourceLimitExceeded',
  archived: 'restoreFootprintResourceLimitExceeded',
  'resource-limit': 'restoreFootprintResourceLimitExceeded',
  'insufficient-refundable-fee': 'restoreFootprintInsufficientRefundableFee',
} as const

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#restore-footprint */
export const restoreFootprint: Operation<xdr.RestoreFootprintOp> = {
  threshold: () => 'low',
  check(_body, { envelope }) {
    const footprint = Envelope.sorobanData(envelope)?.resources().footprint()
    const isWellFormed =
      footprint?.readOnly().length === 0 &&
      footprint.readWrite().every((key) => LedgerKey.isPersistent(LedgerKey.from(key)))
    return isWellFormed ? undefined : toResult('malformed')
  },
  apply(_body, context) {
    const run = context.soroban
    if (!run) return toResult('malformed')
    const applied = run.host.applyRestore({
      ledger: run.ledger,
      resources: run.data.toXDR(),
      envelopeSize: run.envelopeSize,
    })
    return toResult(SorobanRun.settle(run, applied, context))
  },
}

function toResult(outcome: keyof typeof results): xdr.OperationResult {
  const result = xdr.RestoreFootprintResult[results[outcome]]()
  return xdr.OperationResult.opInner(xdr.OperationResultTr.restoreFootprint(result))
}
