import { TransactionBuilder } from '@stellar/stellar-sdk'
import { Errors, Credential as Serialized } from 'mppx'
import { PaymentProblem } from './payments/errors.ts'
import { connect, type Network } from './payments/network.ts'
import { readProof } from './payments/paymentProof.ts'
import type { ServerMethod } from './payments/sponsors.ts'
import {
  type Asked,
  type Credential,
  compare,
  readTransfer,
  type Transfer,
} from './payments/transfer.ts'
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
      const reference =
        rail === 'stellar' ? await hashOf(parameters.credential, network) : undefined
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
async function hashOf(credential: Credential, network: Network): Promise<string | undefined> {
  const { request } = credential.challenge
  const envelope = credential.payload.transaction
  if (!envelope) return hashOfSent(Serialized.serialize(credential as never), request, network)
  if (!pays(readTransfer(envelope, network.passphrase), request)) return undefined
  return TransactionBuilder.fromXDR(envelope, network.passphrase).hash().toString('hex')
}

/** Of one that its buyer submitted: what it pays is on the ledger, and whose it is in the signature. */
async function hashOfSent(credential: string, request: Asked, network: Network) {
  const { hash, isSigned, payer } = readProof(credential, network.passphrase) ?? {}
  const sent = hash && isSigned ? await transferOnLedger(hash, network) : undefined
  return pays(sent, request) && sent?.payer === payer ? hash : undefined
}

function pays(transfer: Transfer | undefined, request: Asked): boolean {
  return transfer !== undefined && compare(transfer, request) === undefined
}

/** An RPC that does not answer is for the verification to report. */
async function transferOnLedger(hash: string, network: Network): Promise<Transfer | undefined> {
  const found = await connect(network)
    .getTransaction(hash)
    .catch(() => undefined)
  if (found?.status !== 'SUCCESS') return undefined
  return readTransfer(found.envelopeXdr.toXDR('base64'), network.passphrase)
}
