/** The command line of `stellar-localnet`: what it takes, and what it says about it. */
import { parseArgs } from 'node:util'

/** Options as given, defaults filled in. */
export type CliOptions = {
  port: number
  httpsPort: number
  host: string
  ledgerTimeSeconds: number
  accounts: number
  stateFile: string | undefined
  passphrase: string | undefined
  quiet: boolean
}

/** What the command line asks for. */
export type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'start'; options: CliOptions }

/** Thrown when the command line cannot be understood; the sentence says what it takes. */
export class UsageError extends Error {
  override readonly name = 'cliOptions.UsageError'
}

/** Text of `--help`. */
export const help = `Usage: stellar-localnet [options]

A Stellar network in one process: Stellar RPC, friendbot and a USDC faucet.

  --port <number>          HTTP port; 0 takes a free one             (8000)
  --https-port <number>    HTTPS port; 0 takes a free one            (8443)
  --host <address>         address to listen on                      (127.0.0.1)
  --ledger-time <seconds>  seconds between ledgers; 0 closes one
                           per transaction, at once                  (0)
  --accounts <number>      development accounts to fund              (10)
  --state <file>           keep the state in a file across restarts
  --passphrase <text>      network passphrase         (Test SDF Network ; September 2015)
  --quiet                  print the RPC addresses and nothing else
  --version                print the version
  --help                   print this

Point a client at it:  new rpc.Server('http://127.0.0.1:8000/rpc', { allowHttp: true })
`

const maxPort = 65_535

const schema = {
  port: { type: 'string' },
  'https-port': { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  'ledger-time': { type: 'string', default: '0' },
  accounts: { type: 'string', default: '10' },
  state: { type: 'string' },
  passphrase: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/**
 * Reads the arguments after the command's name.
 *
 * @throws {UsageError} on unknown options and on values that are no numbers.
 */
export function parse(args: readonly string[]): Command {
  const values = read(args)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const port = whole('--port', values.port ?? '8000', maxPort)
  // Who takes any port for HTTP runs several networks, and 8443 would do for one.
  const httpsPort = whole(
    '--https-port',
    values['https-port'] ?? (port === 0 ? '0' : '8443'),
    maxPort,
  )
  return {
    kind: 'start',
    options: {
      port,
      httpsPort,
      host: values.host,
      ledgerTimeSeconds: seconds('--ledger-time', values['ledger-time']),
      accounts: whole('--accounts', values.accounts, 1_000),
      stateFile: values.state,
      passphrase: values.passphrase,
      quiet: values.quiet,
    },
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: schema, strict: true }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function whole(option: string, text: string, most: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw new UsageError(`${option} takes a whole number from 0 to ${most}, got "${text}".`)
}

function seconds(option: string, text: string): number {
  if (/^\d{1,4}(\.\d+)?$/.test(text)) return Number(text)
  throw new UsageError(`${option} takes seconds, such as 0, 0.5 or 5, got "${text}".`)
}
