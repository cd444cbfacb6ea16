/**
 * Stellar RPC: JSON-RPC 2.0 over fetch, with answers that tell whether a request can have arrived.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc
 * @module
 */
import { StellarMppError } from '../Errors.ts'

/** A connection to one RPC. */
export type Rpc = {
  /**
   * Calls one method.
   *
   * @throws {RpcError} when there is no answer, or the answer is an error.
   */
  call<result>(method: string, params?: object, options?: { timeoutMs?: number }): Promise<result>
  /** The ledger that the last answer named; 0 before the first. */
  latestLedger(): number
}

/** How long one call may take when the caller does not say. Milliseconds. */
const defaultTimeoutMs = 10_000

/** Causes that prove that the request never left, by `error.cause.code` of fetch. */
const unreachedCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

/** Of these, the ones that say that the certificate is not trusted. */
const untrustedCodes = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/

/**
 * Makes a connection; opens nothing.
 *
 * @param url - `https:`, or `http:` on loopback. User and password are sent as Basic authentication.
 * @throws {StellarMppError} `invalid-config` for any other URL.
 */
export function create(url: string): Rpc {
  const { endpoint, headers } = resolveUrl(url)
  let id = 0
  let latestLedger = 0
  return {
    latestLedger: () => latestLedger,
    async call<result>(method: string, params?: object, options: { timeoutMs?: number } = {}) {
      id += 1
      const response = await post(endpoint, {
        body: JSON.stringify({ id, jsonrpc: '2.0', method, ...(params ? { params } : {}) }),
        headers,
        method: 'POST',
        // A cached answer (Next.js caches fetch) or a redirect is never what we want.
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(options.timeoutMs ?? defaultTimeoutMs),
      } as RequestInit).catch((cause) => {
        throw lostError(method, cause)
      })
      const result = await read<result & { latestLedger?: number }>(method, response)
      latestLedger = result.latestLedger ?? latestLedger
      return result
    },
  }
}

/**
 * Checks once that the RPC is on the network with this passphrase; a failed check is made again next time.
 *
 * @throws {StellarMppError} `invalid-config` on another network; {@link RpcError} when the RPC is down.
 */
export function networkCheck(rpc: Rpc, passphrase: string): () => Promise<void> {
  let checked: Promise<void> | undefined
  const check = async () => {
    const { passphrase: actual } = await rpc.call<{ passphrase: string }>('getNetwork')
    if (actual !== passphrase)
      throw new StellarMppError(
        'rpcUrl points to another network than the one configured.',
        { actual, wanted: passphrase },
        { code: 'invalid-config' },
      )
  }
  return () => {
    checked ??= check().catch((error) => {
      checked = undefined
      throw error
    })
    return checked
  }
}

/** A URL that may be used, with its credentials moved into a header. */
function resolveUrl(text: string): { endpoint: string; headers: Record<string, string> } {
  const url = parseUrl(text)
  if (
    !url ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  )
    throw new StellarMppError(
      'rpcUrl must be an https:// URL; http:// is for loopback hosts only (localhost, 127.0.0.1, [::1]).',
      {},
      { code: 'invalid-config' },
    )
  const { username, password } = url
  url.username = ''
  url.password = ''
  const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return {
    endpoint: url.href,
    headers: {
      'Content-Type': 'application/json',
      ...(username || password
        ? { Authorization: `Basic ${Buffer.from(secret).toString('base64')}` }
        : {}),
    },
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

/** The platform's fetch below mppx's wrapper: an RPC answer must never start a payment. */
function post(endpoint: string, init: RequestInit): Promise<Response> {
  const wrapper = Symbol.for('mppx.fetch.wrapper')
  let fetch = globalThis.fetch as typeof globalThis.fetch & { [wrapper]?: typeof globalThis.fetch }
  while (fetch[wrapper]) fetch = fetch[wrapper]
  return fetch(endpoint, init)
}

type Reply<result> = { result?: result; error?: { code: number; message: string } }

async function read<result>(method: string, response: Response): Promise<result> {
  const reply = (await response.json().catch(() => undefined)) as Reply<result> | undefined
  if (reply?.error)
    throw new RpcError(
      `Stellar RPC refused ${method} (code ${reply.error.code}).`,
      { method, rpcCode: reply.error.code, rpcMessage: reply.error.message },
      // -32603 is the RPC's own failure; other codes say that it did not take the request.
      reply.error.code === -32603 ? 'maybe' : 'no',
    )
  if (!response.ok || reply?.result === undefined)
    throw new RpcError(
      `Stellar RPC did not answer ${method} (HTTP ${response.status}).`,
      { method, status: response.status },
      // Client errors, rate limits among them, are answered before the request is handled.
      response.status >= 400 && response.status < 500 ? 'no' : 'maybe',
    )
  return reply.result
}

function lostError(method: string, cause: unknown): RpcError {
  const timedOut = (cause as Error | undefined)?.name === 'TimeoutError'
  const reason = String((cause as { cause?: { code?: unknown } })?.cause?.code ?? '')
  const why = whyLost(timedOut, reason)
  return new RpcError(
    `Stellar RPC is not available for ${method}: ${why}.`,
    { method, reason: timedOut ? 'timeout' : reason },
    unreachedCodes.test(reason) ? 'no' : 'maybe',
  )
}

function whyLost(timedOut: boolean, reason: string): string {
  if (timedOut) return 'no answer in time'
  if (!untrustedCodes.test(reason)) return 'no connection'
  return 'its TLS certificate is not trusted (NODE_EXTRA_CA_CERTS names the file of a CA of your own)'
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** No answer, or an answer that is an error. On the wire: 503, and nothing was settled. */
export class RpcError extends StellarMppError {
  override readonly name = 'RpcError'
  /** Whether the RPC may have acted on the request. */
  readonly reached: 'no' | 'maybe'

  constructor(message: string, details: Record<string, unknown>, reached: 'no' | 'maybe') {
    super(message, details, { code: 'rpc-unavailable' })
    this.reached = reached
  }
}
