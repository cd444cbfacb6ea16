/** The sets of versions under `test/versions`: installed with our packages as npm would publish them, and tested there. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { $, type ProcessOutput } from 'zx'

/** Their names. */
export const sets = ['published', 'next']

const root = join(import.meta.dirname, '../..')
/** Folder of the sets. */
export const folder = join(root, 'test/versions')

/** Where the tests and examples of a set are copied to: beside its `node_modules`. */
export const suiteOf = (set: string) => join(folder, set, '.suite')

/** What runs on each set, and what that reads. */
const copied = [
  'test/e2e',
  'test/fakes',
  'test/contracts/counter/counter.wasm',
  'examples',
  'test/skills/assets',
  'test/skills/stores',
  'test/conformance',
  'test/attack/Clock.ts',
  'scripts/attack',
  'scripts/skill',
  'skills/stellar-mpp-payments/assets',
  'packages/mpp/surface-0.7.1.json',
  'packages/mpp/src/testing/RpcProxy.ts',
  'test/Program.ts',
  'test/services/Browser.ts',
  'test/services/Wallet.ts',
  'test/services/binaries.ts',
  'test/services/browser.test.ts',
]

const started = Date.now()

/** Prints what is being done, with the time. */
export function say(line: string): void {
  console.error(`[${((Date.now() - started) / 1_000).toFixed(0).padStart(3)} s] ${line}`)
}

/**
 * The wanted ones of the known, all if none is named.
 *
 * @throws {Error} naming one that is not known.
 */
export function choose(option: string, wanted: string[] = [], known: readonly string[]): string[] {
  const wrong = wanted.find((value) => !known.includes(value))
  if (wrong !== undefined)
    throw new Error(`${option} takes one of ${known.join(', ')}, got "${wrong}".`)
  return known.filter((value) => wanted.length === 0 || wanted.includes(value))
}

/** What programs are started with: no colours, and Node without options of ours. */
export function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined }
}

/** A shell in a folder, for npm. */
export function inFolder(cwd: string) {
  const env = { ...environment(), npm_config_loglevel: 'error', npm_config_audit: 'false' }
  return $({ cwd, env, quiet: true })
}

/** Installs sets. Returns what removes what is not kept. */
export async function install(wanted: readonly string[]): Promise<() => Promise<void>> {
  const tarballs = await pack()
  await Promise.all(wanted.map((set) => prepare(set, tarballs)))
  return async () => {
    await rm(dirname(tarballs[0] ?? ''), { recursive: true })
    for (const set of wanted) await rm(suiteOf(set), { recursive: true, force: true })
  }
}

/** Builds our packages and packs them. Returns the tarballs. */
async function pack(): Promise<string[]> {
  say('building and packing')
  const target = await mkdtemp(join(tmpdir(), 'stellar-versions-'))
  const npm = inFolder(root)
  await npm`npm run build`
  await npm`npm pack --workspace @stellar/mpp --workspace stellar-localnet --pack-destination ${target}`
  return (await readdir(target)).map((file) => join(target, file))
}

/** Installs a set from its lockfile, the tarballs beside it, and copies what is run there. */
async function prepare(set: string, files: string[]): Promise<void> {
  say(`installing ${set}`)
  const npm = inFolder(join(folder, set))
  // stellar-sdk 16 declares Node 22; that it runs on 20 is what is tested here.
  await npm`npm ci`
  await npm`npm install ${files} --no-save --no-package-lock`
  const suite = suiteOf(set)
  await rm(suite, { recursive: true, force: true })
  const filter = (path: string) => !path.includes('/node_modules')
  for (const path of copied)
    await cp(join(root, path), join(suite, path), { recursive: true, filter })
}

/** What of the suite to run on a set, and with which Node. */
export type Run = { set: string; node: string; projects: string[]; env: NodeJS.ProcessEnv }

/** Runs it with the workspace's vitest and the set's dependencies. Its report is in `report` of the suite, as JSON. */
export async function run({ env, node, projects, set }: Run): Promise<ProcessOutput> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  await rm(reportOf(set), { force: true })
  return $({
    cwd: suiteOf(set),
    env: { ...environment(), ...env, E2E_VERSIONS: join(folder, set) },
    nothrow: true,
    quiet: true,
  })`${node} ${vitest} run --root . --config ${folder}/vitest.config.ts ${projects.map((name) => `--project=${name}`)} --reporter=default --reporter=json --outputFile.json=${reportOf(set)}`
}

/** File with the report of the last run of a set. */
export const reportOf = (set: string) => join(suiteOf(set), 'report.json')
