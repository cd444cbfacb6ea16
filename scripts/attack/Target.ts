/** The seller under attack, and what it is attacked with. */
import { type Answer, reasonOf, send } from '../skill/Answer.ts'
import type { Network } from '../skill/Network.ts'
import type { Purchase } from './Charge.ts'
import type { Voucher } from './Voucher.ts'
import type { Wallet } from './Wallet.ts'

/** What happens to a call of the seller to its RPC. */
export type Fault = 'unavailable' | 'answer-lost' | undefined

/** The seller's RPC, when it goes through us. */
export type Faults = {
  set(fault: ((method: string) => Fault) | undefined): void
  /** Whether anybody calls it at all. */
  isUsed(): boolean
}

/** What a seller is bought from with. */
export type Ground = {
  /** The paid route. */
  url: URL
  /** JSON of a POST; without it the route is a GET. */
  body: string | undefined
  /** Another paid route of the same seller. */
  other: URL | undefined
  /** Longest that a challenge is waited for until it expires. */
  waitMs: number
  sleep(ms: number): Promise<unknown>
  network: Network
  wallet: Wallet
  faults: Faults | undefined
  /** Every answer so far. */
  answers: Answer[]
}

/** What an attack can use. */
export type Target = Ground & {
  /** What an honest buyer got. */
  honest: Answer
  /** How it was paid. */
  paid: { intent: 'charge'; purchase: Purchase } | { intent: 'channel'; voucher: Voucher }
}

/** What a request has besides the route's own. */
export type Request = {
  url?: URL
  method?: string
  headers?: Record<string, string>
  body?: string
  timeoutMs?: number
}

/** Sends a request to the paid route, changed; status 0 when nobody answers. */
export async function ask(
  { answers, body: own, url }: Pick<Ground, 'answers' | 'body' | 'url'>,
  { timeoutMs = 30_000, ...change }: Request = {},
): Promise<Answer> {
  const method = change.method ?? (own === undefined ? 'GET' : 'POST')
  const body = change.body ?? (/^(GET|HEAD|OPTIONS)$/.test(method) ? undefined : own)
  const answer = await send(change.url ?? url, {
    method,
    signal: AbortSignal.timeout(timeoutMs),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...change.headers,
    },
    ...(body !== undefined && { body }),
  }).catch((error: unknown) => silence(reasonOf(error)))
  answers.push(answer)
  return answer
}

function silence(body: string): Answer {
  return { status: 0, headers: new Headers(), body, tookMs: 0 }
}
