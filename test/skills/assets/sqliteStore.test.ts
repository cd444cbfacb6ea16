import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createSqliteStore,
  type SqliteStore,
} from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import * as Program from '../../Program.ts'

let folder: string
let store: SqliteStore
const file = () => join(folder, 'data/payments.db')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-store-'))
  store = createSqliteStore(file())
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const increment = (current: unknown) => {
  const value = ((current as number | null) ?? 0) + 1
  return { op: 'set', value, result: value } as const
}

describe('createSqliteStore', () => {
  test('behavior: get, put, delete', async () => {
    expect(await store.get('a')).toBeNull()
    await store.put('a', { state: 'used', list: [1, null] })
    expect(await store.get('a')).toEqual({ state: 'used', list: [1, null] })
    await store.delete('a')
    expect(await store.get('a')).toBeNull()
  })

  test('behavior: update sets, keeps, deletes, and hands the result on', async () => {
    expect(await store.update('n', increment)).toBe(1)
    expect(await store.update('n', (value) => ({ op: 'noop', result: value }))).toBe(1)
    expect(await store.update('n', () => ({ op: 'delete', result: 'gone' }))).toBe('gone')
    expect(await store.get('n')).toBeNull()
  })

  test('error: an update that throws changes nothing, and the store goes on', async () => {
    const fail = () => {
      throw new Error('no')
    }
    await expect(store.update('n', fail)).rejects.toThrow('no')
    expect(await store.update('n', increment)).toBe(1)
  })

  test('behavior: what was written is there after a restart', async () => {
    await store.put('a', 1)
    store.close()
    store = createSqliteStore(file())
    expect(await store.get('a')).toBe(1)
  })

  test('behavior: old claims are forgotten, channel totals and younger claims are not', async () => {
    const dayMs = 86_400_000
    await store.put('stellar:charge:challenge:old', 1)
    await store.put('stellar:channel:cumulative:C', 1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 29 * dayMs })
    await store.put('stellar:charge:challenge:young', 1)
    vi.setSystemTime(Date.now() + 2 * dayMs)
    await store.update('other', increment)
    vi.useRealTimers()
    expect(await store.get('stellar:charge:challenge:old')).toBeNull()
    expect(await store.get('stellar:charge:challenge:young')).toBe(1)
    expect(await store.get('stellar:channel:cumulative:C')).toBe(1)
  })

  test('error: claims that would be forgotten too early', () => {
    expect(() => createSqliteStore(file(), { keepDays: 0.5 })).toThrow('at least 1')
    expect(() => createSqliteStore(file(), { keepDays: Number.NaN })).toThrow('at least 1')
  })

  test('behavior: of two processes, each key is won by one, and no increment is lost', async () => {
    const [left, right] = await Promise.all([race('left'), race('right')])
    expect(left.won + right.won).toBe(100)
    expect(await store.get('counter')).toBe(400)
  })

  test('behavior: a process that was killed leaves what it has claimed, and no lock', async () => {
    const { won } = await race('killed')
    expect(won).toBe(100)
    expect(await store.get('claim:99')).toEqual({ by: 'killed' })
    expect(await store.update('claim:99', (claim) => ({ op: 'noop', result: claim }))).toBeTruthy()
  })
})

/** Claims 100 keys and counts to 200 in a process of its own; `killed` ends by SIGKILL. */
async function race(name: string): Promise<{ won: number }> {
  const program = await Program.bundle(new URL('storeRace.ts', import.meta.url))
  const child = spawn(process.execPath, [program, file(), name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    if (name === 'killed') child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('close', resolve))
  return JSON.parse(output) as { won: number }
}
