/** `node verify-refund.mjs <receipt.json>`: whether the receipt of a refund is true: its signature, and what the ledger says. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  type Check,
  checkReceipt,
  parseReceipt,
  type RefundReceipt,
} from '../../skills/stellar-mpp-payments/assets/refundReceipt.ts'
import { plain } from './Answer.ts'
import { connectTo } from './connectTo.ts'
import * as Report from './Report.ts'

const help = `Usage: node verify-refund.mjs <receipt.json> [more.json ...] [options]

Says whether receipts of refunds are true: signed by who gave the money back, and on the ledger exactly as they
say, to who had paid. Receipts that are given together may not name the same refund twice.

  --rpc <url>  Stellar RPC of the receipt's network   (STELLAR_RPC_URL, else the public one of testnet)
  --json       print one JSON object instead of text
  --help       print this

Exit code: 0 proven, 1 not true, 2 it could not be told: no receipt, no RPC, or older than the RPC remembers.
`

type Options = { files: string[]; rpcUrl: string | undefined; json: boolean }
type Verdict = { file: string; receipt?: RefundReceipt; checks: Check[]; error?: string }

async function main({ files, json, rpcUrl }: Options): Promise<void> {
  const paint = Report.painter(process.stdout)
  const seen = new Set<string>()
  const verdicts: Verdict[] = []
  for (const file of files) {
    const verdict = await verify(file, rpcUrl, seen)
    verdicts.push(verdict)
    if (!json) console.log(linesOf(verdict, paint).join('\n'))
  }
  const codes = verdicts.map(codeOf)
  if (json) console.log(JSON.stringify({ ok: codes.every((code) => code === 0), verdicts }))
  process.exitCode = codes.includes(1) ? 1 : Math.max(...codes)
}

async function verify(
  file: string,
  rpcUrl: string | undefined,
  seen: Set<string>,
): Promise<Verdict> {
  try {
    const receipt = parseReceipt(await readFile(file, 'utf8'))
    const { passphrase, find } = await connectTo(receipt.network, rpcUrl)
    const [payment, refund] = [await find(receipt.payment), await find(receipt.refund)]
    const checks = checkReceipt(receipt, { payment, refund }, passphrase)
    if (seen.has(receipt.refund))
      checks.push({ name: 'once', isTrue: false, detail: 'another receipt names the same refund' })
    seen.add(receipt.refund)
    return { file, receipt, checks }
  } catch (error) {
    return { file, checks: [], error: plain(error instanceof Error ? error.message : `${error}`) }
  }
}

function codeOf({ checks, error }: Verdict): 0 | 1 | 2 {
  if (checks.some(({ isTrue }) => isTrue === false)) return 1
  return error !== undefined || checks.some(({ isTrue }) => isTrue === undefined) ? 2 : 0
}

function linesOf(verdict: Verdict, paint: Report.Paint): string[] {
  const { checks, error, file, receipt } = verdict
  if (!receipt) return [`${plain(file)}  ${paint('red', 'not checked:')} ${error}`]
  const { amount, network, payment, refund } = receipt
  const marks = { true: paint('green', '✓'), false: paint('red', '✗'), undefined: '?' }
  const width = Math.max(...checks.map(({ name }) => name.length))
  return [
    `${plain(file)}  ${network}`,
    `  ${'payment'.padEnd(width + 2)}${payment}`,
    `  ${'refund'.padEnd(width + 2)}${refund}`,
    ...checks.map(
      ({ detail, isTrue, name }) => `${marks[`${isTrue}`]} ${name.padEnd(width + 2)}${detail}`,
    ),
    [
      paint('green', `Proven: ${amount} base units were given back.`),
      paint('red', 'Not true.'),
      'It cannot be told: ask an RPC that remembers more (--rpc).',
    ][codeOf(verdict)] ?? '',
  ]
}

function parse(args: string[]): Options | 'help' {
  const { positionals: files, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rpc: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  if (files.length === 0) throw new Error('Give the file of a receipt.')
  const rpcUrl = values.rpc ?? (process.env.STELLAR_RPC_URL || undefined)
  if (rpcUrl !== undefined && !URL.canParse(rpcUrl)) throw new Error('--rpc takes a URL.')
  return { files, rpcUrl, json: values.json }
}

try {
  const options = parse(process.argv.slice(2))
  if (options === 'help') console.log(help)
  else await main(options)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    `${Report.painter(process.stderr)('red', 'error:')} ${plain(message)}\nSee node verify-refund.mjs --help.`,
  )
  process.exitCode = 2
}
