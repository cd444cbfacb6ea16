/** Tries each attack on a target, one after the other, and tells what came of it. */
import { ObstacleError } from '../skill/Trial.ts'
import { type Case, type Outcome, skipped } from './Case.ts'
import type { Target } from './Target.ts'

/** A case that was tried, or was not. */
export type Finding = Outcome & Pick<Case, 'name' | 'tries' | 'proves' | 'fix'> & { tookMs: number }

/** Tries each that is for such a seller; tells every finding as it comes. */
export async function runAttack(
  target: Target,
  cases: readonly Case[],
  onFinding: (finding: Finding) => void = () => {},
): Promise<Finding[]> {
  const findings: Finding[] = []
  const fitting = cases.filter(({ sells = target.paid.intent }) => sells === target.paid.intent)
  for (const attack of fitting) {
    const started = performance.now()
    const outcome = await outcomeOf(attack, target)
    const { fix, name, proves, tries } = attack
    const tookMs = Math.round(performance.now() - started)
    const finding = { ...outcome, name, tries, proves, fix, tookMs }
    findings.push(finding)
    onFinding(finding)
  }
  return findings
}

async function outcomeOf({ run, unfit }: Case, target: Target): Promise<Outcome> {
  const reason = unfit?.(target)
  if (reason) return skipped(reason)
  try {
    return await run(target)
  } catch (error) {
    if (error instanceof ObstacleError) return skipped(error.message)
    throw error
  } finally {
    target.faults?.set(undefined)
  }
}
