/** THE table of RPC methods. A new method is a new file and a row here. */
import { getEvents } from './getEvents.ts'
import { getFeeStats } from './getFeeStats.ts'
import { getHealth } from './getHealth.ts'
import { getLatestLedger } from './getLatestLedger.ts'
import { getLedgerEntries } from './getLedgerEntries.ts'
import { getLedgers } from './getLedgers.ts'
import { getNetwork } from './getNetwork.ts'
import { getTransaction } from './getTransaction.ts'
import { getTransactions } from './getTransactions.ts'
import { getVersionInfo } from './getVersionInfo.ts'
import type { Params } from './JsonRpc.ts'
import { advance } from './local/advance.ts'
import { closeLedger } from './local/closeLedger.ts'
import { faucet } from './local/faucet.ts'
import { fund } from './local/fund.ts'
import { revert } from './local/revert.ts'
import { snapshot } from './local/snapshot.ts'
import type { Context, Method } from './Method.ts'
import { show } from './Params.ts'
import { codes, RpcError } from './RpcError.ts'
import { sendTransaction } from './sendTransaction.ts'
import { simulateTransaction } from './simulateTransaction.ts'

/** The methods of Stellar RPC. @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods */
export const stellarMethods = {
  getEvents,
  getFeeStats,
  getHealth,
  getLatestLedger,
  getLedgerEntries,
  getLedgers,
  getNetwork,
  getTransaction,
  getTransactions,
  getVersionInfo,
  sendTransaction,
  simulateTransaction,
} as const satisfies Record<string, Method>

/** This node's own methods: controls that no real network has. */
export const localMethods = {
  local_advance: advance,
  local_closeLedger: closeLedger,
  local_faucet: faucet,
  local_fund: fund,
  local_revert: revert,
  local_snapshot: snapshot,
} as const satisfies Record<`local_${string}`, Method>

const methods = new Map<string, Method>(Object.entries({ ...stellarMethods, ...localMethods }))

/** Runs a method by name. @throws RpcError when there is none, or when it refuses. */
export function call(name: string, params: Params, context: Context): unknown {
  const method = methods.get(name)
  if (!method) throw new RpcError(codes.methodNotFound, `method not found: ${show(name)}`)
  return method.handle(params, context)
}
