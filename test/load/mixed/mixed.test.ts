/** Mixed traffic on SQLite while sellers are killed and the RPC goes away; on Redis, and longer: `npm run test:load`. */
import { expect, test } from 'vitest'
import { mixedTraffic } from './mixedTraffic.ts'
import * as Plan from './Plan.ts'

test('behavior: charges and vouchers to two sellers on one store, both killed, the RPC gone: every book agrees', {
  timeout: 120_000,
}, async () => {
  const { books, findings, table } = await mixedTraffic(Plan.short(7), () => {})
  expect(findings, table).toEqual([])
  const isServed = ({ said }: { said: string }) => said === '200'
  const words = books.channels.flatMap(({ vouchers }) => vouchers).filter(isServed)
  expect(books.purchases.filter(({ state }) => state === 'served').length).toBeGreaterThan(11)
  expect(words.length).toBeGreaterThan(13)
})
