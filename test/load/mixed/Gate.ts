/** One address in front of all sellers: each request goes to one of them by chance, and some answers get lost. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type * as Random from './Random.ts'

/** How often an answer is lost, from 0 to 1. */
export type Odds = {
  /** After the seller has answered. */
  lost: number
  /** While the seller is at it: the buyer comes back before it is done, and may meet the other one. */
  brokenOff: number
}

/** An open gate. */
export type Gate = {
  url: string
  odds: Odds
  counts: { requests: number; lost: number }
  close(): Promise<void>
}

/** Opens one. It asks no second seller when the first is down, as a proxy in front of paid routes must not. */
export async function open(
  sellers: readonly string[],
  random: Random.Random,
  odds: Odds,
): Promise<Gate> {
  const gate = { odds, counts: { requests: 0, lost: 0 } }
  const server = createServer((asked, answer) => {
    const seller = sellers[random.below(sellers.length)] ?? ''
    gate.counts.requests += 1
    const isLost = random.happens(gate.odds.lost)
    if (random.happens(gate.odds.brokenOff)) {
      gate.counts.lost += 1
      void setTimeout(random.below(60)).then(() => answer.destroy())
    }
    forward(asked, new URL(asked.url ?? '', seller), answer, () => {
      if (!isLost) return false
      gate.counts.lost += 1
      return true
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(gate, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  })
}

/** Passes a request on and its answer back, whole or not at all. */
function forward(asked: IncomingMessage, url: URL, answer: ServerResponse, loses: () => boolean) {
  const lost = () => void answer.destroy()
  const onward = request(url, { headers: asked.headers, method: asked.method ?? 'GET' }, (back) => {
    const chunks: Buffer[] = []
    back.on('data', (chunk) => chunks.push(chunk))
    back.on('error', lost)
    back.on('end', () => {
      if (!back.complete || loses()) return lost()
      answer.writeHead(back.statusCode ?? 502, back.headers).end(Buffer.concat(chunks))
    })
  })
  onward.on('error', lost)
  onward.end()
}
