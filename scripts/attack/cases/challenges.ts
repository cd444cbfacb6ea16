/** Challenges that the seller did not make, or no longer stands by. */
import { createHmac, randomUUID } from 'node:crypto'
import * as Challenge from '../../skill/Challenge.ts'
import * as Network from '../../skill/Network.ts'
import { type Case, held, hole, refused } from '../Case.ts'
import * as Charge from '../Charge.ts'
import { forge } from '../Forgery.ts'
import { ask, type Target } from '../Target.ts'

const bound =
  'draft-httpauth-payment: id is an HMAC over realm, method, intent, request, expires, digest and opaque'
const verify = 'Verify the id over every field of the echoed challenge before you read any of them.'

type Fields = Record<string, unknown>
type Tampering = { challenge?: Fields; request?: Fields; details?: Fields }

/** What is changed, in the challenge or in its request. */
const tampered: Record<string, (target: Target) => Tampering> = {
  id: () => ({ challenge: { id: 'A'.repeat(43) } }),
  realm: () => ({ challenge: { realm: 'elsewhere.example' } }),
  method: () => ({ challenge: { method: 'tempo' } }),
  intent: () => ({ challenge: { intent: 'session' } }),
  expires: () => ({ challenge: { expires: new Date(Date.now() + 7_200_000).toISOString() } }),
  opaque: () => ({ challenge: { opaque: Challenge.encode({ scope: randomUUID() }) } }),
  digest: () => ({ challenge: { digest: 'sha-256=:AAAA:' } }),
  amount: () => ({ request: { amount: '1' } }),
  currency: ({ paid }) => ({ request: { currency: otherAsset(paid) } }),
  recipient: ({ wallet }) => ({ request: { recipient: wallet.main.publicKey() } }),
  network: () => ({ details: { network: 'stellar:pubnet' } }),
  nonce: () => ({ request: { externalId: randomUUID() }, details: { reference: randomUUID() } }),
}

const tamperedCases: Case[] = Object.entries(tampered).map(([field, change]) => ({
  name: `tampered-${field}`,
  tries: `A challenge with another ${field}, paid as it says`,
  proves: bound,
  fix: verify,
  sells: 'charge',
  async run(target) {
    const offer = tamper(await Charge.askOffer(target), change(target))
    const { payload } = await forge(target.network, offer, target.wallet.main)
    return refused(await Charge.present(target, offer, payload, target.wallet.main))
  },
}))

/** Secrets that stand in guides and examples. */
const known = ['replace-me', 'secret', 'changeme', 'change-me', 'test', 'test-secret', 'password']
  .concat(['my-secret', 'mpp-secret', 'mpp-secret-key', 'your-secret-key', 'dev-secret', 'demo'])
  .concat(['your-secret-here', 'stellar-mpp-secret', 'stellar-mpp-demo-secret', 'example', ''])

/** Attacks on challenges. */
export const challenges: Case[] = [
  ...tamperedCases,
  {
    name: 'guessed-secret',
    tries: 'The secrets of guides and examples',
    proves: 'draft-httpauth-payment, security: who knows the secret makes prices',
    fix: 'Set MPP_SECRET_KEY to 32 random bytes: openssl rand -hex 32',
    async run(target) {
      const [challenge] = Challenge.parseAll(authenticate(await ask(target)))
      const found = known.find((secret) => challenge && idOf(challenge, secret) === challenge.id)
      if (found === undefined) return held(`none of ${known.length} made this challenge`)
      return hole(`its secret is "${found}": anybody can make a challenge with a price of 1`)
    },
  },
  {
    name: 'same-challenge',
    tries: '20 challenges at once',
    proves:
      'draft-httpauth-payment: each challenge has an id of its own, else only one buyer is served',
    fix: 'Put something unique into each challenge, such as methodDetails.reference or externalId.',
    async run(target) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(target)))
      const ids = answers.map((answer) => Challenge.parseAll(authenticate(answer))[0]?.id)
      const different = new Set(ids).size
      if (ids.includes(undefined)) return hole('not every answer had a challenge')
      if (different < ids.length)
        return hole(`only ${different} different ids: the others pay in vain`)
      return held('each has an id of its own')
    },
  },
  {
    name: 'expired',
    tries: 'A challenge that has expired',
    proves: 'draft-httpauth-payment: after expires a credential is refused',
    fix: 'Refuse when expires is missing or past, before anything else is done.',
    sells: 'charge',
    async run(target) {
      const offer = await Charge.askOffer(target)
      const leftMs = Date.parse(offer.challenge.expires ?? '') - Date.now()
      if (leftMs > target.waitMs)
        return {
          verdict: 'skipped',
          says: `it lives for ${Math.round(leftMs / 1000)} s: give --wait to wait so long`,
        }
      const { main: payer } = target.wallet
      const late = Math.floor(Date.now() / 1000) + 600
      const isPush = offer.types.includes('signedHash')
      const pushed = isPush ? await Charge.pushPayment(target, offer, payer) : undefined
      await target.sleep(Math.max(0, leftMs) + 1_100)
      const payload = pushed
        ? Charge.signedHash(offer, pushed.hash, payer)
        : (await forge(target.network, offer, payer, { maxTime: late })).payload
      return refused(await Charge.present(target, offer, payload, payer))
    },
  },
]

function tamper(
  offer: Charge.Offer,
  { challenge = {}, request = {}, details }: Tampering,
): Charge.Offer {
  const honest = Challenge.requestOf(offer.challenge)
  const methodDetails = { ...honest?.methodDetails, ...details }
  const asked = { ...honest, methodDetails, ...request }
  const changed = { ...offer.challenge, request: Challenge.encode(asked), ...challenge }
  return {
    ...offer,
    challenge: changed as Challenge.Challenge,
    amount: BigInt(String(asked.amount)),
    contract: String(asked.currency),
    recipient: String(asked.recipient),
  }
}

function idOf(challenge: Challenge.Challenge, secret: string): string {
  const slots = ['realm', 'method', 'intent', 'request', 'expires', 'digest', 'opaque']
  const text = slots.map((slot) => challenge[slot] ?? '').join('|')
  return createHmac('sha256', secret).update(text).digest('base64url')
}

function authenticate({ headers }: { headers: Headers }): string {
  return headers.get('www-authenticate') ?? ''
}

function otherAsset(paid: Target['paid']): string {
  const [usdc, xlm] = [Network.assets.USDC, Network.assets.XLM].map((asset) =>
    asset.contractId(Network.testnet.passphrase),
  ) as [string, string]
  return paid.intent === 'charge' && paid.purchase.offer.contract === xlm ? usdc : xlm
}
