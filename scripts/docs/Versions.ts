/** Versions that documents name, held against the lockfiles and the sets of versions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'zx'
import type { Document } from './Documents.ts'
import type { Problem } from './Problem.ts'
import * as Prose from './Prose.ts'

/** Versions by package. */
export type Versions = ReadonlyMap<string, ReadonlySet<string>>

/** How documents shorten names. */
const shortNames: Record<string, string> = {
  'stellar-sdk': '@stellar/stellar-sdk',
  'stellar-base': '@stellar/stellar-base',
}
const version = /(?<![\w.])v?(\d+\.\d+\.\d+)(?![\w.]*\d)/g

/** Versions of all packages: npm's lockfile, version sets and ranges, and crates. */
export async function read(root: string): Promise<Map<string, Set<string>>> {
  const versions = new Map<string, Set<string>>()
  for (const [name, text] of [...(await fromNpm(root)), ...(await fromCargo(root))]) {
    const found = versions.get(name) ?? new Set()
    for (const [, one = ''] of text.matchAll(version)) found.add(one)
    versions.set(name, found)
  }
  return versions
}

type Entry = { name?: string; version?: string }

async function fromNpm(root: string): Promise<[string, string][]> {
  const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const locked = Object.entries<Entry>(json('package-lock.json').packages)
  const found = locked.map(([path, { name, version = '' }]): [string, string] => [
    name ?? path.replace(/^.*node_modules\//, ''),
    version,
  ])
  const patterns = [
    'package.json',
    '{packages,test/versions}/*/package.json',
    'examples/{*,*/*}/package.json',
  ]
  for (const file of await glob(patterns, { cwd: root })) {
    const { name, version = '', dependencies, devDependencies, peerDependencies } = json(file)
    const groups = [dependencies, devDependencies, peerDependencies]
    found.push([name, version], ...groups.flatMap((group) => Object.entries<string>(group ?? {})))
  }
  return found
}

async function fromCargo(root: string): Promise<[string, string][]> {
  const ignore = ['**/node_modules/**', '**/target/**']
  const files = await glob('{packages,test,contracts}/**/Cargo.lock', { cwd: root, ignore })
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const crates = text.matchAll(/name = "([^"]+)"\nversion = "([^"]+)"/g)
  return [...crates].map(([, name = '', version = '']) => [name, version])
}

/** Versions of a document that nothing has: beside a name, in the row or column of a package, or alone. */
export function check(
  document: Document,
  versions: Versions,
): { problems: Problem[]; count: number } {
  const problems: Problem[] = []
  let count = 0
  const lines = Prose.linesOf(document)
  lines.forEach((text, index) => {
    for (const { name, found } of versionsIn(lines, text, index, versions)) {
      count += 1
      const message = problemOf(name, found, versions)
      if (message) problems.push({ file: document.file, line: index + 1, message })
    }
  })
  return { problems, count }
}

type Found = { name: string | undefined; found: string }

function versionsIn(
  lines: readonly string[],
  text: string,
  index: number,
  versions: Versions,
): Found[] {
  const cells = Prose.cellsOf(text)
  if (!cells) return inText(text, versions)
  const header = Prose.headerOf(lines, index) ?? []
  const row = packageIn(cells[0] ?? '', versions)
  return cells.flatMap((cell, column) =>
    inText(cell, versions).map(({ name, found }) => ({
      name: name ?? row ?? packageIn(header[column] ?? '', versions),
      found,
    })),
  )
}

function inText(text: string, versions: Versions): Found[] {
  const withoutUrls = text.replace(/https?:\S+|\d+(\.\d+){3}/g, '')
  return [...withoutUrls.matchAll(version)].map((match) => {
    const before = withoutUrls.slice(0, match.index)
    const word = /(@?[\w/.-]+)[`"')\]]*[ @:]+[`"(^~]*$/.exec(before)?.[1] ?? ''
    return { name: packageIn(word, versions), found: match[1] ?? '' }
  })
}

/** The package that a word or a whole cell names. */
function packageIn(text: string, versions: Versions): string | undefined {
  const word = text.replaceAll('`', '').replace(/^\[(.*)\]\(.*\)$/, '$1')
  const name = shortNames[word] ?? word
  return versions.has(name) ? name : undefined
}

function problemOf(
  name: string | undefined,
  found: string,
  versions: Versions,
): string | undefined {
  if (name === undefined) {
    const isKnown = [...versions.values()].some((of) => of.has(found))
    return isKnown ? undefined : `No package here has version ${found}.`
  }
  const of = versions.get(name) ?? new Set()
  if (of.has(found)) return undefined
  return `${name} ${found} is not tested here: the lockfile and test/versions have ${[...of].join(', ')}.`
}
