/** An RPC between a seller and its network, which fails when it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault, Faults } from './Target.ts'

/** A running proxy. */
export type RpcProxy = Faults & { url: string; close(): Promise<void> }

/** Starts one on a port of loopback; 0 takes a free one. */
export async function startRpcProxy(rpcUrl: string, port: number): Promise<RpcProxy> {
  let faultOf: ((method: string) => Fault) | undefined
  let calls = 0
  const server = createServer((request, response) => {
    calls += 1
    forward(rpcUrl, request, response, (method) => faultOf?.(method)).catch(() =>
      response.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rpc`,
    set(fault) {
      faultOf = fault
    },
    isUsed: () => calls > 0,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function forward(
  rpcUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
  faultOf: (method: string) => Fault,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString()
  const fault = faultOf(String(JSON.parse(body).method))
  if (fault === 'unavailable') return void response.writeHead(503).end()
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(rpcUrl, { method: 'POST', headers, body })
  const text = await answer.text()
  if (fault === 'answer-lost') return void response.destroy()
  response.writeHead(answer.status, headers).end(text)
}
