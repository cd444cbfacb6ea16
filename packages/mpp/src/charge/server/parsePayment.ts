/**
 * A credential in, a payment to verify out. Pure: no store, no network.
 *
 * @module
 */
import { Expires } from 'mppx'
import { type Code, PaymentVerificationError } from '../../Errors.ts'
import { MAX_AMOUNT } from '../../stellar/Amount.ts'
import * as Did from '../../stellar/Did.ts'
import type { ChargePayload, ChargeRequest } from '../Methods.ts'
import type { Server } from './configure.ts'
import type { Payment, Proof, Terms } from './Terms.ts'

/** A credential whose challenge mppx has found to be ours, and whose payload fits the schema. */
export type Credential = {
  challenge: { id: string; expires?: string | undefined; request: ChargeRequest }
  payload: ChargePayload
  source?: string | undefined
}

/**
 * Reads a credential against the server's rules.
 *
 * @throws {PaymentVerificationError} `wrong-network`, `server-account`, `mode-not-accepted`, `verification-failed`;
 * `malformed-source`, `expired` by their own errors.
 */
export function parsePayment(
  credential: Credential,
  server: Pick<Server, 'credentialTypes' | 'network' | 'ownAccounts'>,
): Payment {
  return {
    terms: parseTerms(credential, server),
    ...parseProof(credential.payload, server.credentialTypes),
  }
}

function parseTerms(
  { challenge, source }: Credential,
  { network, ownAccounts }: Pick<Server, 'network' | 'ownAccounts'>,
): Terms {
  const { amount, currency, externalId, methodDetails, recipient } = challenge.request
  Expires.assert(challenge.expires, challenge.id)
  assertNetwork(methodDetails?.network, network.id, 'challenge')
  const payer = Did.parse(source)
  assertNetwork(payer.network, network.id, 'source')
  if (ownAccounts.includes(payer.publicKey) || payer.publicKey === recipient)
    throw refuse("The payer is one of the server's own accounts.", 'server-account')
  if (!/^[1-9]\d*$/.test(amount) || BigInt(amount) > MAX_AMOUNT)
    throw refuse(`The challenge asks for "${amount}", want positive base units.`)
  return {
    challengeId: challenge.id,
    expiresMs: Date.parse(challenge.expires),
    externalId,
    transfer: { amount: BigInt(amount), contract: currency, from: payer.publicKey, to: recipient },
  }
}

function parseProof(payload: ChargePayload, credentialTypes: string[]): Proof {
  if (!credentialTypes.includes(payload.type))
    throw refuse(
      `Credentials of type "${payload.type}" are not accepted here, want ${credentialTypes.join(' or ')}.`,
      'mode-not-accepted',
    )
  if (payload.type === 'transaction') return { kind: 'pull', transaction: payload.transaction }
  const signature = payload.type === 'signedHash' ? payload.sourceSignature : undefined
  return { hash: payload.hash.toLowerCase(), kind: 'push', signature }
}

function assertNetwork(got: string | undefined, want: string, where: string): void {
  if (got !== want)
    throw refuse(`The ${where} names ${got ?? 'no network'}, want ${want}.`, 'wrong-network')
}

function refuse(message: string, code?: Code): PaymentVerificationError {
  return new PaymentVerificationError(message, {}, { code })
}
