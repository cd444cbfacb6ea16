/** Payments that the buyer submits: a hash on a public ledger, which everybody can read. */
import { randomBytes } from 'node:crypto'
import { type Case, held, hole, isServed, refused, worst } from '../Case.ts'
import * as Charge from '../Charge.ts'
import type { Target } from '../Target.ts'
import * as When from '../When.ts'

const own = 'draft-stellar-charge-00, push: the payer proves that the payment is its own'
const once = 'draft-stellar-charge-00, push: a hash is consumed once, atomically'
const claim =
  'Claim the hash of the transaction in the store, for pulled and pushed payments alike.'

/** Attacks on sellers that take pushed payments, or must not. */
export const pushes: Case[] = [
  {
    name: 'stolen-hash',
    tries: 'The hash of somebody else’s payment',
    proves: own,
    fix: 'Take signedHash only: compare the payer of the ledger’s transaction with source, and verify its signature over "{challenge id}:{hash}".',
    unfit: When.push,
    async run(target) {
      const { main: victim, stranger: thief } = target.wallet
      const bought = await Charge.askOffer(target)
      const { hash } = await Charge.pushPayment(target, bought, victim)
      const offer = await Charge.askOffer(target)
      const signed = Charge.signedHash(offer, hash, thief)
      const copied = Charge.signedHash(bought, hash, victim)
      return worst([
        refused(await Charge.present(target, offer, signed, thief)),
        refused(await Charge.present(target, await Charge.askOffer(target), signed, victim)),
        refused(await Charge.present(target, await Charge.askOffer(target), copied, victim)),
      ])
    },
  },
  {
    name: 'unsigned-hash',
    tries: 'A hash without a signature',
    proves: own,
    fix: 'Do not set allowUnsignedPush: anybody can read the hash on the ledger.',
    unfit: When.push,
    async run(target) {
      const { main: victim, stranger: thief } = target.wallet
      const offer = await Charge.askOffer(target)
      const { hash } = await Charge.pushPayment(target, offer, victim)
      const payload = { type: 'hash', hash }
      return worst([
        refused(await Charge.present(target, offer, payload, thief)),
        refused(await Charge.present(target, await Charge.askOffer(target), payload, victim)),
      ])
    },
  },
  {
    name: 'old-hash',
    tries: 'A hash that was served, for a new challenge',
    proves: once,
    fix: claim,
    unfit: When.push,
    async run(target) {
      const { main: payer } = target.wallet
      const first = await Charge.askOffer(target)
      const { hash } = await Charge.pushPayment(target, first, payer)
      const served = await Charge.present(
        target,
        first,
        Charge.signedHash(first, hash, payer),
        payer,
      )
      if (!isServed(served)) return hole(`it did not serve a pushed payment: ${served.status}`)
      return again(target, hash)
    },
  },
  {
    name: 'pulled-hash',
    tries: 'A payment that was pulled, as a pushed one',
    proves: once,
    fix: claim,
    unfit: When.push,
    async run(target) {
      const { answer, signed } = await Charge.buy(target)
      if (!isServed(answer)) return hole(`it did not serve a pulled payment: ${answer.status}`)
      return again(target, signed.hash)
    },
  },
  {
    name: 'invented-hash',
    tries: 'The hash of a payment that no ledger has',
    proves: 'draft-stellar-charge-00, push: served only when the ledger has the payment',
    fix: 'Serve after getTransaction says SUCCESS, and after you looked at what it did.',
    unfit: When.push,
    async run(target) {
      const { main: payer } = target.wallet
      const offer = await Charge.askOffer(target)
      const payload = Charge.signedHash(offer, randomBytes(32).toString('hex'), payer)
      return refused(await Charge.present(target, offer, payload, payer))
    },
  },
  {
    name: 'cheaper-payment',
    tries: 'A pushed payment of 1 base unit',
    proves:
      'draft-stellar-charge-00, push: the ledger’s transaction is the transfer that was asked for',
    fix: 'Compare contract, recipient and amount of the ledger’s transaction with the challenge.',
    unfit: When.push,
    async run(target) {
      const { main: payer } = target.wallet
      const offer = await Charge.askOffer(target)
      const { hash } = await Charge.pushPayment(target, { ...offer, amount: 1n }, payer)
      const payload = Charge.signedHash(offer, hash, payer)
      return refused(await Charge.present(target, offer, payload, payer))
    },
  },
  {
    name: 'push-on-sponsored',
    tries: 'A pushed payment where the seller pays the fees',
    proves: 'draft-stellar-charge-00, push: refused with feePayer',
    fix: 'Refuse signedHash and hash when the challenge says feePayer.',
    unfit: When.sponsored,
    async run(target) {
      const { main: payer } = target.wallet
      const offer = await Charge.askOffer(target)
      const { hash } = await Charge.pushPayment(target, offer, payer)
      return worst([
        refused(await Charge.present(target, offer, Charge.signedHash(offer, hash, payer), payer)),
        refused(
          await Charge.present(
            target,
            await Charge.askOffer(target),
            { type: 'hash', hash },
            payer,
          ),
        ),
      ])
    },
  },
]

async function again(target: Target, hash: string) {
  const { main: payer } = target.wallet
  const offer = await Charge.askOffer(target)
  const answer = await Charge.present(target, offer, Charge.signedHash(offer, hash, payer), payer)
  const outcome = refused(answer)
  return outcome.verdict === 'held' ? held(`the second time ${outcome.says}`) : outcome
}
