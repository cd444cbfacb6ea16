/**
 * Wraps a signed transaction so that another account pays its fee.
 *
 * @see https://developers.stellar.org/docs/build/guides/transactions/fee-bump-transactions
 * @module
 */
import {
  type FeeBumpTransaction,
  type Keypair,
  type Transaction,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { PaymentVerificationError } from '../Errors.ts'

/**
 * Asserts that a fee is within the sponsor's cap.
 *
 * @throws {PaymentVerificationError} `fee-above-cap`.
 */
export function assertFee(feeStroops: bigint, capStroops: number): void {
  if (feeStroops > BigInt(capStroops))
    throw new PaymentVerificationError(
      `The network fee of ${feeStroops} stroops is above this server's cap of ${capStroops}.`,
      { capStroops, feeStroops: `${feeStroops}` },
      { code: 'fee-above-cap' },
    )
}

/**
 * Wraps and signs. The outer fee is inclusion × (operations + 1) + resources, and never above the cap.
 *
 * @param options.inclusionFeeStroops - Per operation; at least that of `inner`.
 * @throws {PaymentVerificationError} `fee-above-cap`.
 */
export function wrap(
  inner: Transaction,
  options: {
    capStroops: number
    feeSource: Keypair
    inclusionFeeStroops: number
    passphrase: string
  },
): FeeBumpTransaction {
  const { capStroops, feeSource, inclusionFeeStroops, passphrase } = options
  const outer = TransactionBuilder.buildFeeBumpTransaction(
    feeSource,
    `${inclusionFeeStroops}`,
    inner,
    passphrase,
  )
  assertFee(BigInt(outer.fee), capStroops)
  outer.sign(feeSource)
  return outer
}
