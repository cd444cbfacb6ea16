import { xdr } from '@stellar/stellar-base'
import type { Simulation } from '../host/Host.ts'
import * as Envelope from '../transaction/Envelope.ts'
import { type AuthMode, SimulationError, simulate } from '../transaction/simulate.ts'
import type { Params } from './JsonRpc.ts'
import type { Context, Method } from './Method.ts'
import * as Parameters from './Params.ts'
import { toBase64 } from './TransactionInfo.ts'

type Succeeded = Extract<Simulation, { ok: true }>

const authModes: readonly string[] = ['enforce', 'record', 'record_allow_nonroot']

/**
 * Runs a Soroban operation without effect. A transaction that cannot be simulated is a result with `error`,
 * as in Stellar RPC. Archived entries need no preamble since protocol 23: they are restored as the
 * transaction is applied, so `restorePreamble` is never there.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/simulateTransaction
 */
export const simulateTransaction: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/simulateTransaction',
  handle(params, context) {
    Parameters.assertBase64(params)
    const latestLedger = context.network.ledger.header.sequence
    try {
      return { ...format(run(params, context)), latestLedger }
    } catch (error) {
      if (error instanceof SimulationError) return { error: error.message, latestLedger }
      throw error
    }
  },
}

function run(params: Params, { network }: Context): Simulation {
  const resources = Parameters.object(params, 'resourceConfig') ?? {}
  const instructionLeeway = Parameters.uint32(resources, 'instructionLeeway')
  const authMode = readAuthMode(params)
  const envelope = readEnvelope(Parameters.string(params, 'transaction'), network.networkId)
  return simulate(network, envelope, { authMode, instructionLeeway })
}

function readAuthMode(params: Params): AuthMode | undefined {
  const authMode = Parameters.string(params, 'authMode')
  if (authMode === '') return undefined
  if (authModes.includes(authMode)) return authMode as AuthMode
  throw new SimulationError(
    `optional 'authMode' must be one of ${authModes.join(',')} when included`,
  )
}

function readEnvelope(text: string, networkId: Buffer): Envelope.Envelope {
  const bytes = Parameters.base64(text)
  try {
    if (bytes) return Envelope.decode(bytes, networkId)
  } catch {
    // said below, whatever the decoder stumbled on
  }
  throw new SimulationError('Could not unmarshal transaction')
}

function format(simulation: Simulation) {
  const events = simulation.diagnosticEvents.map(toBase64)
  const shared = events.length > 0 ? { events } : {}
  if (!simulation.ok) return { error: simulation.error, ...shared }
  const data = xdr.SorobanTransactionData.fromXDR(Buffer.from(simulation.transactionData))
  return {
    transactionData: toBase64(simulation.transactionData),
    ...shared,
    minResourceFee: data.resourceFee().toString(),
    ...(simulation.returnValue && { results: [toResult(simulation, simulation.returnValue)] }),
    ...(simulation.changes.length > 0 && { stateChanges: simulation.changes.map(toStateChange) }),
  }
}

function toResult({ auth }: Succeeded, returnValue: Uint8Array) {
  return { auth: auth.map(toBase64), xdr: toBase64(returnValue) }
}

function toStateChange({ key, before, after }: Succeeded['changes'][number]) {
  return {
    type: before ? (after ? 'updated' : 'deleted') : 'created',
    key: toBase64(key),
    before: before ? toBase64(before) : null,
    after: after ? toBase64(after) : null,
  }
}
