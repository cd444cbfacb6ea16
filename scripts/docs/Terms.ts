/** One word per thing: what documents call things, held against the table of words. */
import type { Document } from './Documents.ts'
import type { Problem } from './Problem.ts'
import * as Prose from './Prose.ts'
import terms from './terms.json' with { type: 'json' }

/** Words of a document that the house does not use. Code spans and addresses of links are left out. */
export function check(document: Document): Problem[] {
  return Prose.linesOf(document).flatMap((line, index) => {
    const text = line.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']')
    return terms.flatMap(({ say, never }) => {
      const found = new RegExp(never).exec(text)?.[0]
      if (found === undefined) return []
      return [{ file: document.file, line: index + 1, message: `Say ${say}, not "${found}".` }]
    })
  })
}
