import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, test, vi } from 'vitest'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import { conform, type Place } from './storeSuite.ts'

conform('createSqliteStore', create)

async function create(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-store-'))
  const place = join(folder, 'data/payments.db')
  return {
    place,
    raceProgram: new URL('sqliteRace.ts', import.meta.url),
    open: async (options) => createSqliteStore(place, options),
    async age(days) {
      const database = new DatabaseSync(place)
      database.exec(`UPDATE payments SET written_ms = written_ms - ${days * 86_400_000}`)
      database.close()
    },
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

describe('createSqliteStore', () => {
  test('behavior: a store that stays open forgets as well, at most once an hour', async () => {
    const { age, open, remove } = await create()
    const store = await open()
    await store.put('stellar:charge:challenge:old', 1)
    await age(31)
    await store.update('other', () => ({ op: 'noop', result: 0 }))
    expect(await store.get('stellar:charge:challenge:old')).toBe(1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
    await store.update('other', () => ({ op: 'noop', result: 0 }))
    vi.useRealTimers()
    expect(await store.get('stellar:charge:challenge:old')).toBeNull()
    await store.close()
    await remove()
  })

  test('error: a file that is no database', async () => {
    expect(() => createSqliteStore(new URL(import.meta.url).pathname)).toThrow(/not a database/)
  })
})
