/** What exists: the frozen surface of `@stellar/mpp`, the installed packages, this repository's own code. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'zx'
import * as Commands from './Commands.ts'
import * as Surface from './Surface.ts'
import * as Versions from './Versions.ts'

/** What `npm ci` installs, and what our commands say. */
export type Installed = {
  /** What the installed packages export, by name. */
  runtime: ReadonlyMap<string, unknown>
  /** Declarations of the installed packages, without comments, by path. */
  files: ReadonlyMap<string, string>
  /** All of them in one text. */
  declarations: string
  /** Names in it. */
  declared: ReadonlySet<string>
  /** Help texts of the command lines, by command. */
  help: ReadonlyMap<string, string>
}

/** Everything that names are looked up in. */
export type World = Installed & {
  root: string
  surface: Surface.Surface
  /** Versions of each package, of npm and of crates, that a lockfile or a version set has. */
  versions: ReadonlyMap<string, ReadonlySet<string>>
  /** Code of examples, skills and scripts, and what of `stellar-localnet` is public; without comments. */
  code: string
  /** Names that this code imports from `@stellar/mpp`: only the surface says whether they exist. */
  imported: ReadonlySet<string>
  /** Scripts of all package.json. */
  scripts: ReadonlySet<string>
}

const declarationFolders = ['mppx/dist', '@stellar/stellar-sdk', '@stellar/stellar-base/types']
// Not the scripts of skills: they carry their dependencies, which have every word there is.
const codeFiles = [
  'examples/**/*.{ts,json}',
  'examples/**/.env.example',
  'skills/*/assets/**',
  'scripts/{*,skill/**/*}.ts',
  'package.json',
  'packages/localnet/src/{Localnet,Routes,Server,cliOptions,index}.ts',
  'packages/localnet/src/{vitest/index,rpc/methods,rpc/local/*,transaction/Controls}.ts',
  'install.sh',
]
const modules = [
  ...['mppx', 'mppx/client', 'mppx/server', 'mppx/express'],
  ...['@stellar/stellar-sdk', 'stellar-localnet'],
]

/** Reads what stays the same as long as nothing is installed. */
export async function readInstalled(root: string): Promise<Installed> {
  const folder = realpathSync(join(root, 'node_modules'))
  const patterns = declarationFolders.map((one) => `${one}/**/*.d.ts`)
  const files = await readTexts(folder, patterns)
  const declarations = [...files.values()].join('\n')
  const loaded = await Promise.all(modules.map((name) => import(name)))
  return {
    runtime: new Map(loaded.flatMap((module) => Object.entries(module))),
    files,
    declarations,
    declared: new Set(declarations.match(/[A-Za-z_$][\w$]*/g)),
    help: await Commands.readHelp(root),
  }
}

/** Reads the world of a checkout. */
export async function read(root: string, installed?: Installed): Promise<World> {
  const code = [...(await readTexts(root, codeFiles)).values()].join('\n')
  return {
    ...(installed ?? (await readInstalled(root))),
    root,
    surface: Surface.read(root),
    versions: await Versions.read(root),
    code,
    imported: Surface.importedNames(code),
    scripts: await Commands.readScripts(root),
  }
}

/** Whether a package, or a subpath of one, can be imported. */
export function hasModule({ root, surface, versions }: World, specifier: string): boolean {
  const [, name = '', subpath = ''] = /^(@[^/]+\/[^/]+|[^/]+)(\/.*)?$/.exec(specifier) ?? []
  if (name === surface.package) return `.${subpath}` in surface.subpaths
  if (!versions.has(name)) return false
  if (subpath === '') return true
  const manifest = join(root, 'node_modules', name, 'package.json')
  if (!existsSync(manifest)) return false
  const { exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
  return `.${subpath}` in exports
}

async function readTexts(cwd: string, patterns: string[]): Promise<Map<string, string>> {
  const ignore = ['**/node_modules/**', '**/*.wasm']
  const files = (await glob(patterns, { cwd, ignore, dot: true })).sort()
  const texts = files.map((file) => withoutComments(readFileSync(join(cwd, file), 'utf8'), file))
  return new Map(files.map((file, index) => [file, texts[index] ?? '']))
}

/** Comments have English words, which prove nothing. */
function withoutComments(text: string, file: string): string {
  if (!/\.[cm]?[jt]s$/.test(file)) return text
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '')
}
