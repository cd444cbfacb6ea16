/**
 * Totals in a store: read, changed and written for one channel after another change of it has ended.
 *
 * @module
 */
import type { Store } from 'mppx'
import * as Totals from './Totals.ts'

/** The totals of channels. */
export type Ledger = {
  /** Runs `change` on the channel's totals and stores what it gives, before it returns the result. */
  update<result>(
    key: string,
    change: (totals: Totals.Totals) => { totals: Totals.Totals; result: result },
  ): Promise<result>
}

/** Key of a channel. */
export const keyOf = (network: string, channel: string) =>
  `stellar:channel:client:${network}:${channel}:cumulative`

/** Makes a ledger; changes of one key wait for each other in this process, and in the store where it is atomic. */
export function create(store: Store.Store): Ledger {
  const tails = new Map<string, Promise<unknown>>()
  return {
    update(key, change) {
      const run = () =>
        isAtomic(store) ? updateAtomic(store, key, change) : updatePlain(store, key, change)
      const done = (tails.get(key) ?? Promise.resolve()).then(run)
      const tail = done.catch(() => {})
      tails.set(key, tail)
      tail.then(() => tails.get(key) === tail && tails.delete(key))
      return done
    },
  }
}

type Change<result> = (totals: Totals.Totals) => { totals: Totals.Totals; result: result }

function updateAtomic<result>(store: Store.AtomicStore, key: string, change: Change<result>) {
  return store.update(key, (current) => {
    const { result, totals } = change(Totals.fromStored(current as Totals.Stored | null))
    return { op: 'set', result, value: Totals.toStored(totals) as never }
  })
}

async function updatePlain<result>(store: Store.Store, key: string, change: Change<result>) {
  const { result, totals } = change(Totals.fromStored((await store.get(key)) as never))
  await store.put(key, Totals.toStored(totals) as never)
  return result
}

function isAtomic(store: Store.Store): store is Store.AtomicStore {
  return typeof (store as Partial<Store.AtomicStore>).update === 'function'
}
