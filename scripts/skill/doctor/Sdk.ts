/** The project's own `@stellar/stellar-sdk`: the doctor brings none, and works with whatever version is there. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as StellarSdk from '@stellar/stellar-sdk'

/** What the package exports. */
export type Sdk = typeof StellarSdk

/** Loads it; `undefined` when it is not installed, or is another thing by now. */
export function load(folder: string): Sdk | undefined {
  try {
    const sdk = createRequire(join(folder, 'package.json'))('@stellar/stellar-sdk') as Partial<Sdk>
    const isKnown = sdk.Asset && sdk.Keypair && sdk.StrKey && sdk.xdr?.LedgerEntryData
    return isKnown ? (sdk as Sdk) : undefined
  } catch {
    return undefined
  }
}

/** Account of a secret key; `undefined` when it is none. */
export function accountOf({ Keypair, StrKey }: Sdk, secret: string | undefined) {
  return secret && StrKey.isValidEd25519SecretSeed(secret)
    ? Keypair.fromSecret(secret).publicKey()
    : undefined
}

/** Account from `G…` or from 64 hex digits, as tools print keys. */
export function toAccount({ StrKey }: Sdk, key: string): string {
  return /^[0-9a-f]{64}$/i.test(key) ? StrKey.encodeEd25519PublicKey(Buffer.from(key, 'hex')) : key
}
