/** The same payment once more: each buys once. */
import { type Case, held, hole, isServed, type Outcome, refused, worst } from '../Case.ts'
import * as Charge from '../Charge.ts'
import { forge } from '../Forgery.ts'
import type { Target } from '../Target.ts'
import { others } from '../Wallet.ts'
import * as When from '../When.ts'

const once = 'draft-httpauth-payment, security: a credential is good for one request'
const claim =
  'Claim challenge and transaction with one atomic update of a store that all processes share, before anything is sent.'

const parallel = 20

/** Replays of pulled payments. */
export const replays: Case[] = [
  {
    name: 'replay',
    tries: 'The same credential again',
    proves: once,
    fix: claim,
    async run(target) {
      const { answer, offer, payer, signed } = await Charge.buy(target)
      if (!isServed(answer)) return unserved(answer.status)
      return refused(await Charge.present(target, offer, signed.payload, payer))
    },
  },
  {
    name: 'replay-20',
    tries: `${parallel} times the same credential at once`,
    proves: once,
    fix: claim,
    async run(target) {
      const offer = await Charge.askOffer(target)
      const payer = target.wallet.main
      const { payload } = await forge(target.network, offer, payer)
      return servedOnce(target, Array(parallel).fill(offer), payload)
    },
  },
  {
    name: 'replay-transaction',
    tries: 'The same transaction for a new challenge',
    proves: 'draft-stellar-charge-00, replay protection: a transaction pays one challenge',
    fix: claim,
    async run(target) {
      const { answer, payer, signed } = await Charge.buy(target)
      if (!isServed(answer)) return unserved(answer.status)
      return refused(
        await Charge.present(target, await Charge.askOffer(target), signed.payload, payer),
      )
    },
  },
  {
    name: 'one-payment-for-many',
    tries: 'One payment for 10 challenges at once',
    proves: 'draft-stellar-charge-00, replay protection: a transaction pays one challenge',
    fix: `${claim} Send one sponsored payment after another: the next simulation sees what was spent.`,
    async run(target) {
      const offers = await Promise.all(Array.from({ length: 10 }, () => Charge.askOffer(target)))
      const [first] = offers as [Charge.Offer]
      const { payload } = await forge(target.network, first, target.wallet.main, {
        maxTime: Math.min(...offers.map(({ maxTime }) => maxTime)),
      })
      return servedOnce(target, offers, payload)
    },
  },
  {
    name: 'other-route',
    tries: 'A credential of this route on the other',
    proves: 'draft-httpauth-payment: the challenge of a credential is one that this route makes',
    fix: 'Compare amount, currency, recipient and scope of the echoed challenge with what the route asks now.',
    unfit: ({ other }) => (other ? undefined : 'there is no other route: give --other'),
    async run(target) {
      const offer = await Charge.askOffer(target)
      const payer = target.wallet.main
      const { payload } = await forge(target.network, offer, payer)
      return refused(await Charge.present(target, offer, payload, payer, target.other))
    },
  },
  {
    name: 'somebody-elses-payment',
    tries: 'A payment of somebody else, read from the ledger',
    proves:
      'draft-stellar-charge-00, replay protection: a payment that the seller did not submit is not pulled',
    fix: 'Submit it yourself, and refuse what the ledger already has (DUPLICATE, txBAD_SEQ).',
    unfit: When.plain,
    async run(target) {
      const [victim] = await others(target.wallet, target.network, 1)
      const offer = await Charge.askOffer(target)
      const paid = await Charge.pushPayment(target, offer, victim ?? target.wallet.main)
      const thiefs = await Charge.askOffer(target)
      return worst([
        refused(await Charge.present(target, thiefs, paid.payload, target.wallet.main)),
        refused(await Charge.present(target, thiefs, paid.payload, victim ?? target.wallet.main)),
      ])
    },
  },
]

/** Presents one payment for several offers at once. */
async function servedOnce(
  target: Target,
  offers: readonly Charge.Offer[],
  payload: object,
): Promise<Outcome> {
  const answers = await Promise.all(
    offers.map((offer) => Charge.present(target, offer, payload, target.wallet.main)),
  )
  const served = answers.filter(isServed).length
  if (served > 1) return hole(`it served ${served} of ${offers.length}`)
  if (served === 0) return unserved(answers[0]?.status ?? 0)
  const bad = worst(answers.filter((answer) => !isServed(answer)).map((answer) => refused(answer)))
  return bad.verdict === 'hole' ? bad : held(`served once, ${bad.says}`)
}

function unserved(status: number): Outcome {
  return hole(`it did not serve an honest payment: ${status}`)
}
