/**
 * Pull without a sponsor: the payer's transaction is simulated, then submitted as it came.
 *
 * @see draft-stellar-charge-00: the server MUST NOT modify an unsponsored transaction
 * @module
 */
import { simulate } from '../../stellar/Simulation.ts'
import * as TokenTransfer from '../../stellar/TokenTransfer.ts'
import type { Claim } from '../../store/Replay.ts'
import type { Server } from './configure.ts'
import { assertSettled, type Payable, submitClaimed } from './settle.ts'
import type { Settled, Terms } from './Terms.ts'
import type { Verified } from './verifyTransaction.ts'

/**
 * Settles a payment that the payer signed in full. Three RPC calls: simulate, send, look up.
 *
 * @throws {StellarMppError} when the simulation shows anything but the transfer; `SettlementError` when it is not paid.
 */
export async function settlePull(
  server: Server,
  terms: Terms,
  { envelope, maxTime }: Verified,
  claim: Claim,
): Promise<Settled> {
  const [{ events }] = await Promise.all([
    simulate(server.submission.rpc, envelope.inner, { timeoutMs: server.simulationTimeoutMs }),
    server.checkNetwork(),
  ])
  TokenTransfer.assertOnlyEvent(events, terms.transfer)
  const { innerHash, outerHash: hash, xdr } = envelope
  const payable: Payable = { hash, innerHash, maxTime, owner: 'payer', xdr }
  assertSettled(await submitClaimed(server.submission, payable, claim), payable)
  return { innerHash, kind: 'settled', reference: hash }
}
