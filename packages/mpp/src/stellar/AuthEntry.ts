/**
 * Soroban authorization entries: built and signed by the payer, inspected by the sponsor.
 *
 * @see https://developers.stellar.org/docs/learn/fundamentals/contract-development/authorization
 * @module
 */
import { Address, hash, type Keypair, nativeToScVal, xdr } from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'
import { AUTH_EXPIRATION_SKEW_LEDGERS, DEFAULT_LEDGER_CLOSE_TIME } from './Defaults.ts'
import * as TokenTransfer from './TokenTransfer.ts'

/** The entry of a payer who is the source of the transaction: the envelope's signature covers it. */
export function fromSource(transfer: TokenTransfer.TokenTransfer): xdr.SorobanAuthorizationEntry {
  return new xdr.SorobanAuthorizationEntry({
    credentials: xdr.SorobanCredentials.sorobanCredentialsSourceAccount(),
    rootInvocation: invocationOf(transfer),
  })
}

/**
 * Signs an entry for exactly this transfer. The tree is ours, not the simulation's: nothing else can be authorized.
 *
 * @param options.nonce - Random i64; the ledger takes each once.
 * @param options.expirationLedger - Last ledger in which it is valid.
 */
export function sign(
  transfer: TokenTransfer.TokenTransfer,
  options: { expirationLedger: number; keypair: Keypair; nonce: bigint; passphrase: string },
): xdr.SorobanAuthorizationEntry {
  const { keypair } = options
  const nonce = xdr.Int64.fromString(BigInt.asIntN(64, options.nonce).toString())
  const credentials = new xdr.SorobanAddressCredentials({
    address: new Address(transfer.from).toScAddress(),
    nonce,
    signature: xdr.ScVal.scvVoid(),
    signatureExpirationLedger: options.expirationLedger,
  })
  const rootInvocation = invocationOf(transfer)
  const payload = signedPayload(credentials, rootInvocation, options.passphrase)
  credentials.signature(
    xdr.ScVal.scvVec([
      nativeToScVal(
        { public_key: keypair.rawPublicKey(), signature: keypair.sign(payload) },
        { type: { public_key: ['symbol', null], signature: ['symbol', null] } },
      ),
    ]),
  )
  return new xdr.SorobanAuthorizationEntry({
    credentials: xdr.SorobanCredentials.sorobanCredentialsAddress(credentials),
    rootInvocation,
  })
}

/** The 32 bytes that an account signs for an entry with address credentials. */
export function signedPayload(
  credentials: xdr.SorobanAddressCredentials,
  invocation: xdr.SorobanAuthorizedInvocation,
  passphrase: string,
): Buffer {
  const preimage = new xdr.HashIdPreimageSorobanAuthorization({
    invocation,
    networkId: hash(Buffer.from(passphrase)),
    nonce: credentials.nonce(),
    signatureExpirationLedger: credentials.signatureExpirationLedger(),
  })
  return hash(xdr.HashIdPreimage.envelopeTypeSorobanAuthorization(preimage).toXDR())
}

/**
 * Asserts that an invocation tree is this transfer alone.
 *
 * @throws {StellarMppError} `unexpected-authorization` when there is a sub-invocation, another call or other arguments.
 */
export function assertOnlyTransfer(
  invocation: xdr.SorobanAuthorizedInvocation,
  transfer: TokenTransfer.TokenTransfer,
): void {
  const nested = invocation.subInvocations().length
  if (nested > 0) throw unexpected(`It covers ${nested} more calls inside the transfer.`)
  if (!invocation.toXDR().equals(invocationOf(transfer).toXDR()))
    throw unexpected('It covers something else than the transfer.')
}

/**
 * The last ledger in which an entry may be valid.
 *
 * @param secondsLeft - Until the challenge expires.
 * @see draft-stellar-charge-00 §Sponsored: currentLedger + ceil(secondsLeft / 5)
 */
export function lastLedger(latestLedger: number, secondsLeft: number): number {
  return latestLedger + Math.ceil(secondsLeft / DEFAULT_LEDGER_CLOSE_TIME)
}

/**
 * Asserts that an entry is still valid.
 *
 * @throws {StellarMppError} `authorization-expired`.
 */
export function assertAlive(expirationLedger: number, latestLedger: number): void {
  if (expirationLedger <= latestLedger)
    throw new StellarMppError(
      `The authorization expired at ledger ${expirationLedger}, the network is at ${latestLedger}.`,
      {},
      { code: 'authorization-expired' },
    )
}

/**
 * Asserts that an entry does not outlive the challenge, with ten ledgers of tolerance.
 *
 * @throws {StellarMppError} `unexpected-authorization`.
 */
export function assertShortLived(
  expirationLedger: number,
  latestLedger: number,
  secondsLeft: number,
): void {
  const last = lastLedger(latestLedger, secondsLeft) + AUTH_EXPIRATION_SKEW_LEDGERS
  if (expirationLedger > last)
    throw unexpected(`It lives until ledger ${expirationLedger}, want at most ${last}.`)
}

function invocationOf(transfer: TokenTransfer.TokenTransfer): xdr.SorobanAuthorizedInvocation {
  return new xdr.SorobanAuthorizedInvocation({
    function: xdr.SorobanAuthorizedFunction.sorobanAuthorizedFunctionTypeContractFn(
      TokenTransfer.encode(transfer),
    ),
    subInvocations: [],
  })
}

function unexpected(why: string): StellarMppError {
  return new StellarMppError(
    `The authorization is not for this payment alone. ${why}`,
    {},
    { code: 'unexpected-authorization' },
  )
}
