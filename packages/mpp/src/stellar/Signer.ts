/**
 * Keys that sign.
 *
 * @module
 */
import { Keypair } from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'

/**
 * Takes a keypair as it is, or makes one of an `S…` secret.
 *
 * @throws {StellarMppError} `invalid-config` when the secret is malformed. The secret is not repeated.
 */
export function resolveKeypair(input: Keypair | string): Keypair {
  if (typeof input !== 'string') return input
  try {
    return Keypair.fromSecret(input)
  } catch {
    throw new StellarMppError(
      'The secret key is not valid: want S… with 56 characters.',
      {},
      { code: 'invalid-config' },
    )
  }
}
