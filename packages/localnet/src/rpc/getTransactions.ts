import * as Ledger from '../ledger/Ledger.ts'
import * as Cursor from './Cursor.ts'
import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'
import * as Pagination from './Pagination.ts'
import * as Parameters from './Params.ts'
import { invalidParams } from './RpcError.ts'
import * as TransactionInfo from './TransactionInfo.ts'

type Info = ReturnType<typeof TransactionInfo.from> & { createdAt: number }

/** Transactions, oldest first, a page at a time. The cursor is a TOID. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransactions */
export const getTransactions: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransactions',
  handle(params, { network: { ledger } }) {
    Parameters.assertBase64(params)
    const range = LedgerRange.of(ledger)
    const { startLedger, cursor, limit } = Pagination.read(params, range)
    const start =
      cursor === ''
        ? { ledger: startLedger, transaction: 0, operation: 1 }
        : afterCursor(cursor, range)
    const { transactions, last } = collect(ledger, start, limit)
    return {
      transactions,
      latestLedger: range.latest.sequence,
      latestLedgerCloseTimestamp: range.latest.closeTime,
      oldestLedger: range.oldest.sequence,
      oldestLedgerCloseTimestamp: range.oldest.closeTime,
      cursor: Cursor.encode(last),
    }
  },
}

/** Takes what comes after `start`. `last` never lies before it, so paging on at the end stays there. */
function collect(ledger: Ledger.Ledger, start: Cursor.Position, limit: number) {
  const transactions: Info[] = []
  let last = start
  for (let sequence = start.ledger; ; sequence++) {
    const closed = Ledger.at(ledger, sequence)
    if (!closed) return { transactions, last }
    if (sequence > start.ledger) last = { ledger: sequence, transaction: 0, operation: 1 }
    for (const transaction of closed.transactions.slice(last.transaction)) {
      last = { ...last, transaction: transaction.applicationOrder, operation: 1 }
      const createdAt = closed.closeTime
      transactions.push({ ...TransactionInfo.from(closed, transaction), createdAt })
      if (transactions.length === limit) return { transactions, last }
    }
  }
}

function afterCursor(cursor: string, range: LedgerRange.LedgerRange): Cursor.Position {
  const position = Cursor.decode(cursor)
  if (!position)
    throw invalidParams(
      `cursor must be what an earlier response gave, got ${Parameters.show(cursor)}`,
    )
  if (!LedgerRange.has(range, position.ledger))
    throw invalidParams(`database does not contain metadata for ledger: ${position.ledger}`)
  return position
}
