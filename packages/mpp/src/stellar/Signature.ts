/**
 * Ed25519 by node:crypto, many times faster than the SDK's `Keypair.verify`.
 *
 * @module
 */
import { createPublicKey, type KeyObject, verify as verifyBytes } from 'node:crypto'
import { StrKey } from '@stellar/stellar-sdk'

// RFC 8410: SubjectPublicKeyInfo of an Ed25519 key is this prefix and the 32 bytes.
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether a signature, 64 bytes, over a message is by one key. Never throws for a bad signature. */
export type Verifier = (message: Uint8Array, signature: Uint8Array) => boolean

/**
 * Makes a verifier of one key. It reads the key when first asked, which takes as long as to verify, and keeps it.
 *
 * @param publicKey - `G…`; must be valid.
 * @see RFC 8032
 */
export function verifier(publicKey: string): Verifier {
  let key: KeyObject | undefined
  return (message, signature) => {
    if (signature.length !== 64) return false
    try {
      key ??= readKey(publicKey)
      return verifyBytes(null, message, key, signature)
    } catch {
      // 32 bytes that are no curve point.
      return false
    }
  }
}

/**
 * Whether `signature` over `message` is by `publicKey`. Never throws for a bad signature.
 *
 * @param publicKey - `G…`; must be valid.
 * @param signature - 64 bytes; any other length is false.
 */
export function verify(publicKey: string, message: Uint8Array, signature: Uint8Array): boolean {
  return verifier(publicKey)(message, signature)
}

function readKey(publicKey: string): KeyObject {
  const raw = StrKey.decodeEd25519PublicKey(publicKey)
  return createPublicKey({ format: 'der', key: Buffer.concat([spkiPrefix, raw]), type: 'spki' })
}
