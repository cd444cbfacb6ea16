/** What a seller asks with: the 402, and the challenge in it. */
import { StrKey } from '@stellar/stellar-sdk'
import { ask } from '../../../scripts/attack/Target.ts'
import { type Answer, problemOf } from '../../../scripts/skill/Answer.ts'
import * as Challenge from '../../../scripts/skill/Challenge.ts'
import { type Case, challengesOf, fail, pass, unfit, unless, wrongRefusal } from '../Case.ts'
import type { SellerTarget } from '../SellerTarget.ts'
import { withId } from './hmac.ts'

/** Looks at the challenge of an answer to one who did not pay. */
function looking(
  name: string,
  sees: readonly string[],
  wrongOf: (
    challenge: Challenge.Challenge,
    answer: Answer,
    target: SellerTarget,
  ) => string | undefined,
): Case<SellerTarget> {
  return {
    name,
    sees,
    async run(target) {
      const answer = await ask(target.plain)
      const [challenge] = challengesOf(answer)
      if (!challenge) return fail('the answer has no challenge')
      return unless(wrongOf(challenge, answer, target), 'as it should be')
    },
  }
}

/** `undefined` when it holds. */
const want = (holds: boolean, otherwise: string) => (holds ? undefined : otherwise)

/** Cases on challenges. */
export const sellerChallenges: Case<SellerTarget>[] = [
  looking('asked', ['core-4.2-1', 'core-4.4.1-1', 'core-7.4-5'], (_challenge, answer) =>
    wrongRefusal(answer),
  ),
  looking('has-id', ['core-5.1.1-1'], ({ id }) => want(Boolean(id), 'the id is empty')),
  looking('has-realm', ['core-5.1.1-5', 'core-10.1-1'], ({ realm = '' }) =>
    want(/^[\x20-\x7e]+$/.test(realm), `the realm is "${realm}"`),
  ),
  looking('names', ['core-5.1.1-6', 'core-5.1.1-7', 'core-6.1-1'], ({ intent, method }) =>
    want(method === 'stellar' && intent === 'charge', `it is "${method}", "${intent}"`),
  ),
  looking('request-base64url', ['core-5.1.1-8'], ({ request = '' }) =>
    want(/^[\w-]+$/.test(request), 'request is no base64url, or has padding'),
  ),
  looking('request-canonical', ['core-5.1.1-9', 'stellar-4-1'], (challenge) =>
    want(isCanonical(challenge.request), 'its members are not in the order of RFC 8785'),
  ),
  looking('request-schema', ['stellar-4.1-1', 'stellar-4.1-2', 'stellar-4.1-3'], (challenge) => {
    const { amount, currency, recipient } = Challenge.requestOf(challenge) ?? {}
    return (
      want(amount === '100000', `amount is ${JSON.stringify(amount)}, want "100000"`) ??
      want(StrKey.isValidContract(`${currency}`), `currency is ${currency}`) ??
      want(StrKey.isValidEd25519PublicKey(`${recipient}`), `recipient is ${recipient}`)
    )
  }),
  looking('network', ['stellar-4.2-1'], (challenge) => {
    const named = Challenge.requestOf(challenge)?.methodDetails?.network
    return want(named === 'stellar:testnet', `the network is ${named}`)
  }),
  looking('expires', ['core-5.1.2-3'], ({ expires = '' }) =>
    want(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(expires), `expires is "${expires}"`),
  ),
  looking('hmac', ['core-5.1.2.1-3'], (challenge, _answer, { secretKey }) => {
    return want(withId(challenge, secretKey).id === challenge.id, 'the id is another')
  }),
  looking('lower-case', ['core-9.3-1'], (_challenge, { headers }) => {
    const names = (headers.get('www-authenticate') ?? '').match(/[\w-]+(?==")/g) ?? []
    return want(
      names.every((name) => /^[a-z]+$/.test(name)),
      `it has ${names.join(', ')}`,
    )
  }),
  looking('short', ['core-9.4-1'], (_challenge, { headers }) => {
    const { length } = headers.get('www-authenticate') ?? ''
    return want(length < 8_192, `it is ${length} long`)
  }),
  looking('problem', ['core-8.1-1', 'core-8.1-2'], (_challenge, answer) => {
    const type = problemOf(answer)?.type
    return want(type === 'https://paymentauth.org/problems/payment-required', `the type is ${type}`)
  }),
  looking('tls', ['core-11.2-1', 'core-11.2-3'], (_challenge, _answer, { plain }) =>
    want(plain.url.protocol === 'https:', 'it asks over http'),
  ),
  {
    name: 'opaque',
    sees: ['core-5.1.2-6', 'core-5.1.2-8'],
    async run({ plain }) {
      const [{ opaque } = {}] = challengesOf(await ask(plain))
      if (opaque === undefined) return unfit('its challenges have no opaque')
      const value = Challenge.requestOf({ request: opaque }) ?? {}
      const isFlat = Object.values(value).every((each) => typeof each === 'string')
      return unless(want(isFlat && isCanonical(opaque), 'it is not'), 'texts in canonical order')
    },
  },
  {
    name: 'digest',
    sees: ['core-5.1.2-1', 'core-5.1.3-1'],
    async run({ plain, post }) {
      if (!post) return unfit('it has no route with a body')
      const [challenge] = challengesOf(
        await ask(plain, { url: post, method: 'POST', body: '{"a":1}' }),
      )
      return challenge?.digest ? pass('it is there') : fail('the challenge has no digest')
    },
  },
  {
    name: 'no-such-page',
    sees: ['core-4.4.2-3'],
    async run({ plain }) {
      const { status } = await ask(plain, { url: new URL('/no-such-page', plain.url) })
      return unless(want(status === 404, `it answered ${status}`), '404')
    },
  },
  {
    name: 'accept-payment',
    sees: ['core-7.4-1', 'core-7.4-2', 'core-7.4-3', 'core-7.4-4'],
    async run({ offers, plain }) {
      if (!offers) return unfit('it has no route with several offers')
      for (const [preference, wanted] of preferences) {
        const answer = await ask(plain, { url: offers, headers: { 'accept-payment': preference } })
        const found = challengesOf(answer).map(({ intent }) => intent)
        if (`${found}` !== wanted) return fail(`for "${preference}" it offers ${found}`)
      }
      return pass(`${preferences.length} preferences`)
    },
  },
]

/** What a buyer prefers, and what it is to be offered. */
const preferences: [string, string][] = [
  ['stellar/channel, tempo/charge', 'channel'],
  ['stellar/charge;q=0.3, stellar/channel;q=0.9', 'channel,charge'],
  ['stellar/*', 'charge,channel'],
  ['stellar/*, stellar/charge;q=0', 'channel'],
]

/** Whether base64url JSON is as RFC 8785 writes it; numbers do not occur. */
function isCanonical(base64url = ''): boolean {
  const text = Buffer.from(base64url, 'base64url').toString()
  return text === canonical(JSON.parse(text))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join()}}`
}
