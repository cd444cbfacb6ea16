/** Pays by vouchers. `stellar(parameters)` is `stellar.channel(parameters)`. */
import { channel } from './Channel.ts'

export { Mppx } from './Mppx.ts'
export { channel }

/** The channel method; equal to {@link channel}. */
export const stellar: typeof channel & { channel: typeof channel } = Object.assign(
  (parameters: channel.Parameters) => channel(parameters),
  { channel },
)

export declare namespace stellar {
  type Parameters = channel.Parameters
}
