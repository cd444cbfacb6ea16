/** One request, from its key to its answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError, notCovered } from './ApiError.ts'
import { assertKey } from './assertKey.ts'
import * as BrowserScript from './BrowserScript.ts'
import * as Form from './Form.ts'
import type * as Gates from './Gates.ts'
import type * as Idempotency from './Idempotency.ts'
import * as routes from './routes.ts'
import type * as Webhooks from './Webhooks.ts'
import type * as World from './World.ts'

/** What a double is made of. */
export type Parts = {
  secretKey: string
  publishableKey: string
  world: World.World
  webhooks: Webhooks.Sender
  idempotency: Idempotency.Idempotency
  gates: Gates.Gates
}

/** Answers a request. */
export async function serve(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET' && request.url === BrowserScript.path) {
    response.setHeader('Content-Type', 'text/javascript')
    return void response.end(BrowserScript.source(parts.publishableKey))
  }
  const requestId = parts.world.id('req')
  const { answer, headers } = await handle(parts, request, requestId).catch((error: unknown) => ({
    answer: toAnswer(error, requestId),
    headers: {},
  }))
  response.writeHead(answer.status, {
    'Content-Type': 'application/json',
    'Request-Id': requestId,
    ...headers,
  })
  response.end(answer.body)
}

type Handled = { answer: Idempotency.Answer; headers: Record<string, string> }

async function handle(parts: Parts, request: IncomingMessage, requestId: string): Promise<Handled> {
  assertKey(request.headers.authorization, parts.secretKey)
  if (request.headers['stripe-account']) throw notCovered('Stripe-Account: Connect')
  const { method = 'GET', url = '/' } = request
  const { pathname: path, search } = new URL(url, 'http://double')
  const endpoint = routes.find(method, path)
  if (!endpoint) throw unknownUrl(method, path)
  const form = Form.parse(method === 'GET' ? search.slice(1) : await readBody(request))
  const key = method === 'POST' ? headerOf(request, 'idempotency-key') : undefined
  const run = () => execute(parts, request, endpoint, form, requestId, key)
  if (!key) return { answer: await run(), headers: {} }
  const first = parts.idempotency.begin(key, { method, path, form })
  const headers = { 'Idempotency-Key': key }
  if (!first) return { answer: await run(), headers }
  return {
    answer: first,
    headers: { ...headers, 'Idempotent-Replayed': 'true', 'Original-Request': first.requestId },
  }
}

/** Runs an endpoint, and remembers its answer for the key. */
async function execute(
  { gates, idempotency, webhooks, world }: Parts,
  request: IncomingMessage,
  { id, name, run }: routes.Endpoint,
  form: Form.Form,
  requestId: string,
  key: string | undefined,
): Promise<Idempotency.Answer> {
  const emit = emitter(webhooks, { id: requestId, idempotency_key: key ?? null })
  const version = headerOf(request, 'stripe-version') ?? ''
  await gates.pass(name, 'before')
  let answer: Idempotency.Answer
  let remember = true
  try {
    const object = run({ world: { ...world, emit }, form, version, id, events: webhooks.events })
    answer = { status: 200, body: JSON.stringify(object, null, 2), requestId }
  } catch (error) {
    answer = toAnswer(error, requestId)
    remember = !(error instanceof ApiError && error.early)
  }
  if (key) idempotency.finish(key, remember ? answer : undefined)
  if (!(await gates.pass(name, 'after'))) request.socket.destroy()
  return answer
}

/** Tells the endpoints, and who caused it. */
export function emitter(webhooks: Webhooks.Sender, cause: Webhooks.Cause): World.World['emit'] {
  return (type, object) => webhooks.emit(type, object, cause)
}

function toAnswer(error: unknown, requestId: string): Idempotency.Answer {
  const known =
    error instanceof ApiError
      ? error
      : new ApiError(500, 'api_error', `The double of Stripe failed: ${error}`)
  return { status: known.status, body: JSON.stringify(known.toBody(), null, 2), requestId }
}

function unknownUrl(method: string, path: string): ApiError {
  const message = `Unrecognized request URL (${method}: ${path}), or one that the double of Stripe does not cover.`
  return new ApiError(404, 'invalid_request_error', message, { early: true })
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  return [request.headers[name] ?? []].flat()[0]
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString()
  const type = headerOf(request, 'content-type') ?? ''
  if (body === '' || type.startsWith('application/x-www-form-urlencoded')) return body
  throw new ApiError(
    400,
    'invalid_request_error',
    'Invalid request (check that your POST content type is application/x-www-form-urlencoded).',
    { early: true },
  )
}
