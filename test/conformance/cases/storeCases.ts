/** What sellers need of the store that remembers payments. */
import { randomUUID } from 'node:crypto'
import { type Case, fail, pass, unfit } from '../Case.ts'
import type { StoreTarget } from '../StoreTarget.ts'

/** Cases on stores. */
export const storeCases: Case<StoreTarget>[] = [
  {
    name: 'claimed-once',
    sees: ['core-11.5-2', 'stellar-11.2.2-3'],
    async run({ open }) {
      const handles = [await open(), await open()]
      const key = `stellar:charge:hash:${randomUUID()}`
      const claims = Array.from({ length: 20 }, (_each, by) =>
        handles[by % 2]?.update(key, (current) =>
          current === null
            ? { op: 'set', result: true, value: { by, state: 'used' } }
            : { op: 'noop', result: false },
        ),
      )
      const won = (await Promise.all(claims)).filter(Boolean).length
      for (const handle of handles) await handle.close?.()
      return won === 1 ? pass('one of 20') : fail(`${won} of 20 claims won`)
    },
  },
  {
    name: 'remembered',
    sees: ['stellar-11.2.2-1'],
    async run({ open, isDurable }) {
      if (!isDurable) return unfit('it lives as long as its process')
      const key = `stellar:charge:hash:${randomUUID()}`
      const before = await open()
      await before.update(key, () => ({ op: 'set', result: 0, value: { state: 'used' } }))
      await before.close?.()
      const after = await open()
      const found = await after.get(key)
      await after.close?.()
      return found === null ? fail('it is forgotten') : pass('still there')
    },
  },
]
