/** The network over HTTP and TLS: reads requests within limits, finds the route, answers; never goes down. */
import * as http from 'node:http'
import * as https from 'node:https'
import { type AddressInfo, isIPv6 } from 'node:net'
import { type HttpResponse, problem, type Route, routes } from './Routes.ts'
import * as JsonRpc from './rpc/JsonRpc.ts'
import { codes, RpcError } from './rpc/RpcError.ts'
import * as Tls from './Tls.ts'
import type { Controls } from './transaction/Controls.ts'
import type { Network } from './transaction/Network.ts'

/** Where and what to serve. */
export type ServerOptions = {
  network: Network
  controls: Controls
  /** HTTP port; 0 takes a free one. */
  port: number
  /** HTTPS port; 0 takes a free one. Without it there is no TLS. */
  httpsPort?: number | undefined
  /** Address to listen on. */
  host: string
}

/** A server that listens. */
export type Server = {
  /** `http://127.0.0.1:8000` */
  url: string
  /** `https://127.0.0.1:8443`, with TLS. */
  httpsUrl: string | undefined
  /** PEM of the CA that clients must trust, with TLS. */
  caCertificate: string | undefined
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** Thrown when an address cannot be listened on; says what to do. */
export class ServerError extends Error {
  override readonly name = 'Server.ServerError'
}

/** Largest request body in bytes, Stellar RPC's limit. */
export const maxBodyBytes = 512 * 1024

const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 } as const

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const

const preflight = {
  ...cors,
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '86400',
} as const

/**
 * Starts listening.
 *
 * @throws {ServerError} when a port is taken or an address is not this machine's.
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { host, port, httpsPort } = options
  const plain = http.createServer(limits, listener(options))
  const url = await listen(plain, 'http', host, port)
  if (httpsPort === undefined)
    return { url, httpsUrl: undefined, caCertificate: undefined, close: () => close(plain) }
  try {
    const { key, certificate, caCertificate } = await Tls.create(host)
    const secure = https.createServer({ ...limits, key, cert: certificate }, listener(options))
    const httpsUrl = await listen(secure, 'https', host, httpsPort)
    const closeBoth = async () => void (await Promise.all([close(plain), close(secure)]))
    return { url, httpsUrl, caCertificate, close: closeBoth }
  } catch (error) {
    await close(plain)
    throw error
  }
}

function listener(options: ServerOptions) {
  return (request: http.IncomingMessage, response: http.ServerResponse): void => {
    respond(request, response, options).catch((error: unknown) => {
      if (request.destroyed || response.headersSent) return void response.destroy()
      options.network.log(`${request.method} ${request.url} failed unexpectedly: ${String(error)}`)
      send(response, problem(500, 'The request failed unexpectedly; the log of the node says why.'))
    })
  }
}

async function respond(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { network, controls }: ServerOptions,
): Promise<void> {
  network.requests += 1
  if (request.method === 'OPTIONS') return sendPreflight(request, response)
  const { path, query } = parseTarget(request.url ?? '/')
  const route = routes.get(path)
  if (!route) return send(response, unknownPath(path))
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  if (!isOneOf(route.methods, method)) return sendNotAllowed(response, method, path, route)
  const body = await readBody(request)
  if (body === undefined) return send(response, tooLarge())
  const answer = route.handle({ query, body }, { network, controls, origin: originOf(request) })
  // Who sent a transaction is answered when it is in a ledger.
  await network.closing
  send(response, answer)
}

/** Reads the body; `undefined` when it is larger than allowed. */
async function readBody(request: http.IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // The rest is read and dropped: a client that still sends would not see the answer.
    if (size > maxBodyBytes) chunks.length = 0
    else chunks.push(chunk)
  }
  return size > maxBodyBytes ? undefined : Buffer.concat(chunks).toString('utf8')
}

function send(response: http.ServerResponse, { status, body }: HttpResponse): void {
  const headers = { ...cors, ...(body !== undefined && { 'content-type': 'application/json' }) }
  response.writeHead(status, headers).end(body)
}

function sendPreflight(request: http.IncomingMessage, response: http.ServerResponse): void {
  const { headers } = request
  const privateNetwork = 'access-control-request-private-network' in headers
  const allowed = {
    ...preflight,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    ...(privateNetwork && { 'access-control-allow-private-network': 'true' }),
  }
  response.writeHead(204, allowed).end()
}

function sendNotAllowed(
  response: http.ServerResponse,
  method: string,
  path: string,
  { methods }: Route,
): void {
  response.setHeader('allow', [...methods, 'OPTIONS'].join(', '))
  send(response, problem(405, `${path} takes ${methods.join(' and ')}, got ${method}.`))
}

function tooLarge(): HttpResponse {
  const sentence = `The body is larger than ${maxBodyBytes} bytes.`
  return { status: 413, body: JsonRpc.refuse(new RpcError(codes.invalidRequest, sentence)) }
}

function unknownPath(path: string): HttpResponse {
  const paths = [...routes.keys()].join(', ')
  return problem(404, `Nothing is at ${path.slice(0, 200)}. There are: ${paths}.`)
}

/** The node's base URL as the client wrote it: behind a port mapping it is not the one we listen on. */
function originOf(request: http.IncomingMessage): string {
  const { socket, headers } = request
  const scheme = 'encrypted' in socket ? 'https' : 'http'
  const isPlain = /^[\w.:[\]-]{1,255}$/.test(headers.host ?? '')
  return `${scheme}://${isPlain ? headers.host : authority(socket.localAddress ?? 'localhost', socket.localPort ?? 0)}`
}

function parseTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
  return { path: path.replace(/\/$/, '') || '/', query }
}

function isOneOf(methods: readonly string[], method: string): boolean {
  return methods.includes(method)
}

function listen(
  server: http.Server | https.Server,
  scheme: 'http' | 'https',
  host: string,
  port: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    // Stays attached: an error once it listens must not end the process.
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(new ServerError(explain(error, scheme, host, port), { cause: error })),
    )
    server.listen({ host, port }, () => {
      const { port: actual } = server.address() as AddressInfo
      resolve(`${scheme}://${authority(reachable(host), actual)}`)
    })
  })
}

function explain(
  { code, message }: NodeJS.ErrnoException,
  scheme: 'http' | 'https',
  host: string,
  port: number,
): string {
  const option = scheme === 'https' ? 'https port' : 'port'
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use: stop what listens there, or choose another ${option} (0 takes a free one).`
  if (code === 'EACCES')
    return `Port ${port} needs rights that this process lacks: choose a ${option} of 1024 or higher (0 takes a free one).`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine: choose another host, such as 127.0.0.1.`
  return `Cannot listen on ${host} port ${port}: ${message}.`
}

/** Who listens everywhere is reached at loopback. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}

function authority(host: string, port: number): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`
}

function close(server: http.Server | https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
