/** What a buyer does with a challenge: answers it as it came, or not at all. */

import * as Challenge from '../../../scripts/skill/Challenge.ts'
import { type BuyerTarget, challengeOf, type Meeting, meet, type Terms } from '../BuyerTarget.ts'
import { type Case, fail, pass } from '../Case.ts'

/** Is to be paid, and looks at the credential. */
function paying(
  name: string,
  sees: readonly string[],
  terms: Terms,
  wrongOf: (meeting: Meeting, target: BuyerTarget) => string | undefined = () => undefined,
): Case<BuyerTarget> {
  return {
    name,
    sees,
    async run(target) {
      const meeting = await meet(target, terms)
      if (meeting.paid.length === 0) return fail(`not paid: ${meeting.error}`)
      const wrong = wrongOf(meeting, target)
      return wrong ? fail(wrong) : pass('paid')
    },
  }
}

/** Is not to be paid: nothing is signed, and no RPC is asked. */
function refusing(name: string, sees: readonly string[], termsOf: () => Terms): Case<BuyerTarget> {
  return {
    name,
    sees,
    async run(target) {
      const { calls, paid } = await meet(target, termsOf())
      if (paid.length > 0) return fail('it paid')
      return calls.length > 0 ? fail(`it called ${calls}`) : pass('not paid')
    },
  }
}

const soon = (ms: number) => new Date(Date.now() + ms).toISOString()
const other = 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5'
const xlm = 'CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC'
const opaque = Challenge.encode({ order: 'o-1' })
const digest = 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:'
const dear = { request: { amount: '1000000' } }

/** Cases on challenges. */
export const buyerOffers: Case<BuyerTarget>[] = [
  paying(
    'echo',
    ['core-5.1.1-4', 'core-5.1.2-7', 'core-5.2-1', 'stellar-5.1-1'],
    { challenge: { opaque } },
    ({ paid, parameters }) => {
      const [{ authorization = '', credential } = {}] = paid
      if (!/^Payment [\w-]+$/.test(authorization)) return 'the credential is no base64url'
      const { challenge = {}, payload } = credential ?? {}
      const lost = Object.entries(parameters).find(([name, value]) => challenge[name] !== value)
      if (lost) return `${lost[0]} came back as ${challenge[lost[0]]}`
      return payload ? undefined : 'it has no payload'
    },
  ),
  paying('source', ['core-5.2-2', 'stellar-5.1-2'], {}, ({ paid }, { payer }) => {
    const source = paid[0]?.credential.source
    return source === `did:pkh:stellar:testnet:${payer}` ? undefined : `source is ${source}`
  }),
  paying(
    'digest-body',
    ['core-5.1.2-2'],
    { challenge: { digest }, init: { body: '{"hello": "world"}', method: 'POST' } },
    ({ paid: [{ body = '', credential, method } = {}] }) =>
      method === 'POST' && body === '{"hello": "world"}' && credential?.challenge.digest === digest
        ? undefined
        : `it sent ${method} "${body}"`,
  ),
  paying('unknown', ['core-5.1.2-10', 'core-9.2.1-2', 'core-9.3-2'], {
    challenge: { colour: 'green' },
    details: { colour: 'green' },
    request: { colour: 'green' },
  }),
  paying('large', ['core-9.4-2'], { request: { externalId: 'x'.repeat(3_000) } }),
  paying('through-proxy', ['core-11.9-2'], {
    headers: { connection: 'close', via: '1.1 proxy.example', 'x-cache': 'MISS' },
  }),
  refusing('no-id', ['core-5.1.1-2'], () => ({ challenge: { id: undefined } })),
  refusing('empty-id', ['core-5.1.1-2'], () => ({ challenge: { id: '' } })),
  refusing('expired-offer', ['core-5.1.2-4'], () => ({ challenge: { expires: soon(-1_000) } })),
  refusing('unknown-intent', ['core-7.3-1'], () => ({ challenge: { intent: 'tribute' } })),
  refusing('dear', ['core-11.6-1', 'stellar-11.3-1', 'stellar-11.3-2', 'core-7.4-6'], () => dear),
  refusing('somebody-else', ['core-11.6-2', 'stellar-11.3-2'], () => ({
    request: { recipient: other },
  })),
  refusing('another-asset', ['core-11.6-3', 'stellar-11.3-2'], () => ({
    request: { currency: xlm },
  })),
  refusing('long-lived', ['core-11.6-4'], () => ({
    challenge: { expires: soon(10 * 365 * 86_400_000) },
  })),
  refusing('described', ['core-5.1.2-5', 'core-11.6-5'], () => ({
    ...dear,
    challenge: { description: 'Only 0.01 USDC' },
  })),
  refusing('unencrypted', ['core-11.2-2', 'core-11.2-4'], () => ({ host: 'shop.example' })),
  refusing('unasked', ['core-11.11-2', 'core-11.11-3'], () => ({})),
  {
    name: 'several',
    sees: ['core-B.4-1', 'core-B.4-2'],
    async run(target) {
      const { text } = challengeOf(target, { challenge: { id: 'ours' } })
      const others = ['tempo', 'stripe'].map((method) =>
        challengeOf(target, { challenge: { method } }),
      )
      const authenticate = ['Bearer realm="x"', others[0]?.text, text, others[1]?.text].join(', ')
      const { error, paid } = await meet(target, { authenticate })
      if (paid.length !== 1) return fail(`it sent ${paid.length} credentials: ${error}`)
      const { authorization, credential } = paid[0] ?? {}
      return credential?.challenge.id === 'ours' && !authorization?.includes(',')
        ? pass('the one it can pay')
        : fail(`it answered ${credential?.challenge.id}`)
    },
  },
  {
    name: 'discreet',
    sees: ['core-11.8-2'],
    async run(target) {
      const { error, paid } = await meet(target, { takes: false })
      const [{ authorization = '', credential } = {}] = paid
      if (!credential) return fail(`not paid: ${error}`)
      const failed = error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : ''
      const said = `${target.printed()} ${failed}`
      const secrets = [authorization.slice(8), `${credential.payload.transaction}`]
      return secrets.some((secret) => said.includes(secret)) ? fail('it is told') : pass('not told')
    },
  },
]
