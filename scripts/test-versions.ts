// biome-ignore-all lint/style/useFilenamingConvention: named as the npm script that runs it.
/**
 * Runs `test/e2e`, the examples and the skill's modules on each set of versions and each Node; in a browser, on Node 20.
 * `npm run test:versions -- --set next --node 22` runs one of the six.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fs, type ProcessOutput } from 'zx'
import { type NetworkEnvironment, startNetwork } from '../test/startNetwork.ts'
import * as VersionSets from './versions/VersionSets.ts'
import { say } from './versions/VersionSets.ts'

/** Node releases by major, as npm's `node` package has them. */
const nodes: Record<string, string> = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' }

type Counts = { passed: number; failed: number; skipped: number }

const options = readOptions()
const results: Counts[] = []
const remove = await VersionSets.install(options.sets)
const { environment, stop } = await startNetwork()
try {
  for (const major of options.majors) {
    const node = await nodeOf(major)
    for (const set of options.sets) results.push(await run(set, major, node, environment))
  }
} finally {
  await stop()
  await remove()
}
const total = (what: keyof Counts) => results.reduce((sum, counts) => sum + counts[what], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exitCode = total('failed') > 0 ? 1 : 0

function readOptions() {
  const multiple = { type: 'string', multiple: true } as const
  try {
    const { values } = parseArgs({ options: { set: multiple, node: multiple } })
    return {
      sets: VersionSets.choose('--set', values.set, VersionSets.sets),
      majors: VersionSets.choose('--node', values.node, Object.keys(nodes)),
    }
  } catch (error) {
    console.error((error as Error).message)
    return process.exit(2)
  }
}

/** The executable of a Node major: the running one, or one from npm, kept in `test/versions/.node`. */
async function nodeOf(major: string): Promise<string> {
  if (process.versions.node.split('.')[0] === major) return process.execPath
  const version = nodes[major]
  const folder = join(VersionSets.folder, '.node', `${version}`)
  const executable = join(folder, 'node_modules/node/bin/node')
  if (await fs.pathExists(executable)) return executable
  say(`installing node ${version}`)
  await fs.outputJson(join(folder, 'package.json'), { private: true })
  await VersionSets.inFolder(folder)`npm install node@${version} --no-save --no-package-lock`
  return executable
}

/** Runs the suite, and prints how it ended. */
async function run(
  set: string,
  major: string,
  node: string,
  network: NetworkEnvironment,
): Promise<Counts> {
  const output = await VersionSets.run({ env: network, node, projects: ['e2e', 'assets'], set })
  const counts = await countsOf(output, VersionSets.reportOf(set))
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
