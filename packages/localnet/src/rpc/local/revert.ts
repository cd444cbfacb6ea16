import type { Method } from '../Method.ts'
import * as Parameters from '../Params.ts'
import * as Control from './Control.ts'

/** `{ id }`: brings back the state of a snapshot. Returns `{ sequence }`. */
export const revert: Method = {
  docs: Control.docs,
  handle(params, { controls, network }) {
    const id = Parameters.required(params, 'id', 'what local_snapshot returned')
    Control.run(() => controls.revert(id))
    return { sequence: network.ledger.header.sequence }
  },
}
