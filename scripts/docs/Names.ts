/** Every backticked text of a document, held against what exists. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import allowedWords from './allowed-words.json' with { type: 'json' }
import * as Commands from './Commands.ts'
import { type Document, folderOf } from './Documents.ts'
import type { Problem } from './Problem.ts'
import * as Prose from './Prose.ts'
import * as Words from './Words.ts'
import * as World from './World.ts'

/** What became of one name. */
export type Verdict = {
  kind: Words.Kind | 'package' | 'file' | 'url' | 'command'
  problem?: string | undefined
}

/** Names of a document by kind, and those that do not exist. */
export type Checked = { problems: Problem[]; counts: Map<string, number>; allowed: Set<string> }

const allowed = new Set(Object.values<string[]>(allowedWords).flat())

/** Checks the names of a document. */
export function check(document: Document, world: World.World): Checked {
  const checked: Checked = { problems: [], counts: new Map(), allowed: new Set() }
  for (const span of Prose.spansOf(document)) {
    if (allowed.has(span.text)) checked.allowed.add(span.text)
    const verdicts = allowed.has(span.text) ? [] : verdictsOf(span, document, world)
    for (const { kind, problem } of verdicts) {
      checked.counts.set(kind, (checked.counts.get(kind) ?? 0) + 1)
      const message = `\`${span.text}\`: ${problem}`
      if (problem) checked.problems.push({ file: document.file, line: span.line, message })
    }
  }
  return checked
}

/** Allowed words that no document uses any more. */
export function unused(used: ReadonlySet<string>): Problem[] {
  const file = 'scripts/docs/allowed-words.json'
  return [...allowed]
    .filter((word) => !used.has(word))
    .map((word) => ({ file, line: 1, message: `No document uses ${word}: take it out.` }))
}

/** The first that says something about a text decides. */
const resolvers: ((
  text: string,
  span: Prose.Span,
  document: Document,
  world: World.World,
) => Verdict[] | undefined)[] = [
  (text, _span, _document, world) =>
    Commands.isCommand(world, text)
      ? [{ kind: 'command', problem: Commands.problemOf(world, text) }]
      : undefined,
  (text, _span, _document, world) => (/^https?:\/\/\w/.test(text) ? [url(text, world)] : undefined),
  (text, _span, _document, world) =>
    isModuleLike(text, world) ? [module(text, world)] : undefined,
  (text, _span, document, world) => (isPathLike(text) ? path(text, document, world) : undefined),
  (text, span, _document, world) => Words.option(text, span, world),
  (text, _span, _document, world) => Words.all(text, world),
]

function verdictsOf(span: Prose.Span, document: Document, world: World.World): Verdict[] {
  for (const resolve of resolvers) {
    const verdicts = resolve(span.text, span, document, world)
    if (verdicts) return verdicts
  }
  return []
}

function isModuleLike(text: string, { versions }: World.World): boolean {
  const [, name = ''] = /^(@[\w-]+\/[\w.-]+|[a-z][\w.-]*)(\/[\w./-]+)?$/.exec(text) ?? []
  return text.startsWith('@') ? name !== '' : versions.has(name)
}

function module(text: string, world: World.World): Verdict {
  if (World.hasModule(world, text)) return { kind: 'package' }
  const where = text.startsWith(world.surface.package)
    ? `${world.surface.package} ${world.surface.version}`
    : 'what the lockfile installs'
  return { kind: 'package', problem: `${where} has no such package or subpath.` }
}

function url(text: string, world: World.World): Verdict {
  const { hostname, pathname } = new URL(text.replace(/[…<].*$/, ''))
  if (!['localhost', '127.0.0.1'].includes(hostname)) {
    const isKnown = JSON.stringify(world.surface).includes(text) || world.code.includes(text)
    const problem = 'Neither the surface nor our code has this URL.'
    return isKnown ? { kind: 'url' } : { kind: 'url', problem }
  }
  if (Words.hasRoute(pathname, world)) return { kind: 'url' }
  return { kind: 'url', problem: `No code has the route ${pathname}.` }
}

const extension = /\.(ts|mts|mjs|js|json|md|sh|rs|toml|pem|env|example|wasm|yml|yaml)$/

function isPathLike(text: string): boolean {
  return (
    !/[\s(){}'",…]/.test(text) &&
    !text.startsWith('/') &&
    (extension.test(text) || /^[\w@.*<>-]+\/[\w@./*<>-]*$/.test(text))
  )
}

/** A file or folder, from the document's folder, the skill's, the package's source or the root. */
function path(text: string, document: Document, world: World.World): Verdict[] | undefined {
  const folders = [folderOf(document), document.skill ?? '', join(folderOf(document), 'src'), '']
  // Of a path with a placeholder only the folders before it can be looked up.
  const certain = text.replace(/[^/]*[*<].*$/, '')
  const candidates = folders.map((folder) => join(folder, certain))
  const exists = candidates.some((path) => existsSync(join(world.root, path)))
  if (exists) return [{ kind: 'file' }]
  if (world.code.includes(text)) return [{ kind: 'file' }]
  return [{ kind: 'file', problem: 'There is no such file.' }]
}
