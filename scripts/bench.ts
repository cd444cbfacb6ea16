/**
 * `npm run bench`: how fast the network, the charge and the channel are, side by side in one run.
 *
 *   --check        exit 1 when a floor is missed
 *   --only <name>  boot, cycle, paid, calls, vouchers or memory
 *   --tests        also times `npm test`
 */
import { spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { boot } from './bench/boot.ts'
import { calls } from './bench/calls.ts'
import { cycle } from './bench/cycle.ts'
import { memory } from './bench/memory.ts'
import { paid } from './bench/paid.ts'
import * as Report from './bench/Report.ts'
import * as Samples from './bench/Samples.ts'
import { vouchers } from './bench/vouchers.ts'

const measurements: Record<string, () => Promise<Report.Section>> = {
  boot,
  cycle,
  paid,
  calls,
  vouchers,
  memory,
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    tests: { type: 'boolean', default: false },
  },
})

const [load = 0] = loadavg()
console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load.toFixed(1)} before the start\n`,
)
const sections: Report.Section[] = []
for (const [name, measure] of Object.entries(measurements)) {
  if (values.only && values.only !== name) continue
  const section = await measure()
  sections.push(section)
  console.log(Report.format(section))
}
if (values.tests) {
  const section = await tests()
  sections.push(section)
  console.log(Report.format(section))
}
const missed = Report.missed(sections)
console.log(missed.length === 0 ? 'All floors are met.' : `${missed.length} floors are missed.`)
if (values.check && missed.length > 0) process.exitCode = 1

async function tests(): Promise<Report.Section> {
  const { ms, result } = await Samples.timed(() =>
    spawnSync('npm', ['test'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  )
  const floor = Report.below(ms, 180_000, '< 3 minutes')
  const value = `${(ms / 1_000).toFixed(0)} s, exit ${result.status}`
  return { title: 'All tests', rows: [{ name: 'npm test', value, floor }] }
}
