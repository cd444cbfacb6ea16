/** Breaks what a plan says, when it says so; resolves once all of it is whole again. */
import { setTimeout } from 'node:timers/promises'
import type { Fault } from './Plan.ts'
import type { Run } from './Run.ts'
import type { Shop } from './Shop.ts'

/** Runs the faults of a plan. */
export async function breakThings(
  { ground, plan, progress }: Run,
  shops: readonly Shop[],
  tell: (line: string) => void,
): Promise<void> {
  const one = async (fault: Fault) => {
    while (progress() < fault.at) await setTimeout(20)
    if (fault.kind === 'kill') {
      tell(`kill -9 of seller ${fault.seller + 1}`)
      return shops[fault.seller]?.kill(fault.downMs)
    }
    const wire = ground.wires[fault.wire]
    tell(`${fault.wire} ${fault.kind} for ${fault.forMs} ms`)
    wire?.[fault.kind]()
    await setTimeout(fault.forMs)
    wire?.mend()
  }
  await Promise.all(plan.faults.map(one))
}
