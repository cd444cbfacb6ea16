/**
 * `npx tsx --conditions=workspace scripts/docs/check.ts [--fix] [--static]`: is everything true that the documents say?
 *
 * `--fix` writes snippets, outputs and counts; `--static` executes no fence.
 */
import { fileURLToPath } from 'node:url'
import * as Counts from './Counts.ts'
import * as Problem from './Problem.ts'
import * as Proof from './Proof.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const args = process.argv.slice(2)
const unknown = args.filter((arg) => !['--fix', '--static'].includes(arg))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are --fix and --static.`)
  process.exit(2)
}

// What fences started ends with this process, also when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const { problems, counts } = await Proof.check(root, {
  fix: args.includes('--fix'),
  run: !args.includes('--static'),
})
for (const problem of problems) console.error(Problem.format(problem))
console.log(Counts.format(counts))
if (problems.length > 0) {
  console.error(`${problems.length} problems.`)
  process.exitCode = 1
}
