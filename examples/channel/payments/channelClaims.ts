// stellar-mpp-payments channelClaims 0.1.0 sha256:0f3e59b63e6810379e0ab7060116ee857152de4d3426aed4f8c9606caca72d91; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Claims what the vouchers on a payment channel promise. Safe to call again: the ledger decides what is done. */
import type { Store } from 'mppx'
import { ChannelMissing, type ChannelState, readChannel } from './channelState.ts'
import { claim as submitClaim } from './channelTransactions.ts'
import { newestCommitment, stopAccepting } from './channelVouchers.ts'
import type { Network } from './network.ts'

/** Which channel is claimed, and for whom. */
export type ClaimOptions = {
  network: Network
  /** The channel, `C…`. */
  channel: string
  /** The seller's store, with the newest voucher. */
  store: Store.AtomicStore
  /** Key of the account that is paid, `S…`: only it may claim. It pays the network fee in XLM. */
  recipientSecret: string
}

/** What was claimed. `amount` is cumulative, in base units; `hash` is absent when the ledger had it already. */
export type Claim = { kind: 'settle' | 'close'; amount: bigint; hash: string | undefined }

/**
 * Takes what is promised so far, and goes on selling. Does nothing when nothing is unclaimed.
 *
 * @throws {Error} when the ledger refuses, or does not answer: call it again, nothing is paid twice.
 * @example
 * const claim = await settleChannel({ network, channel, store, recipientSecret })
 */
export function settleChannel(options: ClaimOptions): Promise<Claim | undefined> {
  return claim('settle', options)
}

/**
 * Stops selling, takes what is promised, and gives the rest back to the funder. After a crash call it again.
 *
 * @throws {Error} when the ledger refuses, or does not answer: call it again, nothing is paid twice.
 * @example
 * process.on('SIGTERM', () => closeChannel({ network, channel, store, recipientSecret }))
 */
export async function closeChannel(options: ClaimOptions): Promise<Claim | undefined> {
  const { channel, store } = options
  await stopAccepting(store, channel)
  const closed = await claim('close', options)
  if (closed) {
    const marker = {
      closedAt: new Date().toISOString(),
      txHash: closed.hash ?? '',
      amount: `${closed.amount}`,
    }
    await store.put(`stellar:channel:closed:${channel}`, marker)
  }
  return closed
}

/** The ledger decides whether it is done: the contract pays what is promised less what it has paid, so never twice. */
async function claim(kind: Claim['kind'], options: ClaimOptions): Promise<Claim | undefined> {
  const { channel, network, recipientSecret: secret, store } = options
  const commitment = await newestCommitment(store, channel)
  if (!commitment) return undefined
  const { amount } = commitment
  const isDone = ({ closesAt, ledger, withdrawn }: ChannelState) =>
    withdrawn >= amount && (kind === 'settle' || (closesAt !== undefined && closesAt <= ledger))
  // Archived: nobody can have claimed, and the claim restores it.
  const before = await readChannel(network, channel).catch(unlessMissing)
  if (before && isDone(before)) return { kind, amount, hash: undefined }
  try {
    const hash = await submitClaim({ network, channel, secret }, kind, commitment)
    return { kind, amount, hash }
  } catch (error) {
    // Its answer may have been lost, or another process was faster.
    const state = await readChannel(network, channel).catch(() => undefined)
    if (state && isDone(state)) return { kind, amount, hash: undefined }
    throw error
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof ChannelMissing) return undefined
  throw error
}
