/** A project's own code: what its authors wrote or copied, without packages, builds and tests. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A file of code. */
export type Source = {
  /** From the project's folder, with `/`. */
  path: string
  text: string
  /** A module that `add.mjs` copied: not the author's to change. */
  isCopied: boolean
}

/** A place in the code. */
export type Place = { at: string; match: RegExpExecArray }

const code = /\.[cm]?[jt]sx?$/
const test = /\.(test|spec)\.|\.d\.[cm]?ts$/
const foreign = /^(\..*|node_modules|dist|build|out|coverage|target|tests?|__tests__)$/
const mostFiles = 2_000
const mostBytes = 500_000

/** Reads the code below a folder: 2,000 files at most, none of more than 500 kB. */
export function read(folder: string): Source[] {
  return [...filesIn(folder)].slice(0, mostFiles).flatMap((file) => {
    if (statSync(file).size > mostBytes) return []
    const text = readFileSync(file, 'utf8')
    const path = relative(folder, file).replaceAll('\\', '/')
    return { path, text, isCopied: text.startsWith('// stellar-mpp-payments ') }
  })
}

/** Lines of the authors' own code that match, without comments. */
export function find(sources: readonly Source[], pattern: RegExp): Place[] {
  const own = sources.filter(({ isCopied }) => !isCopied)
  return own.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = /^\s*(\/\/|\/?\*)/.test(line) ? undefined : pattern.exec(line)
      return match ? { at: `${path}:${index + 1}`, match } : []
    }),
  )
}

/** `src/a.ts:1, src/b.ts:2`, and how many more. */
export function listOf(places: readonly { at: string }[]): string {
  const shown = places.slice(0, 3).map(({ at }) => at)
  const more = places.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function* filesIn(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isFile() && code.test(entry.name) && !test.test(entry.name)) yield path
    // A folder with SKILL.md is a skill for agents, not the project's code.
    if (entry.isDirectory() && !foreign.test(entry.name) && !existsSync(join(path, 'SKILL.md')))
      yield* filesIn(path)
  }
}
