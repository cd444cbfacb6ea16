/** @module Verifies the receipt of a refund: its signature, and what the ledger says. For who was refunded, in a program; `verify-refund.mjs` is the same on a command line. */
import { rpc } from '@stellar/stellar-sdk'
import { connect, type Network } from './network.ts'
import { type Check, checkReceipt, type Found, parseReceipt } from './refundReceipt.ts'

/**
 * Looks at a receipt. It is good when every check is true; `undefined` is what this RPC cannot tell.
 *
 * @param text - The receipt, JSON.
 * @throws {Error} when it is no receipt, or of another network, or the RPC does not answer.
 * @example
 * const checks = await verifyRefund(readNetwork(), await readFile('receipt.json', 'utf8'))
 * if (!checks.every(({ isTrue }) => isTrue)) throw new Error('This is no proof of a refund.')
 */
export async function verifyRefund(network: Network, text: string): Promise<Check[]> {
  const receipt = parseReceipt(text)
  if (receipt.network !== network.id)
    throw new Error(`The receipt is of ${receipt.network}, and this program is on ${network.id}.`)
  const [payment, refund] = await Promise.all([
    find(network, receipt.payment),
    find(network, receipt.refund),
  ])
  return checkReceipt(receipt, { payment, refund }, network.passphrase)
}

async function find(network: Network, hash: string): Promise<Found> {
  const found = await connect(network).getTransaction(hash)
  if (found.status === rpc.Api.GetTransactionStatus.NOT_FOUND)
    return { status: 'NOT_FOUND', oldestAt: Number(found.oldestLedgerCloseTime) }
  if (found.status === rpc.Api.GetTransactionStatus.FAILED) return { status: 'FAILED' }
  const { createdAt, envelopeXdr } = found
  return {
    status: 'SUCCESS',
    envelope: envelopeXdr.toXDR('base64'),
    closedAt: Number(createdAt),
  }
}
