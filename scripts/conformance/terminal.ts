/** The matrix on a terminal: a line for each clause, then the deviations. */

import { deviations } from '../../test/conformance/deviations.ts'
import type { Finding } from '../../test/conformance/Finding.ts'
import type { Paint } from '../skill/Report.ts'
import { signOf } from './document.ts'
import type { Cell, Matrix } from './Matrix.ts'

const colours = { deviation: 'yellow', fail: 'red', pass: 'green', unfit: 'dim' } as const

/** All lines. */
export function linesOf(
  matrices: readonly Matrix[],
  findings: readonly Finding[],
  paint: Paint,
): string[] {
  const failed = findings.filter(({ verdict }) => verdict === 'fail')
  return [
    ...matrices.flatMap((matrix) => matrixLines(matrix, paint)),
    '',
    'Deviations',
    ...deviations.map(({ because, see }, index) => `  D${index + 1}  ${because} (${see})`),
    ...failed.map(
      ({ case: name, implementation, says, sees, set }) =>
        `${paint('red', 'FAIL')} ${implementation} on ${set}, ${name} (${sees.join(', ')}): ${says}`,
    ),
  ]
}

function matrixLines({ columns, lines, party }: Matrix, paint: Paint): string[] {
  const cell = (each: Cell) => paint(colours[each.verdict], signOf(each).padEnd(8))
  return [
    '',
    paint('bold', `${party}s`),
    ...columns.map(
      ({ implementation, set }, index) => `  column ${index + 1}: ${implementation} on ${set}`,
    ),
    ...lines.map(({ cells, clause: { id, level, requires, unseen } }) => {
      const signs = unseen ? paint('dim', 'not to be seen from outside') : cells.map(cell).join('')
      const width = 8 * cells.length
      return `${id.padEnd(18)}${level.padEnd(8)}${unseen ? signs.padEnd(width) : signs}${requires}`
    }),
  ]
}
