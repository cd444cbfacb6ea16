// biome-ignore-all lint/style/useFilenamingConvention: named as the npm script that runs it.
/** `npm run test:load`: 50 buyers, two sellers on one Redis, kills and cuts for as long as you like; then all books are compared. */
import { parseArgs } from 'node:util'
import { mixedTraffic } from '../test/load/mixed/mixedTraffic.ts'
import * as Plan from '../test/load/mixed/Plan.ts'

const usage = `Usage: npm run test:load -- [--minutes 10] [--seed 1]

50 buyers pay two sellers by charge and by channel. Each minute one seller is killed, and Redis and the RPC go away for
seconds. At the end the buyers' books, their receipts, the sellers' sales, their goods, what reconcileSales lists and the
ledger are compared, to the unit; exits 1 when something differs, and says which purchase. Needs redis-server.

What is allowed, as the skill's documents say it: a sale is listed although it was served, when its seller died before it
could write that down; a voucher whose answer was lost costs its price; a channel that its buyer closes, one price more.

  --minutes <number>  how long they trade                  (10)
  --seed <number>     of all that is left to chance        (1)
  --form <name>       another run: short (npm test's, on SQLite) or services`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    form: { type: 'string', default: 'minutes' },
  },
})

const minutes = Number(values.minutes)
const seed = Number(values.seed)
const forms: Record<string, () => Plan.Plan> = {
  minutes: () => Plan.minutes(minutes, seed),
  services: () => Plan.services(seed),
  short: () => Plan.short(seed),
}
const form = forms[values.form]
if (values.help || !form || !(minutes > 0) || !Number.isSafeInteger(seed)) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const startedAtMs = Date.now()
const tell = (line: string) =>
  console.log(`${((Date.now() - startedAtMs) / 1_000).toFixed(0).padStart(4)} s  ${line}`)
const { findings, table } = await mixedTraffic(form(), tell)
console.log(`\n${table}`)
process.exitCode = findings.length > 0 ? 1 : 0
