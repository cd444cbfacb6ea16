/**
 * A signed transaction as it travels: base64 XDR in, what the rules need out.
 *
 * @module
 */
import {
  extractBaseAddress,
  FeeBumpTransaction,
  type Transaction,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { StellarMppError } from '../Errors.ts'

/** A parsed transaction envelope. */
export type Envelope = {
  /** Base64 XDR as received; this is what is submitted. */
  xdr: string
  /** The transaction that carries the operations: the inner one of a fee bump. */
  inner: Transaction
  /** Hash of `inner`, lower-case hex: the one name of a payment, wrapped or not. */
  innerHash: string
  /** Hash of the envelope itself, which the RPC knows. Equal to `innerHash` unless it is a fee bump. */
  outerHash: string
  /** Accounts (`G…`) that this transaction acts for: its source, its operations' and its fee's. */
  sources: string[]
}

/**
 * Reads an envelope for one network.
 *
 * @throws {StellarMppError} `malformed-transaction` when it is no transaction envelope.
 */
export function parse(envelopeXdr: string, passphrase: string): Envelope {
  try {
    const outer = TransactionBuilder.fromXDR(envelopeXdr, passphrase)
    const inner = outer instanceof FeeBumpTransaction ? outer.innerTransaction : outer
    const sources = [
      inner.source,
      ...inner.operations.map((operation) => operation.source),
      outer instanceof FeeBumpTransaction ? outer.feeSource : undefined,
    ]
    return {
      inner,
      innerHash: inner.hash().toString('hex'),
      outerHash: outer.hash().toString('hex'),
      sources: sources.flatMap((source) => (source ? [extractBaseAddress(source)] : [])),
      xdr: envelopeXdr,
    }
  } catch (cause) {
    throw new StellarMppError(
      'The transaction is not a transaction envelope in base64 XDR.',
      {},
      { cause, code: 'malformed-transaction' },
    )
  }
}

/**
 * Asserts that the network cannot include the transaction after the challenge has expired.
 *
 * @param expiresMs - Expiry of the challenge, milliseconds.
 * @returns `maxTime` in seconds.
 * @throws {StellarMppError} `time-bounds` when maxTime is missing, zero or later, or minTime lies ahead; `expired`.
 * @see draft-stellar-charge-00 §Verification: `timeBounds.maxTime` MUST NOT exceed `expires`
 */
export function assertTimeBounds(inner: Transaction, expiresMs: number, nowMs: number): number {
  const maxTime = Number(inner.timeBounds?.maxTime ?? 0)
  const minTime = Number(inner.timeBounds?.minTime ?? 0)
  const wrong = (what: string) =>
    new StellarMppError(`The transaction's timeBounds ${what}.`, {}, { code: 'time-bounds' })
  if (!(maxTime > 0)) throw wrong('have no maxTime')
  if (maxTime * 1_000 > expiresMs) throw wrong('end after the challenge expires')
  if (minTime * 1_000 > nowMs) throw wrong('begin in the future')
  if (maxTime * 1_000 < nowMs)
    throw new StellarMppError('The transaction has expired.', {}, { code: 'expired' })
  return maxTime
}
