/**
 * Closes a channel because its buyer asked for it with a voucher, which is in the store already, marked as the last.
 *
 * @module
 */
import { ChannelVerificationError, SettlementError } from '../../Errors.ts'
import type { Caller } from '../../stellar/Invocation.ts'
import { assertRecipient, claim, isDone } from './claim.ts'
import type { Server } from './configure.ts'
import * as FeeBudget from './FeeBudget.ts'
import type { Voucher } from './parseVoucher.ts'
import * as Vouchers from './Vouchers.ts'

/**
 * Closes, and returns the hash of the transaction.
 *
 * What certainly was not closed is as it was before the voucher. While the outcome is unknown, or somebody else closes
 * as well (`autoSettle`), the record says so, takes no voucher, and `closeWithLatestCommitment` ends it.
 *
 * @throws {StellarMppError} the reason why it is not closed.
 */
export async function closeAccepted(
  server: Server,
  voucher: Voucher,
  before: Vouchers.Stored,
): Promise<string> {
  const { channel, clock, store } = server
  const { amount } = voucher
  const rollBack = async () => {
    if (!(await Vouchers.unlatch(store, channel, amount, before))) throw closedElsewhere()
  }
  let caller: Caller
  try {
    caller = await prepare(server)
  } catch (error) {
    await rollBack()
    throw error
  }
  const signature = Buffer.from(voucher.signature, 'hex')
  const claimed = await claim(caller, channel, 'close', { amount, signature })
  if (claimed.status === 'paid') {
    const { hash: txHash } = claimed
    await Vouchers.markClosed(store, channel, { amount, nowMs: clock.now(), txHash })
    return txHash
  }
  // Another process may have closed, or the answer was lost.
  const chain = await server.read().catch(() => undefined)
  if (chain && isDone(chain, 'close', amount)) {
    await Vouchers.markClosed(store, channel, { amount, nowMs: clock.now(), txHash: '' })
    return voucher.reference
  }
  if (claimed.status === 'refused') await rollBack()
  throw claimed.error
}

/** Everything that can be wrong before anything is sent. */
async function prepare(server: Server): Promise<Caller> {
  const { caller, clock, feeBudget, store } = server
  if (!caller)
    throw new ChannelVerificationError(
      'This server cannot close the channel: it has no feePayer.',
      {},
      { code: 'close-unavailable' },
    )
  assertRecipient(await server.read(), caller)
  const { capStroops, feeBump, keypair } = caller.sponsor
  await FeeBudget.charge(store, feeBudget, {
    account: (feeBump ?? keypair).publicKey(),
    nowMs: clock.now(),
    stroops: capStroops,
  })
  return caller
}

function closedElsewhere(): SettlementError {
  return new SettlementError(
    'The channel is being closed with this voucher by somebody else.',
    {},
    { code: 'outcome-unknown' },
  )
}
