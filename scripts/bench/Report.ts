/** What the benchmark prints: sections of rows, and floors that are met or missed. */

/** One number. */
export type Row = {
  name: string
  value: string
  /** What was run, or what it is beside. */
  note?: string | undefined
  /** Whether the floor is met; left out when there is none. */
  floor?: { text: string; met: boolean } | undefined
}

/** Rows under a title. */
export type Section = { title: string; rows: Row[] }

/** A section as text. */
export function format({ title, rows }: Section): string {
  const names = width(rows.map(({ name }) => name))
  const values = width(rows.map(({ value }) => value))
  const lines = rows.map(({ name, value, note = '', floor }) => {
    const mark = floor ? `  [${floor.met ? 'met' : 'MISSED'}: ${floor.text}]` : ''
    return `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${note}${mark}`.trimEnd()
  })
  return [title, ...lines, ''].join('\n')
}

/** A floor for a value that must stay below. */
export function below(value: number, limit: number, text: string): NonNullable<Row['floor']> {
  return { text, met: value < limit }
}

/** Rows whose floor is missed. */
export function missed(sections: readonly Section[]): Row[] {
  return sections.flatMap(({ rows }) => rows.filter(({ floor }) => floor && !floor.met))
}

function width(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}
