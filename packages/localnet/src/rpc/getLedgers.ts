import type { ClosedLedger } from '../ledger/Ledger.ts'
import * as LedgerCloseMeta from '../ledger/LedgerCloseMeta.ts'
import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'
import * as Pagination from './Pagination.ts'
import * as Parameters from './Params.ts'
import { invalidParams } from './RpcError.ts'
import { toBase64 } from './TransactionInfo.ts'

/** Closed ledgers, oldest first, a page at a time. The cursor is a ledger's sequence. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgers */
export const getLedgers: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgers',
  handle(params, { network: { ledger } }) {
    Parameters.assertBase64(params)
    const range = LedgerRange.of(ledger)
    const { startLedger, cursor, limit } = Pagination.read(params, range)
    const start = cursor === '' ? startLedger : afterCursor(cursor, range)
    const offset = start - range.oldest.sequence
    const page = ledger.history.slice(offset, offset + limit)
    return {
      ledgers: page.map(toInfo),
      latestLedger: range.latest.sequence,
      latestLedgerCloseTime: range.latest.closeTime,
      oldestLedger: range.oldest.sequence,
      oldestLedgerCloseTime: range.oldest.closeTime,
      cursor: String(start + page.length - 1),
    }
  },
}

function afterCursor(cursor: string, range: LedgerRange.LedgerRange): number {
  const start = /^\d{1,10}$/.test(cursor) ? Number(cursor) + 1 : Number.NaN
  if (LedgerRange.has(range, start)) return start
  throw invalidParams(
    `cursor ('${cursor}') must be between the oldest ledger: ${range.oldest.sequence} and the latest ledger: ${range.latest.sequence} for this rpc instance`,
  )
}

function toInfo(closed: ClosedLedger) {
  return {
    hash: closed.hash,
    sequence: closed.sequence,
    ledgerCloseTime: String(closed.closeTime),
    headerXdr: toBase64(LedgerCloseMeta.headerHistoryEntry(closed)),
    metadataXdr: toBase64(LedgerCloseMeta.encode(closed)),
  }
}
