// stellar-mpp-payments faults 0.1.0 sha256:175ce73991ef67702b64c0369faf45123e77a39c39445e5f391133e59908b3d7; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Reads foreign errors: is it an outage, did the ledger refuse, what of it may a stranger be told. */

const outageNames = new Set([
  'AbortError',
  'SimulationNetworkError',
  'SimulationTimeoutError',
  'StoreUnavailable',
  'TimeoutError',
])
const outageCodes =
  /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_NETWORK|UND_ERR_\w+|SQLITE_\w+|ERR_SQLITE\w*)$/
const outageTexts =
  /fetch failed|network ?error|socket hang up|timed? ?out|ECONN|ENOTFOUND|EAI_AGAIN|(status|http)( code)?:? ?(429|5\d\d)\b|service unavailable|bad gateway|too many requests|database is (locked|busy)|TRY_AGAIN_LATER/i

/**
 * Whether an error, or what caused it, is a service that does not answer: RPC, store, or the way to them.
 *
 * @example
 * isOutage(new Error('verification failed', { cause: new TypeError('fetch failed') })) // true
 */
export function isOutage(error: unknown): boolean {
  return chain(error).some(({ name, code, message, status }) => {
    if (typeof name === 'string' && outageNames.has(name)) return true
    if (typeof code === 'string' && outageCodes.test(code)) return true
    if (typeof status === 'number' && (status === 429 || status >= 500)) return true
    return typeof message === 'string' && outageTexts.test(message)
  })
}

/** Whether the ledger has the transaction, as failed: only its fee was taken. */
export function failedOnLedger(error: unknown): boolean {
  return chain(error).some(({ message }) =>
    /\b([Tt]ransaction|status|result)\b[^.]{0,90}\bFAILED\b/.test(String(message ?? '')),
  )
}

/** The message, without what nobody else should read: addresses of services, keys, transactions. */
export function safeDetail(error: unknown): string | undefined {
  const { message } = Object(error) as { message?: unknown }
  if (typeof message !== 'string' || message === '') return undefined
  return message
    .replace(/\b\w+:\/\/\S+/g, '(url)')
    .replace(/\bS[A-Z2-7]{55}\b/g, '(key)')
    .replace(/[A-Za-z0-9+/=_-]{65,}/g, '(data)')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .slice(0, 200)
}

type Link = {
  name?: unknown
  code?: unknown
  message?: unknown
  status?: unknown
}

/** The error and what caused it: `cause`, `errors` of an AggregateError, errors in `details`. At most 20. */
function chain(error: unknown): Link[] {
  const links: Link[] = []
  const queue: unknown[] = [error]
  while (queue.length > 0 && links.length < 20) {
    const next = queue.shift()
    if (typeof next === 'string') links.push({ message: next })
    if (typeof next !== 'object' || next === null) continue
    const { name, code, message, status, response } = next as Fields
    links.push({ name, code, message, status: status ?? response?.status })
    queue.push(...causesOf(next))
  }
  return links
}

type Fields = Link & { response?: { status?: unknown } }

function causesOf(error: { cause?: unknown; errors?: unknown; details?: unknown }): unknown[] {
  const { cause, errors, details } = error
  const inDetails = Object.values(Object(details)).filter((value) => value instanceof Error)
  return [cause, ...(Array.isArray(errors) ? errors : []), ...inDetails]
}
