/** A process that claims keys `claim:0` to `claim:99` and increments `counter` 200 times, as fast as it can. */
import { setInterval } from 'node:timers'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'

const [, , file = '', by = ''] = process.argv
const store = createSqliteStore(file)
let won = 0
for (let index = 0; index < 200; index += 1) {
  await store.update('counter', (current) => {
    const value = ((current as number | null) ?? 0) + 1
    return { op: 'set', value, result: value }
  })
  if (index >= 100) continue
  won += await store.update(`claim:${index}`, (claim) =>
    claim ? { op: 'noop', result: 0 } : { op: 'set', value: { by }, result: 1 },
  )
}
console.log(JSON.stringify({ won }))
// Without closing: somebody kills it.
if (by === 'killed') setInterval(() => {}, 1_000)
