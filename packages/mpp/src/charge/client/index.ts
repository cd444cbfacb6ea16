/** Makes payments. `stellar(parameters)` is `stellar.charge(parameters)`. */
import { charge } from './Charge.ts'

export { Mppx } from 'mppx/client'
export { charge }

/** The charge method; equal to {@link charge}. */
export const stellar: typeof charge & { charge: typeof charge } = Object.assign(
  (parameters: charge.Parameters) => charge(parameters),
  { charge },
)

export declare namespace stellar {
  type Parameters = charge.Parameters
}
