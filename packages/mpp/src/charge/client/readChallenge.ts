/**
 * What a challenge asks of this payer, or why it must not be paid. Pure.
 *
 * @module
 */
import { StrKey } from '@stellar/stellar-sdk'
import { type Code, StellarMppError } from '../../Errors.ts'
import { MAX_AMOUNT } from '../../stellar/Amount.ts'
import * as Network from '../../stellar/Network.ts'
import type { TokenTransfer } from '../../stellar/TokenTransfer.ts'
import type { ChargeRequest } from '../Methods.ts'
import type { Mode } from './Parameters.ts'

/** A challenge of `stellar/charge`, as mppx parses it. */
export type Challenge = { id: string; expires?: string | undefined; request: ChargeRequest }

/** A payment to make. */
export type Order = {
  challengeId: string
  transfer: TokenTransfer
  network: Network.Network
  /** The server pays the fee. */
  sponsored: boolean
  /** The last second in which the transaction may be included. */
  maxTime: number
  mode: Mode
}

/**
 * Reads a challenge.
 *
 * @throws {StellarMppError} `refused-challenge`, `wrong-network`, `mode-not-accepted` or `expired`.
 */
export function readChallenge(
  challenge: Challenge,
  options: { mode: Mode; nowMs: number; payer: string; timeoutSeconds: number },
): Order {
  const { amount, currency, methodDetails, recipient } = challenge.request
  const { mode, nowMs } = options
  if (challenge.id === '') throw refuse('The challenge has an empty id: no server knows it again.')
  const network = Network.resolve(methodDetails?.network)
  if (!/^[1-9]\d*$/.test(amount) || BigInt(amount) > MAX_AMOUNT)
    throw refuse(`The challenge asks for "${amount}", want positive base units.`)
  if (!StrKey.isValidContract(currency))
    throw refuse(`The challenge's currency "${currency}" is no contract.`)
  if (!StrKey.isValidEd25519PublicKey(recipient) && !StrKey.isValidContract(recipient))
    throw refuse(`The challenge's recipient "${recipient}" is no account or contract.`)
  const sponsored = methodDetails?.feePayer === true
  assertMode(mode, sponsored, methodDetails?.credentialTypes)
  return {
    challengeId: challenge.id,
    maxTime: maxTimeOf(challenge.expires, nowMs, options.timeoutSeconds),
    mode,
    network,
    sponsored,
    transfer: { amount: BigInt(amount), contract: currency, from: options.payer, to: recipient },
  }
}

function assertMode(mode: Mode, sponsored: boolean, types: string[] | undefined): void {
  if (mode === 'push' && sponsored)
    throw refuse('The server pays the fee: use pull mode.', 'mode-not-accepted')
  // Servers that list nothing are older ones, and those pull.
  const accepted =
    mode === 'push' ? types?.includes('signedHash') : !types || types.includes('transaction')
  if (!accepted)
    throw refuse(
      `The server does not accept ${mode} mode: it takes ${types?.join(', ') || 'transaction'}.`,
      'mode-not-accepted',
    )
}

function maxTimeOf(expires: string | undefined, nowMs: number, timeoutSeconds: number): number {
  if (expires === undefined) return Math.floor(nowMs / 1_000) + timeoutSeconds
  const maxTime = Math.floor(Date.parse(expires) / 1_000)
  if (!(maxTime > 0)) throw refuse(`The challenge's expiry "${expires}" is no time.`)
  if (maxTime * 1_000 <= nowMs) throw refuse(`The challenge expired at ${expires}.`, 'expired')
  return maxTime
}

function refuse(message: string, code: Code = 'refused-challenge'): StellarMppError {
  return new StellarMppError(message, {}, { code })
}
