/** A store under test. */
import type { Store } from 'mppx'

/** Opens handles on one set of values. */
export type StoreTarget = {
  open(): Promise<Store.AtomicStore & { close?(): unknown }>
  /** Whether what is in it outlives the process. */
  isDurable: boolean
}
