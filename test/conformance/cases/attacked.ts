/** Attacks of the attack kit that show a clause: what held there, passes here. */
import { cases } from '../../../scripts/attack/cases/index.ts'
import { type Case, fail, pass, unfit } from '../Case.ts'
import type { SellerTarget } from '../SellerTarget.ts'

/**
 * The attack of this name, as a case.
 *
 * @throws {Error} when there is none.
 */
export function attacked(
  name: string,
  sees: readonly string[],
  form: 'plain' | 'sponsored' = 'plain',
): Case<SellerTarget> {
  const attack = cases.find((each) => each.name === name)
  if (!attack) throw new Error(`No attack is called "${name}".`)
  return {
    name: `${name}-${form}`,
    sees,
    async run({ [form]: target }) {
      const reason = attack.unfit?.(target)
      if (reason) return unfit(reason)
      const { says, verdict } = await attack.run(target)
      return verdict === 'hole' ? fail(says) : verdict === 'held' ? pass(says) : unfit(says)
    },
  }
}
