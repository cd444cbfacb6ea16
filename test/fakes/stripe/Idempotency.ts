/** https://docs.stripe.com/api/idempotent_requests: a POST that is repeated with its key is done once. */
import { ApiError } from './ApiError.ts'
import type { Form } from './Form.ts'

/** An answer as it went out. */
export type Answer = { status: number; body: string; requestId: string }

/** Remembers answers by key. */
export type Idempotency = {
  /**
   * Looks a key up before its request runs, and takes it.
   *
   * @returns the answer of the first request, to be repeated.
   * @throws {ApiError} when it is another request (400), or the first one still runs (409).
   */
  begin(key: string, request: { method: string; path: string; form: Form }): Answer | undefined
  /** The request has run: remembers its answer; without one the key is free again. */
  finish(key: string, answer?: Answer): void
}

type Entry = { request: string; at: number; answer?: Answer }

/** Keys may be pruned after a day. */
const keepSeconds = 86_400

/** @param now - Seconds. */
export function create(now: () => number): Idempotency {
  const entries = new Map<string, Entry>()
  return {
    begin(key, { form, method, path }) {
      if (key.length > 255)
        throw new ApiError(400, 'invalid_request_error', 'Idempotency keys have 255 characters.', {
          early: true,
        })
      const request = `${method} ${path} ${canonical(form)}`
      const found = entries.get(key)
      if (!found || now() - found.at >= keepSeconds) {
        entries.set(key, { request, at: now() })
        return undefined
      }
      if (found.request !== request) throw reused()
      if (!found.answer) throw inUse()
      return found.answer
    },
    finish(key, answer) {
      const found = entries.get(key)
      if (found && answer) found.answer = answer
      else entries.delete(key)
    },
  }
}

/** The same fields in another order are the same request. */
function canonical(value: Form | string): string {
  if (typeof value === 'string') return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join()}}`
}

function reused(): ApiError {
  return new ApiError(
    400,
    'idempotency_error',
    'Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than this one if you meant to execute a different request.',
    { early: true },
  )
}

function inUse(): ApiError {
  return new ApiError(
    409,
    'idempotency_error',
    'There is currently another in-progress request using this Idempotent Key.',
    { code: 'idempotency_key_in_use', early: true },
  )
}
