/** A seller whose RPC fails. Only when its calls go through us. */
import { type Case, held, hole, isServed } from '../Case.ts'
import * as Charge from '../Charge.ts'
import { forge } from '../Forgery.ts'
import type { Target } from '../Target.ts'
import { others } from '../Wallet.ts'
import * as When from '../When.ts'

const outage =
  'draft-stellar-charge-00, errors: an RPC that does not answer is a 5xx, and nothing is settled'

/** Attacks on the RPC. */
export const outages: Case[] = [
  {
    name: 'rpc-down',
    tries: 'A good payment while the RPC answers 503',
    proves: outage,
    fix: 'Answer an outage with 503 and give the claim back: a 402 makes the buyer pay again, a 200 is for free.',
    unfit: When.faulty,
    async run(target) {
      const offer = await Charge.askOffer(target)
      const { main: payer } = target.wallet
      const { payload } = await forge(target.network, offer, payer)
      target.faults?.set(() => 'unavailable')
      const during = await Charge.present(target, offer, payload, payer)
      target.faults?.set(undefined)
      if (isServed(during)) return hole('it served, and nothing was paid')
      if (during.status < 500)
        return hole(`it answered ${during.status}: the buyer believes that the payment was wrong`)
      // Somebody else: a transaction that may have been sent is rightly not taken again.
      const after = await Charge.buy(target, await anotherBuyer(target))
      if (!isServed(after.answer)) return hole(`afterwards it answers ${after.answer.status}`)
      return held(`${during.status}, and served when the RPC was back`)
    },
  },
  {
    name: 'rpc-answer-lost',
    tries: 'A good payment that is sent, but the RPC’s answer is lost',
    proves: 'draft-stellar-charge-00, errors: an unknown outcome is a 5xx, and the claim is kept',
    fix: 'Look the transaction up by its hash; when that does not tell, answer 5xx and keep the claim.',
    unfit: When.faulty,
    async run(target) {
      const offer = await Charge.askOffer(target)
      const payer = (await anotherBuyer(target)) ?? target.wallet.main
      const { payload } = await forge(target.network, offer, payer)
      target.faults?.set((method) => (method === 'sendTransaction' ? 'answer-lost' : undefined))
      const during = await Charge.present(target, offer, payload, payer)
      target.faults?.set(undefined)
      if (isServed(during)) return held('it found the payment on the ledger and served')
      if (during.status < 500) return hole(`it took the money and answered ${during.status}`)
      const again = await Charge.present(target, offer, payload, payer)
      return isServed(again)
        ? held(`${during.status}, and served when it was asked again`)
        : held(`${during.status}: the buyer knows that the outcome is unknown`)
    },
  },
]

async function anotherBuyer({ network, wallet }: Target) {
  const [buyer] = await others(wallet, network, 1)
  return buyer
}
