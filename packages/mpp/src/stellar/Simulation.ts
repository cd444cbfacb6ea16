/**
 * Dry runs of a transaction.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/simulateTransaction
 * @module
 */
import { type Transaction, xdr } from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'
import { type Rpc, RpcError } from './Rpc.ts'

/** What a successful simulation says. */
export type Simulation = {
  /** Latest ledger of the RPC: no getLatestLedger needed. */
  latestLedger: number
  /** Authorization entries that the call asks for (record mode), base64 XDR. */
  auth: string[]
  /** Events of the contracts, diagnostics left out. */
  events: xdr.ContractEvent[]
  /** Footprint, resources and resource fee. */
  transactionData: xdr.SorobanTransactionData
  /** What the call returns, base64 XDR of an ScVal. */
  returned?: string | undefined
  /** Resource fee in stroops, the one in `transactionData`. */
  resourceFeeStroops: bigint
}

type Raw = {
  error?: string
  events?: string[]
  latestLedger: number
  minResourceFee?: string
  restorePreamble?: unknown
  results?: { auth?: string[]; xdr?: string }[]
  transactionData?: string
}

/**
 * Simulates a transaction with one contract call.
 *
 * @param options.authMode - `enforce` checks the signatures; without it the RPC enforces what is there, else records.
 * @throws {StellarMppError} `simulation-failed` when the contract refuses; {@link RpcError} when the RPC is down.
 */
export async function simulate(
  rpc: Rpc,
  transaction: Transaction,
  options: { authMode?: 'enforce'; timeoutMs: number },
): Promise<Simulation> {
  const { authMode, timeoutMs } = options
  const params = { transaction: transaction.toXDR(), ...(authMode ? { authMode } : {}) }
  const raw = await rpc
    .call<Raw>('simulateTransaction', params, { timeoutMs })
    .catch((error: unknown) => {
      throw refused(error) ?? error
    })
  return fromRaw(raw)
}

/**
 * Reads the RPC's answer.
 *
 * @throws {StellarMppError} `simulation-failed` when it is an error. The RPC's own text goes to `details` only.
 */
export function fromRaw(raw: Raw): Simulation {
  if (raw.error !== undefined) {
    const reason = /Error\(\w+, #?\w+\)/.exec(raw.error)?.[0]
    throw failed(`The contract refuses the call${reason ? `: ${reason}` : ''}.`, raw.error)
  }
  if (raw.restorePreamble || !raw.transactionData)
    throw failed('The call needs ledger entries that are archived.')
  const transactionData = xdr.SorobanTransactionData.fromXDR(raw.transactionData, 'base64')
  return {
    auth: raw.results?.[0]?.auth ?? [],
    events: contractEvents(raw.events ?? []),
    latestLedger: raw.latestLedger,
    resourceFeeStroops: transactionData.resourceFee().toBigInt(),
    returned: raw.results?.[0]?.xdr,
    transactionData,
  }
}

function contractEvents(events: string[]): xdr.ContractEvent[] {
  return events
    .map((event) => xdr.DiagnosticEvent.fromXDR(event, 'base64'))
    .filter((event) => event.inSuccessfulContractCall())
    .map((event) => event.event())
    .filter((event) => event.type().name === 'contract')
}

/** JSON-RPC -32602: the RPC cannot read what the payer sent. */
function refused(error: unknown): StellarMppError | undefined {
  if (error instanceof RpcError && error.details.rpcCode === -32602)
    return failed('The network cannot read the transaction.', error.details.rpcMessage)
  return undefined
}

function failed(message: string, simulationError?: unknown): StellarMppError {
  return new StellarMppError(message, { simulationError }, { code: 'simulation-failed' })
}
