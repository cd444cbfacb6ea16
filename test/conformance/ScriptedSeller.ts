/** A seller that asks for what it is told to ask for, and keeps what buyers send it. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as Challenge from '../../scripts/skill/Challenge.ts'

/** What one request brought. */
export type Came = {
  method: string
  body: string
  /** The header, as it came. */
  authorization: string | undefined
  /** The credential in it, decoded. */
  credential:
    | {
        challenge: Record<string, unknown>
        payload: { type?: string; transaction?: string; hash?: string }
        source?: string
      }
    | undefined
}

/** What it asks for, and how it answers a credential. */
export type Script = {
  /** `WWW-Authenticate`. */
  authenticate: string
  /** Other headers of the 402. */
  headers?: Record<string, string>
  /** Whether it takes what it is given. @default true */
  takes?: boolean
}

/** A running seller. */
export type ScriptedSeller = {
  /** URL of a new page with this script, at a host of any name (see `fetch`). */
  page(script: Script, host?: string): URL
  /** What came for a page, in order. */
  came(url: URL): Came[]
  /** Finds this seller by any name of a host. */
  fetch: typeof globalThis.fetch
  close(): Promise<unknown>
}

const receipt = Challenge.encode({
  method: 'stellar',
  reference: '0'.repeat(64),
  status: 'success',
  timestamp: '2026-01-01T00:00:00Z',
  'x-unknown': 'is ignored',
})

/** Starts one on loopback. */
export async function start(): Promise<ScriptedSeller> {
  const pages = new Map<string, { script: Script; came: Came[] }>()
  const server = createServer(async (request, response) => {
    const page = pages.get(request.url ?? '')
    if (!page) return void response.writeHead(404).end()
    const came = await read(request)
    page.came.push(came)
    const { authenticate, headers, takes = true } = page.script
    if (came.credential && takes)
      return void response.writeHead(200, { 'payment-receipt': receipt }).end('goods')
    response
      .writeHead(402, { 'cache-control': 'no-store', 'www-authenticate': authenticate, ...headers })
      .end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    page(script, host = `127.0.0.1:${port}`) {
      const url = new URL(`http://${host}/${pages.size}`)
      pages.set(url.pathname, { came: [], script })
      return url
    },
    came: ({ pathname }) => pages.get(pathname)?.came ?? [],
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input)
      if (!url.hostname.endsWith('.example')) return fetch(input, init)
      const response = await fetch(`http://127.0.0.1:${port}${url.pathname}`, init)
      // As if there were a name service that knows the host.
      return Object.defineProperty(response, 'url', { value: url.href })
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(request: IncomingMessage): Promise<Came> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { authorization } = request.headers
  const token = /^Payment (.+)$/.exec(authorization ?? '')?.[1]
  return {
    authorization,
    body: Buffer.concat(chunks).toString(),
    credential: token && JSON.parse(Buffer.from(token, 'base64url').toString()),
    method: request.method ?? '',
  }
}
