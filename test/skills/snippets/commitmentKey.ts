// #region keys
import { Keypair, StrKey } from '@stellar/stellar-sdk'

/** The server's `commitmentKey` is G…; contracts and tools print the same key as 64 hex digits. */
export function commitmentKey(hex: string): string {
  return StrKey.encodeEd25519PublicKey(Buffer.from(hex, 'hex'))
}

/** The client's `commitmentKey` from a seed of 64 hex digits. */
export function commitmentKeypair(hexSeed: string): Keypair {
  return Keypair.fromRawEd25519Seed(Buffer.from(hexSeed, 'hex'))
}
// #endregion keys
