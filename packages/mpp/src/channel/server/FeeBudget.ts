/**
 * What closes may cost in a window of time.
 *
 * @module
 */
import type { Store } from 'mppx'
import { ChannelVerificationError } from '../../Errors.ts'
import { keys } from './Vouchers.ts'

type Spent = { windowStartMs: number; spentStroops: number }

/**
 * Charges one close to an account's budget.
 *
 * @throws {ChannelVerificationError} `fee-above-cap` when the window's budget does not cover it.
 */
export async function charge(
  store: Store.AtomicStore,
  budget: { maxStroops: number; windowMs: number } | undefined,
  { account, nowMs, stroops }: { account: string; nowMs: number; stroops: number },
): Promise<void> {
  if (!budget) return
  const isCovered = await store.update(keys.feeBudget(account), (current) => {
    const known = current as Spent | null
    const isRunning = known !== null && nowMs - known.windowStartMs < budget.windowMs
    const windowStartMs = isRunning ? known.windowStartMs : nowMs
    const spentStroops = (isRunning ? known.spentStroops : 0) + stroops
    if (spentStroops > budget.maxStroops) return { op: 'noop', result: false }
    return { op: 'set', result: true, value: { spentStroops, windowStartMs } as never }
  })
  if (!isCovered)
    throw new ChannelVerificationError(
      `Closing would cost more than feeBudget allows in ${budget.windowMs} ms.`,
      {},
      { code: 'fee-above-cap' },
    )
}
