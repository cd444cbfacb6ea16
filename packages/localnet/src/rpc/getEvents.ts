import * as Ledger from '../ledger/Ledger.ts'
import * as Cursor from './Cursor.ts'
import * as EventFilter from './EventFilter.ts'
import * as Events from './Events.ts'
import type { Params } from './JsonRpc.ts'
import * as LedgerRange from './LedgerRange.ts'
import type { Method } from './Method.ts'
import * as Parameters from './Params.ts'
import { invalidParams, invalidRequest } from './RpcError.ts'

/** Most events of a page. */
export const maxLimit = 10_000
const defaultLimit = 100
/** Most ledgers that one request looks through. */
const scanLimit = 10_000

type Query = {
  /** Id after which the page starts; `''` for the start of `startLedger`. */
  after: string
  startLedger: number
  /** First ledger that is not searched; 0 for the end. */
  endLedger: number
  limit: number
  filters: EventFilter.EventFilter[]
}

/** Contract events, classic assets' (CAP-67) and fees among them, ascending by id. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getEvents */
export const getEvents: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getEvents',
  handle(params, { network: { ledger } }) {
    Parameters.assertBase64(params)
    const query = readQuery(params)
    const range = LedgerRange.of(ledger)
    if (!LedgerRange.has(range, query.startLedger))
      throw invalidRequest(
        `startLedger must be within the ledger range: ${range.oldest.sequence} - ${range.latest.sequence}`,
      )
    const endLedger = endOf(query, range)
    const events = collect(ledger, query, endLedger)
    const cursor =
      events.length === query.limit
        ? events.at(-1)?.id
        : Cursor.encodeEvent(Cursor.endOf(endLedger - 1))
    return { events, cursor, ...LedgerRange.asText(range) }
  },
}

function readQuery(params: Params): Query {
  const startLedger = Parameters.uint32(params, 'startLedger')
  const endLedger = Parameters.uint32(params, 'endLedger')
  const pagination = Parameters.object(params, 'pagination') ?? {}
  const cursor = Parameters.string(pagination, 'cursor')
  const limit = Parameters.uint32(pagination, 'limit')
  if (cursor !== '' && (startLedger !== 0 || endLedger !== 0))
    throw invalidParams('ledger ranges and cursor cannot both be set')
  if (cursor === '' && startLedger === 0) throw invalidParams('startLedger must be positive')
  if (limit > maxLimit) throw invalidParams(`limit must not exceed ${maxLimit}`)
  const filters = EventFilter.readAll(params)
  const shared = { endLedger, limit: limit || defaultLimit, filters }
  if (cursor === '') return { ...shared, after: '', startLedger }
  const position = Cursor.decodeEvent(cursor)
  if (!position) throw invalidParams(`invalid event id ${Parameters.show(cursor)}`)
  return { ...shared, after: Cursor.encodeEvent(position), startLedger: position.ledger }
}

function endOf(query: Query, { latest }: LedgerRange.LedgerRange): number {
  const end = Math.min(latest.sequence + 1, query.startLedger + scanLimit)
  return query.endLedger === 0 ? end : Math.min(query.endLedger, end)
}

function collect(ledger: Ledger.Ledger, query: Query, endLedger: number): Events.EventInfo[] {
  const found: Events.EventInfo[] = []
  for (let sequence = query.startLedger; sequence < endLedger; sequence++) {
    const closed = Ledger.at(ledger, sequence)
    if (closed) found.push(...Events.of(closed).filter((event) => isWanted(event, query)))
    if (found.length >= query.limit) break
  }
  return found.slice(0, query.limit)
}

function isWanted(event: Events.EventInfo, { after, filters }: Query): boolean {
  return event.id > after && EventFilter.matchesAny(filters, event)
}
