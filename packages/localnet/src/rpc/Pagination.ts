/** `startLedger` and `pagination`, as `getLedgers` and `getTransactions` take them. */
import type { Params } from './JsonRpc.ts'
import * as LedgerRange from './LedgerRange.ts'
import * as Parameters from './Params.ts'
import { invalidRequest } from './RpcError.ts'

/** Where a page starts and how long it may be. */
export type Pagination = {
  /** First ledger; 0 when `cursor` is set. */
  startLedger: number
  /** Continues after this; `''` when `startLedger` is set. */
  cursor: string
  limit: number
}

/** Most items of a page. */
export const maxLimit = 200
/** Items of a page when the request does not say. */
export const defaultLimit = 50

/**
 * Reads and checks both.
 * @throws RpcError (invalid request, as Stellar RPC) when the range or the limit is out of bounds.
 */
export function read(params: Params, range: LedgerRange.LedgerRange): Pagination {
  const startLedger = Parameters.uint32(params, 'startLedger')
  const pagination = Parameters.object(params, 'pagination') ?? {}
  const cursor = Parameters.string(pagination, 'cursor')
  const limit = Parameters.uint32(pagination, 'limit')
  if (cursor !== '' && startLedger !== 0)
    throw invalidRequest(`startLedger (${startLedger}) and cursor (${cursor}) cannot both be set`)
  if (cursor === '' && !LedgerRange.has(range, startLedger))
    throw invalidRequest(
      `start ledger (${startLedger}) must be between the oldest ledger: ${range.oldest.sequence} and the latest ledger: ${range.latest.sequence} for this rpc instance`,
    )
  if (limit > maxLimit) throw invalidRequest(`limit must not exceed ${maxLimit}`)
  return { startLedger, cursor, limit: limit || defaultLimit }
}
