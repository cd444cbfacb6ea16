/** What answers under which path: the paths of the Stellar quickstart image, and a USDC faucet. */
import * as JsonRpc from './rpc/JsonRpc.ts'
import { faucet } from './rpc/local/faucet.ts'
import type { Context } from './rpc/Method.ts'
import { call, stellarMethods } from './rpc/methods.ts'
import { RpcError } from './rpc/RpcError.ts'
import { toBase64 } from './rpc/TransactionInfo.ts'
import { ControlError } from './transaction/Controls.ts'

/** An HTTP request, read. */
export type HttpRequest = { query: URLSearchParams; body: string }

/** An HTTP response. `body` is JSON text; `undefined` sends none. */
export type HttpResponse = { status: number; body: string | undefined }

/** One path. `GET` and `POST` mean the same where both are taken. */
export type Route = {
  methods: readonly ('GET' | 'POST')[]
  handle(request: HttpRequest, context: Context): HttpResponse
}

const rpc: Route = {
  methods: ['POST'],
  handle({ body }, context) {
    const reply = JsonRpc.answer(
      body,
      (name, params) => call(name, params, context),
      (error, method) => context.network.log(`${method} failed unexpectedly: ${stackOf(error)}`),
    )
    return { status: reply === undefined ? 204 : 200, body: reply }
  },
}

const friendbot: Route = {
  methods: ['GET', 'POST'],
  handle({ query, body }, { controls, network }) {
    const address = parameter('addr', query, body)
    if (!address) return problem(400, "addr is missing: it must be an account's address (G…).")
    try {
      return json(200, toHorizonTransaction(network, controls.fund(address).hash))
    } catch (error) {
      if (!(error instanceof ControlError)) throw error
      return problem(400, error.code === 'account-exists' ? accountExists : sentence(error))
    }
  },
}

const faucetRoute: Route = {
  methods: ['GET', 'POST'],
  handle({ query, body }, context) {
    const params = {
      address: parameter('addr', query, body),
      asset: parameter('asset', query, body),
      amount: parameter('amount', query, body),
    }
    try {
      const { hash } = faucet.handle(params, context) as { hash: string }
      return json(200, { hash, successful: true })
    } catch (error) {
      if (!(error instanceof RpcError)) throw error
      return problem(400, sentence(error), error.data)
    }
  },
}

const health: Route = {
  methods: ['GET'],
  handle: (_request, context) => json(200, stellarMethods.getHealth.handle({}, context)),
}

/** THE table of paths. */
export const routes: ReadonlyMap<string, Route> = new Map([
  ['/', rpc],
  ['/rpc', rpc],
  ['/soroban/rpc', rpc],
  ['/friendbot', friendbot],
  ['/faucet', faucetRoute],
  ['/health', health],
])

/** A problem document as friendbot and Horizon send them. @see https://www.rfc-editor.org/rfc/rfc9457 */
export function problem(status: number, detail: string, extras?: unknown): HttpResponse {
  const title = titles[status] ?? 'Error'
  const type = `https://stellar.org/horizon-errors/${title.toLowerCase().replaceAll(' ', '_')}`
  return json(status, { type, title, status, detail, ...(extras !== undefined && { extras }) })
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
}

/** What clients look for to learn that an account was there before: friendbot's words and result XDR. */
const accountExists = 'createAccountAlreadyExist (AAAAAAAAAGT/////AAAAAQAAAAAAAAAA/////AAAAAA=)'

function toHorizonTransaction(network: Context['network'], hash: string) {
  const found = network.ledger.transactions.get(hash)
  if (!found) throw new Error(`Transaction ${hash} is not in the ledger.`)
  const { ledger, transaction } = found
  return {
    id: hash,
    hash,
    successful: transaction.successful,
    ledger: ledger.sequence,
    created_at: new Date(ledger.closeTime * 1000).toISOString().replace('.000Z', 'Z'),
    envelope_xdr: toBase64(transaction.envelope),
    result_xdr: toBase64(transaction.result),
    result_meta_xdr: toBase64(transaction.meta),
    fee_meta_xdr: toBase64(transaction.feeChanges),
  }
}

/** A parameter of the query, or of a form body, as friendbot takes both. */
function parameter(name: string, query: URLSearchParams, body: string): string {
  return query.get(name) ?? new URLSearchParams(body).get(name) ?? ''
}

function sentence(error: Error & { hint?: unknown; data?: unknown }): string {
  const { hint } = error.data instanceof Object && 'hint' in error.data ? error.data : error
  return typeof hint === 'string' ? `${error.message} ${hint}` : error.message
}

function json(status: number, value: unknown): HttpResponse {
  return { status, body: JSON.stringify(value) }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
