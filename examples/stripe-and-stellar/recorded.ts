import { TransactionBuilder } from '@stellar/stellar-sdk'
import { Errors } from 'mppx'
import { PaymentProblem } from './payments/errors.ts'
import type { Network } from './payments/network.ts'
import type { ServerMethod } from './payments/sponsors.ts'
import { type Credential, compare, readTransfer } from './payments/transfer.ts'
import type { Rail, Sales } from './sales.ts'

/**
 * The same method, with a ledger around it: noted before money moves, recorded before anything is served, and served
 * once for each payment. What is left open, `reconcile` resolves.
 */
export function recorded(
  method: ServerMethod,
  { network, rail, sales }: { network: Network; rail: Rail; sales: Sales },
): ServerMethod {
  return {
    ...method,
    async verify(parameters) {
      const { challenge } = parameters.credential
      const sale = {
        rail,
        challenge: challenge.id,
        order: orderOf(challenge.request.externalId),
        amount: BigInt(challenge.request.amount),
      }
      const reference = rail === 'stellar' ? hashOf(parameters.credential, network) : undefined
      const isFirst = write('rpc-unavailable', () => sales.begin({ ...sale, reference }))
      const receipt = await method.verify(parameters).catch((error: unknown) => {
        if (isFirst && isRefusal(error)) sales.drop(challenge.id)
        throw error
      })
      const paid = { ...sale, reference: receipt.reference }
      // The webhook may have told of it before: that is no reason not to serve. A second presentation is.
      const isFresh = write('outcome-unknown', () => sales.present(paid))
      if (!isFresh) throw new PaymentProblem('already-used')
      return receipt
    },
  }
}

/** A ledger that cannot be written is not the buyer's fault: no 402, which would ask for another payment. */
function write<result>(reason: 'rpc-unavailable' | 'outcome-unknown', task: () => result): result {
  try {
    return task()
  } catch (cause) {
    const detail = reason === 'rpc-unavailable' ? 'Nothing can be sold at the moment.' : undefined
    throw new PaymentProblem(reason, { cause, detail })
  }
}

/** The order of a challenge. On Stellar something unique follows it. */
function orderOf(externalId = ''): string {
  return externalId.split('.')[0] ?? ''
}

/** The buyer's own fault, and nothing was paid. A bank that asks may still be answered. */
function isRefusal(error: unknown): boolean {
  if (error instanceof Errors.PaymentActionRequiredError) return false
  return error instanceof Errors.PaymentError && error.status === 402
}

/** Hash of the transaction of a credential, if it pays what was asked: with it the ledger can be asked later. */
function hashOf({ challenge, payload }: Credential, { passphrase }: Network): string | undefined {
  const envelope = payload.transaction ?? ''
  const transfer = readTransfer(envelope, passphrase)
  if (!transfer || compare(transfer, challenge.request)) return undefined
  return TransactionBuilder.fromXDR(envelope, passphrase).hash().toString('hex')
}
