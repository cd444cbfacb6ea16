/** Filters of `getEvents`: which events a client wants. */
import { StrKey, xdr } from '@stellar/stellar-base'
import type { EventInfo } from './Events.ts'
import type { Params } from './JsonRpc.ts'
import * as Parameters from './Params.ts'
import { invalidParams } from './RpcError.ts'

/** One filter; an event must match all three parts, and a part that is empty matches everything. */
export type EventFilter = {
  types: readonly string[]
  contractIds: readonly string[]
  topics: readonly TopicFilter[]
}

/** Segments that an event's topics must equal, in order. */
type TopicFilter = {
  /** Base64 ScVal, or `*` for any. */
  segments: readonly string[]
  /** Whether more topics may follow (`**`). */
  open: boolean
}

const maxFilters = 5
const maxContractIds = 5
const maxTopics = 5
const maxSegments = 4

/** Reads `filters`. @throws RpcError naming the filter, the topic and the segment that is wrong. */
export function readAll(params: Params): EventFilter[] {
  const filters = Parameters.array(params, 'filters')
  if (filters.length > maxFilters) throw invalidParams(`maximum ${maxFilters} filters per request`)
  return filters.map((filter, index) => readOne(filter, `filter ${index + 1} invalid`))
}

/** Whether any of the filters wants the event; no filters want all of them. */
export function matchesAny(filters: readonly EventFilter[], event: EventInfo): boolean {
  return filters.length === 0 || filters.some((filter) => matches(filter, event))
}

function matches(filter: EventFilter, event: EventInfo): boolean {
  return (
    includes(filter.types, event.type) &&
    includes(filter.contractIds, event.contractId) &&
    (filter.topics.length === 0 || filter.topics.some((topic) => matchesTopic(topic, event)))
  )
}

function includes(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function matchesTopic({ segments, open }: TopicFilter, { topic = [] }: EventInfo): boolean {
  if (open ? topic.length < segments.length : topic.length !== segments.length) return false
  return segments.every((segment, index) => segment === '*' || segment === topic[index])
}

function readOne(filter: unknown, where: string): EventFilter {
  if (!Parameters.isObject(filter)) throw invalidParams(`${where}: it must be an object`)
  return {
    types: readTypes(filter, where),
    contractIds: readContractIds(filter, where),
    topics: readTopics(filter, where),
  }
}

function readTypes(filter: Params, where: string): string[] {
  const types = Parameters.string(filter, 'type').split(',').filter(Boolean)
  if (types.some((type) => type !== 'system' && type !== 'contract'))
    throw invalidParams(`${where}: if set, type must be either 'system' or 'contract'`)
  return types
}

function readContractIds(filter: Params, where: string): readonly string[] {
  const ids = Parameters.strings(filter, 'contractIds')
  if (ids.length > maxContractIds)
    throw invalidParams(`${where}: maximum ${maxContractIds} contract IDs per filter`)
  const wrong = ids.findIndex((id) => !StrKey.isValidContract(id))
  if (wrong >= 0)
    throw invalidParams(
      `${where}: contract ID ${wrong + 1} invalid: it must be a contract address (C…)`,
    )
  return ids
}

function readTopics(filter: Params, where: string): TopicFilter[] {
  const topics = Parameters.array(filter, 'topics')
  if (topics.length > maxTopics)
    throw invalidParams(`${where}: maximum ${maxTopics} topics per filter`)
  return topics.map((topic, index) => readTopic(topic, `${where}: topic ${index + 1} invalid`))
}

function readTopic(topic: unknown, where: string): TopicFilter {
  if (!Array.isArray(topic)) throw invalidParams(`${where}: it must be an array of segments`)
  if (topic.length === 0) throw invalidParams(`${where}: topic must have at least 1 segment`)
  const open = topic.at(-1) === '**'
  const segments = open ? topic.slice(0, -1) : topic
  const early = segments.indexOf('**')
  if (early >= 0)
    throw invalidParams(
      `${where}: segment ${early + 1} invalid: wildcard '**' is only allowed as the last segment`,
    )
  if (segments.length > maxSegments)
    throw invalidParams(`${where}: topic cannot have more than ${maxSegments} segments`)
  return { open, segments: segments.map((segment, index) => readSegment(segment, index, where)) }
}

function readSegment(segment: unknown, index: number, where: string): string {
  if (segment === '*') return segment
  const bytes = typeof segment === 'string' ? Parameters.base64(segment) : undefined
  if (bytes && xdr.ScVal.validateXDR(bytes)) return segment as string
  throw invalidParams(
    `${where}: segment ${index + 1} must be '*', '**' or a base64 ScVal, got ${Parameters.show(segment)}`,
  )
}
