/** What a document says outside of its fences: text, code spans, tables. */
import type { Document } from './Documents.ts'
import * as Fences from './Fences.ts'

/** A backticked text, with the table it stands in. */
export type Span = {
  text: string
  line: number
  /** Header of the column that it stands in. */
  column: string | undefined
  /** The nearest heading and the lines since, up to here. */
  context: string
}

/** Lines without frontmatter, fences and comments; the numbers of lines stay. */
export function linesOf(document: Document): string[] {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  const text = Fences.withoutFences(document)
    .join('\n')
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
  return text.replace(/<!--[\s\S]*?-->/g, blank).split('\n')
}

/** All code spans, also those that go over the end of a line. */
export function spansOf(document: Document): Span[] {
  const lines = linesOf(document)
  const pattern = /(?<!`)(`+)(?!`)((?:(?!\n\s*\n)[\s\S])+?)(?<!`)\1(?!`)/g
  return [...lines.join('\n').matchAll(pattern)].map((found) => {
    const before = found.input.slice(0, found.index)
    const line = before.split('\n').length
    const column = columnAt(lines, line - 1, before.slice(before.lastIndexOf('\n') + 1))
    return {
      text: (found[2] ?? '').replace(/\s+/g, ' ').trim(),
      line,
      column,
      context: contextOf(lines, line - 1),
    }
  })
}

/** Cells of a table row; undefined for other lines. */
export function cellsOf(line: string): string[] | undefined {
  if (!/^\s*\|.*\|\s*$/.test(line)) return undefined
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
  return cells.map((cell) => cell.trim())
}

/** Cells of the header of the table that this line (from 0) is a row of. */
export function headerOf(lines: readonly string[], at: number): string[] | undefined {
  if (!cellsOf(lines[at] ?? '')) return undefined
  let first = at
  while (cellsOf(lines[first - 1] ?? '')) first -= 1
  return at - first < 2 ? undefined : cellsOf(lines[first] ?? '')
}

function columnAt(lines: readonly string[], at: number, before: string): string | undefined {
  const header = headerOf(lines, at)
  return header?.[before.replaceAll('\\|', '').split('|').length - 2]
}

function contextOf(lines: readonly string[], at: number): string {
  const heading = lines.findLastIndex((line, index) => index <= at && /^#+ /.test(line))
  return lines.slice(Math.max(heading, 0), at + 1).join('\n')
}
