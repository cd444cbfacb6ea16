// stellar-mpp-payments expressSeller 0.1.0 sha256:2314162da6bc75c5947fcdb1d66e65a0d16ab1345ea2e8ed66cf4adfbc59be18; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Express middleware for a seller: paid routes, the headers that browsers need, and a health check. */
import type {
  Request as ExpressRequest,
  Response as ExpressResponse,
  RequestHandler,
} from 'express'
import { connect } from './network.ts'
import type { Seller, Terms } from './sale.ts'

/**
 * Asks for payment before the route's handler. The receipt is in `response.locals.receipt`, and goes out with whatever
 * the handler sends (mppx's own adapter attaches it to `response.json` only). A handler that fails sends none: log it.
 *
 * @throws {Error} at start-up, when the amount is not more than 0.
 * @example
 * const app = express().use(cors(), health(seller))
 * app.get('/weather', paid(seller, { amount: '0.01', description: 'Weather' }), (_request, response) => {
 *   response.json({ sky: 'sunny' })
 * })
 */
export function paid(seller: Seller, terms: Terms): RequestHandler {
  const sell = seller.charge(terms)
  return async (request, response, next) => {
    try {
      const asked = toRequest(request)
      if (!asked) return void response.sendStatus(400)
      const sale = await sell(asked)
      if (!sale.paid) return void (await send(sale.response, response))
      response.locals.receipt = sale.receipt
      const { served, unserved } = sale
      onceDone(request, response, (isServed) => (isServed ? served : unserved)?.().catch(next))
      attach(sale.withReceipt(new Response()).headers, response)
      next()
    } catch (error) {
      next(error)
    }
  }
}

/**
 * Lets browsers pay: they may send a credential, and see challenge and receipt. Mount it before the paid routes.
 *
 * @param origin - Who may call; any page by default, as nothing here depends on cookies.
 */
export function cors(origin = '*'): RequestHandler {
  return (request, response, next) => {
    response.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': 'WWW-Authenticate, Payment-Receipt, Retry-After',
    })
    if (origin !== '*') response.vary('Origin')
    if (request.method !== 'OPTIONS') return next()
    response.set({
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Accept-Payment, Idempotency-Key',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'Access-Control-Max-Age': '600',
    })
    response.sendStatus(204)
  }
}

/** `GET /health`: 200 while the RPC answers, else 503; and how many sponsored payments wait. Asks the RPC every 5 seconds at most. */
export function health(seller: Seller, path = '/health'): RequestHandler {
  const rpc = connect(seller.network, 3_000)
  let known = { atMs: 0, up: Promise.resolve(true) }
  return async (request, response, next) => {
    if (request.path !== path || request.method !== 'GET') return next()
    if (Date.now() - known.atMs > 5_000) {
      const up = rpc.getHealth().then(
        ({ status }) => status === 'healthy',
        () => false,
      )
      known = { atMs: Date.now(), up }
    }
    const up = await known.up
    response.status(up ? 200 : 503).json({
      status: up ? 'ok' : 'rpc-unavailable',
      network: seller.network.id,
      waiting: seller.waiting(),
    })
  }
}

/** The request as mppx reads it, with the body that was parsed before; `undefined` when its host or path makes no URL. */
function toRequest(request: ExpressRequest): Request | undefined {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    for (const each of [value ?? []].flat()) headers.append(name, each)
  const { body, method } = request as { body?: unknown; method: string }
  // Only who presents a payment has it bound to the body.
  const isPaying = headers.has('Authorization')
  const hasBody = isPaying && body !== undefined && method !== 'GET' && method !== 'HEAD'
  try {
    const url = `${request.protocol}://${request.hostname}${request.originalUrl}`
    const content = hasBody ? { body: contentOf(body) } : {}
    return new Request(url, { headers, method, ...content })
  } catch {
    return undefined
  }
}

/** As it came, where the parser left it so. */
function contentOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

async function send(from: Response, to: ExpressResponse): Promise<void> {
  to.status(from.status)
  for (const [name, value] of from.headers) to.setHeader(name, value)
  to.send(Buffer.from(await from.arrayBuffer()))
}

/**
 * Tells when the handler is done, and whether it served: not, when it failed, or began its answer after the buyer had
 * hung up. What was cut off on the way is in nobody's knowledge, and is not told.
 */
function onceDone(
  { socket }: ExpressRequest,
  response: ExpressResponse,
  tell: (isServed: boolean) => void,
): void {
  let isTold = false
  const once = (isServed: boolean) => {
    if (!isTold) tell(isServed)
    isTold = true
  }
  response.once('finish', () => {
    if (response.statusCode >= 400) once(false)
    else if (!socket.destroyed) once(true)
  })
  const end = response.end
  response.end = ((...parameters: Parameters<typeof end>) => {
    if (response.destroyed && !response.headersSent) once(false)
    return end.apply(response, parameters)
  }) as typeof end
}

/** Adds headers when the answer starts, unless it is an error. */
function attach(headers: Headers, response: ExpressResponse): void {
  const writeHead = response.writeHead
  response.writeHead = ((...parameters: Parameters<typeof writeHead>) => {
    const [status] = parameters
    if (status < 400) for (const [name, value] of headers) response.setHeader(name, value)
    return writeHead.apply(response, parameters)
  }) as typeof writeHead
}
