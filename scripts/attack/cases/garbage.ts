/** Credentials that are none: too long, too deep, of the wrong kind. */
import * as Challenge from '../../skill/Challenge.ts'
import { type Case, held, hole, isServed, type Outcome, worst } from '../Case.ts'
import { ask, type Target } from '../Target.ts'

const malformed =
  'draft-httpauth-payment: a malformed credential is refused with 402, and nothing else happens'
const parse =
  'Parse the credential with a schema, refuse what does not fit with 402, and let nothing throw past it.'

const texts = ['', '%%%', 'e30', 'bnVsbA', 'W10', 'MQ', 'A'.repeat(6_000), '=', '"', ',,,']
const deep = Buffer.from('['.repeat(4_000)).toString('base64url')

/** Attacks with garbage. */
export const garbage: Case[] = [
  {
    name: 'garbage-header',
    tries: 'Authorization headers of garbage',
    proves: malformed,
    fix: parse,
    async run(target) {
      const headers = [...texts, deep].map((text) => ({ authorization: `Payment ${text}` }))
      return all(target, headers)
    },
  },
  {
    name: 'garbage-payload',
    tries: 'A good challenge with payloads of garbage',
    proves: malformed,
    fix: parse,
    async run(target) {
      const headers: Record<string, string>[] = []
      for (const payload of payloads) {
        const [challenge] = Challenge.parseAll(
          (await ask(target)).headers.get('www-authenticate') ?? '',
        )
        const source = `did:pkh:stellar:testnet:${target.wallet.main.publicKey()}`
        const { header, value } = Challenge.answer(challenge ?? {}, source, payload as object)
        headers.push({ [header]: value })
      }
      return all(target, headers)
    },
  },
  {
    name: 'huge-header',
    tries: 'A credential of 60 kB',
    proves: 'RFC 9110: a server refuses what is too large, with 4xx',
    fix: 'Leave the limit of Node (16 kB) as it is.',
    async run(target) {
      const authorization = `Payment ${'A'.repeat(60_000)}`
      const { status } = await ask(target, { headers: { authorization } })
      if (status >= 200 && (status < 300 || status >= 500)) return hole(`it answered ${status}`)
      const after = await ask(target, { timeoutMs: 10_000 })
      if (after.status !== 402) return hole(`afterwards it answers ${after.status}`)
      return held(status === 0 ? 'it hung up' : `refused with ${status}`)
    },
  },
]

const payloads: unknown[] = [
  null,
  [],
  'transaction',
  {},
  { type: 'transaction' },
  { type: 'transaction', transaction: 'AAAA' },
  { type: 'transaction', transaction: 'A'.repeat(9_000) },
  { type: 'transaction', transaction: { length: 1 } },
  { type: 'signedHash', hash: 'xyz', sourceSignature: '' },
  { type: 'hash', hash: '0'.repeat(64) },
  { action: 'voucher', amount: '1e9', signature: '0'.repeat(128) },
  { __proto__: null, constructor: { prototype: { paid: true } } },
]

async function all(target: Target, each: Record<string, string>[]): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const headers of each) {
    const answer = await ask(target, { headers, timeoutMs: 10_000 })
    if (isServed(answer)) outcomes.push(hole(`it served, with ${answer.status}`))
    else if (answer.status >= 500) outcomes.push(hole(`it fails with ${answer.status}`))
    else if (answer.status === 0) outcomes.push(hole(`it did not answer: ${answer.body}`))
  }
  return worst([...outcomes, held(`all ${each.length} were refused`)])
}
