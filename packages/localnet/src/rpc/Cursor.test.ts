import { describe, expect, test } from 'vitest'
import * as Cursor from './Cursor.ts'

describe('Cursor', () => {
  const position = { ledger: 1_888_539, transaction: 3, operation: 2, event: 7 }

  test('behavior: an event id is a TOID of 19 digits and an index of 10', () => {
    expect(Cursor.encodeEvent(position)).toBe('0008111213242232834-0000000007')
    expect(Cursor.decodeEvent('0008111213242232834-0000000007')).toEqual(position)
  })

  test('behavior: the end of a ledger sorts after all of its events and before the next ledger', () => {
    const end = Cursor.encodeEvent(Cursor.endOf(5))
    expect(end).toBe('0000000025769803775-4294967295')
    const next = Cursor.encodeEvent({ ledger: 6, transaction: 0, operation: 0, event: 0 })
    expect(end < next).toBe(true)
    expect(Cursor.decodeEvent(end)).toEqual(Cursor.endOf(5))
  })

  test('behavior: a TOID is decimal, without padding', () => {
    const toid = Cursor.encode({ ledger: 2, transaction: 1, operation: 1 })
    expect(toid).toBe('8589938689')
    expect(Cursor.decode(toid)).toEqual({ ledger: 2, transaction: 1, operation: 1 })
  })

  test.each(['', 'x', '-1', '1-', '1-2-3', '1-99999999999', '9223372036854775808-0', '1.5-0'])(
    'error: %j is no event id',
    (text) => expect(Cursor.decodeEvent(text)).toBeUndefined(),
  )

  test.each(['', '-1', 'abc', '9223372036854775808', '1-2'])('error: %j is no TOID', (text) =>
    expect(Cursor.decode(text)).toBeUndefined(),
  )
})
