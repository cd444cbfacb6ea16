/** What stands between who asks and a real RPC. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to one call. */
export type Fault = 'drop-before' | 'drop-after' | 'unavailable' | undefined

/** An RPC that breaks on demand: real sockets. */
export type BrokenRpc = {
  url: string
  calls: string[]
  fault: ((method: string) => Fault) | undefined
  /** What it says instead of a reply. */
  lie: ((method: string, reply: string) => string) | undefined
  close(): Promise<void>
}

/** Starts one in front of a real one. */
export async function startProxy(target: string): Promise<BrokenRpc> {
  const proxy: BrokenRpc = {
    calls: [],
    fault: undefined,
    lie: undefined,
    close: async () => {},
    url: '',
  }
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const { method } = JSON.parse(body) as { method: string }
    proxy.calls.push(method)
    const fault = proxy.fault?.(method)
    if (fault === 'drop-before') return void response.destroy()
    if (fault === 'unavailable') return void response.writeHead(503).end('down')
    const headers = { 'Content-Type': 'application/json' }
    const reply = await fetch(target, { body, headers, method: 'POST' })
    if (fault === 'drop-after') return void response.destroy()
    const text = await reply.text()
    response.writeHead(200, headers).end(proxy.lie?.(method, text) ?? text)
  }
  const listening = await listen((request, response) => {
    forward(request, response).catch(() => response.destroy())
  })
  return Object.assign(proxy, listening)
}

/** Listens on a free port of loopback. */
export async function listen(handler: RequestListener) {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
