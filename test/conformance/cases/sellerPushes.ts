/** Payments that the buyer submits. */

import { isServed } from '../../../scripts/attack/Case.ts'
import * as Charge from '../../../scripts/attack/Charge.ts'
import { type Case, fail, pass, reasonOf } from '../Case.ts'
import type { SellerTarget } from '../SellerTarget.ts'
import { attacked } from './attacked.ts'

/** Cases on pushed payments. */
export const sellerPushes: Case<SellerTarget>[] = [
  attacked('old-hash', ['stellar-8.2-2', 'stellar-8.2-3', 'stellar-8.2-6', 'stellar-11.2.2-2']),
  attacked('invented-hash', ['stellar-8.2-4']),
  attacked('cheaper-payment', ['stellar-8.2-5']),
  attacked('push-on-sponsored', ['stellar-5.3-3', 'stellar-10.3-1'], 'sponsored'),
  {
    name: 'pushed',
    sees: ['stellar-8.2-1'],
    async run({ plain, rpc }) {
      const { main } = plain.wallet
      const offer = await Charge.askOffer(plain)
      const { hash } = await Charge.pushPayment(plain, offer, main)
      rpc.calls.splice(0)
      const proof = Charge.signedHash(offer, hash, main)
      const answer = await Charge.present(plain, offer, proof, main)
      if (!isServed(answer)) return fail(`a signed hash is refused: ${reasonOf(answer)}`)
      return rpc.calls.includes('getTransaction')
        ? pass('looked up, served')
        : fail('not looked up')
    },
  },
  {
    name: 'both-types',
    sees: ['stellar-8-1'],
    async run({ plain }) {
      const { main } = plain.wallet
      const unknown = await Charge.askOffer(plain)
      const odd = await Charge.present(plain, unknown, { type: 'cash' }, main)
      if (odd.status !== 402) return fail(`another type is answered ${odd.status}`)
      const offer = await Charge.askOffer(plain)
      const { hash } = await Charge.pushPayment(plain, offer, main)
      const answer = await Charge.present(plain, offer, { type: 'hash', hash }, main)
      return isServed(answer) ? pass('type "hash" is served') : fail('type "hash" is refused')
    },
  },
]
