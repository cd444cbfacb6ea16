/**
 * The terms of one payment: what the challenge asks of the payer who answers it.
 *
 * @module
 */
import type { TokenTransfer } from '../../stellar/TokenTransfer.ts'

/** What has to be proven. Pure data. */
export type Terms = {
  challengeId: string
  /** The transfer that pays: currency, payer, recipient, amount in base units. */
  transfer: TokenTransfer
  /** When the challenge expires, milliseconds since 1970. */
  expiresMs: number
  externalId?: string | undefined
}

/** A credential that has been read: terms, and the kind of proof. */
export type Payment = { terms: Terms } & Proof

/** The kinds of proof. */
export type Proof =
  /** A signed transaction, submitted as it is. */
  | { kind: 'pull'; transaction: string }
  /** The hash of a transaction that the payer submitted; without a signature when the server opts in. */
  | { kind: 'push'; hash: string; signature?: string | undefined }

/** A payment that is in a ledger. */
export type Settled = {
  /** How the store records it: `settled` by us, or `used` because the payer submitted it. */
  kind: 'settled' | 'used'
  /** Hash of the inner transaction. */
  innerHash: string
  /** What the receipt names: the hash under which the network knows the transaction. */
  reference: string
}
