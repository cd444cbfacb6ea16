import type { Store } from 'mppx'
import { readNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { reconcileSales } from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import {
  refundPayment,
  resumeRefunds,
} from '../../../skills/stellar-mpp-payments/assets/refundPayment.ts'
import { RefundRefused } from '../../../skills/stellar-mpp-payments/assets/refundRefused.ts'
import { verifyRefund } from '../../../skills/stellar-mpp-payments/assets/verifyRefund.ts'

export function refunds(store: Store.AtomicStore) {
  // #region refund
  const network = readNetwork()
  const refunder = { network, store, secretKey: process.env.STELLAR_REFUND_SECRET ?? '' }

  /** Returns the receipt as JSON, the buyer's proof; or why it is open yet. */
  async function giveBack(payment: string, ticket: string, amount?: bigint): Promise<string> {
    const asked = { payment, id: ticket, ...(amount ? { amount } : {}) }
    const outcome = await refundPayment({ ...refunder, ...asked })
    return outcome.status === 'refunded' ? JSON.stringify(outcome.receipt) : outcome.status
  }
  // #endregion refund

  // #region unserved
  /** Gives back what was paid and never served. Who was served, or may have been, is left alone. */
  async function giveBackUnserved(): Promise<void> {
    for (const { hash, status } of await reconcileSales({ network, store })) {
      if (status !== 'unserved' || !hash) continue
      await giveBack(hash, 'unserved').catch((error: unknown) => {
        if (!(error instanceof RefundRefused)) throw error
      })
    }
  }
  // #endregion unserved

  // #region resume
  /** At start-up, and now and then: what was begun is ended; what is not stays open. */
  async function resume(): Promise<string[]> {
    const outcomes = await resumeRefunds(refunder)
    return outcomes.map(({ amount, payment, status }) => `${payment}: ${amount}, ${status}`)
  }
  // #endregion resume
  return { giveBack, giveBackUnserved, resume }
}

// #region verify
/** For the buyer: whether a receipt proves that the money came back. */
export async function isProven(receipt: string): Promise<boolean> {
  const checks = await verifyRefund(readNetwork(), receipt)
  return checks.every(({ isTrue }) => isTrue)
}
// #endregion verify
