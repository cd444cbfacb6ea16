/** What a process of its own does to a store, as fast as it can, while others do the same. */
import { setInterval } from 'node:timers'
import type { Store } from 'mppx'

/**
 * Claims keys `<prefix>claim:0` to `99` and increments `<prefix>counter` 200 times; then prints how many it won.
 * Arguments of the process: where the store is, the prefix, its name. The one called `killed` never ends by itself.
 */
export async function storeRace(open: (place: string) => Promise<Handle> | Handle): Promise<void> {
  const [, , place = '', prefix = '', by = ''] = process.argv
  const store = await open(place)
  let won = 0
  for (let index = 0; index < 200; index += 1) {
    await store.update(`${prefix}counter`, (current) => {
      const value = ((current as number | null) ?? 0) + 1
      return { op: 'set', value, result: value }
    })
    if (index >= 100) continue
    won += await store.update(`${prefix}claim:${index}`, (claim) =>
      claim ? { op: 'noop', result: 0 } : { op: 'set', value: { by }, result: 1 },
    )
  }
  console.log(JSON.stringify({ won }))
  // Without closing: somebody kills it.
  if (by === 'killed') setInterval(() => {}, 1_000)
  else await store.close()
}

/** A store that has to be closed. */
export type Handle = Store.AtomicStore & { close(): void | Promise<void> }
