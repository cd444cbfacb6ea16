/** What every durable store of the skill does. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Program from '../../Program.ts'
import type { Handle } from './storeRace.ts'

/** Where a store keeps its values, and how to get at it. */
export type Place = {
  /** File or URL: the first argument of `raceProgram`. */
  place: string
  /** Opens one more handle on the same values. */
  open(options?: { keepDays?: number }): Promise<Handle>
  /** Runs `storeRace` on a store. */
  raceProgram: URL
  /** Makes what is stored older by so many days. */
  age(days: number): Promise<void>
  remove(): Promise<void>
}

const increment = (current: unknown) => {
  const value = ((current as number | null) ?? 0) + 1
  return { op: 'set', value, result: value } as const
}

/** Runs the suite. */
export function conform(name: string, create: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place
    let store: Handle
    /** Of this test alone. */
    let key: string

    beforeAll(async () => {
      place = await create()
    })

    beforeEach(async () => {
      store = await place.open()
      key = `${randomUUID()}:`
    })

    afterEach(() => store.close())

    afterAll(() => place.remove())

    test('behavior: get, put, delete', async () => {
      expect(await store.get(key)).toBeNull()
      await store.put(key, { state: 'used', list: [1, null] })
      expect(await store.get(key)).toEqual({ state: 'used', list: [1, null] })
      await store.put(key, 'other')
      expect(await store.get(key)).toBe('other')
      await store.delete(key)
      await store.delete(key)
      expect(await store.get(key)).toBeNull()
    })

    test.each([
      ['a claim', { state: 'pending', claimedAt: 1_760_000_000_000 }],
      ['an amount as text', { amount: '170141183460469231731687303715884105727' }],
      ['a bigint, as in the stores of mppx', { amount: 2n ** 127n - 1n, list: [-1n] }],
      ['text that looks like a bigint', 'x#__bigint'],
      ['nothing but null', { nothing: null }],
      ['false', false],
      ['0', 0],
      ['empty text', ''],
      ['text of all kinds', 'a\u0000\n"\'\\%é😀'],
      ['100 kB', 'é'.repeat(50_000)],
    ])('behavior: gives back what was put and what was set: %s', async (_what, value) => {
      await store.put(key, value)
      expect(await store.get(key)).toEqual(value)
      const seen = await store.update(key, (current) => ({ op: 'noop', result: current }))
      expect(seen).toEqual(value)
      await store.update(`${key}set`, () => ({ op: 'set', value, result: 0 }))
      expect(await store.get(`${key}set`)).toEqual(value)
    })

    test('error: what is no JSON is refused, and what was there stays', async () => {
      await store.put(key, 1)
      await expect(store.put(key, undefined)).rejects.toThrow('keeps JSON, not undefined')
      const set = store.update(key, () => ({ op: 'set', value: () => 1, result: 0 }))
      await expect(set).rejects.toThrow('keeps JSON, not function')
      expect(await store.update(key, increment)).toBe(2)
    })

    test('behavior: keys of odd characters are different keys', async () => {
      const keys = [
        '',
        ' ',
        '%',
        '_',
        '*',
        '?',
        "'",
        '"',
        '\\',
        '\n',
        '\u00e9',
        'e\u0301',
        '😀',
        'a',
        'A',
      ]
      keys.push('{x}', '[a-z]', '$1', ';--', 'x'.repeat(1_000))
      for (const [index, each] of keys.entries()) await store.put(key + each, index)
      const read = await Promise.all(keys.map((each) => store.get(key + each)))
      expect(read).toEqual(keys.map((_each, index) => index))
      await store.delete(`${key}%`)
      await store.delete(`${key}*`)
      expect(await store.get(`${key}A`)).toBe(keys.indexOf('A'))
    })

    test('behavior: update sets, keeps, deletes, and hands the result on', async () => {
      const keep = (result: unknown) => ({ op: 'noop', result }) as const
      const remove = () => ({ op: 'delete', result: 'gone' }) as const
      expect(await store.update(key, keep)).toBeNull()
      expect(await store.update(key, remove)).toBe('gone')
      expect(await store.update(key, increment)).toBe(1)
      expect(await store.update(key, keep)).toBe(1)
      expect(await store.update(key, increment)).toBe(2)
      expect(await store.update(key, remove)).toBe('gone')
      expect(await store.get(key)).toBeNull()
    })

    test('error: an update that throws changes nothing and holds nothing up', async () => {
      const fail = () => {
        throw new Error('no')
      }
      await expect(store.update(key, fail)).rejects.toThrow('no')
      expect(await store.get(key)).toBeNull()
      const other = await place.open()
      expect(await other.update(key, increment)).toBe(1)
      await expect(store.update(key, fail)).rejects.toThrow('no')
      expect(await other.update(key, increment)).toBe(2)
      await other.close()
    })

    test('behavior: of 50 updates at once on two handles none is lost, and one claims', async () => {
      const other = await place.open()
      const handles = Array.from({ length: 50 }, (_each, index) => (index % 2 ? store : other))
      const counts = await Promise.all(handles.map((each) => each.update(key, increment)))
      expect(counts.toSorted((a, b) => a - b)).toEqual(counts.map((_count, index) => index + 1))
      const claims = handles.map((each, by) =>
        each.update(`${key}claim`, (current) =>
          current === null ? { op: 'set', value: by, result: true } : { op: 'noop', result: false },
        ),
      )
      const won = await Promise.all(claims)
      expect(won.filter(Boolean)).toHaveLength(1)
      expect(await store.get(`${key}claim`)).toBe(won.indexOf(true))
      await other.close()
    })

    test('behavior: updates, puts and deletes at once leave what one order of them leaves', async () => {
      await Promise.all(
        Array.from({ length: 20 }, async (_each, index) => {
          await store.put(`${key}${index}`, 0)
          const steps = [
            store.update(`${key}${index}`, increment),
            store.delete(`${key}${index}`),
            store.update(`${key}${index}`, increment),
          ]
          await Promise.all(steps)
        }),
      )
      for (let index = 0; index < 20; index += 1)
        expect([null, 1, 2]).toContain(await store.get(`${key}${index}`))
    })

    test('behavior: of three processes, each key is won by one, and no increment is lost', async () => {
      const races = ['left', 'middle', 'right'].map((name) => race(place, key, name))
      const won = await Promise.all(races)
      expect(won.reduce((sum, one) => sum + one)).toBe(100)
      expect(await store.get(`${key}counter`)).toBe(600)
    })

    test('behavior: a process that was killed leaves what it has claimed, and no lock', async () => {
      expect(await race(place, key, 'killed')).toBe(100)
      expect(await store.get(`${key}claim:99`)).toEqual({ by: 'killed' })
      expect(await store.update(`${key}counter`, increment)).toBe(201)
    })

    test('behavior: what was written is there for who opens it later', async () => {
      await store.put(key, 1)
      await store.close()
      store = await place.open()
      expect(await store.get(key)).toBe(1)
    })

    test('error: a store that is closed says so', async () => {
      const closed = await place.open()
      await closed.close()
      const said = /closed|not open|after calling end/
      await expect(closed.get(key)).rejects.toThrow(said)
      await expect(closed.put(key, 1)).rejects.toThrow(said)
      await expect(closed.update(key, increment)).rejects.toThrow(said)
      expect(await store.get(key)).toBeNull()
    })

    test('behavior: old claims are forgotten; younger claims and channel totals are not', async () => {
      const old = [`stellar:charge:challenge:${key}`, `stellar:charge:hash:${key}`]
      old.push(`stellar:channel:challenge:${key}`, `stellar:charge:${key}set`)
      const kept = ['cumulative', 'closed', 'settling', 'state', 'client'].map(
        (what) => `stellar:channel:${what}:${key}`,
      )
      kept.push(key, `other:stellar:charge:${key}`)
      for (const each of [...old, ...kept]) await store.put(each, 1)
      await store.update(`stellar:charge:${key}set`, increment)
      await store.update(`stellar:channel:cumulative:${key}`, increment)
      await place.age(28.9)
      const young = `stellar:charge:challenge:${key}young`
      await store.put(young, 1)
      const rewritten = `stellar:charge:challenge:${key}rewritten`
      await store.put(rewritten, 1)
      await place.age(1)
      expect(await remembered([...old, rewritten])).toHaveLength(5)
      await store.update(rewritten, increment)
      await place.age(1)
      expect(await remembered(old)).toEqual([])
      expect(await remembered([...kept, young, rewritten])).toEqual([...kept, young, rewritten])
      await place.age(29.5)
      expect(await remembered([young, rewritten])).toEqual([])
      expect(await remembered(kept)).toEqual(kept)

      /** Of some keys those that the store still has, once it had an occasion to forget. */
      async function remembered(keys: string[]): Promise<string[]> {
        const fresh = await place.open()
        await fresh.update('occasion', increment)
        const values = await Promise.all(keys.map((each) => fresh.get(each)))
        await fresh.close()
        return keys.filter((_each, index) => values[index] !== null)
      }
    })

    test('error: claims that would be forgotten too early', async () => {
      for (const keepDays of [0.99, 0, -1, Number.NaN])
        await expect(place.open({ keepDays })).rejects.toThrow('keepDays is at least 1.')
    })
  })
}

/** Runs the race in a process of its own; `killed` ends by SIGKILL. Resolves to how many keys it won. */
async function race({ place, raceProgram }: Place, prefix: string, name: string): Promise<number> {
  const program = await Program.bundle(raceProgram)
  const child = spawn(process.execPath, [program, place, prefix, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    if (name === 'killed') child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('close', resolve))
  const { won } = JSON.parse(output) as { won: number }
  return won
}
