/**
 * A seller over node:http with a real mppx server, for tests: buyers pay it as they would pay any other.
 *
 * @module
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Keypair } from '@stellar/stellar-sdk'
import { Challenge, Credential } from 'mppx'
import * as Client from '../charge/client/index.ts'
import type { ChargePayload } from '../charge/Methods.ts'
import * as Server from '../charge/server/index.ts'
import { XLM_SAC_TESTNET } from '../stellar/Assets.ts'
import { closeServer, listen } from './RpcProxy.ts'

/** Of at least 32 bytes, as mppx 0.8 and later ask. */
export const secretKey = 'a test secret of more than thirty-two bytes'

/** Routes by path; what each asks. */
type Routes = Record<string, { amount: string; [option: string]: unknown }>

/** A running seller. */
export type Shop = {
  /** URL of `/paid`. */
  url: string
  /** URL of any path. */
  at(path: string): string
  recipient: string
  close(): Promise<void>
}

/** Opens a seller of XLM payments: `/paid` costs 0.01 XLM. */
export async function open(
  options: Partial<Server.charge.Parameters> & { rpcUrl: string },
  routes: Routes = { '/paid': { amount: '0.01' } },
): Promise<Shop> {
  const recipient = options.recipient ?? Keypair.random().publicKey()
  const mppx = Server.Mppx.create({
    methods: [
      Server.charge({
        currency: XLM_SAC_TESTNET,
        pollDelayMs: 20,
        pollTimeoutMs: 500,
        store: Server.Store.memory(),
        ...options,
        recipient,
      }),
    ],
    realm: 'shop.test',
    secretKey,
  })
  const server = createServer((request, response) => {
    const route = routes[request.url ?? '']
    if (!route) return void response.writeHead(404).end()
    serve(mppx.charge(route as never), request.headers, request.url ?? '')
      .then(async (answer) => {
        const headers = Object.fromEntries(answer.headers)
        response.writeHead(answer.status, headers).end(await answer.text())
      })
      .catch(() => response.writeHead(500).end())
  })
  await listen(server)
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  return { at, close: () => closeServer(server), recipient, url: at('/paid') }
}

type Handler = (
  request: Request,
) => Promise<
  { status: 402; challenge: Response } | { status: 200; withReceipt(response: Response): Response }
>

async function serve(handler: unknown, headers: object, path: string): Promise<Response> {
  const request = new Request(`http://shop.test${path}`, { headers: { ...headers } })
  const result = await (handler as Handler)(request)
  return result.status === 402 ? result.challenge : result.withReceipt(new Response('goods'))
}

/** What pays. `context` chooses the mode of one call. */
export type Buyer = {
  fetch(url: string, init?: { context?: { mode?: 'pull' | 'push' } }): Promise<Response>
}

/** A buyer with a wallet of its own. */
export function buyer(
  parameters: Client.charge.Parameters & {
    rpcUrl: string
    onChallengeId?: (id: string) => void
  },
): Buyer {
  const { onChallengeId, ...rest } = parameters
  return Client.Mppx.create({
    methods: [Client.charge({ pollDelayMs: 20, ...rest })],
    onChallenge: async ({ id }) => void onChallengeId?.(id) as undefined,
    polyfill: false,
  })
}

/** A challenge of the charge method. */
export type ChargeChallenge = Challenge.FromMethods<[typeof import('../charge/Methods.ts').charge]>

/** Asks for a page without paying. */
export async function challengeOf(url: string): Promise<ChargeChallenge> {
  return Challenge.fromResponse(await fetch(url)) as ChargeChallenge
}

/** Presents a proof, whoever made it. */
export async function present(
  url: string,
  challenge: Challenge.Challenge,
  payload: ChargePayload | Record<string, unknown>,
  source: string | undefined,
): Promise<Answer> {
  const credential = { challenge, payload, ...(source === undefined ? {} : { source }) }
  return answerOf(
    await fetch(url, { headers: { Authorization: Credential.serialize(credential) } }),
  )
}

/** An answer with its problem, if it is one. */
export type Answer = {
  status: number
  problem?: string | undefined
  code?: string | undefined
  detail?: string | undefined
  body: string
  receipt: string | null
}

/** Reads an answer. */
export async function answerOf(response: Response): Promise<Answer> {
  const body = await response.text()
  const isProblem = response.headers.get('Content-Type')?.includes('problem+json')
  const { code, detail, type } = (isProblem ? JSON.parse(body) : {}) as Record<string, string>
  return {
    body,
    code,
    detail,
    problem: type?.replace('https://paymentauth.org/problems/', ''),
    receipt: response.headers.get('Payment-Receipt'),
    status: response.status,
  }
}
