/**
 * A Stellar RPC between client and network that counts calls and breaks on demand: real sockets, no mocks.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to one call. */
export type Fault =
  /** The connection closes before the network sees the call. */
  | 'drop-before'
  /** The network handles the call, its answer is lost. */
  | 'drop-after'
  /** 503 without forwarding. */
  | 'unavailable'
  /** An answer of our own. */
  | { result: Record<string, unknown> }
  /** The network's answer, changed. */
  | { change: (result: Record<string, unknown>) => Record<string, unknown> }

/** A running proxy. */
export type RpcProxy = {
  url: string
  /** Methods called, in order. */
  calls: string[]
  /** Decides about each call; none by default. */
  fault: ((method: string, nth: number) => Fault | undefined) | undefined
  close(): Promise<void>
}

/** Starts a proxy in front of `target`. */
export async function start(target: string): Promise<RpcProxy> {
  const proxy: RpcProxy = { calls: [], close: async () => {}, fault: undefined, url: '' }
  const server = createServer((request, response) => {
    forward(proxy, target, request, response).catch(() => response.destroy())
  })
  await listen(server)
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  proxy.close = () => closeServer(server)
  return proxy
}

/** Listens on a free port of loopback. */
export function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

/** Stops at once, open connections included. */
export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

async function forward(
  proxy: RpcProxy,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request)
  const { id, method } = JSON.parse(body) as { id: unknown; method: string }
  proxy.calls.push(method)
  const nth = proxy.calls.filter((call) => call === method).length
  const fault = proxy.fault?.(method, nth)
  if (fault === 'drop-before') return void response.destroy()
  if (fault === 'unavailable') return void response.writeHead(503).end('down')
  const answer: Answer =
    typeof fault === 'object' && 'result' in fault
      ? { id, jsonrpc: '2.0', result: fault.result }
      : await ask(target, body)
  if (fault === 'drop-after') return void response.destroy()
  if (typeof fault === 'object' && 'change' in fault) answer.result = fault.change(answer.result)
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
}

type Answer = { id?: unknown; jsonrpc?: string; result: Record<string, unknown> }

async function ask(target: string, body: string): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(target, { body, headers, method: 'POST' })).json() as Promise<Answer>
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
