/** A suite on one implementation: each case is a test, named with its clauses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case } from './Case.ts'
import { type Finding, judge, record } from './Finding.ts'

/** Opens what is tested; `close` ends it. */
export type Opened<Target> = { target: Target; close(): Promise<unknown> }

/** Runs the cases one after the other. */
export function runSuite<Target>(
  { implementation, party }: Pick<Finding, 'implementation' | 'party'>,
  cases: readonly Case<Target>[],
  open: () => Promise<Opened<Target>>,
): void {
  describe(`${party} ${implementation}`, () => {
    let opened: Opened<Target>

    beforeAll(async () => {
      opened = await open()
    })

    afterAll(() => opened.close())

    for (const { name, run, sees } of cases)
      test(`behavior: ${name} (${sees.join(', ')})`, async () => {
        const outcome = await run(opened.target)
        const finding = judge({ case: name, implementation, party, sees }, outcome)
        record(finding)
        expect(finding.verdict, finding.says).not.toBe('fail')
      })
  })
}
