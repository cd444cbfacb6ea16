/** Every attack, in the order in which they are tried. */
import type { Case } from '../Case.ts'
import { answers } from './answers.ts'
import { challenges } from './challenges.ts'
import { forgedPayments } from './forgedPayments.ts'
import { garbage } from './garbage.ts'
import { load } from './load.ts'
import { outages } from './outages.ts'
import { pushes } from './pushes.ts'
import { replays } from './replays.ts'
import { sponsors } from './sponsors.ts'
import { unpaid } from './unpaid.ts'
import { vouchers } from './vouchers.ts'

/** The attack, for sellers by charge. */
function byCharge(attack: Case): Case {
  return { ...attack, sells: 'charge' }
}

/** Every attack; `leaks`, which looks at all answers so far, is the last. */
export const cases: readonly Case[] = [
  ...unpaid,
  ...replays.map(byCharge),
  ...forgedPayments.map(byCharge),
  ...challenges,
  ...pushes.map(byCharge),
  ...sponsors.map(byCharge),
  ...vouchers,
  ...garbage,
  ...load,
  ...outages.map(byCharge),
  ...answers,
]
