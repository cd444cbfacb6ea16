/**
 * The events of a closed ledger in the order and under the ids that Stellar RPC gives them:
 * fees before all transactions, operations' events, what follows each transaction, refunds after all.
 */
import { StrKey, xdr } from '@stellar/stellar-base'
import type { ClosedLedger, LedgerTransaction } from '../ledger/Ledger.ts'
import * as Cursor from './Cursor.ts'

/** One event as `getEvents` returns it. */
export type EventInfo = {
  type: 'contract' | 'system' | 'diagnostic'
  ledger: number
  /** ISO 8601, whole seconds. */
  ledgerClosedAt: string
  /** `C…`; `''` when no contract emitted it. */
  contractId: string
  id: string
  operationIndex: number
  transactionIndex: number
  txHash: string
  inSuccessfulContractCall: boolean
  /** ScVals; left out when the event has none. */
  topic?: string[]
  /** ScVal. */
  value: string
}

const decoded = new WeakMap<ClosedLedger, readonly EventInfo[]>()

/** Events of a ledger, ascending by id. Decoded once per ledger. */
export function of(closed: ClosedLedger): readonly EventInfo[] {
  const known = decoded.get(closed)
  if (known) return known
  const events = decodeAll(closed)
  decoded.set(closed, events)
  return events
}

function decodeAll(closed: ClosedLedger): readonly EventInfo[] {
  const counts = { beforeAll: 0, afterAll: 0 }
  return closed.transactions
    .flatMap((transaction) => [
      ...transactionEvents(closed, transaction, counts),
      ...operationEvents(closed, transaction),
    ])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function transactionEvents(
  closed: ClosedLedger,
  transaction: LedgerTransaction,
  counts: { beforeAll: number; afterAll: number },
): EventInfo[] {
  let afterTransaction = 0
  return transaction.transactionEvents.map((bytes) => {
    const { stage, event } = decodeTransactionEvent(bytes)
    const place = { ledger: closed.sequence, transaction: 0, operation: 0 }
    if (stage === 'transactionEventStageBeforeAllTxes')
      return toInfo(closed, transaction, { ...place, event: counts.beforeAll++ }, event)
    if (stage === 'transactionEventStageAfterAllTxes') {
      const last = { ...place, transaction: Cursor.maxTransaction, event: counts.afterAll++ }
      return toInfo(closed, transaction, last, event)
    }
    const after = {
      ...place,
      transaction: transaction.applicationOrder,
      operation: Cursor.maxOperation,
      event: afterTransaction++,
    }
    return toInfo(closed, transaction, after, event)
  })
}

function operationEvents(closed: ClosedLedger, transaction: LedgerTransaction): EventInfo[] {
  return transaction.contractEvents.flatMap((events, operation) =>
    events.map((bytes, event) => {
      const place = {
        ledger: closed.sequence,
        transaction: transaction.applicationOrder,
        operation,
        event,
      }
      return toInfo(closed, transaction, place, xdr.ContractEvent.fromXDR(Buffer.from(bytes)))
    }),
  )
}

function decodeTransactionEvent(bytes: Uint8Array) {
  const decodedEvent = xdr.TransactionEvent.fromXDR(Buffer.from(bytes))
  return { stage: decodedEvent.stage().name, event: decodedEvent.event() }
}

function toInfo(
  closed: ClosedLedger,
  transaction: LedgerTransaction,
  place: Cursor.EventPosition,
  event: xdr.ContractEvent,
): EventInfo {
  const contract = event.contractId() as Buffer | null
  const body = event.body().v0()
  const topic = body.topics().map((segment) => segment.toXDR('base64'))
  return {
    type: event.type().name,
    ledger: closed.sequence,
    ledgerClosedAt: new Date(closed.closeTime * 1000).toISOString().replace('.000Z', 'Z'),
    contractId: contract ? StrKey.encodeContract(contract) : '',
    id: Cursor.encodeEvent(place),
    operationIndex: place.operation,
    transactionIndex: place.transaction,
    txHash: transaction.hash,
    inSuccessfulContractCall: transaction.successful,
    ...(topic.length > 0 && { topic }),
    value: body.data().toXDR('base64'),
  }
}
