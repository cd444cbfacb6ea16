/** What a trial found: steps with facts and findings, and how the trial ended. */

/** One thing that was looked at. What is wrong says how to mend it; a note is nobody's fault. */
export type Finding =
  | { level: 'good'; text: string }
  | { level: 'wrong'; text: string; fix: string }
  | { level: 'note'; text: string }

/** One step of the trial. */
export type Step = {
  title: string
  /** What was seen, by name. */
  facts: Record<string, string>
  findings: Finding[]
  tookMs: number
}

/** A step while it is taken. */
export type Notebook = Pick<Step, 'facts' | 'findings'>

/** Thrown when there is nothing to try, or nothing to try it on: not the seller's fault. */
export class ObstacleError extends Error {
  override readonly name = 'Trial.ObstacleError'
  /** What to do next. */
  readonly fix: string

  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** Notes what holds, or what does not and how to mend it; returns which. */
export function check(
  notebook: Notebook,
  holds: boolean,
  { good, wrong, fix }: { good: string; wrong: string; fix: string },
): boolean {
  notebook.findings.push(
    holds ? { level: 'good', text: good } : { level: 'wrong', text: wrong, fix },
  )
  return holds
}

/** Notes what is neither good nor wrong. */
export function note(notebook: Notebook, text: string): void {
  notebook.findings.push({ level: 'note', text })
}

/** How many things are wrong. */
export function countWrong(steps: readonly Step[]): number {
  return steps.flatMap(({ findings }) => findings).filter(({ level }) => level === 'wrong').length
}
