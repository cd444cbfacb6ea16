/** Simulation: what a Soroban operation would do in the next ledger, without doing it. */
import { xdr } from '@stellar/stellar-base'
import type { AuthMode, Simulation } from '../host/Host.ts'
import * as Entry from '../ledger/Entry.ts'
import * as Envelope from './Envelope.ts'
import * as Network from './Network.ts'
import * as SorobanRun from './SorobanRun.ts'

/** How the simulation treats authorization. */
export type { AuthMode } from '../host/Host.ts'

/** What to simulate with. */
export type Options = {
  /** Default: `enforce` when the operation carries authorization entries, else `record`. */
  authMode?: AuthMode | undefined
  /** Extra instructions in the budget that comes back. */
  instructionLeeway?: number | undefined
}

/** The envelope holds no operation that can be simulated with these options; says which and why. */
export class SimulationError extends Error {
  override readonly name = 'simulate.SimulationError'
}

/**
 * Simulates the one operation of an unsigned or signed transaction on the present state. The random seed is derived
 * from network, ledger, transaction and the number of simulations before: a run of the network repeats exactly, and
 * two simulations of one transaction get two nonces for its authorization.
 *
 * @returns the host's findings; that the operation would fail is one of them.
 * @throws {SimulationError} when it is none for the host.
 */
export function simulate(
  network: Network.Network,
  envelope: Envelope.Envelope,
  options: Options = {},
): Simulation {
  const [operation, ...others] = envelope.tx.operations()
  if (!operation || others.length > 0)
    throw new SimulationError(
      `Transaction must contain exactly one operation, got ${envelope.tx.operations().length}`,
    )
  const header = Network.nextHeader(network)
  const ledger = SorobanRun.ledgerInfo(network, header)
  network.reading.entries = network.ledger.entries
  network.simulations += 1
  const body = operation.body()
  switch (body.switch()) {
    case xdr.OperationType.invokeHostFunction():
      return network.host.simulateInvoke({
        ledger,
        source: Entry.toAccountId(sourceOf(operation, envelope)).toXDR(),
        operation: body.invokeHostFunctionOp().toXDR(),
        authMode: authModeOf(body.invokeHostFunctionOp(), options),
        prngSeed: seedOf(network, header.sequence - 1, envelope),
        instructionLeeway: options.instructionLeeway ?? 0,
      })
    case xdr.OperationType.extendFootprintTtl():
      assertNoAuthMode(options)
      return network.host.simulateExtend({
        ledger,
        keys: footprintOf(envelope).readOnly().map(toBytes),
        extendTo: body.extendFootprintTtlOp().extendTo(),
      })
    case xdr.OperationType.restoreFootprint():
      assertNoAuthMode(options)
      return network.host.simulateRestore({
        ledger,
        keys: footprintOf(envelope).readWrite().map(toBytes),
      })
    default:
      throw new SimulationError(
        `Transaction contains unsupported operation type: ${body.switch().name}`,
      )
  }
}

function seedOf(network: Network.Network, sequence: number, { hash }: Envelope.Envelope): Buffer {
  return SorobanRun.prngSeed(
    network,
    sequence,
    Buffer.from(`${hash.toString('hex')}:${network.simulations}`),
  )
}

function authModeOf(operation: xdr.InvokeHostFunctionOp, { authMode }: Options): AuthMode {
  const hasAuth = operation.auth().length > 0
  if (hasAuth && authMode && authMode !== 'enforce')
    throw new SimulationError(`cannot set authMode to '${authMode}' with an auth footprint`)
  return authMode ?? (hasAuth ? 'enforce' : 'record')
}

function assertNoAuthMode({ authMode }: Options): void {
  if (authMode)
    throw new SimulationError('cannot set authMode with non-InvokeHostFunction operations')
}

function footprintOf(envelope: Envelope.Envelope): xdr.LedgerFootprint {
  const data = Envelope.sorobanData(envelope)
  if (data) return data.resources().footprint()
  throw new SimulationError(
    'To perform a SimulateTransaction for ExtendFootprintTtl or RestoreFootprint operations, SorobanTransactionData must be provided',
  )
}

function sourceOf(operation: xdr.Operation, envelope: Envelope.Envelope): string {
  const source = operation.sourceAccount()
  return source ? Envelope.toAddress(source) : Envelope.sourceOf(envelope)
}

function toBytes(key: xdr.LedgerKey): Buffer {
  return key.toXDR()
}
