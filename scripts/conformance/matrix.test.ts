import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clauses } from '../../test/conformance/clauses/index.ts'
import { deviations } from '../../test/conformance/deviations.ts'
import type { Finding } from '../../test/conformance/Finding.ts'
import { documentOf, signOf } from './document.ts'
import * as Matrix from './Matrix.ts'
import { linesOf } from './terminal.ts'

const finding: Finding = {
  case: 'asked',
  implementation: 'createSeller',
  party: 'seller',
  says: '402',
  sees: ['core-4.2-1'],
  set: 'next',
  verdict: 'pass',
}

/** The cell of a clause, in a matrix of one column. */
function signFor(id: string, ...findings: Partial<Finding>[]): string | undefined {
  const all = findings.map((change) => ({ ...finding, sees: [id], ...change }))
  const line = Matrix.from(all)[0]?.lines.find(({ clause }) => clause.id === id)
  return line?.cells[0] && signOf(line.cells[0])
}

describe('the matrix', () => {
  test('behavior: the worst of the cases of a clause counts', () => {
    const stated = { case: 'tls', verdict: 'deviation' } as const
    expect(signFor('core-4.2-1', {}, { verdict: 'unfit' })).toBe('✓')
    expect(signFor('core-4.2-1', {}, stated)).toBe('D1')
    expect(signFor('core-4.2-1', {}, stated, { verdict: 'fail' })).toBe('✗')
    expect(signFor('core-4.2-1', { sees: [] })).toBe('–')
  })

  test('error: a line that failed, and one that nobody tried, are not proved', () => {
    const [sellers] = Matrix.from([finding, { ...finding, sees: ['core-4.2-2'], verdict: 'fail' }])
    const ids = Matrix.unproved(sellers as Matrix.Matrix).map(({ clause }) => clause.id)
    expect(ids).not.toContain('core-4.2-1')
    expect(ids).toEqual(expect.arrayContaining(['core-4.2-2', 'core-4.2-3']))
    // A reason is as good as a case.
    expect(ids).not.toContain('core-4.2-8')
  })

  test('behavior: a terminal shows each clause once, and what failed with its words', () => {
    const failed = { ...finding, says: 'it answered 200', verdict: 'fail' } as const
    const lines = linesOf(Matrix.from([failed]), [failed], (_style, text) => text)
    expect(lines.filter((line) => line.startsWith('core-4.2-1 '))).toHaveLength(1)
    expect(lines.at(-1)).toBe('FAIL createSeller on next, asked (core-4.2-1): it answered 200')
  })
})

describe('docs/conformance.md', () => {
  const document = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8')
  const words = documentOf(Matrix.from([]))

  test('behavior: has the words of each clause and deviation; `npm run conformance -- --check` compares the signs', () => {
    for (const { id, level, requires, unseen } of clauses)
      expect(document).toContain(
        `| ${id} | ${level} | ${requires} | ${unseen ? `${unseen} |` : ''}`,
      )
    for (const { because } of deviations) expect(document).toContain(`| ${because} |`)
    expect(document).not.toContain('✗')
    expect(document.split('\n## ')[0]).toBe(words.split('\n## ')[0])
  })
})
