import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as LedgerEntries from './LedgerEntries.ts'

function stored(value: number, liveUntil?: number): LedgerEntries.Stored {
  return { entry: Uint8Array.of(value), liveUntil }
}

/** What a store holds, by key. */
function contentOf(store: LedgerEntries.Store): Record<string, number | undefined> {
  return Object.fromEntries([...store.entries()].map(([key, { entry }]) => [key, entry[0]]))
}

test('behavior: an overlay shows its own writes, and what lies below where it has none', () => {
  const store = LedgerEntries.create([
    ['kept', stored(1)],
    ['changed', stored(2)],
    ['removed', stored(3)],
  ])
  const overlay = LedgerEntries.overlay(store)
  overlay.set('changed', stored(20))
  overlay.delete('removed')
  overlay.set('new', stored(4))
  expect(overlay.get('kept')?.entry[0]).toBe(1)
  expect(overlay.get('changed')?.entry[0]).toBe(20)
  expect(overlay.get('removed')).toBeUndefined()
  expect(overlay.get('new')?.entry[0]).toBe(4)
  expect(contentOf(store)).toEqual({ kept: 1, changed: 2, removed: 3 })
})

test('behavior: changes say what was before and after, in order of the first write', () => {
  const store = LedgerEntries.create([
    ['a', stored(1)],
    ['b', stored(2)],
  ])
  const overlay = LedgerEntries.overlay(store)
  overlay.set('c', stored(3))
  overlay.delete('b')
  overlay.set('a', stored(10))
  overlay.set('c', stored(30))
  expect(overlay.changes()).toEqual([
    { key: 'c', before: undefined, after: stored(30) },
    { key: 'b', before: stored(2), after: undefined },
    { key: 'a', before: stored(1), after: stored(10) },
  ])
})

test('behavior: what was created and removed again is no change', () => {
  const overlay = LedgerEntries.overlay(LedgerEntries.create())
  overlay.set('a', stored(1))
  overlay.delete('a')
  expect(overlay.changes()).toEqual([])
})

test('behavior: a removal reaches the store through all overlays between', () => {
  const store = LedgerEntries.create([['a', stored(1)]])
  const outer = LedgerEntries.overlay(store)
  const inner = LedgerEntries.overlay(outer)
  inner.delete('a')
  inner.commitTo(outer)
  expect(outer.get('a')).toBeUndefined()
  expect(contentOf(store)).toEqual({ a: 1 })
  outer.commitTo(store)
  expect(contentOf(store)).toEqual({})
})

test('behavior: a clone and its original go their own ways', () => {
  const store = LedgerEntries.create([['a', stored(1)]])
  const clone = store.clone()
  store.apply([{ key: 'a', before: undefined, after: stored(2) }])
  clone.apply([{ key: 'b', before: undefined, after: stored(3) }])
  expect(contentOf(store)).toEqual({ a: 2 })
  expect(contentOf(clone)).toEqual({ a: 1, b: 3 })
})

test('behavior: entries in the store do not keep the larger buffers that their bytes were cut from', () => {
  const store = LedgerEntries.create()
  const entry = new Uint8Array(8_192).subarray(0, 100)
  store.apply([{ key: 'a', before: undefined, after: { entry, liveUntil: 7 } }])
  expect(store.get('a')?.entry.buffer.byteLength).toBe(100)
  expect(store.get('a')?.liveUntil).toBe(7)
})

function writeBoth(
  overlay: LedgerEntries.Overlay,
  model: Map<string, number>,
  key: string,
  value: number | undefined,
): void {
  if (value === undefined) {
    overlay.delete(key)
    model.delete(key)
  } else {
    overlay.set(key, stored(value))
    model.set(key, value)
  }
}

test('behavior: nested overlays, committed or dropped, come to the same as plain maps', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd')
  const write = fc.record({ key, value: fc.option(fc.nat(200), { nil: undefined }) })
  const layer = fc.record({ writes: fc.array(write, { maxLength: 6 }), commits: fc.boolean() })
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 8 }), (layers) => {
      const store = LedgerEntries.create([['a', stored(1)]])
      let model = new Map([['a', 1]])
      for (const { writes, commits } of layers) {
        const ledger = LedgerEntries.overlay(store)
        const operation = LedgerEntries.overlay(ledger)
        const draft = new Map(model)
        for (const { key, value } of writes) writeBoth(operation, draft, key, value)
        if (commits) {
          operation.commitTo(ledger)
          model = draft
        }
        ledger.commitTo(store)
        expect(contentOf(store)).toEqual(Object.fromEntries(model))
      }
    }),
  )
})
