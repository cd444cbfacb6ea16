/** `node try-seller.mjs <url>`: pays a seller once on a local network and explains what it saw. */
import { parseArgs } from 'node:util'
import type { Route } from './Answer.ts'
import { parseBody, parseUrl } from './Parameters.ts'
import * as Report from './Report.ts'
import { runTrial } from './runTrial.ts'
import { countWrong, ObstacleError, type Step } from './Trial.ts'

const help = `Usage: node try-seller.mjs <url> [options]

Pays a seller once, on a local network, and explains what it saw: the 402 and its price, the payment,
the receipt, the ledger, and whether the same payment buys twice. It pays by pull, from an account made
for the trial; it takes no key, and never pays on the public network.

  --rpc <url>    Stellar RPC of the network that the seller uses   (STELLAR_RPC_URL, else http://127.0.0.1:8000/rpc)
  --body <json>  send a POST with this JSON instead of a GET
  --json         print one JSON object instead of text
  --help         print this

Exit code: 0 all is well, 1 something is wrong with the seller, 2 it could not be tried.

Start the network with:  node localnet.mjs
`

type Options = { route: Route; rpcUrl: string; json: boolean }

async function main({ route, rpcUrl, json }: Options): Promise<void> {
  const paint = Report.painter(process.stdout)
  const steps: Step[] = []
  const show = (lines: string[]) => {
    if (!json) for (const line of lines) console.log(line)
  }
  show([`Trying ${route.url.href}`])
  const obstacle = await runTrial({ route, rpcUrl }, (step) => {
    steps.push(step)
    show(Report.stepLines(steps.length, step, paint))
  }).then(() => undefined, asObstacle)
  show(Report.verdictLines(steps, obstacle, paint))
  const ok = countWrong(steps) === 0 && !obstacle
  const notTried = obstacle && { message: obstacle.message, fix: obstacle.fix }
  if (json) console.log(JSON.stringify({ url: route.url.href, rpc: rpcUrl, ok, steps, notTried }))
  process.exitCode = obstacle ? 2 : Number(!ok)
}

function asObstacle(error: unknown): ObstacleError {
  if (error instanceof ObstacleError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new ObstacleError(reason, 'This is not about the seller. See that the network is healthy.')
}

function parse(args: string[]): Options | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rpc: {
        type: 'string',
        default: process.env.STELLAR_RPC_URL || 'http://127.0.0.1:8000/rpc',
      },
      body: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const [text, ...more] = positionals
  if (text === undefined || more.length > 0) throw new Error('Give the URL of one paid route.')
  if (!URL.canParse(values.rpc)) throw new Error(`--rpc takes a URL, got "${values.rpc}".`)
  return {
    route: { url: parseUrl(text), body: parseBody(values.body) },
    rpcUrl: values.rpc,
    json: values.json,
  }
}

try {
  const options = parse(process.argv.slice(2))
  if (options === 'help') console.log(help)
  else await main(options)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    `${Report.painter(process.stderr)('red', 'error:')} ${message}\nSee node try-seller.mjs --help.`,
  )
  process.exitCode = 2
}
