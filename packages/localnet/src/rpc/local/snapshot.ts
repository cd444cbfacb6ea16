import type { Method } from '../Method.ts'
import * as Control from './Control.ts'

/** Remembers the whole state. Returns `{ id }`, which `local_revert` takes as often as wanted. */
export const snapshot: Method = {
  docs: Control.docs,
  handle: (_params, { controls }) => ({ id: Control.run(() => controls.snapshot()) }),
}
