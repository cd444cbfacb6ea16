/** What a trial looks like on a terminal. */
import { styleText } from 'node:util'
import { countWrong, type Finding, type ObstacleError, type Step } from './Trial.ts'

/** Styles a text for a terminal, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string

/** Colour when `stream` is a terminal and nobody asked for none (https://no-color.org). */
export function painter(stream: { isTTY?: boolean }): Paint {
  const colour = stream.isTTY === true && !process.env.NO_COLOR
  return (style, text) => (colour ? styleText(style, text) : text)
}

/** A step: its number and title, what was seen, and what that means. */
export function stepLines(number: number, step: Step, paint: Paint): string[] {
  const facts = Object.entries(step.facts)
  const width = Math.max(0, ...facts.map(([name]) => name.length))
  return [
    '',
    `${paint('bold', ` ${number}  ${step.title}`)}  ${paint('dim', `${step.tookMs} ms`)}`,
    ...facts.map(([name, value]) => `     ${paint('dim', name.padEnd(width))}  ${value}`),
    ...step.findings.flatMap((finding) => findingLines(finding, paint)),
  ]
}

/** The last line: whether the seller did what it should. */
export function verdictLines(
  steps: readonly Step[],
  obstacle: ObstacleError | undefined,
  paint: Paint,
): string[] {
  const wrong = countWrong(steps)
  const count = wrong === 1 ? 'One thing is wrong' : `${wrong} things are wrong`
  const verdict =
    wrong > 0 ? [`${paint('red', count)}; the fix is beside ${wrong > 1 ? 'each' : 'it'}.`] : []
  if (obstacle)
    return [
      '',
      ...verdict,
      `${paint('red', 'Not tried:')} ${obstacle.message}`,
      `  ${obstacle.fix}`,
    ]
  if (wrong > 0) return ['', ...verdict]
  return [
    '',
    paint('green', 'All is well: paid once, served once, and the payment buys nothing else.'),
  ]
}

function findingLines(finding: Finding, paint: Paint): string[] {
  switch (finding.level) {
    case 'good':
      return [`     ${paint('green', '✓')} ${finding.text}`]
    case 'note':
      return [`     ${paint('yellow', '·')} ${finding.text}`]
    case 'wrong':
      return [`     ${paint('red', `✗ ${finding.text}`)}`, `       fix: ${finding.fix}`]
  }
}
