import type { Keypair } from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import type { NetworkId } from '../../stellar/Network.ts'

/** Options of the channel client. One of `commitmentKey` and `commitmentSecret` is required. */
export type Parameters = {
  /** The key that signs vouchers: not the account's own. */
  commitmentKey?: Keypair | undefined
  /** The same as `S…`. */
  commitmentSecret?: string | undefined
  /** Channels that may be signed for, `C…`. Required unless `allowUnpinnedChannel`. */
  allowedChannels?: string[] | undefined
  /** Signs for whatever channel a server names. @default false */
  allowUnpinnedChannel?: boolean | undefined
  /** Remembers what was signed. @default one that forgets when the process ends */
  store?: Store.Store | undefined
  /** The only network to sign for. @default any that this package knows */
  network?: NetworkId | undefined
  /** Not used: no RPC is asked. */
  rpcUrl?: string | undefined
  /** Not used: no RPC is asked. */
  simulationTimeoutMs?: number | undefined
  /** Told of each step. */
  onProgress?: ((event: ProgressEvent) => void) | undefined
}

/** A step of a payment. Amounts in base units. */
export type ProgressEvent =
  | { type: 'challenge'; channel: string; amount: string; cumulativeAmount: string }
  | { type: 'signing' }
  | { type: 'signed'; cumulativeAmount: string }
