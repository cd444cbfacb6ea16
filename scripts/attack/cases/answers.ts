/** What the seller's answers say: to buyers, to caches, to pages in a browser, and to strangers. */
import { type Answer, listOf, problemOf } from '../../skill/Answer.ts'
import * as Challenge from '../../skill/Challenge.ts'
import { type Case, held, hole, type Outcome, skipped } from '../Case.ts'
import { ask } from '../Target.ts'

const asItIs = 'Send the 402 that mppx makes as it is; see what removes it on the way.'

/** Attacks that only look. */
export const answers: Case[] = [
  {
    name: 'cached-challenge',
    tries: 'A cache between buyer and seller, for the 402',
    proves: 'draft-httpauth-payment: a 402 carries Cache-Control: no-store',
    fix: asItIs,
    async run(target) {
      for (const answer of [await ask(target), await ask(target, garbage)])
        if (answer.status === 402 && !caches(answer).includes('no-store'))
          return hole(`a 402 has ${quoted(answer)}: many get one challenge, one of them is served`)
      return held('Cache-Control: no-store')
    },
  },
  {
    name: 'cached-goods',
    tries: 'A cache between buyer and seller, for what was paid for',
    proves: 'draft-httpauth-payment: a paid answer carries Cache-Control: private',
    fix: 'Wrap the answer with withReceipt, which adds it; set no public or s-maxage afterwards.',
    async run({ honest }) {
      const own = caches(honest)
      const isShared = own.some((word) => /^(public|s-maxage=[1-9])/.test(word))
      if (!isShared && (own.includes('private') || own.includes('no-store')))
        return held(`Cache-Control: ${own.join(', ')}`)
      return hole(`it has ${quoted(honest)}: a shared cache gives it to all for free`)
    },
  },
  {
    name: 'problem',
    tries: 'A 402 for programs',
    proves:
      'RFC 9457 and draft-httpauth-payment: application/problem+json with type, title, status and detail',
    fix: asItIs,
    async run(target) {
      const wrong = [await ask(target), await ask(target, garbage)].map(wrongOf).find(Boolean)
      return wrong ? hole(wrong) : held('type, title, status and detail are there')
    },
  },
  {
    name: 'fresh-challenge',
    tries: 'A refused buyer who wants to try again',
    proves: 'draft-httpauth-payment: every 402 has a challenge',
    fix: asItIs,
    async run(target) {
      const refusals = [await ask(target), await ask(target, garbage)]
      const bare = refusals.find((answer) => challengesOf(answer) === 0)
      return bare
        ? hole(`a ${bare.status} has no challenge in WWW-Authenticate`)
        : held('each 402 has a challenge')
    },
  },
  {
    name: 'cors',
    tries: 'A page of another origin',
    proves: 'Fetch standard: a page sees the headers that Access-Control-Expose-Headers names',
    fix: 'Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt; and never Allow-Credentials with any origin.',
    async run(target) {
      const answer = await ask(target, { headers: { origin: 'https://page.example' } })
      const allowed = answer.headers.get('access-control-allow-origin')
      if (allowed === null) return skipped('it does not speak to pages of other origins')
      if (answer.headers.get('access-control-allow-credentials') === 'true')
        return hole('any page may use the cookies of who visits it')
      return (
        exposes(answer, 'www-authenticate') ??
        exposes(target.honest, 'payment-receipt') ??
        held('pages see challenge and receipt')
      )
    },
  },
  {
    name: 'leaks',
    tries: 'Stack traces, paths and keys in all answers so far',
    proves: 'RFC 9457, security: a problem says nothing of how the server is made',
    fix: 'Set NODE_ENV=production, and answer errors with a handler of your own that logs them and says little.',
    async run(target) {
      for (const change of breaking) await ask(target, change)
      const found = target.answers.flatMap(({ body, status }) => {
        const leak = leaks.find(([, pattern]) => pattern.test(body))
        return leak ? [`a ${status} shows ${leak[0]}`] : []
      })
      return found[0] ? hole(found[0]) : held(`nothing in ${target.answers.length} answers`)
    },
  },
]

const garbage = { headers: { authorization: 'Payment e30' } }

/** Requests on which careless servers fail. */
const breaking = [
  { headers: { authorization: `Payment ${Buffer.from('{"challenge":').toString('base64url')}` } },
  { headers: { authorization: 'Payment bnVsbA', host: 'a b' } },
  { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
]

const leaks: [string, RegExp][] = [
  ['a stack trace', /\n\s+at \S.*[:(]\d+:\d+/],
  ['a stack trace', /(<br>|\\n)(&nbsp;|\s)+at \S/],
  ['a path of the server', /\b(node_modules|file:\/\/)\//],
  ['a secret key', /\bS[A-Z2-7]{55}\b/],
]

function wrongOf(answer: Answer): string | undefined {
  if (answer.status !== 402) return `a refusal has the status ${answer.status}, want 402`
  const problem = problemOf(answer)
  if (!problem) return 'a 402 has no problem document'
  const { detail, status, title, type } = JSON.parse(answer.body)
  const isWhole = [detail, title, type].every((text) => typeof text === 'string' && text !== '')
  return isWhole && status === 402 ? undefined : 'a problem lacks type, title, status or detail'
}

function exposes({ headers }: Answer, name: string): Outcome | undefined {
  const exposed = listOf(headers, 'access-control-expose-headers')
  return exposed.includes(name) || exposed.includes('*')
    ? undefined
    : hole(`pages cannot see ${name}`)
}

function challengesOf({ headers }: Answer): number {
  return Challenge.parseAll(headers.get('www-authenticate') ?? '').length
}

function caches({ headers }: Answer): string[] {
  return listOf(headers, 'cache-control').filter(Boolean)
}

function quoted(answer: Answer): string {
  const words = caches(answer)
  return words.length > 0 ? `Cache-Control: ${words.join(', ')}` : 'no Cache-Control'
}
