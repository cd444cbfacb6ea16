/**
 * The payer as `did:pkh:stellar:<network>:<G…>`.
 *
 * @see https://github.com/w3c-ccg/did-pkh/blob/main/did-pkh-method-draft.md
 * @module
 */
import { StrKey } from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'
import type { NetworkId } from './Network.ts'

/**
 * @example
 * Did.format('stellar:testnet', 'G…') // 'did:pkh:stellar:testnet:G…'
 */
export function format(network: NetworkId, publicKey: string): string {
  return `did:pkh:${network}:${publicKey}`
}

/**
 * Reads network and account.
 *
 * @throws {StellarMppError} `malformed-source` when it is missing or of another shape.
 */
export function parse(source: string | undefined): { network: string; publicKey: string } {
  const [did, pkh, namespace, network, publicKey, ...rest] = source?.split(':') ?? []
  const shaped = did === 'did' && pkh === 'pkh' && namespace === 'stellar' && rest.length === 0
  if (!shaped || !network || !publicKey || !StrKey.isValidEd25519PublicKey(publicKey))
    throw new StellarMppError(
      `The credential's source is ${source === undefined ? 'missing' : 'malformed'}: want did:pkh:stellar:<network>:<G…>.`,
      {},
      { code: 'malformed-source' },
    )
  return { network: `stellar:${network}`, publicKey }
}
