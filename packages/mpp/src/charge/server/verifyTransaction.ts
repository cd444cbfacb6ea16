/**
 * What a signed transaction must look like before anything is asked of the network. Pure.
 *
 * @see draft-stellar-charge-00 §Verification
 * @module
 */
import { PaymentVerificationError } from '../../Errors.ts'
import { ALL_ZEROS } from '../../stellar/Defaults.ts'
import * as Envelope from '../../stellar/Envelope.ts'
import * as TokenTransfer from '../../stellar/TokenTransfer.ts'
import type { Terms } from './Terms.ts'

/** A transaction that pays the terms, as far as its bytes tell. */
export type Verified = {
  envelope: Envelope.Envelope
  operation: TokenTransfer.Call
  /** Seconds. */
  maxTime: number
  /** Its source is the account of zeros: a sponsor has to complete it. */
  needsSponsor: boolean
}

/**
 * Verifies a transaction against the terms.
 *
 * @throws {StellarMppError} with the first rule that it breaks.
 */
export function verifyTransaction(
  transactionXdr: string,
  terms: Terms,
  context: { nowMs: number; ownAccounts: readonly string[]; passphrase: string },
): Verified {
  const envelope = Envelope.parse(transactionXdr, context.passphrase)
  const { operation, transfer } = TokenTransfer.fromOperations(envelope.inner.operations)
  TokenTransfer.assertEquals(transfer, terms.transfer)
  if (envelope.sources.some((source) => context.ownAccounts.includes(source)))
    throw new PaymentVerificationError(
      "The transaction acts for one of the server's own accounts.",
      {},
      { code: 'server-account' },
    )
  const maxTime = Envelope.assertTimeBounds(envelope.inner, terms.expiresMs, context.nowMs)
  return { envelope, maxTime, needsSponsor: envelope.inner.source === ALL_ZEROS, operation }
}
