/** How many fences and names were proved, as the README shows it and as tests print it. */
import type { Document } from './Documents.ts'
import * as Fences from './Fences.ts'
import type { Problem } from './Problem.ts'

/** Counts of one check. */
export type Counts = {
  fences: Record<(typeof Fences.kinds)[number], number>
  /** Fences without a class. */
  unclassified: number
  /** Reasons of the norun fences, with their places. */
  reasons: string[]
  names: ReadonlyMap<string, number>
}

const meanings: Record<(typeof Fences.kinds)[number], string> = {
  snippet: 'equal to code that is type-checked and executed',
  run: 'executed',
  output: 'printed again and compared',
  norun: 'not executed, each with its reason',
}
const block = /<!-- counts -->\n[\s\S]*?<!-- \/counts -->/

/** Counts fences by class. */
export function ofFences(fences: readonly Fences.Fence[]): Counts['fences'] {
  const counts = { snippet: 0, run: 0, output: 0, norun: 0 }
  for (const fence of fences) counts[fence.class.kind] += 1
  return counts
}

/** What `npm test` prints. */
export function format({ fences, unclassified, reasons, names }: Counts): string {
  const total = sum(Object.values(fences))
  const byClass = Fences.kinds.map((kind) => `${fences[kind]} ${kind}`).join(', ')
  const byKind = [...names].sort().map(([kind, count]) => `${count} ${kind}`)
  return [
    `Fences: ${total} (${byClass}), ${unclassified} without a class.`,
    ...reasons.map((reason) => `  norun  ${reason}`),
    `Names: ${sum(names.values())} checked (${byKind.join(', ')}).`,
  ].join('\n')
}

/** At most a tenth of the fences may go unproved. */
export function tooManyNorun({ norun, ...others }: Counts['fences']): Problem[] {
  const total = norun + sum(Object.values(others))
  if (norun === 0 || norun < total / 10) return []
  const message = `${norun} of ${total} fences are norun: less than 10 % may be.`
  return [{ file: 'README.md', line: 1, message }]
}

/** The README with the table of these counts between its markers. */
export function write(readme: Document, fences: Counts['fences']): string {
  return readme.text.replace(block, () => table(fences))
}

/** Whether the README shows other counts. */
export function check(readme: Document | undefined, fences: Counts['fences']): Problem[] {
  if (!readme || write(readme, fences) === readme.text) return []
  const line = readme.lines.indexOf('<!-- counts -->') + 1
  const message = 'The counts of fences are not these any more: run the check with --fix.'
  return [{ file: readme.file, line, message }]
}

function table(fences: Counts['fences']): string {
  const rows = Fences.kinds.map((kind) => `| ${kind} | ${fences[kind]} | ${meanings[kind]} |`)
  const head = ['| Fenced blocks | Count | Proved on every commit |', '|---|---|---|']
  return ['<!-- counts -->', ...head, ...rows, '<!-- /counts -->'].join('\n')
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0)
}
