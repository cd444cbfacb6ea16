/**
 * Ed25519 by node:crypto, many times faster than the SDK's `Keypair.verify`.
 *
 * @module
 */
import { createPublicKey, type KeyObject, verify as verifyBytes } from 'node:crypto'
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
  const key = keyOf(publicKey)
  return key !== undefined && verifyBytes(null, message, key, signature)
}

/** Importing a key costs more than using it; a server sees the same few again and again. */
const recentKeys = new Map<string, KeyObject>()
const mostKeys = 1_000

/** Undefined for 32 bytes that are no curve point. */
function keyOf(publicKey: string): KeyObject | undefined {
  const known = recentKeys.get(publicKey)
  if (known) return known
  const raw = StrKey.decodeEd25519PublicKey(publicKey)
  try {
    const spki = { format: 'der', key: Buffer.concat([spkiPrefix, raw]), type: 'spki' } as const
    const key = createPublicKey(spki)
    if (recentKeys.size >= mostKeys) recentKeys.clear()
    recentKeys.set(publicKey, key)
    return key
  } catch {
    return undefined
  }
}
