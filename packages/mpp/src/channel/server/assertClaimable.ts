/**
 * Never serve what cannot be claimed: the ledger is asked what the channel is good for.
 *
 * @module
 */
import { ChannelVerificationError } from '../../Errors.ts'
import type { Chain } from '../../stellar/ChannelContract.ts'
import { assertFit } from './assertFit.ts'
import { fromChain } from './ChannelState.ts'
import type { Server } from './configure.ts'
import * as Vouchers from './Vouchers.ts'

/**
 * Asserts that a commitment to `amount` could be claimed, by a state of the ledger that is recent enough.
 *
 * @throws {ChannelVerificationError} `unfit-channel`, `channel-not-found`, `channel-closed` or `amount-exceeds-deposit`.
 * @throws {StellarMppError} `rpc-unavailable` when no recent state can be had.
 */
export async function assertClaimable(server: Server, amount: bigint): Promise<void> {
  const { state } = server
  if (!state) return
  let chain = await server.limit(state.get)
  assertOpen(server, chain)
  if (amount > chain.deposited) {
    // The funder may have topped up a moment ago.
    chain = await server.limit(state.refresh)
    assertOpen(server, chain)
  }
  if (amount > chain.deposited)
    throw new ChannelVerificationError(
      `The voucher says ${amount}, the channel has had deposits of ${chain.deposited}.`,
      {},
      { code: 'amount-exceeds-deposit' },
    )
}

function assertOpen(server: Server, chain: Chain): void {
  assertFit(chain, server.expected)
  if (chain.closeEffectiveAtLedger === null) return
  try {
    server.onDisputeDetected(fromChain(chain))
  } catch (error) {
    server.logger.error('[stellar:channel] onDisputeDetected failed', { error: String(error) })
  }
  throw Vouchers.closed()
}
