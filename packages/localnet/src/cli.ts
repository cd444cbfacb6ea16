#!/usr/bin/env node
/** `stellar-localnet`: starts a network, says where it is, and a line per ledger that has transactions. */
import * as CliOptions from './cliOptions.ts'
import * as Output from './cliOutput.ts'
import * as Localnet from './Localnet.ts'
import * as StateFile from './ledger/StateFile.ts'
import { nodeVersion } from './rpc/getVersionInfo.ts'
import { ServerError } from './Server.ts'
import { writeCaFile } from './writeCaFile.ts'

const paint = Output.painter(process.stdout)

try {
  await main(CliOptions.parse(process.argv.slice(2)))
} catch (error) {
  fail(error)
}

async function main(command: CliOptions.Command): Promise<void> {
  if (command.kind === 'help') return print(CliOptions.help)
  if (command.kind === 'version') return print(nodeVersion)
  await start(command.options)
}

async function start(options: CliOptions.CliOptions): Promise<void> {
  const warning = Output.exposureWarning(options.host)
  if (warning) console.error(Output.painter(process.stderr)('red', warning))
  const { quiet, ...localnetOptions } = options
  const log = quiet ? () => {} : (line: string) => print(paint('dim', line))
  const localnet = await Localnet.start({ ...localnetOptions, log })
  const caFile = localnet.caCertificate && writeCaFile(localnet.caCertificate, process.cwd())
  stopOnSignal(localnet)
  if (quiet) return printAddresses(localnet, caFile)
  const { ledgerTimeSeconds } = options
  print(Output.greeting(localnet, { version: nodeVersion, caFile, ledgerTimeSeconds }, paint))
  localnet.onLedger((closed) => {
    for (const line of Output.ledgerLines(closed, paint)) print(line)
  })
}

function printAddresses(localnet: Localnet.Localnet, caFile: string | undefined): void {
  print(localnet.rpcUrl)
  if (localnet.httpsRpcUrl) print(localnet.httpsRpcUrl)
  if (caFile) print(Output.trustLine(caFile))
}

function stopOnSignal(localnet: Localnet.Localnet): void {
  const stop = () => {
    localnet.stop().then(() => process.exit(0), fail)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function print(line: string): void {
  console.log(line)
}

/** What the user can mend is said in a sentence; anything else is a fault of ours and keeps its stack. */
function fail(error: unknown): void {
  const paintError = Output.painter(process.stderr)
  if (error instanceof CliOptions.UsageError) {
    console.error(`${paintError('red', 'error:')} ${error.message}\nSee stellar-localnet --help.`)
    process.exit(2)
  }
  console.error(isOperators(error) ? `${paintError('red', 'error:')} ${error.message}` : error)
  process.exit(1)
}

/** Options that cannot be, a port in use, a file that cannot be used. */
function isOperators(error: unknown): error is Error {
  return (
    error instanceof Localnet.LocalnetError ||
    error instanceof ServerError ||
    error instanceof StateFile.StateFileError ||
    (error instanceof Error && 'syscall' in error)
  )
}
