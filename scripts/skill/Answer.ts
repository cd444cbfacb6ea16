/** HTTP with a seller: one request, and an answer of which nothing can harm a terminal. */
import { ObstacleError } from './Trial.ts'

/** A seller's answer, read. */
export type Answer = {
  status: number
  headers: Headers
  /** At most 64 kB, as text. */
  body: string
  tookMs: number
}

/** What is asked for. A `body` makes it a POST of JSON. */
export type Route = { url: URL; body: string | undefined }

const patienceMs = 60_000
const maxBodyBytes = 65_536

/**
 * Asks once, without following redirects: a credential is for one URL.
 *
 * @throws {ObstacleError} when nobody answers.
 */
export async function ask(
  { url, body }: Route,
  credential?: { header: string; value: string },
): Promise<Answer> {
  try {
    return await send(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(credential && { [credential.header]: credential.value }),
      },
      ...(body !== undefined && { body }),
    })
  } catch (error) {
    throw new ObstacleError(`${url.origin} does not answer: ${reasonOf(error)}.`, adviceFor(error))
  }
}

/** Sends any request, without following redirects, and reads the answer. @throws what `fetch` throws. */
export async function send(
  url: URL,
  init: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const started = performance.now()
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
    ...init,
    // CORS headers are often sent only to who says where it comes from.
    headers: { origin: url.origin, ...init.headers },
  })
  const { status, headers } = response
  const body = await readText(response)
  return { status, headers, body, tookMs: performance.now() - started }
}

/** Names in a comma-separated header, lower-cased. */
export function listOf(headers: Headers, name: string): string[] {
  const value = headers.get(name) ?? ''
  return value.split(',').map((item) => item.trim().toLowerCase())
}

/** A problem document (RFC 9457) of the answer, when it has one. */
export function problemOf({ headers, body }: Answer): { type: string; detail: string } | undefined {
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return undefined
  try {
    const { type, detail } = JSON.parse(body)
    return { type: String(type ?? ''), detail: String(detail ?? '') }
  } catch {
    return undefined
  }
}

/** Text of a stranger on one line, without control characters, cut after `most`. */
export function plain(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  return line.length > most ? `${line.slice(0, most)}…` : line
}

async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= maxBodyBytes) break
  }
  return Buffer.concat(chunks).subarray(0, maxBodyBytes).toString()
}

/** `fetch failed` says nothing; its cause does. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const { code, message } = cause as { code?: string; message?: string }
  return plain(message || code || String(cause))
}

function adviceFor(error: unknown): string {
  const { code = '' } = ((error as Error).cause ?? {}) as { code?: string }
  return /CERT|SIGNED|ISSUER|VERIFY/.test(code)
    ? 'Node does not trust its certificate: set NODE_EXTRA_CA_CERTS to the file of its CA.'
    : 'Start the seller, and give the URL of a route that costs something.'
}
