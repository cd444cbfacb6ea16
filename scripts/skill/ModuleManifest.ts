/** The manifest of the skill's modules: what `add.mjs` reads, made from the files in `assets/`. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One module: a file of `assets/`, or a folder in it. */
export type Module = {
  /** Its first line, `/** @module … *\/`. */
  description: string
  version: string
  /** Paths in `assets/`; a project gets them under the same names. */
  files: string[]
  /** npm packages that it imports, and `module:<name>` for other modules. */
  needs: string[]
  /** Of the files' bytes, one after the other. */
  sha256: string
}

/** `assets/manifest.json`. */
export type ModuleManifest = { modules: Record<string, Module> }

const declaration = /^(?:\/\*\*|\/\/|#|--) *@module +(.+?) *(?:\*\/)?$/

/**
 * Makes the manifest of a skill; `undefined` when it has no `assets/`.
 *
 * @param version - The skill's.
 */
export function read(skill: string, version: string): ModuleManifest | undefined {
  const assets = join(skill, 'assets')
  if (!existsSync(assets)) return undefined
  const all = filesIn(assets)
  const modules = [...new Set(all.map(nameOf))].flatMap((name) => {
    const files = all.filter((file) => nameOf(file) === name)
    const description = files.map((file) => describe(assets, file)).find(Boolean)
    if (!description) return []
    const needs = needsOf(assets, name, files)
    return [[name, { description, version, files, needs, sha256: hash(assets, files) }] as const]
  })
  return { modules: Object.fromEntries(modules) }
}

/** Every file but tests, installed packages and what starts with a dot, as paths with `/`, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'manifest.json' && !/\.test\.|(^|\/)(\.|node_modules\/)/.test(path))
    .sort()
}

/** A folder is one module, and so is a file that is in none. */
function nameOf(file: string): string {
  const [folder = '', ...rest] = file.split('/')
  return rest.length > 0 ? folder : folder.replace(/\..*$/, '')
}

function describe(assets: string, file: string): string | undefined {
  const [first = ''] = readFileSync(join(assets, file), 'utf8').split('\n', 1)
  return declaration.exec(first.trim())?.[1]
}

function needsOf(assets: string, name: string, files: string[]): string[] {
  const needs = files.flatMap((file) => {
    const text = readFileSync(join(assets, file), 'utf8')
    const imports = text.matchAll(/(?:from|import)\s*\(?\s*'([^'\n]+)'/g)
    return [...imports].flatMap(([, specifier = '']) => needOf(file, specifier) ?? [])
  })
  return [...new Set(needs)].filter((need) => need !== `module:${name}`).sort()
}

function needOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return undefined
  if (specifier.startsWith('.')) return `module:${nameOf(join(file, '..', specifier))}`
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]
}

function hash(assets: string, files: string[]): string {
  const sum = createHash('sha256')
  for (const file of files) sum.update(readFileSync(join(assets, file)))
  return sum.digest('hex')
}
