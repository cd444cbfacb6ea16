/** The channel as callers see it. */
import type { Chain } from '../../stellar/ChannelContract.ts'

/** What the ledger says of a channel. Amounts in base units. */
export type ChannelState = {
  /** What the channel holds. */
  balance: bigint
  /** What the recipient was paid. */
  withdrawn: bigint
  /** Both together. */
  deposited: bigint
  /** Ledgers. */
  refundWaitingPeriod: number
  /** `C…` */
  token: string
  /** The funder. */
  from: string
  /** The recipient. */
  to: string
  /** From this ledger on the funder may take everything; null while nobody has started to close. */
  closeEffectiveAtLedger: number | null
  currentLedger: number
  /** The ledger at which `closeEffectiveAtLedger` was read. */
  closeStatusLedger: number
}

/** Leaves out what only verification needs. */
export function fromChain(chain: Chain): ChannelState {
  const { commitmentKey: _key, wasmHash: _hash, ...state } = chain
  return { ...state, closeStatusLedger: chain.currentLedger }
}
