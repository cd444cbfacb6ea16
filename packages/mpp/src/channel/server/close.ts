/**
 * Closing by hand, and the state of a channel.
 *
 * @module
 */
import type { Keypair } from '@stellar/stellar-sdk'
import { ChannelVerificationError } from '../../Errors.ts'
import type { Logger } from '../../Logger.ts'
import type { NetworkId } from '../../stellar/Network.ts'
import { type ChannelState, fromChain } from './ChannelState.ts'
import { assertRecipient, claim } from './claim.ts'
import { connect, invalid } from './configure.ts'

/** Who closes a channel, and over which RPC. */
export type CloseOptions = {
  /** The channel, `C…`. */
  channel: string
  /** `envelopeSigner` must be the channel's recipient; `feeBumpSigner` pays instead when given. */
  feePayer: { envelopeSigner: Keypair | string; feeBumpSigner?: Keypair | string | undefined }
  /** @default 'stellar:testnet' */
  network?: NetworkId | undefined
  /** @default the network's own */
  rpcUrl?: string | undefined
  /** Most stroops that it may cost. @default 10_000_000 */
  maxFeeBumpStroops?: number | undefined
  pollMaxAttempts?: number | undefined
  pollDelayMs?: number | undefined
  pollTimeoutMs?: number | undefined
  logger?: Logger | undefined
}

/**
 * Closes a channel with a commitment: the recipient is paid, the funder gets the rest.
 *
 * @returns The hash of the transaction.
 * @throws {ChannelVerificationError} when feePayer is not the recipient, or the contract refuses.
 * @throws {SettlementError} `outcome-unknown` and others of the network. Calling again pays nothing twice.
 */
export async function close(parameters: close.Parameters): Promise<string> {
  const { amount, channel, signature } = parameters
  const { caller, read } = connect(parameters)
  if (!caller) throw invalid('feePayer is missing: envelopeSigner is the recipient of the channel.')
  const chain = await read().catch((error: unknown) => {
    // An archived channel comes back with the close itself.
    if (error instanceof ChannelVerificationError && error.code === 'channel-not-found')
      return undefined
    throw error
  })
  if (chain) assertRecipient(chain, caller)
  const claimed = await claim(caller, channel, 'close', { amount, signature })
  if (claimed.status !== 'paid') throw claimed.error
  return claimed.hash
}

export declare namespace close {
  export type Parameters = CloseOptions & {
    /** Cumulative, base units. */
    amount: bigint
    /** 64 bytes. */
    signature: Uint8Array
  }
}

/**
 * Reads a channel from the ledger.
 *
 * @throws {ChannelVerificationError} `channel-not-found` when it is not there or archived.
 */
export async function getChannelState(
  parameters: getChannelState.Parameters,
): Promise<ChannelState> {
  return fromChain(await connect(parameters).read())
}

export declare namespace getChannelState {
  export type Parameters = {
    /** The channel, `C…`. */
    channel: string
    /** @default 'stellar:testnet' */
    network?: NetworkId | undefined
    /** @default the network's own */
    rpcUrl?: string | undefined
    /** @default 10_000 */
    simulationTimeoutMs?: number | undefined
  }
}
