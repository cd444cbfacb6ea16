/** The command line of the attack: whom it may attack, and with what. */
import { parseArgs } from 'node:util'
import { parseBody, parseUrl } from '../skill/Parameters.ts'
import type { Case } from './Case.ts'

/** The command line, read. */
export type Options = {
  url: URL
  other: URL | undefined
  body: string | undefined
  rpcUrl: string
  rpcProxyPort: number | undefined
  waitMs: number
  cases: readonly Case[]
  json: boolean
}

/** What `--help` prints. */
export const help = `Usage: node attack.mjs <url> [options]

Buys once from a seller of yours, honestly, on a local network or testnet; then tries to get served without
paying, to be served twice, to make it pay, and to bring it down. Says of each attack whether the seller
held or has a hole, and how to mend it. It takes no key of the public network, and pays nothing there.

  --rpc <url>         Stellar RPC of the seller’s network     (STELLAR_RPC_URL, else http://127.0.0.1:8000/rpc)
  --body <json>       send a POST with this JSON instead of a GET
  --other <url>       another paid route of the same seller: is a credential of the first good there?
  --wait <seconds>    wait so long for a challenge to expire  (10)
  --rpc-proxy <port>  listen there, and pass calls on to --rpc: a seller that is started with this as its RPC
                      is also tried with an RPC that fails
  --only <names>      these attacks only, with commas between
  --i-own <host>      attack this host, which is not this machine: you say that it is yours
  --json              print one JSON object instead of text
  --help              print this

Environment
  STELLAR_SECRET      S…, a test account that pays; without it accounts are made, where there is a faucet
  CHANNEL_CONTRACT    C…, and COMMITMENT_SECRET, S… or 64 hex digits: for sellers by channel

Exit code: 0 no hole, 1 a hole, 2 it could not be attacked.
`

/**
 * Reads the command line.
 *
 * @throws {Error} when an option is wrong, or the host is not the caller's.
 */
export function parse(
  args: string[],
  cases: readonly Case[],
  env: Record<string, string | undefined>,
): Options | 'help' {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rpc: { type: 'string', default: env.STELLAR_RPC_URL || 'http://127.0.0.1:8000/rpc' },
      body: { type: 'string' },
      other: { type: 'string' },
      wait: { type: 'string', default: '10' },
      'rpc-proxy': { type: 'string' },
      only: { type: 'string' },
      'i-own': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const [text, ...more] = positionals
  if (text === undefined || more.length > 0) throw new Error('Give the URL of one paid route.')
  const url = parseUrl(text)
  const other = values.other === undefined ? undefined : parseUrl(values.other)
  assertOwn(url, values['i-own'])
  if (other && other.origin !== url.origin)
    throw new Error(`--other is on ${other.origin}, want a route of ${url.origin}.`)
  if (!URL.canParse(values.rpc)) throw new Error(`--rpc takes a URL, got "${values.rpc}".`)
  const port = values['rpc-proxy']
  return {
    url,
    other,
    body: parseBody(values.body),
    rpcUrl: values.rpc,
    rpcProxyPort: port === undefined ? undefined : parseNumber('--rpc-proxy', port, 65_535),
    waitMs: parseNumber('--wait', values.wait, 86_400) * 1_000,
    cases: choose(cases, values.only),
    json: values.json,
  }
}

/** @throws {Error} unless the host is this machine, or is named by who owns it. */
function assertOwn({ hostname }: URL, owned: string | undefined): void {
  const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  if (isLoopback || owned === hostname) return
  throw new Error(
    `${hostname} is not this machine. If it is yours, and nobody is harmed, add: --i-own ${hostname}`,
  )
}

function choose(cases: readonly Case[], only: string | undefined): readonly Case[] {
  if (only === undefined) return cases
  const names = only.split(',')
  const unknown = names.find((name) => !cases.some((each) => each.name === name))
  if (unknown !== undefined)
    throw new Error(
      `No attack is called "${unknown}", only: ${cases.map(({ name }) => name).join(', ')}.`,
    )
  return cases.filter(({ name }) => names.includes(name))
}

function parseNumber(name: string, text: string, most: number): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= most) return Number(text)
  throw new Error(`${name} is "${text}", want a whole number up to ${most}.`)
}
