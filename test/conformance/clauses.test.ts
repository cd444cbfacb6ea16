/** Each clause has a case or a reason, each case names clauses of its party, each deviation a case and a file. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buyerCases, sellerCases, storeCases } from './cases/index.ts'
import { parse } from './clauses/Clause.ts'
import { clauses } from './clauses/index.ts'
import { deviations } from './deviations.ts'
import { judge } from './Finding.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cases = { buyer: buyerCases, seller: sellerCases, store: storeCases }
const parties = Object.keys(cases) as (keyof typeof cases)[]
const named = parties.flatMap((party) =>
  cases[party].flatMap(({ name, sees }) => sees.map((id) => ({ id, name, party }))),
)

describe('clauses', () => {
  test('behavior: each is there once', () => {
    const ids = clauses.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('behavior: each has a case of its party, or a reason why there is none', () => {
    const bare = clauses.filter(({ id, party, unseen }) => {
      const isSeen = named.some((one) => one.id === id && one.party === party)
      return isSeen === (unseen !== undefined)
    })
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('error: a line that is no clause', () => {
    expect(() => parse('core', '4.2-1 MAY seller do so')).toThrow('is no clause')
  })
})

describe('cases', () => {
  test('behavior: each has a name of its own, and names clauses of its party', () => {
    const names = parties.flatMap((party) => cases[party].map(({ name }) => name))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    const of = new Map(clauses.map(({ id, party }) => [id, party]))
    expect(named.filter(({ id, party }) => of.get(id) !== party)).toEqual([])
  })
})

describe('deviations', () => {
  test('behavior: each is of cases that there are, and says where more is', () => {
    const names = new Set(named.map(({ name }) => name))
    for (const { because, cases: its, see } of deviations) {
      expect(its.filter((name) => !names.has(name))).toEqual([])
      expect(because).toMatch(/.{40}/)
      expect(existsSync(`${root}/${see}`), see).toBe(true)
    }
  })

  const run = { case: 'tls', implementation: 'createSeller', party: 'seller', sees: [] } as const

  test('behavior: a failure that is stated is a deviation', () => {
    const outcome = { says: 'it asks over http', verdict: 'fail' } as const
    expect(judge(run, outcome).verdict).toBe('deviation')
    expect(judge({ ...run, implementation: 'another' }, outcome).verdict).toBe('fail')
  })

  test('error: a failure with other words, and one that is gone', () => {
    expect(judge(run, { says: 'it is down', verdict: 'fail' }).verdict).toBe('fail')
    expect(judge(run, { says: 'https', verdict: 'pass' })).toMatchObject({
      says: 'https: the deviation that is stated is gone',
      verdict: 'fail',
    })
  })
})
