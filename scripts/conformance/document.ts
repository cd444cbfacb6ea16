/** `docs/conformance.md`: the matrix for people. */
import { type Clause, clauses, documents } from '../../test/conformance/clauses/index.ts'
import { type Deviation, deviations } from '../../test/conformance/deviations.ts'
import type { Cell, Column, Line, Matrix } from './Matrix.ts'

const introduction = `# Conformance

Each MUST and SHOULD of the two specifications behind a payment, and what our code does about it: seen from outside, by
requests to a seller, by challenges to a buyer, by claims in a store. Printed by \`npm run conformance\`, which runs every
case on both version sets and fails when a line is neither passed nor stated here.

- \`core\` is \`${documents.core}\`, \`stellar\` is \`${documents.stellar}\`; the number is the section's.
- ✓ passed. D1 is a deviation, with its reason [below](#deviations). – does not apply to this one.
- What a clause asks is said in our words. The [cases](../test/conformance/cases) and the [clauses](../test/conformance/clauses)
  are data; another seller is one more line in \`test/conformance/sellers.test.ts\`.
`

const titles = { seller: 'Sellers', buyer: 'Buyers', store: 'Stores' }
const notes = {
  seller: 'Each of them as a seller whose buyers pay the fee, and as one that pays it.',
  buyer:
    'Against a seller that asks for what it is told to ask for. On this machine, and at origins that its owner named, `createBuyer` pays over http as well.',
  store: 'Redis and PostgreSQL run the same suite in `npm run test:services`.',
}

/** The document. */
export function documentOf(matrices: readonly Matrix[]): string {
  const unseen = clauses.filter((clause) => clause.unseen)
  const parts = [
    introduction,
    ...matrices.map(section),
    `## Deviations\n\n${table(['', 'Of', 'Instead', 'See'], deviations.map(deviationRow))}`,
    `## Not to be seen from outside\n\n${table(['Clause', '', 'Asks', 'Why'], unseen.map(unseenRow))}`,
  ]
  return parts.join('\n')
}

function section({ columns, lines, party }: Matrix): string {
  const seen = lines.filter(({ clause }) => clause.unseen === undefined)
  const head = ['Clause', '', 'Asks', ...columns.map(headOf)]
  const rows = seen.map(({ cells, clause }: Line) => [
    clause.id,
    clause.level,
    clause.requires,
    ...cells.map(signOf),
  ])
  return `## ${titles[party]}\n\n${notes[party]}\n\n${table(head, rows)}`
}

function headOf({ implementation, set }: Column): string {
  return `\`${implementation}\`, ${set}`
}

/** A cell in one or a few characters. */
export function signOf({ stated, verdict }: Cell): string {
  const signs = { deviation: stated.map((number) => `D${number}`).join(' '), fail: '✗' }
  return { ...signs, pass: '✓', unfit: '–' }[verdict]
}

function deviationRow({ because, of, see }: Deviation, index: number): string[] {
  const names = of.map((name) => `\`${name}\``).join(', ')
  return [`D${index + 1}`, names, because, `[${see.split('/').at(-1)}](../${see})`]
}

function unseenRow({ id, level, requires, unseen = '' }: Clause): string[] {
  return [id, level, requires, unseen]
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`.replaceAll('  ', ' ')
  return `${[line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')}\n`
}
