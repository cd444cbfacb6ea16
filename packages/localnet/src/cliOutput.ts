/** What `stellar-localnet` prints: where it is, what it holds, and what each ledger did. */
import { isIP } from 'node:net'
import { styleText } from 'node:util'
import { xdr } from '@stellar/stellar-base'
import type { Localnet } from './Localnet.ts'
import type { ClosedLedger, LedgerTransaction } from './ledger/Ledger.ts'
import * as Result from './transaction/Result.ts'

/** Styles a text for a terminal, or leaves it as it is. */
export type Paint = (
  style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan',
  text: string,
) => string

/** Colour when `stream` is a terminal and nobody asked for none (https://no-color.org). */
export function painter(stream: { isTTY?: boolean }): Paint {
  const colour = stream.isTTY === true && !process.env.NO_COLOR
  return (style, text) => (colour ? styleText(style, text) : text)
}

/** The greeting: endpoints, network, contracts, trust and accounts. */
export function greeting(
  localnet: Localnet,
  details: { version: string; caFile: string | undefined; ledgerTimeSeconds: number },
  paint: Paint,
): string {
  const { url, passphrase, usdcSac, xlmSac } = localnet
  return [
    paint('bold', details.version),
    '',
    ...table(
      {
        RPC: localnet.rpcUrl,
        'RPC over TLS': localnet.httpsRpcUrl,
        Friendbot: `${url}/friendbot?addr=G…`,
        Faucet: `${url}/faucet?addr=G…&asset=USDC&amount=10`,
        Health: `${url}/health`,
      },
      paint,
    ),
    '',
    ...table({ Passphrase: passphrase, Ledgers: pace(details.ledgerTimeSeconds) }, paint),
    ...table({ 'USDC contract': usdcSac, 'XLM contract': xlmSac }, paint),
    '',
    ...trust(details.caFile, paint),
    ...accountLines(localnet.accounts, paint),
  ].join('\n')
}

/** The line that makes Node trust this network's TLS. */
export function trustLine(caFile: string): string {
  const quoted = /^[\w@%+=:,./-]+$/.test(caFile) ? caFile : `'${caFile.replaceAll("'", "'\\''")}'`
  return `export NODE_EXTRA_CA_CERTS=${quoted}`
}

/** One line per transaction of a ledger; the ledger's number and time once. */
export function ledgerLines(closed: ClosedLedger, paint: Paint): string[] {
  const time = new Date(closed.closeTime * 1000).toISOString().slice(11, 19)
  const head = `ledger ${closed.sequence}`.padEnd(14)
  return closed.transactions.map((transaction, index) => {
    const start =
      index === 0 ? `${head}${paint('dim', time)}` : ' '.repeat(head.length + time.length)
    const hash = paint('cyan', transaction.hash.slice(0, 8))
    return `${start}  ${hash}  ${describe(transaction, paint)}`
  })
}

/** Warns who listens where others can reach it; `undefined` at loopback. */
export function exposureWarning(host: string): string | undefined {
  const loopback =
    host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  if (loopback) return undefined
  return [
    `WARNING: listening on ${host}: everybody who can reach this machine can use this network,`,
    '         take its accounts, move its time and revert it. Use --host 127.0.0.1 unless you mean that.',
  ].join('\n')
}

function table(rows: Record<string, string | undefined>, paint: Paint): string[] {
  return Object.entries(rows)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${paint('dim', name.padEnd(15))}${value}`)
}

function pace(seconds: number): string {
  return seconds === 0 ? 'one per transaction, at once' : `one every ${seconds} s`
}

function trust(caFile: string | undefined, paint: Paint): string[] {
  if (!caFile) return []
  const why = '  For clients over TLS, this network has a CA of its own. Node trusts it with:'
  return [why, `    ${paint('green', trustLine(caFile))}`, '']
}

function accountLines(accounts: Localnet['accounts'], paint: Paint): string[] {
  if (accounts.length === 0) return []
  const width = String(accounts.length).length
  return [
    `  Development accounts with XLM and USDC. ${paint('yellow', 'Everybody knows these keys: use them nowhere else.')}`,
    ...accounts.map(
      ({ publicKey, secret }, index) =>
        `    ${String(index).padStart(width)}  ${publicKey}  ${paint('dim', secret)}`,
    ),
    '',
  ]
}

function describe(transaction: LedgerTransaction, paint: Paint): string {
  const kinds = operationKinds(transaction.envelope)
  const what = `${grouped(kinds)}${transaction.feeBump ? ' (fee bump)' : ''}`
  if (transaction.successful) return what
  return `${what}  ${paint('red', `failed: ${reasonOf(transaction, kinds)}`)}`
}

/** `payment`, `payment ×3`, `changeTrust, payment`. */
function grouped(kinds: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => (count > 1 ? `${kind} ×${count}` : kind)).join(', ')
}

function reasonOf({ result }: LedgerTransaction, kinds: readonly string[]): string {
  const decoded = xdr.TransactionResult.fromXDR(Buffer.from(result))
  const failed = Result.operationsOf(decoded).flatMap((operation, index) => {
    if (Result.isSuccess(operation)) return []
    const code = Result.operationCodeOf(operation)
    return code === 'opNotSupported' ? `stellar-localnet does not support ${kinds[index]}` : code
  })
  const code = Result.innermostCodeOf(decoded)
  return failed.length > 0 ? [...new Set(failed)].join(', ') : code
}

function operationKinds(envelope: Uint8Array): string[] {
  const decoded = xdr.TransactionEnvelope.fromXDR(Buffer.from(envelope))
  return operationsOf(decoded).map((operation) => operation.body().switch().name)
}

function operationsOf(envelope: xdr.TransactionEnvelope): xdr.Operation[] {
  switch (envelope.switch()) {
    case xdr.EnvelopeType.envelopeTypeTxFeeBump():
      return envelope.feeBump().tx().innerTx().v1().tx().operations()
    case xdr.EnvelopeType.envelopeTypeTxV0():
      return envelope.v0().tx().operations()
    default:
      return envelope.v1().tx().operations()
  }
}
