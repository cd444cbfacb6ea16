/** All cases, by whom they are for. */
import { buyerOffers } from './buyerOffers.ts'
import { buyerPayments } from './buyerPayments.ts'
import { sellerAnswers } from './sellerAnswers.ts'
import { sellerChallenges } from './sellerChallenges.ts'
import { sellerPayments } from './sellerPayments.ts'
import { sellerPushes } from './sellerPushes.ts'
import { sellerSettlement } from './sellerSettlement.ts'
import { storeCases } from './storeCases.ts'

/** For sellers. Those that look at all answers come last. */
export const sellerCases = [
  ...sellerChallenges,
  ...sellerPayments,
  ...sellerSettlement,
  ...sellerPushes,
  ...sellerAnswers,
]

/** For buyers. */
export const buyerCases = [...buyerOffers, ...buyerPayments]

export { storeCases }
