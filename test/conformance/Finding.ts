/** What came of a case on an implementation, once it is known which failures are stated; and where that is written down. */
import { appendFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Outcome } from './Case.ts'
import { type Deviation, deviations } from './deviations.ts'

/** A case that was run. */
export type Finding = {
  /** `published` or `next`. */
  set: string
  implementation: string
  party: 'seller' | 'buyer' | 'store'
  case: string
  sees: readonly string[]
  verdict: 'pass' | 'fail' | 'deviation' | 'unfit'
  says: string
}

/** The set of versions under test; the workspace's is the published one. */
export const set = process.env.E2E_VERSIONS ? basename(process.env.E2E_VERSIONS) : 'published'

/**
 * Judges an outcome: a failure that is stated is a deviation, and a stated one that does not occur is a failure.
 *
 * @param on - The set of versions it was run on.
 */
export function judge(
  run: Pick<Finding, 'case' | 'implementation' | 'party' | 'sees'>,
  { says, verdict }: Outcome,
  on = set,
): Finding {
  const stated = statedFor(run, on)
  const finding = { ...run, says, set: on, verdict }
  if (!stated || verdict === 'unfit') return finding
  if (verdict === 'pass')
    return { ...finding, verdict: 'fail', says: `${says}: the deviation that is stated is gone` }
  return says.includes(stated.says) ? { ...finding, verdict: 'deviation' } : finding
}

/** The deviation that is stated for a case of an implementation. */
export function statedFor(
  { case: name, implementation }: Pick<Finding, 'case' | 'implementation'>,
  on: string,
): Deviation | undefined {
  return deviations.find(
    ({ cases, of, sets = [on] }) =>
      cases.includes(name) && of.includes(implementation) && sets.includes(on),
  )
}

/** Adds a finding to the file that `npm run conformance` reads, if there is one. */
export function record(finding: Finding): void {
  const file = process.env.CONFORMANCE_FINDINGS
  if (file) appendFileSync(file, `${JSON.stringify(finding)}\n`)
}
