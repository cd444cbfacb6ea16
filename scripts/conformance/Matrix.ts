/** From findings to a matrix: one line for each clause, one cell for each implementation and set of versions. */
import { type Clause, clauses, type Party } from '../../test/conformance/clauses/index.ts'
import { deviations } from '../../test/conformance/deviations.ts'
import { type Finding, statedFor } from '../../test/conformance/Finding.ts'

/** An implementation on a set of versions. */
export type Column = Pick<Finding, 'implementation' | 'set'>

/** What came of a clause: `stated` has the numbers of the deviations, from 1. */
export type Cell = { verdict: Finding['verdict']; stated: number[] }

/** A clause, and what came of it in each column. */
export type Line = { clause: Clause; cells: Cell[] }

/** All clauses that bind one party. */
export type Matrix = { party: Party; columns: Column[]; lines: Line[] }

const parties: readonly Party[] = ['seller', 'buyer', 'store']

/** One matrix for each party. */
export function from(findings: readonly Finding[]): Matrix[] {
  return parties.map((party) => {
    const own = findings.filter((finding) => finding.party === party)
    const columns = columnsOf(own)
    const lines = clauses
      .filter((clause) => clause.party === party)
      .map((clause) => ({ clause, cells: columns.map((column) => cellOf(own, clause, column)) }))
    return { party, columns, lines }
  })
}

/** Lines that are neither passed nor stated: a case failed, or nobody tried any. */
export function unproved({ lines }: Matrix): Line[] {
  return lines.filter(({ cells, clause }) => {
    const isTried = cells.some(({ verdict }) => verdict !== 'unfit')
    return cells.some(({ verdict }) => verdict === 'fail') || !(isTried || clause.unseen)
  })
}

function columnsOf(findings: readonly Finding[]): Column[] {
  const names = [...new Set(findings.map(({ implementation }) => implementation))]
  const sets = [...new Set(findings.map(({ set }) => set))]
  return names.flatMap((implementation) => sets.map((set) => ({ implementation, set })))
}

function cellOf(findings: readonly Finding[], { id }: Clause, column: Column): Cell {
  const own = findings.filter(
    ({ implementation, sees, set }) =>
      implementation === column.implementation && set === column.set && sees.includes(id),
  )
  const has = (verdict: Finding['verdict']) => own.some((finding) => finding.verdict === verdict)
  const stated = own
    .filter(({ verdict }) => verdict === 'deviation')
    .flatMap((finding) => statedFor(finding, column.set) ?? [])
    .map((deviation) => deviations.indexOf(deviation) + 1)
  const order = ['fail', 'deviation', 'pass'] as const
  return { stated: [...new Set(stated)], verdict: order.find(has) ?? 'unfit' }
}
