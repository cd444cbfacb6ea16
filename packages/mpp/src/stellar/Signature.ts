/**
 * Ed25519 by node:crypto, many times faster than the SDK's `Keypair.verify`.
 *
 * @module
 */
import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import { StrKey } from '@stellar/stellar-sdk'

// RFC 8410: SubjectPublicKeyInfo of an Ed25519 key is this prefix and the 32 bytes.
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Whether `signature` over `message` is by `publicKey`. Never throws for a bad signature.
 *
 * @param publicKey - `G…`; must be valid.
 * @param signature - 64 bytes; any other length is false.
 * @see RFC 8032
 */
export function verify(publicKey: string, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false
  const raw = StrKey.decodeEd25519PublicKey(publicKey)
  try {
    const key = createPublicKey({
      format: 'der',
      key: Buffer.concat([spkiPrefix, raw]),
      type: 'spki',
    })
    return verifyBytes(null, message, key, signature)
  } catch {
    // 32 bytes that are no curve point.
    return false
  }
}
