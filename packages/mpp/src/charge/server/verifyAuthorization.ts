/**
 * Whether a sponsor may submit these authorization entries. Pure; the expiry is checked after the simulation, which
 * tells the latest ledger.
 *
 * @see draft-stellar-charge-00 §Sponsored payments
 * @module
 */
import { Address, StrKey, scValToNative, type xdr } from '@stellar/stellar-sdk'
import { type Code, PaymentVerificationError } from '../../Errors.ts'
import * as AuthEntry from '../../stellar/AuthEntry.ts'
import * as Signature from '../../stellar/Signature.ts'
import type { TokenTransfer } from '../../stellar/TokenTransfer.ts'

/**
 * Verifies that the only entry is the payer's, for this transfer alone, and signed by the payer's key alone.
 *
 * @returns The last ledger in which it is valid, and the hash that was signed.
 * @throws {PaymentVerificationError} `unexpected-authorization` or `bad-signature`.
 */
export function verifyAuthorization(
  entries: readonly xdr.SorobanAuthorizationEntry[],
  transfer: TokenTransfer,
  passphrase: string,
): { expirationLedger: number; hash: string } {
  const [entry] = entries
  if (entries.length !== 1 || !entry)
    throw refuse(`There are ${entries.length} authorization entries, want the payer's one.`)
  const kind = entry.credentials().switch().name
  // Source-account credentials would be the sponsor's own; V2 ones bind more than this reads.
  if (kind !== 'sorobanCredentialsAddress')
    throw refuse(`The authorization has ${kind}, want sorobanCredentialsAddress.`)
  const credentials = entry.credentials().address()
  const signer = Address.fromScAddress(credentials.address()).toString()
  if (signer !== transfer.from) throw refuse('The authorization is not by the payer.')
  AuthEntry.assertOnlyTransfer(entry.rootInvocation(), transfer)
  const payload = AuthEntry.signedPayload(credentials, entry.rootInvocation(), passphrase)
  const signature = readSignature(credentials.signature(), transfer.from)
  if (!Signature.verify(transfer.from, payload, signature))
    throw refuse('The signature of the authorization is wrong.', 'bad-signature')
  return {
    expirationLedger: credentials.signatureExpirationLedger(),
    hash: payload.toString('hex'),
  }
}

/** An account's signature: a vector of one map `{public_key, signature}`. */
function readSignature(value: xdr.ScVal, payer: string): Uint8Array {
  const signatures: unknown = value.switch().name === 'scvVec' ? scValToNative(value) : []
  const [first, ...more] = signatures as { public_key?: unknown; signature?: unknown }[]
  const { public_key: key, signature } = first ?? {}
  if (more.length > 0 || !(key instanceof Uint8Array) || !(signature instanceof Uint8Array))
    throw refuse('The authorization needs exactly one account signature.', 'bad-signature')
  if (!StrKey.decodeEd25519PublicKey(payer).equals(key))
    throw refuse("The authorization is signed by another key than the payer's.", 'bad-signature')
  return signature
}

function refuse(
  message: string,
  code: Code = 'unexpected-authorization',
): PaymentVerificationError {
  return new PaymentVerificationError(message, {}, { code })
}
