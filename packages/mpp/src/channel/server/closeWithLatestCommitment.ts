/**
 * Closes with what is in the store, however often it takes and whatever was lost in between.
 *
 * @module
 */
import type { Store } from 'mppx'
import { ChannelVerificationError, SettlementError } from '../../Errors.ts'
import * as Clock from '../../stellar/Clock.ts'
import { assertRecipient, claim, isDone } from './claim.ts'
import type { CloseOptions } from './close.ts'
import { connect, invalid } from './configure.ts'
import * as Vouchers from './Vouchers.ts'

/** The newest commitment that was accepted; null when there is none, or none with a signature. */
export async function getLatestCommitment(
  parameters: getLatestCommitment.Parameters,
): Promise<Vouchers.Commitment | null> {
  const stored = await Vouchers.read(parameters.store, parameters.channel)
  return Vouchers.commitmentOf(stored) ?? null
}

export declare namespace getLatestCommitment {
  export type Parameters = { store: Store.AtomicStore; channel: string }
}

/**
 * Takes no more vouchers, and closes with the newest one. Safe to call again, at once in several processes, and after a
 * crash at any point: the ledger decides whether it is done.
 *
 * @returns The hash of the transaction; null when there was nothing to do.
 * @throws {StellarMppError} when it is not closed: call again.
 */
export async function closeWithLatestCommitment(
  parameters: closeWithLatestCommitment.Parameters,
): Promise<string | null> {
  return (await closeNewest(parameters, { resume: false })) ?? null
}

export declare namespace closeWithLatestCommitment {
  export type Parameters = CloseOptions & {
    store: Store.AtomicStore
    /** Most transactions that are sent for one channel, over all calls. @default 10 */
    maxCloseSends?: number | undefined
  }
}

/** The same for a close that has begun. Undefined when it was undone meanwhile: the channel stays open. */
export function resumeClose(
  parameters: closeWithLatestCommitment.Parameters,
): Promise<string | null | undefined> {
  return closeNewest(parameters, { resume: true })
}

async function closeNewest(
  parameters: closeWithLatestCommitment.Parameters,
  options: { resume: boolean },
): Promise<string | null | undefined> {
  const { channel, maxCloseSends = 10, store } = parameters
  const { caller, read } = connect(parameters)
  if (!caller) throw invalid('feePayer is missing: envelopeSigner is the recipient of the channel.')
  const commitment = await Vouchers.latch(store, channel, options)
  if (!commitment) return undefined
  const { amount } = commitment
  const end = async (txHash: string) => {
    await Vouchers.markClosed(store, channel, { amount, nowMs: Clock.system.now(), txHash })
  }
  // Archived: nobody can have closed it, and the close itself restores it.
  const chain = await read().catch(unlessArchived)
  if (chain && isDone(chain, 'close', amount)) {
    await end('')
    return null
  }
  if (chain) assertRecipient(chain, caller)
  await countSend(store, channel, maxCloseSends)
  const claimed = await claim(caller, channel, 'close', commitment)
  if (claimed.status === 'paid') {
    await end(claimed.hash)
    return claimed.hash
  }
  const after = await read().catch(() => undefined)
  if (!after || !isDone(after, 'close', amount)) throw claimed.error
  await end('')
  return null
}

async function countSend(store: Store.AtomicStore, channel: string, most: number): Promise<void> {
  const count = await store.update(Vouchers.keys.closeSends(channel), (current) => {
    const sent = ((current as { count?: number } | null)?.count ?? 0) + 1
    return { op: 'set', result: sent, value: { count: sent } as never }
  })
  if (count > most)
    throw new SettlementError(
      `The close of ${channel} was sent ${most} times: look at the last one's result on the ledger.`,
      {},
      { code: 'settlement-failed' },
    )
}

function unlessArchived(error: unknown): undefined {
  if (error instanceof ChannelVerificationError && error.code === 'channel-not-found')
    return undefined
  throw error
}
