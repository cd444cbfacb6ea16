import type { Method } from '../Method.ts'
import * as Parameters from '../Params.ts'
import { invalidParams } from '../RpcError.ts'
import * as Control from './Control.ts'

/** `{ seconds?, ledgers? }`: moves the ledger's clock and sequence on. Returns `{ sequence, closeTime }` (unix seconds). */
export const advance: Method = {
  docs: Control.docs,
  handle(params, { controls }) {
    const seconds = Parameters.uint32(params, 'seconds')
    const ledgers = Parameters.uint32(params, 'ledgers')
    if (seconds === 0 && ledgers === 0)
      throw invalidParams('seconds or ledgers is missing: say how far to advance.')
    return Control.run(() =>
      controls.advance({ ...(seconds > 0 && { seconds }), ...(ledgers > 0 && { ledgers }) }),
    )
  },
}
