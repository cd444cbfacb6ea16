/** Turns what the controls refuse into errors on the wire. */
import { ControlError } from '../../transaction/Controls.ts'
import { codes, RpcError } from '../RpcError.ts'

/** Page that documents the controls. */
export const docs = 'https://www.npmjs.com/package/stellar-localnet'

/** Runs a control. What it refuses becomes an RPC error with `data: { code, hint }`. */
export function run<result>(control: () => result): result {
  try {
    return control()
  } catch (error) {
    if (!(error instanceof ControlError)) throw error
    const { code, hint, message } = error
    throw new RpcError(codes.invalidRequest, message, { code, hint })
  }
}
