/** Applies one transaction: consume the sequence number, then every operation or none. */
import { xdr } from '@stellar/stellar-base'
import * as EntryChanges from '../ledger/EntryChanges.ts'
import type { Header } from '../ledger/Header.ts'
import * as LedgerEntries from '../ledger/LedgerEntries.ts'
import * as Envelope from './Envelope.ts'
import type { OperationMeta } from './Meta.ts'
import type { Network, Pending } from './Network.ts'
import * as OperationChecks from './OperationChecks.ts'
import { operations as table } from './operations/index.ts'
import type { Context } from './operations/Operation.ts'
import * as Preconditions from './Preconditions.ts'
import * as Result from './Result.ts'
import * as Signers from './Signers.ts'
import * as SorobanRun from './SorobanRun.ts'
import * as Validity from './Validity.ts'

/** What applying a transaction gave. */
export type Outcome = {
  /** Its `feeCharged` is not final: what was refunded is not known yet. */
  result: xdr.TransactionResult
  successful: boolean
  /** LedgerEntryChanges of consuming the sequence number and one-time signers. */
  changesBefore: Uint8Array
  /** One per operation when successful, else none. */
  operations: OperationMeta[]
  soroban: SorobanRun.SorobanRun | undefined
}

type Step = {
  network: Network
  pending: Pending
  header: Pick<Header, 'sequence' | 'closeTime'>
  /** The ledger's writes. */
  ledger: LedgerEntries.Overlay
}

/** Applies `pending` to `ledger`. The fee was charged before. */
export function applyTransaction(step: Step): Outcome {
  const { header, ledger, pending } = step
  const invalid = checkAgain(step)
  const { changes: changesBefore } = EntryChanges.record(ledger, header.sequence, (before) => {
    if (!invalid || Preconditions.consumesSequence(Result.innermostCodeOf(invalid)))
      Preconditions.bumpSequence(before, pending.envelope, header)
    Signers.removeOneTimeSigners(before, pending.envelope, header)
  })
  if (invalid)
    return { result: invalid, successful: false, changesBefore, operations: [], soroban: undefined }
  return { changesBefore, ...applyOperations(step) }
}

/** Earlier transactions of the ledger may have changed what was true at submission. */
function checkAgain({ network, pending, header, ledger }: Step): xdr.TransactionResult | undefined {
  return Validity.check(pending.envelope, {
    ...network,
    entries: ledger,
    header,
    phase: 'apply',
    impersonate: pending.impersonate,
  })
}

function applyOperations(step: Step): Omit<Outcome, 'changesBefore'> {
  const { envelope } = step.pending
  const writes = LedgerEntries.overlay(step.ledger)
  const soroban = createRun(step)
  const applied = tryAll(step, writes, soroban)
  if (!applied) {
    const result = Result.of(envelope, { code: 'txInternalError' }, 0n)
    return { result, successful: false, operations: [], soroban }
  }
  const outcome = Result.outcomeOf(applied.map(({ result }) => result))
  const successful = outcome.code === 'txSuccess'
  if (successful) writes.commitTo(step.ledger)
  return {
    result: Result.of(envelope, outcome, 0n),
    successful,
    operations: successful ? applied.map(({ meta }) => meta) : [],
    soroban,
  }
}

/** Applies each operation, also those after one that failed; `undefined` when the host broke. */
function tryAll(
  step: Step,
  writes: LedgerEntries.Overlay,
  soroban: SorobanRun.SorobanRun | undefined,
) {
  try {
    return step.pending.envelope.tx
      .operations()
      .map((operation, index) => applyOperation(step, { operation, index, writes, soroban }))
  } catch (error) {
    if (!(error instanceof SorobanRun.HostError)) throw error
    step.network.log(`txINTERNAL_ERROR: ${error.message}`)
    return undefined
  }
}

function applyOperation(
  step: Step,
  parameters: {
    operation: xdr.Operation
    index: number
    writes: LedgerEntries.Overlay
    soroban: SorobanRun.SorobanRun | undefined
  },
): { result: xdr.OperationResult; meta: OperationMeta } {
  const { operation, writes, index, soroban } = parameters
  const entries = LedgerEntries.overlay(writes)
  const events: xdr.ContractEvent[] = []
  const context = createContext(step, { index, entries, soroban, events })
  const result = OperationChecks.checkOperation(context) ?? run(operation, context)
  const changes = Result.isSuccess(result) ? entries.changes() : []
  if (Result.isSuccess(result)) entries.commitTo(writes)
  return {
    result,
    meta: {
      changes: EntryChanges.encode(changes, step.header.sequence),
      events: events.map((event) => event.toXDR()),
    },
  }
}

function run(operation: xdr.Operation, context: Context): xdr.OperationResult {
  const implementation = table[operation.body().switch().name]
  if (!implementation) return xdr.OperationResult.opNotSupported()
  if (context.soroban) context.soroban.reading.entries = context.entries
  return implementation.apply(operation.body().value() as never, context)
}

function createContext(
  step: Step,
  parameters: {
    index: number
    entries: LedgerEntries.Overlay
    soroban: SorobanRun.SorobanRun | undefined
    events: xdr.ContractEvent[]
  },
): Context {
  const { index, entries, soroban, events } = parameters
  const { envelope } = step.pending
  return {
    ...OperationChecks.sourceOf(envelope, index),
    entries,
    header: step.header,
    networkId: step.network.networkId,
    passphrase: step.network.passphrase,
    envelope,
    index,
    soroban,
    log: step.network.log,
    emit: (event) => void events.push(event),
  }
}

function createRun({ network, pending, header }: Step): SorobanRun.SorobanRun | undefined {
  const { envelope } = pending
  const data = Envelope.sorobanData(envelope)
  return data && SorobanRun.create({ network, envelope, data, header })
}
