/**
 * JSON-RPC 2.0 over one request body: parsing, batches, notifications, replies.
 *
 * @see https://www.jsonrpc.org/specification
 */
import { isObject, show } from './Params.ts'
import { codes, RpcError } from './RpcError.ts'

/** Parameters by name; Stellar RPC takes no positional ones. */
export type Params = Readonly<Record<string, unknown>>

/** Runs one method; throws {@link RpcError} to refuse. */
export type Call = (method: string, params: Params) => unknown

type Id = string | number | null
type Reply = { jsonrpc: '2.0'; id: Id } & ({ result: unknown } | { error: ErrorObject })
type ErrorObject = { code: number; message: string; data?: unknown }
type Request = { id: Id | undefined; method: string; params: Params }

const members = new Set(['jsonrpc', 'id', 'method', 'params'])

/**
 * Answers a request body with a reply body. Never throws.
 *
 * @param onUnexpected is told of throws that are no {@link RpcError}: the method's own fault.
 * @returns `undefined` when all it held were notifications (HTTP 204).
 */
export function answer(
  body: string,
  call: Call,
  onUnexpected: (error: unknown, method: string) => void,
): string | undefined {
  const replies = answerAll(body, (message) => answerOne(message, call, onUnexpected))
  return replies && JSON.stringify(replies)
}

/** Encodes a reply that refuses a request before it could be read. */
export function refuse(error: RpcError): string {
  return JSON.stringify(failure(null, error))
}

function answerAll(
  body: string,
  one: (message: unknown) => Reply | undefined,
): Reply | Reply[] | undefined {
  const message = parse(body)
  if (message instanceof RpcError) return failure(null, message)
  if (!Array.isArray(message)) return one(message)
  if (message.length === 0)
    return failure(null, invalid('The batch is empty: send at least one request.'))
  const replies = message.flatMap((item) => one(item) ?? [])
  return replies.length > 0 ? replies : undefined
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new RpcError(codes.parseError, `The body is not JSON: ${reason}`)
  }
}

function answerOne(
  message: unknown,
  call: Call,
  onUnexpected: (error: unknown, method: string) => void,
): Reply | undefined {
  let request: Request
  try {
    request = toRequest(message)
  } catch (error) {
    return failure(idOf(message), error as RpcError)
  }
  const reply = run(request, call, onUnexpected)
  return request.id === undefined ? undefined : reply
}

function run(request: Request, call: Call, onUnexpected: (error: unknown, m: string) => void) {
  const id = request.id ?? null
  try {
    return { jsonrpc: '2.0' as const, id, result: call(request.method, request.params) ?? null }
  } catch (error) {
    if (error instanceof RpcError) return failure(id, error)
    onUnexpected(error, request.method)
    const reason = error instanceof Error ? error.message : String(error)
    return failure(
      id,
      new RpcError(codes.internalError, `${request.method} failed unexpectedly: ${reason}`),
    )
  }
}

function toRequest(message: unknown): Request {
  if (!isObject(message)) throw invalid(`A request must be an object, got ${show(message)}.`)
  if (message.jsonrpc !== '2.0')
    throw invalid(`jsonrpc must be "2.0", got ${show(message.jsonrpc)}.`)
  if (typeof message.method !== 'string' || message.method === '')
    throw invalid(`method must be the name of a method, got ${show(message.method)}.`)
  if (message.id !== undefined && !isId(message.id))
    throw invalid(`id must be a string or a number, got ${show(message.id)}.`)
  const extra = Object.keys(message).filter((name) => !members.has(name))
  if (extra.length > 0) throw invalid(`A request has no member ${show(extra[0])}.`)
  return {
    id: message.id ?? undefined, // null marks a notification, as Stellar RPC takes it
    method: message.method,
    params: toParams(message.params),
  }
}

function toParams(params: unknown): Params {
  if (params === undefined || params === null) return {}
  if (isObject(params)) return params
  throw new RpcError(
    codes.invalidParams,
    `params must be an object with named members, got ${show(params)}.`,
  )
}

function failure(id: Id, { code, message, data }: RpcError): Reply {
  const error = data === undefined ? { code, message } : { code, message, data }
  return { jsonrpc: '2.0', id, error }
}

function idOf(message: unknown): Id {
  return isObject(message) && isId(message.id) ? message.id : null
}

function isId(value: unknown): value is Id {
  return value === null || typeof value === 'string' || typeof value === 'number'
}

function invalid(message: string): RpcError {
  return new RpcError(codes.invalidRequest, message)
}
