/** Asking without paying, in every way that HTTP knows. */
import type { Answer } from '../../skill/Answer.ts'
import { type Case, held, hole, isServed, type Outcome, worst } from '../Case.ts'
import { ask, type Request, type Target } from '../Target.ts'

const none = 'draft-httpauth-payment: an unpaid request has no effect, and gets no content'
const front = 'Put the charge in front of everything that answers on this route, for every method.'

/** Unpaid requests by name, each in several forms. */
const rows: { name: string; tries: string; fix: string; forms(target: Target): Request[] }[] = [
  {
    name: 'unpaid',
    tries: 'No payment, an empty one, one by a word',
    fix: front,
    forms: () => [
      {},
      { headers: { authorization: 'Payment' } },
      { headers: { authorization: 'Bearer paid' } },
      { headers: { 'payment-receipt': 'e30', 'x-payment': 'e30', 'payment-signature': 'e30' } },
      { headers: { cookie: 'paid=1' } },
    ],
  },
  {
    name: 'unpaid-head',
    tries: 'HEAD',
    fix: 'Charge HEAD as GET: it says how long the content is, and runs what makes it.',
    forms: () => [{ method: 'HEAD' }],
  },
  {
    name: 'unpaid-methods',
    tries: 'Other methods',
    fix: front,
    forms: ({ body }) =>
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => ({
        method,
        ...(/GET|OPTIONS/.test(method) ? {} : { body: body ?? '{}' }),
        headers: { 'x-http-method-override': 'OPTIONS' },
      })),
  },
  {
    name: 'unpaid-conditional',
    tries: 'Ranges, and “only if it changed”',
    fix: 'Charge before conditional and range requests are answered.',
    forms: () => [
      { headers: { range: 'bytes=0-1' } },
      { headers: { 'if-none-match': '*' } },
      { headers: { 'if-modified-since': new Date().toUTCString() } },
      { headers: { 'if-none-match': '"x"', range: 'bytes=0-', accept: 'text/html' } },
    ],
  },
  {
    name: 'unpaid-paths',
    tries: 'Other spellings of the path',
    fix: 'Charge on the route that the router matched, not on a comparison of its text.',
    forms: ({ url }) => spellings(url).map((spelling) => ({ url: spelling })),
  },
  {
    name: 'unpaid-body',
    tries: 'A body of 4 MB',
    fix: 'Refuse before the body is read, and limit its size.',
    forms: () => [{ method: 'POST', body: JSON.stringify({ padding: 'x'.repeat(4_000_000) }) }],
  },
]

/** One case for each row: held when none of the forms gets what an honest buyer got. */
export const unpaid: Case[] = rows.map(({ forms, ...row }) => ({
  ...row,
  proves: none,
  async run(target) {
    const outcomes: Outcome[] = []
    for (const form of forms(target)) outcomes.push(judge(target, form, await ask(target, form)))
    const { status } = await ask(target, { timeoutMs: 10_000 })
    if (status !== 402) outcomes.push(hole(`afterwards it answers ${status}`))
    return worst(outcomes)
  },
}))

function judge({ body, honest }: Target, form: Request, answer: Answer): Outcome {
  const { method = body === undefined ? 'GET' : 'POST' } = form
  const said = `${method}${Object.keys(form.headers ?? {}).length > 0 ? ' with headers' : ''}`
  if (answer.status === 304) return hole(`${said} is answered 304, as if it were paid`)
  if (answer.status >= 500 && answer.status !== 501)
    return hole(`${said} fails with ${answer.status}`)
  if (!isServed(answer)) return held('nothing was given')
  if (method === 'HEAD') return hole(`HEAD is answered ${answer.status}, where GET is 402`)
  if (resembles(answer.body, honest.body))
    return hole(`${said} gives it away, with ${answer.status}`)
  return held('nothing was given')
}

/** Whether a text could be what was paid for: the same, a part of it, or an object with the same keys. */
function resembles(text: string, paid: string): boolean {
  if (text === '' || paid === '') return false
  if (text === paid || (text.length > 1 && paid.includes(text))) return true
  const [own, other] = [keysOf(text), keysOf(paid)]
  return own !== undefined && own === other
}

function keysOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? Object.keys(value).join() : undefined
  } catch {
    return undefined
  }
}

function spellings({ href, origin, pathname, search }: URL): URL[] {
  const encoded = pathname.replace(/[a-z]$/i, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return [
    `${pathname}/`,
    `/${pathname}`,
    pathname.toUpperCase(),
    `${pathname}.json`,
    `${pathname};v=1`,
    `${pathname}%20`,
    encoded,
  ]
    .map((path) => new URL(origin + path + search))
    .concat(new URL(`${href}${search ? '&' : '?'}paid=true&free=1`))
}
