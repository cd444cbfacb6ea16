import type { Method } from '../Method.ts'
import * as Parameters from '../Params.ts'
import { invalidParams } from '../RpcError.ts'
import * as Control from './Control.ts'

/** Most ledgers that one call closes; `local_advance` jumps further. */
export const maxCount = 10_000

/** `{ count? }`: closes ledgers now, with what waits in the first; one by default. Returns `{ sequence }`. */
export const closeLedger: Method = {
  docs: Control.docs,
  handle(params, { controls }) {
    const count = Parameters.uint32(params, 'count') || 1
    if (count > maxCount)
      throw invalidParams(`count must not exceed ${maxCount}: use local_advance to jump further.`)
    return { sequence: Control.run(() => controls.closeLedger(count)) }
  },
}
