/**
 * Holds our sellers, buyers and stores against each MUST and SHOULD of the specifications, on both version sets, and
 * prints the matrix. `--set published` runs one; `--json` prints the findings; `--write` writes docs/conformance.md,
 * `--check` compares it. Exits 1 when a line is neither passed nor a stated deviation.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '../test/conformance/Finding.ts'
import { documentOf } from './conformance/document.ts'
import * as Matrix from './conformance/Matrix.ts'
import { linesOf } from './conformance/terminal.ts'
import { painter } from './skill/Report.ts'
import * as VersionSets from './versions/VersionSets.ts'

const document = join(import.meta.dirname, '../docs/conformance.md')

const options = readOptions()
const findings = await findOut(options.sets)
const matrices = Matrix.from(findings)
const unproved = matrices.flatMap(Matrix.unproved)
const isWhole = options.sets.length === VersionSets.sets.length
if (options.json) console.log(JSON.stringify({ findings, unproved }))
else for (const line of linesOf(matrices, findings, painter(process.stdout))) console.log(line)
if (options.write && isWhole) await writeFile(document, documentOf(matrices))
const isStale =
  options.check && isWhole && (await readFile(document, 'utf8')) !== documentOf(matrices)
if (isStale)
  console.error('docs/conformance.md is not what was found: npm run conformance -- --write')
if (!options.json) console.log(`\n${countsOf(findings)}`)
process.exitCode = unproved.length > 0 || isStale ? 1 : 0

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false } as const
    const { values } = parseArgs({
      options: {
        check: flag,
        json: flag,
        set: { type: 'string', multiple: true },
        write: flag,
      },
    })
    return { ...values, sets: VersionSets.choose('--set', values.set, VersionSets.sets) }
  } catch (error) {
    console.error((error as Error).message)
    return process.exit(2)
  }
}

/** Runs the suite on each set. */
async function findOut(sets: readonly string[]): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  const remove = await VersionSets.install(sets)
  const found: Finding[] = []
  try {
    for (const set of sets) {
      VersionSets.say(`running on ${set}`)
      const file = join(folder, set)
      const env = { CONFORMANCE_FINDINGS: file }
      const run = { env, node: process.execPath, projects: ['conformance'], set }
      const output = await VersionSets.run(run)
      const own = await readFindings(file)
      // Failures are findings; a suite that broke is not.
      if (output.exitCode !== 0 && !own.some(({ verdict }) => verdict === 'fail'))
        throw new Error(`The suite broke on ${set}:\n${output}`)
      found.push(...own)
    }
  } finally {
    await remove()
    await rm(folder, { recursive: true })
  }
  return found
}

async function readFindings(file: string): Promise<Finding[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding)
}

/** As the runners of tests close: what was tried, and held or is stated; what does not apply is skipped. */
function countsOf(all: readonly Finding[]): string {
  const count = (...verdicts: Finding['verdict'][]) =>
    all.filter(({ verdict }) => verdicts.includes(verdict)).length
  return `${count('pass', 'deviation')} passed, ${count('fail')} failed, ${count('unfit')} skipped`
}
