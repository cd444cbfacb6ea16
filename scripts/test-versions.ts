// biome-ignore-all lint/style/useFilenamingConvention: named as the npm script that runs it.
/**
 * Runs `test/e2e`, the examples and the skill's modules on each set of versions and each Node; in a browser, on Node 20.
 * `npm run test:versions -- --set next --node 22` runs one of the six.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { $, fs, type ProcessOutput } from 'zx'
import { type NetworkEnvironment, startNetwork } from '../test/startNetwork.ts'

/** Node releases by major, as npm's `node` package has them. */
const nodes: Record<string, string> = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' }
const sets = ['published', 'next']

const root = dirname(import.meta.dirname)
const versions = join(root, 'test/versions')

/** Where the tests and examples of a set are copied to: beside its `node_modules`. */
const suiteOf = (set: string) => join(versions, set, '.suite')

/** What runs on each set, and what that reads. */
const copied = [
  'test/e2e',
  'test/fakes',
  'test/contracts/counter/counter.wasm',
  'examples',
  'test/skills/assets',
  'test/skills/stores',
  'skills/stellar-mpp-payments/assets',
  'packages/mpp/surface-0.7.1.json',
  'test/Program.ts',
  'test/services/Browser.ts',
  'test/services/Wallet.ts',
  'test/services/binaries.ts',
  'test/services/browser.test.ts',
]

type Counts = { passed: number; failed: number; skipped: number }

const options = readOptions()
$.env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined }
const results: Counts[] = []
const started = Date.now()
const tarballs = await pack()
await Promise.all(options.sets.map((set) => prepare(set, tarballs)))
const { environment, stop } = await startNetwork()
try {
  for (const major of options.majors) {
    const node = await nodeOf(major)
    for (const set of options.sets) results.push(await run(set, major, node, environment))
  }
} finally {
  await stop()
  await rm(dirname(tarballs[0] ?? ''), { recursive: true })
  for (const set of options.sets) await rm(suiteOf(set), { recursive: true, force: true })
}
const total = (what: keyof Counts) => results.reduce((sum, counts) => sum + counts[what], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exitCode = total('failed') > 0 ? 1 : 0

function readOptions() {
  const multiple = { type: 'string', multiple: true } as const
  try {
    const { values } = parseArgs({ options: { set: multiple, node: multiple } })
    return {
      sets: choose('--set', values.set, sets),
      majors: choose('--node', values.node, Object.keys(nodes)),
    }
  } catch (error) {
    console.error((error as Error).message)
    return process.exit(2)
  }
}

function choose(option: string, wanted: string[] = [], known: readonly string[]) {
  const wrong = wanted.find((value) => !known.includes(value))
  if (wrong !== undefined)
    throw new Error(`${option} takes one of ${known.join(', ')}, got "${wrong}".`)
  return known.filter((value) => wanted.length === 0 || wanted.includes(value))
}

/** Builds our packages and packs them as npm would publish them. Returns the tarballs. */
async function pack(): Promise<string[]> {
  say('building and packing')
  const folder = await mkdtemp(join(tmpdir(), 'stellar-versions-'))
  const npm = inFolder(root)
  await npm`npm run build`
  await npm`npm pack --workspace @stellar/mpp --workspace stellar-localnet --pack-destination ${folder}`
  return (await readdir(folder)).map((file) => join(folder, file))
}

/** Installs a set from its lockfile, the tarballs beside it, and copies what is run there. */
async function prepare(set: string, files: string[]): Promise<void> {
  say(`installing ${set}`)
  const cwd = join(versions, set)
  const npm = inFolder(cwd)
  // stellar-sdk 16 declares Node 22; that it runs on 20 is what is tested here.
  await npm`npm ci`
  await npm`npm install ${files} --no-save --no-package-lock`
  const suite = suiteOf(set)
  await rm(suite, { recursive: true, force: true })
  const filter = (path: string) => !path.includes('/node_modules')
  for (const path of copied)
    await cp(join(root, path), join(suite, path), { recursive: true, filter })
}

function inFolder(cwd: string) {
  const env = { ...$.env, npm_config_loglevel: 'error', npm_config_audit: 'false' }
  return $({ cwd, env, quiet: true })
}

/** The executable of a Node major: the running one, or one from npm, kept in `test/versions/.node`. */
async function nodeOf(major: string): Promise<string> {
  if (process.versions.node.split('.')[0] === major) return process.execPath
  const version = nodes[major]
  const folder = join(versions, '.node', `${version}`)
  const executable = join(folder, 'node_modules/node/bin/node')
  if (await fs.pathExists(executable)) return executable
  say(`installing node ${version}`)
  await fs.outputJson(join(folder, 'package.json'), { private: true })
  await inFolder(folder)`npm install node@${version} --no-save --no-package-lock`
  return executable
}

/** Runs the suite with the workspace's vitest and the set's dependencies. */
async function run(
  set: string,
  major: string,
  node: string,
  network: NetworkEnvironment,
): Promise<Counts> {
  const folder = join(versions, set)
  const report = join(suiteOf(set), 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  await rm(report, { force: true })
  const output = await $({
    cwd: suiteOf(set),
    env: { ...$.env, ...network, E2E_VERSIONS: folder },
    nothrow: true,
    quiet: true,
  })`${node} ${vitest} run --root . --config ${versions}/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${report}`
  const counts = await countsOf(output, report)
  const { passed, failed, skipped } = counts
  say(`${set} on node ${major}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  // Indented: whoever adds up closing lines must find one.
  const shown = failed > 0 ? String(output) : loadedVersions(output)
  console.log(shown.replace(/^/gm, '  | '))
  return counts
}

function loadedVersions(output: ProcessOutput): string {
  return /^node v.*\n(?: {2}.*\n)*/m.exec(output.stdout)?.[0].trimEnd() ?? 'versions unknown'
}

/** A run that ended badly without a failed test, or without a report, has one failure. */
async function countsOf({ exitCode }: ProcessOutput, report: string): Promise<Counts> {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  const found = await readFile(report, 'utf8').then(JSON.parse, () => none)
  const failed = exitCode === 0 ? found.numFailedTests : Math.max(1, found.numFailedTests)
  return { passed: found.numPassedTests, failed, skipped: found.numPendingTests }
}

function say(line: string): void {
  console.log(`[${((Date.now() - started) / 1_000).toFixed(0).padStart(3)} s] ${line}`)
}
