/** Takes vouchers. `stellar(parameters)` is `stellar.channel(parameters)`. */
import { channel } from './Channel.ts'

export { Expires, Mppx, Store } from 'mppx/server'
export { resolveKeypair } from '../../stellar/Signer.ts'
export { autoSettle, type Settled } from './autoSettle.ts'
export type { ChannelState } from './ChannelState.ts'
export { close, getChannelState } from './close.ts'
export { closeWithLatestCommitment, getLatestCommitment } from './closeWithLatestCommitment.ts'
export { type ChannelEvent, watchChannel } from './watchChannel.ts'
export { channel }

/** The channel method; equal to {@link channel}. */
export const stellar: typeof channel & { channel: typeof channel } = Object.assign(
  (parameters: channel.Parameters) => channel(parameters),
  { channel },
)

export declare namespace stellar {
  type Parameters = channel.Parameters
}
