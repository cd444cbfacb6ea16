/** The ledgers that this node remembers, as the responses of Stellar RPC name them. */
import type { ClosedLedger, Ledger } from '../ledger/Ledger.ts'
import { codes, RpcError } from './RpcError.ts'

/** First and last ledger of the retention window. */
export type LedgerRange = { oldest: ClosedLedger; latest: ClosedLedger }

/** @throws RpcError before the first ledger has closed. */
export function of(ledger: Ledger): LedgerRange {
  const oldest = ledger.history[0]
  const latest = ledger.history.at(-1)
  if (oldest && latest) return { oldest, latest }
  throw new RpcError(codes.internalError, 'No ledger has closed yet: the network has no history.')
}

/** Whether a ledger is remembered. */
export function has({ oldest, latest }: LedgerRange, sequence: number): boolean {
  return sequence >= oldest.sequence && sequence <= latest.sequence
}

/** Window fields with close times as text (`getHealth`, `getEvents`, `getTransaction`). */
export function asText({ oldest, latest }: LedgerRange) {
  return {
    latestLedger: latest.sequence,
    latestLedgerCloseTime: String(latest.closeTime),
    oldestLedger: oldest.sequence,
    oldestLedgerCloseTime: String(oldest.closeTime),
  }
}
