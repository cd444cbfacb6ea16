/** What an attack looks like on a terminal. */
import type { Paint } from '../skill/Report.ts'
import type { ObstacleError } from '../skill/Trial.ts'
import type { Finding } from './runAttack.ts'

/** One attack: held, a hole with its rule and its fix, or why it was not tried. */
export function findingLines(finding: Finding, paint: Paint): string[] {
  const { fix, name, proves, says, tries, verdict } = finding
  const about = `${name.padEnd(26)} ${tries}`
  switch (verdict) {
    case 'held':
      return [`  ${paint('green', 'held ✓')}  ${about}: ${says}`]
    case 'skipped':
      return [`  ${paint('dim', `skipped ${about}: ${says}`)}`]
    case 'hole':
      return [
        `  ${paint('red', 'HOLE ✗')}  ${about}: ${paint('red', says)}`,
        `          rule: ${proves}`,
        `          fix:  ${fix}`,
      ]
  }
}

/** The last lines: how many attacks held, and what could not be tried. */
export function verdictLines(
  findings: readonly Finding[],
  obstacle: ObstacleError | undefined,
  paint: Paint,
): string[] {
  const count = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).length
  const [held, holes, skipped] = [count('held'), count('hole'), count('skipped')]
  const stopped = obstacle
    ? ['', `${paint('red', 'Not attacked:')} ${obstacle.message}`, `  ${obstacle.fix}`]
    : []
  if (findings.length === 0 && obstacle) return stopped
  const numbers = `${held} held, ${holes} ${holes === 1 ? 'hole' : 'holes'}, ${skipped} skipped.`
  return ['', paint(holes > 0 ? 'red' : 'green', numbers), ...stopped]
}
