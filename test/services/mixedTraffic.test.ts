/** Two sellers on one Redis, half a minute of charges and vouchers: sellers killed, Redis and the RPC gone for a while. */
import { expect, test } from 'vitest'
import { mixedTraffic } from '../load/mixed/mixedTraffic.ts'
import * as Plan from '../load/mixed/Plan.ts'

test('behavior: 16 buyers, three kills, Redis and the RPC gone three times each: every book agrees', {
  timeout: 240_000,
}, async () => {
  const { books, findings, table } = await mixedTraffic(Plan.services(1), () => {})
  console.log(table)
  expect(findings, table).toEqual([])
  expect(books.purchases.some(({ state }) => state === 'served')).toBe(true)
  expect(books.channels.some(({ withdrawn }) => withdrawn > 0n)).toBe(true)
})
