/** Extends the time to live of the entries in the read-only footprint. */
import { xdr } from '@stellar/stellar-base'
import * as LedgerKey from '../../ledger/LedgerKey.ts'
import { stateArchival } from '../../ledger/NetworkSettings.ts'
import * as Envelope from '../Envelope.ts'
import * as SorobanRun from '../SorobanRun.ts'
import type { Operation } from './Operation.ts'

const results = {
  ok: 'extendFootprintTtlSuccess',
  malformed: 'extendFootprintTtlMalformed',
  trapped: 'extendFootprintTtlResourceLimitExceeded',
  archived: 'extendFootprintTtlResourceLimitExceeded',
  'resource-limit': 'extendFootprintTtlResourceLimitExceeded',
  'insufficient-refundable-fee': 'extendFootprintTtlInsufficientRefundableFee',
} as const

/** @see https://developers.stellar.org/docs/learn/fundamentals/transactions/list-of-operations#extend-footprint-ttl */
export const extendFootprintTtl: Operation<xdr.ExtendFootprintTtlOp> = {
  threshold: () => 'low',
  check(body, { envelope }) {
    const footprint = Envelope.sorobanData(envelope)?.resources().footprint()
    const isWellFormed =
      footprint?.readWrite().length === 0 &&
      footprint.readOnly().every((key) => LedgerKey.hasTtl(LedgerKey.from(key))) &&
      body.extendTo() < stateArchival.maxEntryTtl
    return isWellFormed ? undefined : toResult('malformed')
  },
  apply(body, context) {
    const run = context.soroban
    if (!run) return toResult('malformed')
    const applied = run.host.applyExtend({
      ledger: run.ledger,
      resources: run.data.toXDR(),
      extendTo: body.extendTo(),
      envelopeSize: run.envelopeSize,
    })
    return toResult(SorobanRun.settle(run, applied, context))
  },
}

function toResult(outcome: keyof typeof results): xdr.OperationResult {
  const result = xdr.ExtendFootprintTtlResult[results[outcome]]()
  return xdr.OperationResult.opInner(xdr.OperationResultTr.extendFootprintTtl(result))
}
