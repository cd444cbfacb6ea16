/** A transaction in a closed ledger, as `getTransaction` and `getTransactions` show it. */
import type { ClosedLedger, LedgerTransaction } from '../ledger/Ledger.ts'

/** Builds the fields that both methods share. Empty lists are left out, as Stellar RPC does. */
export function from(ledger: ClosedLedger, transaction: LedgerTransaction) {
  const diagnosticEventsXdr = transaction.diagnosticEvents.map(toBase64)
  return {
    status: transaction.successful ? ('SUCCESS' as const) : ('FAILED' as const),
    txHash: transaction.hash,
    applicationOrder: transaction.applicationOrder,
    feeBump: transaction.feeBump,
    envelopeXdr: toBase64(transaction.envelope),
    resultXdr: toBase64(transaction.result),
    resultMetaXdr: toBase64(transaction.meta),
    ...(diagnosticEventsXdr.length > 0 && { diagnosticEventsXdr }),
    events: eventsOf(transaction),
    ledger: ledger.sequence,
  }
}

function eventsOf({ transactionEvents, contractEvents }: LedgerTransaction) {
  return {
    ...(transactionEvents.length > 0 && {
      transactionEventsXdr: transactionEvents.map(toBase64),
    }),
    ...(contractEvents.length > 0 && {
      contractEventsXdr: contractEvents.map((events) => events.map(toBase64)),
    }),
  }
}

/** Base64 of bytes, without copying them. */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
