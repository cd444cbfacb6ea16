/**
 * Push: the payer submitted the transaction; the server looks it up once.
 *
 * @module
 */
import { xdr } from '@stellar/stellar-sdk'
import { type Code, PaymentVerificationError } from '../../Errors.ts'
import { PUSH_CLOCK_SKEW_SECONDS } from '../../stellar/Defaults.ts'
import * as Envelope from '../../stellar/Envelope.ts'
import * as Signature from '../../stellar/Signature.ts'
import * as TokenTransfer from '../../stellar/TokenTransfer.ts'
import type { Claim } from '../../store/Replay.ts'
import type { Server } from './configure.ts'
import type { Proof, Settled, Terms } from './Terms.ts'

type Push = Extract<Proof, { kind: 'push' }>

/** What getTransaction says of a transaction. */
export type Found = {
  status: string
  createdAt?: string | number | undefined
  envelopeXdr?: string | undefined
  events?: { contractEventsXdr?: string[][] | undefined } | undefined
}

/**
 * Accepts a payment that is in a ledger already. One RPC call.
 *
 * @throws {PaymentVerificationError} with the first rule that it breaks; the payer may present it again.
 */
export async function settlePush(
  server: Server,
  terms: Terms,
  push: Push,
  claim: Claim,
): Promise<Settled> {
  const { clock, logger, network, submission } = server
  verifySignature(terms, push)
  const [found] = await Promise.all([
    submission.limit(() => submission.rpc.call<Found>('getTransaction', { hash: push.hash })),
    server.checkNetwork(),
  ])
  const innerHash = verifyFound(found, terms, {
    hash: push.hash,
    nowMs: clock.now(),
    ownAccounts: server.ownAccounts,
    passphrase: network.passphrase,
    ...server.push,
  })
  await claim.pin([innerHash])
  if (!push.signature)
    logger.warn('[stellar:charge] accepted an unsigned push credential', { hash: push.hash })
  return { innerHash, kind: 'used', reference: push.hash }
}

/**
 * Verifies that the payer presents the hash for this very challenge.
 *
 * @throws {PaymentVerificationError} `bad-signature`.
 */
export function verifySignature({ challengeId, transfer }: Terms, { hash, signature }: Push): void {
  if (signature === undefined) return
  const message = Buffer.from(`${challengeId}:${hash}`)
  if (!Signature.verify(transfer.from, message, Buffer.from(signature, 'hex')))
    throw refuse(
      'sourceSignature is not by the payer over "{challenge.id}:{hash}".',
      'bad-signature',
    )
}

/**
 * Verifies that the transaction is in a ledger, pays the terms, and was made for this challenge.
 *
 * @returns The hash of the inner transaction.
 * @throws {StellarMppError} with the first rule that it breaks.
 */
export function verifyFound(
  found: Found,
  terms: Terms,
  context: {
    hash: string
    nowMs: number
    ownAccounts: readonly string[]
    passphrase: string
    maxAgeSeconds: number
    challengeLifetimeSeconds: number
  },
): string {
  if (found.status === 'FAILED') throw refuse('The pushed transaction failed in the ledger.')
  if (found.status !== 'SUCCESS' || !found.envelopeXdr)
    throw refuse('The pushed transaction is not in a ledger.', 'payment-not-found')
  const envelope = Envelope.parse(found.envelopeXdr, context.passphrase)
  if (context.hash !== envelope.innerHash && context.hash !== envelope.outerHash)
    throw refuse('The pushed transaction is of another network.', 'wrong-network')
  const { transfer } = TokenTransfer.fromOperations(envelope.inner.operations)
  TokenTransfer.assertEquals(transfer, terms.transfer)
  const events = (found.events?.contractEventsXdr ?? []).flat()
  if (events.length > 0)
    TokenTransfer.assertOnlyEvent(
      events.map((event) => xdr.ContractEvent.fromXDR(event, 'base64')),
      terms.transfer,
    )
  if (envelope.sources.some((source) => context.ownAccounts.includes(source)))
    throw refuse("The transaction acts for one of the server's own accounts.", 'server-account')
  assertFresh(found.createdAt, terms, context)
  return envelope.innerHash
}

/** A payment made before its challenge was made for something else. */
function assertFresh(
  createdAt: string | number | undefined,
  { expiresMs }: Terms,
  context: { nowMs: number; maxAgeSeconds: number; challengeLifetimeSeconds: number },
): void {
  if (createdAt === undefined) return
  const paidMs = Number(createdAt) * 1_000
  if (Number.isNaN(paidMs)) throw refuse('The RPC gives no time for the pushed transaction.')
  if (context.nowMs - paidMs > context.maxAgeSeconds * 1_000)
    throw refuse(`The payment is older than ${context.maxAgeSeconds} seconds.`, 'payment-too-old')
  const issuedMs = expiresMs - context.challengeLifetimeSeconds * 1_000
  if (paidMs < issuedMs - PUSH_CLOCK_SKEW_SECONDS * 1_000)
    throw refuse('The payment is older than its challenge.', 'payment-too-old')
}

function refuse(message: string, code?: Code): PaymentVerificationError {
  return new PaymentVerificationError(message, {}, { code })
}
