/** Submits a transaction: refuse it with the network's own code, or let it into a ledger. */
import type { xdr } from '@stellar/stellar-base'
import { flush } from './close.ts'
import { closeSoon } from './closeSoon.ts'
import { describeResult } from './describeResult.ts'
import * as Envelope from './Envelope.ts'
import * as Network from './Network.ts'
import * as SorobanRun from './SorobanRun.ts'
import * as Validity from './Validity.ts'

/** What `sendTransaction` answers. */
export type SubmitResult = {
  /** Hex. */
  hash: string
  status: 'PENDING' | 'DUPLICATE' | 'TRY_AGAIN_LATER' | 'ERROR'
  /** With `ERROR`. */
  errorResult: xdr.TransactionResult | undefined
  /** DiagnosticEvent XDR. */
  diagnosticEvents: Uint8Array[]
}

/**
 * Submits TransactionEnvelope XDR. When ledgers close at once, its ledger is closed before this returns.
 *
 * @throws when the bytes are not one envelope.
 */
export function submit(network: Network.Network, bytes: Uint8Array): SubmitResult {
  const result = enqueue(network, Envelope.decode(bytes, network.networkId))
  if (network.ledgerTimeSeconds === 0) flush(network)
  return result
}

/**
 * Submits a transaction to the next ledger, which closes soon when ledgers close at once.
 *
 * @returns at once; `network.closing` ends when the ledger is closed.
 */
export function submitSoon(network: Network.Network, envelope: Envelope.Envelope): SubmitResult {
  const result = enqueue(network, envelope)
  // Who awaits `network.closing` is told when closing fails.
  if (network.ledgerTimeSeconds === 0 && network.pending.size > 0)
    closeSoon(network).catch(() => {})
  return result
}

function enqueue(network: Network.Network, envelope: Envelope.Envelope): SubmitResult {
  const source = Envelope.sourceOf(envelope)
  const waiting = network.pending.get(source)
  if (waiting?.envelope.hash.equals(envelope.hash)) return answer(envelope, 'DUPLICATE')
  // stellar-core's queue holds one transaction per source account.
  if (waiting && network.ledgerTimeSeconds > 0) return answer(envelope, 'TRY_AGAIN_LATER')
  if (waiting) flush(network)
  const errorResult = check(network, envelope)
  if (errorResult) {
    network.log(`refused ${shortHash(envelope)}: ${describeResult(errorResult)}`)
    return { ...answer(envelope, 'ERROR'), errorResult }
  }
  network.pending.set(source, { envelope, impersonate: false })
  return answer(envelope, 'PENDING')
}

function check(
  network: Network.Network,
  envelope: Envelope.Envelope,
): xdr.TransactionResult | undefined {
  return Validity.check(envelope, {
    ...network,
    entries: network.ledger.entries,
    header: Network.nextHeader(network),
    phase: 'submit',
    impersonate: false,
    minResourceFee: (submitted) => SorobanRun.minResourceFee(network, submitted),
  })
}

function answer(envelope: Envelope.Envelope, status: SubmitResult['status']): SubmitResult {
  return {
    hash: envelope.hash.toString('hex'),
    status,
    errorResult: undefined,
    diagnosticEvents: [],
  }
}

function shortHash(envelope: Envelope.Envelope): string {
  return envelope.hash.toString('hex').slice(0, 8)
}
