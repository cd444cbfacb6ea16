/** What a seller says to whoever asks, in which words, and what it keeps for itself. Looks at all answers so far: comes last. */
import { createHash, randomUUID } from 'node:crypto'
import { isServed } from '../../../scripts/attack/Case.ts'
import * as Charge from '../../../scripts/attack/Charge.ts'
import { forge } from '../../../scripts/attack/Forgery.ts'
import { ask, type Target } from '../../../scripts/attack/Target.ts'
import type { Answer } from '../../../scripts/skill/Answer.ts'
import * as Challenge from '../../../scripts/skill/Challenge.ts'
import { type Case, challengesOf, fail, pass, unfit, unless, wrongReason } from '../Case.ts'
import type { SellerTarget } from '../SellerTarget.ts'
import { attacked } from './attacked.ts'
import { withId } from './hmac.ts'

const tampered = ['realm', 'method', 'intent', 'expires', 'amount', 'digest', 'opaque'].map(
  (field) =>
    attacked(`tampered-${field}`, [
      'core-5.1.1-3',
      'core-5.1.2.1-1',
      'core-5.1.2.1-2',
      ...(field === 'opaque' ? ['core-5.1.2-9'] : []),
    ]),
)

/** Looks at all answers of both forms so far. */
function all(
  name: string,
  sees: readonly string[],
  isWrong: (answer: Answer, target: SellerTarget) => boolean,
): Case<SellerTarget> {
  return {
    name,
    sees,
    async run(target) {
      const answers = [...target.plain.answers, ...target.sponsored.answers]
      const wrong = answers.filter((answer) => isWrong(answer, target))
      return wrong.length > 0
        ? fail(`${wrong.length} of ${answers.length} answers, one is ${wrong[0]?.status}`)
        : pass(`${answers.length} answers`)
    },
  }
}

/** A credential as a header, of a payment for this offer. */
async function credentialFor(target: Target, offer: Charge.Offer, extra: object = {}) {
  const { payload } = await forge(target.network, offer, target.wallet.main)
  const source = `did:pkh:stellar:testnet:${target.wallet.main.publicKey()}`
  const { value } = Challenge.answer(offer.challenge, source, payload)
  const credential = Buffer.from(value.split(' ')[1] ?? '', 'base64url').toString()
  return `Payment ${Challenge.encode({ ...JSON.parse(credential), ...extra })}`
}

const body = '{"a":1}'

/** Cases on answers. */
export const sellerAnswers: Case<SellerTarget>[] = [
  ...tampered,
  attacked('same-challenge', ['core-11.10-3']),
  attacked('cached-challenge', ['core-11.10-1']),
  attacked('unpaid', ['core-11.4-1']),
  attacked('unpaid-head', ['core-11.4-1']),
  {
    name: 'malformed',
    sees: ['core-4.2-2'],
    async run({ plain }) {
      for (const text of ['%%%', 'bnVsbA', Challenge.encode({ challenge: {} })]) {
        const answer = await ask(plain, { headers: { authorization: `Payment ${text}` } })
        const wrong = wrongReason(answer, 'malformed-credential')
        if (wrong) return fail(`"${text}": ${wrong}`)
      }
      return pass('malformed-credential')
    },
  },
  {
    name: 'unknown-id',
    sees: ['core-4.2-3'],
    async run({ plain }) {
      const { challenge } = await Charge.askOffer(plain)
      const unknown = { challenge: { ...challenge, id: 'A'.repeat(43) } }
      const payload = { type: 'transaction', transaction: 'AAAA' }
      const answer = await Charge.present(plain, unknown, payload, plain.wallet.main)
      return unless(wrongReason(answer, 'invalid-challenge'), 'invalid-challenge')
    },
  },
  {
    name: 'large-credential',
    sees: ['core-9.4-3', 'core-9.2.1-1'],
    async run({ plain }) {
      const offer = await Charge.askOffer(plain)
      const authorization = await credentialFor(plain, offer, { 'x-unknown': 'x'.repeat(4_096) })
      const { status } = await ask(plain, { headers: { authorization } })
      return status === 200
        ? pass(`${authorization.length} characters`)
        : fail(`it answered ${status}`)
    },
  },
  {
    name: 'two-credentials',
    sees: ['core-B.4-3'],
    async run({ plain }) {
      const one = await credentialFor(plain, await Charge.askOffer(plain))
      const { status } = await ask(plain, { headers: { authorization: `${one}, ${one}` } })
      return status === 400 ? pass('400') : fail(`it answered ${status}`)
    },
  },
  {
    name: 'asking-is-free',
    sees: ['core-11.4-1', 'core-11.4-2'],
    async run({ plain, rpc }) {
      rpc.calls.splice(0)
      await ask(plain)
      await ask(plain, { headers: { authorization: 'Payment e30' } })
      return rpc.calls.length > 0 ? fail(`it called ${rpc.calls}`) : pass('no call of the RPC')
    },
  },
  {
    name: 'rate',
    sees: ['core-11.12-1', 'stellar-11.5-1'],
    async run({ sponsored }) {
      const asked = Array.from({ length: 50 }, () => ask({ ...sponsored, answers: [] }))
      const limited = (await Promise.all(asked)).some(({ status }) => status === 429)
      return limited ? pass('429') : fail('50 challenges at once, none refused')
    },
  },
  ...['idempotency-key', 'idempotency-same'].map(
    (name, index): Case<SellerTarget> => ({
      name,
      sees: [index === 0 ? 'core-11.4-3' : 'core-11.4-4'],
      run: buyTwice,
    }),
  ),
  {
    name: 'printed',
    sees: ['core-11.2.1-1', 'core-11.2.2-2', 'core-11.7-3'],
    async run({ plain, printed, secretKey }) {
      const offer = await Charge.askOffer(plain)
      const authorization = await credentialFor(plain, { ...offer, amount: 1n })
      const { body } = await ask(plain, { headers: { authorization } })
      const said = `${printed()}${body}`
      const [, token = ''] = authorization.split(' ')
      const { transaction } = JSON.parse(Buffer.from(token, 'base64url').toString()).payload
      const leaked = [token, transaction, secretKey].some((secret) => said.includes(secret))
      return leaked ? fail('the credential or the secret is printed') : pass('neither')
    },
  },
  all('every-402', ['core-4.4.2-5'], (answer) =>
    answer.status === 402 ? challengesOf(answer).length === 0 : false,
  ),
  all('no-receipt', ['core-5.3.1-2'], ({ headers, status }) =>
    status >= 400 ? headers.has('payment-receipt') : false,
  ),
  all('secret-kept', ['core-11.2.2-1'], ({ body, headers }, { secretKey }) =>
    (body + JSON.stringify([...headers])).includes(secretKey),
  ),
  {
    name: 'digest-compared',
    sees: ['core-5.1.3-2', 'core-5.1.3-3', 'core-5.1.3-4'],
    async run({ plain, post, secretKey }) {
      if (!post) return unfit('it has no route with a body')
      const offer = Charge.readOffer(await ask(plain, { url: post, method: 'POST', body }))
      if (!offer) return fail('it does not ask for a payment')
      const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`
      const challenge = withId({ ...offer.challenge, digest }, secretKey)
      const authorization = await credentialFor(plain, { ...offer, challenge })
      const change = { url: post, method: 'POST', body: '{"a":2}', headers: { authorization } }
      const { status } = await ask(plain, change)
      return status === 402 ? pass('another body is refused') : fail(`it answered ${status}`)
    },
  },
]

/** Presents one payment twice with one Idempotency-Key. */
async function buyTwice({ plain, post }: SellerTarget) {
  if (!post) return unfit('it has no route with a body')
  const asked = await ask(plain, { url: post, method: 'POST', body })
  const offer = Charge.readOffer(asked)
  if (!offer) return fail('it does not ask for a payment')
  const headers = {
    authorization: await credentialFor(plain, offer),
    'idempotency-key': randomUUID(),
  }
  const first = await ask(plain, { url: post, method: 'POST', body, headers })
  const second = await ask(plain, { url: post, method: 'POST', body, headers })
  if (!isServed(first)) return fail(`it answered ${first.status}`)
  return second.status === first.status && second.body === first.body
    ? pass('the same answer')
    : fail(`the second time it answered ${second.status}`)
}
