/** `node doctor.mjs`: looks at the project in this folder, and says what will break payments and how to mend it. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { diagnose } from './diagnose.ts'
import { readEnvFile } from './Project.ts'
import * as Report from './Report.ts'
import { findOldNode, nodeCheck } from './runtime.ts'

const help = `Usage: node doctor.mjs [options]

Run in the folder of a project that takes or makes payments: looks at Node, packages, the environment and .env,
the code, the network and the accounts, and says how to mend what it finds. Changes nothing, signs nothing, and
prints no secret.

  --url <url>  a paid route of your running seller: its 402 is looked at as well
  --json       print one JSON object instead of text
  --help       print this

Exit code: 0 nothing was found, 1 something was, 2 it could not look.
`

type Options = { url: URL | undefined; json: boolean }

async function main({ url, json }: Options): Promise<void> {
  // What the other checks need may not be there.
  const findings = findOldNode(process.versions.node)
  const folder = process.cwd()
  const scripts = dirname(fileURLToPath(import.meta.url))
  const entries =
    findings.length > 0
      ? [{ name: nodeCheck.name, outcome: findings }]
      : await diagnose({ folder, exported: process.env, scripts, url })
  finish(entries.map(Report.redactor(process.env, readEnvFile(folder))), json)
}

function finish(entries: readonly Report.Entry[], json: boolean): void {
  const paint = Report.painter(process.stdout)
  const text = [
    ...entries.flatMap((entry) => Report.linesOf(entry, paint)),
    '',
    Report.verdictOf(entries, paint),
  ]
  console.log(json ? Report.jsonOf(entries) : text.join('\n'))
  process.exitCode = Number(Report.findingsOf(entries).length > 0)
}

function parse(args: string[]): Options | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  return { url: values.url === undefined ? undefined : parseUrl(values.url), json: values.json }
}

function parseUrl(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text)
  throw new Error(`--url takes a URL such as http://localhost:3000/weather, got "${text}".`)
}

try {
  const options = parse(process.argv.slice(2))
  if (options === 'help') console.log(help)
  else await main(options)
} catch (problem) {
  const message = problem instanceof Error ? problem.message : String(problem)
  console.error(`error: ${message}\nSee node doctor.mjs --help.`)
  process.exitCode = 2
}
