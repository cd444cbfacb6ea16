/** Takes payments. `stellar(parameters)` is `stellar.charge(parameters)`. */
import { charge } from './Charge.ts'

export { Expires, Mppx, Store } from 'mppx/server'
export { resolveKeypair } from '../../stellar/Signer.ts'
export { charge }

/** The charge method; equal to {@link charge}. */
export const stellar: typeof charge & { charge: typeof charge } = Object.assign(
  (parameters: charge.Parameters) => charge(parameters),
  { charge },
)

export declare namespace stellar {
  type Parameters = charge.Parameters
}
