/** What every store does. */
import { storeCases } from './cases/index.ts'
import { type Opened, runSuite } from './runSuite.ts'
import type { StoreTarget } from './StoreTarget.ts'

/** Runs the suite on a store. */
export function conform(
  implementation: string,
  open: () => Promise<StoreTarget & Pick<Opened<StoreTarget>, 'close'>>,
): void {
  runSuite<StoreTarget>({ implementation, party: 'store' }, storeCases, async () => {
    const { close, ...target } = await open()
    return { close, target }
  })
}
