/** Command lines that documents name: npm's scripts, and what our own commands say in `--help`. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { glob } from 'zx'
import type { World } from './World.ts'

const tsx = fileURLToPath(import.meta.resolve('tsx'))

/** Names of the scripts in all package.json. */
export async function readScripts(root: string): Promise<Set<string>> {
  const patterns = ['package.json', '{packages,examples}/{*,*/*}/package.json']
  const files = await glob(patterns, { cwd: root })
  const manifests = files.map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')))
  return new Set(manifests.flatMap(({ scripts = {} }) => Object.keys(scripts)))
}

/** Help text of each command of ours, by the name that documents call it. */
export async function readHelp(root: string): Promise<Map<string, string>> {
  const patterns = ['packages/localnet/src/cli.ts', 'install.sh', 'skills/*/scripts/*.{mjs,sh}']
  const files = (await glob(patterns, { cwd: root })).sort()
  const help = files.map(async (file) => [nameOf(file), await helpOf(root, file)] as const)
  return new Map(await Promise.all(help))
}

/** What is wrong with a command line, as a sentence; undefined when it holds. */
export function problemOf(world: World, text: string): string | undefined {
  const [program = '', ...rest] = text.split(/\s+/)
  if (program === 'npm' && rest[0] === 'run') return scriptProblem(world, rest[1] ?? '', text)
  if (program === 'npx') return binProblem(world, rest[0] ?? '', text)
  if (program === 'npm' && ['install', 'i'].includes(rest[0] ?? ''))
    return packagesProblem(world, rest.slice(1))
  return flagsProblem(world, basename(program), text)
}

/** Whether a text is a command line of a program that we know. */
export function isCommand(world: World, text: string): boolean {
  const [program = '', argument] = text.split(/\s+/)
  return (programs.has(program) && argument !== undefined) || world.help.has(basename(program))
}

/** Whether any of our commands takes this flag. */
export function hasFlag(world: World, flag: string): boolean {
  return [...world.help.values()].some((help) => takes(help, flag))
}

const programs = new Set('npm npx node tsx git curl openssl cp sh bash export kill'.split(' '))

function scriptProblem(world: World, script: string, text: string): string | undefined {
  if (!world.scripts.has(script)) return `There is no npm script ${script}.`
  return script === 'local' ? flagsProblem(world, 'stellar-localnet', text) : undefined
}

function binProblem({ root, versions, ...world }: World, bin: string, text: string) {
  const name = bin.replace(/@[\d.]+$/, '')
  const isInstalled = versions.has(name) || bins(root).has(name)
  if (!isInstalled) return `npx ${name}: the lockfile installs no such command.`
  return flagsProblem({ root, versions, ...world }, name, text)
}

function bins(root: string): Set<string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const entries = Object.values<{ bin?: Record<string, string> }>(packages)
  return new Set(entries.flatMap(({ bin = {} }) => Object.keys(bin)))
}

function packagesProblem({ versions }: World, names: readonly string[]): string | undefined {
  for (const wanted of names.filter((name) => !name.startsWith('-'))) {
    const [, name = '', version] = /^(@?[^@]+)(?:@[\^~]?(.+))?$/.exec(wanted) ?? []
    if (!versions.has(name)) return `${name} is not in the lockfile.`
    if (version && !versions.get(name)?.has(version))
      return `${name} ${version} is neither in the lockfile nor in test/versions.`
  }
  return undefined
}

function flagsProblem({ help }: World, command: string, text: string): string | undefined {
  const own = help.get(command)
  if (own === undefined) return undefined
  const flag = (text.match(/(?<!\S)--[a-z][\w-]*/g) ?? []).find((one) => !takes(own, one))
  return flag && `${command} has no option ${flag}: its --help does not show it.`
}

function takes(help: string, flag: string): boolean {
  return new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(help)
}

function nameOf(file: string): string {
  return file === 'packages/localnet/src/cli.ts' ? 'stellar-localnet' : basename(file)
}

async function helpOf(root: string, file: string): Promise<string> {
  const [program, ...args] = file.endsWith('.sh') ? ['sh'] : [process.execPath, '--import', tsx]
  const options = { cwd: root, timeout: 60_000 }
  const condition = file.endsWith('.ts') ? ['--conditions=workspace'] : []
  const all = [...condition, ...args, file, '--help']
  try {
    return (await promisify(execFile)(program ?? '', all, options)).stdout
  } catch {
    // A command without --help has no flags that documents may name.
    return ''
  }
}
