/** Transactions of the tests: build, sign, submit, and say in one line how that ended. */
import {
  Account,
  BASE_FEE,
  type FeeBumpTransaction,
  type Keypair,
  rpc,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { passphrase, server } from '../Network.ts'

/** What the tests change of a transaction. */
export type Changes = {
  /** Stroops for each operation. */
  fee?: string
  /** Sequence number of the account as the transaction takes it; its own is one more. */
  sequence?: bigint
  /** Unix seconds from and to; 0 for no end. A minute from now by default. */
  timebounds?: readonly [min: number, max: number]
  /** Whom it is signed for. */
  networkPassphrase?: string
  /** Further settings of the builder. */
  also?: (builder: TransactionBuilder) => void
}

/** Builds a transaction, unsigned. */
export async function build(
  source: Keypair,
  operations: readonly xdr.Operation[],
  changes: Changes = {},
): Promise<Transaction> {
  const { fee = BASE_FEE, sequence, timebounds, networkPassphrase = passphrase, also } = changes
  const account =
    sequence === undefined
      ? await server.getAccount(source.publicKey())
      : new Account(source.publicKey(), String(sequence))
  const builder = new TransactionBuilder(account, { fee, networkPassphrase })
  for (const operation of operations) builder.addOperation(operation)
  if (timebounds) builder.setTimebounds(...timebounds)
  else builder.setTimeout(60)
  also?.(builder)
  return builder.build()
}

/** Builds, simulates and prepares a transaction of one Soroban operation, unsigned. */
export async function prepare(
  source: Keypair,
  operation: xdr.Operation,
  changes: Changes = {},
): Promise<Transaction> {
  return await server.prepareTransaction(await build(source, [operation], changes))
}

/** Signs and submits. */
export function submit(
  transaction: Transaction | FeeBumpTransaction,
  ...signers: Keypair[]
): Promise<string> {
  transaction.sign(...signers)
  return send(transaction)
}

/** Submits as it is. Returns `txSuccess`, `txBadSeq`, `txFailed: paymentUnderfunded`, …, as the network says it. */
export async function send(transaction: Transaction | FeeBumpTransaction): Promise<string> {
  const sent = await server.sendTransaction(transaction)
  if (sent.status === 'ERROR' && sent.errorResult) return describe(sent.errorResult)
  if (sent.status !== 'PENDING') return sent.status
  const found = await server.getTransaction(sent.hash)
  if (found.status === rpc.Api.GetTransactionStatus.NOT_FOUND) return found.status
  return describe(found.resultXdr)
}

/** Builds, signs with the source's key and submits classic operations. */
export async function run(source: Keypair, ...operations: xdr.Operation[]): Promise<string> {
  return submit(await build(source, operations), source)
}

/** Prepares, signs with the source's key and submits one Soroban operation. */
export async function invoke(source: Keypair, operation: xdr.Operation): Promise<string> {
  return submit(await prepare(source, operation), source)
}

/** `Error(Auth, InvalidAction)`, as the host says it, or `ok`. */
export async function simulate(source: Keypair, operation: xdr.Operation): Promise<string> {
  const simulation = await server.simulateTransaction(await build(source, [operation]))
  if (!rpc.Api.isSimulationError(simulation)) return 'ok'
  return hostError(simulation.error)
}

/** The host's error in a text, or the text. */
export function hostError(text: string): string {
  return /Error\((\w+, #?\w+)\)/.exec(text)?.[0] ?? text
}

/** A copy of a transaction whose XDR was changed. */
export function changed(
  transaction: Transaction,
  change: (tx: xdr.Transaction, envelope: xdr.TransactionV1Envelope) => void,
): Transaction {
  const envelope = xdr.TransactionEnvelope.fromXDR(transaction.toEnvelope().toXDR())
  change(envelope.v1().tx(), envelope.v1())
  return TransactionBuilder.fromXDR(envelope.toXDR('base64'), passphrase) as Transaction
}

/** What the first operation of a transaction does. */
export function bodyOf(tx: xdr.Transaction): xdr.OperationBody {
  return at(tx.operations(), 0).body()
}

/** The item at a place where there must be one. */
export function at<item>(items: readonly item[], index: number): item {
  const item = items[index]
  if (item === undefined) throw new Error(`There is no item ${index}, only ${items.length}.`)
  return item
}

/** All codes of a result, the outermost first. */
export function describe(result: xdr.TransactionResult): string {
  const body = result.result()
  const code = body.switch().name
  if (code.startsWith('txFeeBumpInner')) {
    const inner = body.innerResultPair().result().result()
    return `${code}: ${codes(inner.switch().name, inner)}`
  }
  return codes(code, body)
}

function codes(
  code: string,
  body: xdr.TransactionResultResult | xdr.InnerTransactionResultResult,
): string {
  if (code !== 'txFailed') return code
  const failed = body
    .results()
    .map(operationCode)
    .filter((name) => !name.endsWith('Success'))
  return `${code}: ${failed.join(', ')}`
}

function operationCode(result: xdr.OperationResult): string {
  if (result.switch().name !== 'opInner') return result.switch().name
  return result.tr().value().switch().name
}

/** The account's sequence number. */
export async function sequenceOf(keypair: Keypair): Promise<bigint> {
  return BigInt((await server.getAccount(keypair.publicKey())).sequenceNumber())
}
