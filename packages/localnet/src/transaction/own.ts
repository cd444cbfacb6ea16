/** Transactions of the network's own: friendbot, faucet and bootstrap, real but for their signatures. */
import { Account, SorobanDataBuilder, TransactionBuilder, xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import type * as Ledger from '../ledger/Ledger.ts'
import { close } from './close.ts'
import { describeResult } from './describeResult.ts'
import * as Envelope from './Envelope.ts'
import type * as Network from './Network.ts'
import { simulate } from './simulate.ts'

/** Thrown when a transaction of the network's own fails; says the network's result code. */
export class OwnTransactionError extends Error {
  override readonly name = 'own.OwnTransactionError'
}

/** Fee per operation that own transactions offer, in stroops. */
const fee = '100000'

/**
 * Applies operations from `source` (`G…`) in a ledger of their own, without signatures.
 *
 * @param footprint - Read-only entries of an extendFootprintTtl operation.
 * @throws {OwnTransactionError} with the result codes when the transaction fails.
 */
export function submitOwn(
  network: Network.Network,
  source: string,
  operations: readonly xdr.Operation[],
  footprint: readonly xdr.LedgerKey[] = [],
): Ledger.LedgerTransaction {
  if (network.pending.has(source)) close(network)
  const envelope = build(network, source, operations, footprint)
  network.pending.set(source, { envelope, impersonate: true })
  close(network)
  const found = network.ledger.transactions.get(envelope.hash.toString('hex'))
  if (!found?.transaction.successful)
    throw new OwnTransactionError(
      `A transaction of the network itself failed: ${found ? describe(found.transaction) : 'not in the ledger'}.`,
    )
  return found.transaction
}

function build(
  network: Network.Network,
  source: string,
  operations: readonly xdr.Operation[],
  footprint: readonly xdr.LedgerKey[],
): Envelope.Envelope {
  const [first] = operations
  if (!first || !isSoroban(first)) return assemble(network, source, operations)
  const data = new SorobanDataBuilder().setReadOnly([...footprint]).build()
  const simulation = simulate(network, assemble(network, source, operations, data))
  if (!simulation.ok) throw new OwnTransactionError(simulation.error)
  if (first.body().switch() === xdr.OperationType.invokeHostFunction())
    first.body().invokeHostFunctionOp().auth(simulation.auth.map(decodeAuth))
  return assemble(network, source, operations, decodeData(simulation.transactionData))
}

function assemble(
  network: Network.Network,
  source: string,
  operations: readonly xdr.Operation[],
  data?: xdr.SorobanTransactionData,
): Envelope.Envelope {
  const sequence = Entry.readAccount(network.ledger.entries, source)?.seqNum().toString()
  if (sequence === undefined) throw new OwnTransactionError(`Account ${source} does not exist.`)
  const builder = new TransactionBuilder(new Account(source, sequence), {
    fee,
    networkPassphrase: network.passphrase,
  }).setTimeout(0)
  for (const operation of operations) builder.addOperation(operation)
  if (data) builder.setSorobanData(data)
  return Envelope.decode(builder.build().toEnvelope().toXDR(), network.networkId)
}

function isSoroban(operation: xdr.Operation): boolean {
  const type = operation.body().switch()
  return (
    type === xdr.OperationType.invokeHostFunction() ||
    type === xdr.OperationType.extendFootprintTtl()
  )
}

function decodeAuth(entry: Uint8Array): xdr.SorobanAuthorizationEntry {
  return xdr.SorobanAuthorizationEntry.fromXDR(Buffer.from(entry))
}

function decodeData(data: Uint8Array): xdr.SorobanTransactionData {
  return xdr.SorobanTransactionData.fromXDR(Buffer.from(data))
}

function describe({ result }: Ledger.LedgerTransaction): string {
  return describeResult(xdr.TransactionResult.fromXDR(Buffer.from(result)))
}
