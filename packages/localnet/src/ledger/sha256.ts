import { createHash } from 'node:crypto'

/** SHA-256, by Node: stellar-base's `hash` runs in JavaScript and takes ten times as long. */
export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
