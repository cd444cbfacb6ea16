/** Counts calls of Stellar RPC on the wire. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy; `calls` are the methods that went through it. */
export type RpcCounter = { url: string; calls: string[]; close(): void }

/** A proxy in front of the RPC that notes the method of each call. */
export async function start(target: string): Promise<RpcCounter> {
  const noted: string[] = []
  const server = createServer((request, response) => {
    read(request)
      .then(async (body) => {
        noted.push((JSON.parse(body) as { method: string }).method)
        const reply = await fetch(target, { method: 'POST', body })
        response.writeHead(reply.status, { 'content-type': 'application/json' })
        response.end(await reply.text())
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: noted,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
