/**
 * Pull with a sponsor: the payer signed an authorization, the server makes it a transaction of its own and pays the fee.
 *
 * @see draft-stellar-charge-00 §Sponsored payments
 * @module
 */
import {
  Account,
  Operation,
  type Transaction,
  TransactionBuilder,
  type xdr,
} from '@stellar/stellar-sdk'
import { PaymentVerificationError } from '../../Errors.ts'
import * as AuthEntry from '../../stellar/AuthEntry.ts'
import * as FeeBump from '../../stellar/FeeBump.ts'
import type { Turn } from '../../stellar/SequenceQueue.ts'
import { type Simulation, simulate } from '../../stellar/Simulation.ts'
import type { Sponsor } from '../../stellar/Sponsor.ts'
import type { Delivery } from '../../stellar/Submission.ts'
import * as TokenTransfer from '../../stellar/TokenTransfer.ts'
import type { Claim } from '../../store/Replay.ts'
import type { Server } from './configure.ts'
import { assertSettled, confirmClaimed, deliverClaimed, type Payable } from './settle.ts'
import type { Settled, Terms } from './Terms.ts'
import { verifyAuthorization } from './verifyAuthorization.ts'
import type { Verified } from './verifyTransaction.ts'

/** How often a payment is built again because the sponsor's sequence number was not what we remembered. */
const maxSequenceRetries = 2

/** What the sponsor signs: everything but the sequence number. */
type Order = {
  operation: TokenTransfer.Call
  authorizationHash: string
  timeBounds: { minTime: string; maxTime: string }
  passphrase: string
  feeStroops: number
  resources?: xdr.SorobanTransactionData
}

/**
 * Settles a payment that the sponsor submits. Three RPC calls: simulate, send, look up; now and then one for the
 * inclusion fee, and one for the sequence number when it is in doubt.
 *
 * @throws {StellarMppError} when the authorization or the simulation shows anything but the transfer; `SettlementError`
 * when it is not paid.
 */
export async function settleSponsored(
  server: Server,
  terms: Terms,
  verified: Verified,
  claim: Claim,
): Promise<Settled> {
  const sponsor = assertSponsored(server, verified)
  const { operation } = verified
  const { passphrase } = server.network
  const signed = verifyAuthorization(operation.auth ?? [], terms.transfer, passphrase)
  const { expirationLedger } = signed
  const order = orderFor(verified, passphrase, signed.hash)
  const [simulation, feeStroops] = await Promise.all([
    simulateOrder(server, sponsor, order),
    sponsor.inclusionFee(),
    server.checkNetwork(),
  ])
  const secondsLeft = (terms.expiresMs - server.clock.now()) / 1_000
  AuthEntry.assertAlive(expirationLedger, simulation.latestLedger)
  AuthEntry.assertShortLived(expirationLedger, simulation.latestLedger, secondsLeft)
  TokenTransfer.assertOnlyEvent(simulation.events, terms.transfer)
  FeeBump.assertFee(BigInt(feeStroops) + simulation.resourceFeeStroops, sponsor.capStroops)
  const priced = { ...order, feeStroops, resources: simulation.transactionData }
  const job = { claim, order: priced, server, sponsor }
  const sent = await sponsor.queue.run(verified.maxTime * 1_000, async (turn) => {
    // An authorization that ran out in the queue would fail in the ledger, at the sponsor's cost.
    AuthEntry.assertAlive(expirationLedger, server.submission.rpc.latestLedger())
    return deliverInTurn({ ...job, turn })
  })
  return confirmSent(job, sent)
}

type Job = { server: Server; sponsor: Sponsor; order: Order; claim: Claim }

/** A payment that had its turn. */
type Sent = { payable: Payable; delivery: Delivery; turn: Turn }

/** Builds, signs and sends with the sequence number of this turn. A wrong number was never in a ledger: once more. */
async function deliverInTurn(job: Job & { turn: Turn }): Promise<Sent> {
  const { claim, order, server, sponsor, turn } = job
  for (let attempt = 0; ; attempt += 1) {
    const sequence = (await turn.sequence()) + 1n
    const payable = signOrder(sponsor, order, sequence)
    const delivery = await deliverClaimed(server.submission, payable, claim)
    noteSequence(turn, delivery, sequence)
    if (!isOutOfStep(delivery) || attempt >= maxSequenceRetries) return { delivery, payable, turn }
  }
}

/** Waits for the ledger while the next payment has its turn: the network holds that one back until then. */
async function confirmSent({ claim, server }: Job, sent: Sent): Promise<Settled> {
  const { delivery, payable, turn } = sent
  const outcome = await confirmClaimed(server.submission, payable, claim, delivery)
  if (delivery.status === 'accepted' && !isInLedger(outcome)) turn.forget()
  assertSettled(outcome, payable)
  return { innerHash: payable.innerHash, kind: 'settled', reference: payable.hash }
}

/** What sending tells about the account's sequence number: only what the network took has used one. */
function noteSequence(turn: Turn, delivery: Delivery, sequence: bigint): void {
  if (delivery.status === 'accepted' || isInLedger(delivery)) turn.used(sequence)
  else if (delivery.status === 'unknown' || isOutOfStep(delivery)) turn.forget()
}

function isInLedger({ status }: Delivery): boolean {
  return status === 'success' || status === 'failed'
}

function isOutOfStep(delivery: Delivery): boolean {
  return delivery.status === 'rejected' && delivery.resultCode === 'txBadSeq'
}

function assertSponsored({ sponsor }: Server, { operation }: Verified): Sponsor {
  if (!sponsor)
    throw new PaymentVerificationError(
      'The transaction has no source, and this route has no sponsor.',
      {},
      { code: 'mode-not-accepted' },
    )
  if (operation.source !== undefined)
    throw new PaymentVerificationError(
      'The operation of a sponsored payment must have no source.',
      {},
      { code: 'unexpected-operation' },
    )
  return sponsor
}

function orderFor(
  { envelope, operation }: Verified,
  passphrase: string,
  authorizationHash: string,
): Order {
  const { maxTime = '0', minTime = '0' } = envelope.inner.timeBounds ?? {}
  const timeBounds = { maxTime, minTime }
  return { authorizationHash, feeStroops: 100, operation, passphrase, timeBounds }
}

function simulateOrder(server: Server, sponsor: Sponsor, order: Order): Promise<Simulation> {
  // The client's own resources are left out: what the server pays for, the server's simulation decides.
  return simulate(server.submission.rpc, buildOrder(sponsor, order, 1n), {
    authMode: 'enforce',
    timeoutMs: server.simulationTimeoutMs,
  })
}

function buildOrder(sponsor: Sponsor, order: Order, sequence: bigint): Transaction {
  const { operation, resources } = order
  const account = new Account(sponsor.keypair.publicKey(), `${sequence - 1n}`)
  return new TransactionBuilder(account, {
    fee: `${order.feeStroops}`,
    networkPassphrase: order.passphrase,
    timebounds: order.timeBounds,
    ...(resources ? { sorobanData: resources } : {}),
  })
    .addOperation(
      Operation.invokeHostFunction({ auth: operation.auth ?? [], func: operation.func }),
    )
    .build()
}

function signOrder(sponsor: Sponsor, order: Order, sequence: bigint): Payable {
  const inner = buildOrder(sponsor, order, sequence)
  FeeBump.assertFee(BigInt(inner.fee), sponsor.capStroops)
  inner.sign(sponsor.keypair)
  const outer = sponsor.feeBump
    ? FeeBump.wrap(inner, {
        capStroops: sponsor.capStroops,
        feeSource: sponsor.feeBump,
        inclusionFeeStroops: order.feeStroops,
        passphrase: order.passphrase,
      })
    : inner
  return {
    authorizationHash: order.authorizationHash,
    hash: outer.hash().toString('hex'),
    innerHash: inner.hash().toString('hex'),
    maxTime: Number(order.timeBounds.maxTime),
    owner: 'sponsor',
    xdr: outer.toXDR(),
  }
}
