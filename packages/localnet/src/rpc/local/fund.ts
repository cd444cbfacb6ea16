import type { Method } from '../Method.ts'
import * as Parameters from '../Params.ts'
import * as Control from './Control.ts'

/** `{ address }`: creates an account with XLM, as friendbot does. Returns `{ hash }`. */
export const fund: Method = {
  docs: Control.docs,
  handle(params, { controls }) {
    const address = Parameters.required(params, 'address', 'an account (G…)')
    return { hash: Control.run(() => controls.fund(address)).hash }
  },
}
