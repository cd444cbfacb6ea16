/**
 * Push: the payer submits, waits for the ledger, and signs the hash for the challenge.
 *
 * @module
 */
import type { Transaction } from '@stellar/stellar-sdk'
import { StellarMppError } from '../../Errors.ts'
import * as Submission from '../../stellar/Submission.ts'

/**
 * Submits a signed transaction and waits until it is in a ledger.
 *
 * @throws {StellarMppError} with what became of it; `outcome-unknown` when the payment may still happen.
 */
export async function pay(
  context: Submission.Context,
  transaction: Transaction,
  maxTime: number,
): Promise<void> {
  const hash = transaction.hash().toString('hex')
  const signed: Submission.Signed = { hash, maxTime, owner: 'sponsor', xdr: transaction.toXDR() }
  const outcome = await Submission.submit(context, signed)
  if (outcome.status === 'success') return
  const resultCode = 'resultCode' in outcome ? `: ${outcome.resultCode}` : ''
  const unknown = outcome.status === 'unknown'
  throw new StellarMppError(
    `The payment ${hash} is ${outcome.status}${resultCode}.`,
    { hash, outcome: outcome.status },
    { code: unknown ? 'outcome-unknown' : 'settlement-failed' },
  )
}
