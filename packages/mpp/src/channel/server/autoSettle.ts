/**
 * A watcher that claims by itself.
 *
 * @module
 */
import type { Store } from 'mppx'
import type { Chain } from '../../stellar/ChannelContract.ts'
import * as Clock from '../../stellar/Clock.ts'
import { assertRecipient, claim, isDone, type Kind } from './claim.ts'
import type { CloseOptions } from './close.ts'
import { closeWithLatestCommitment, resumeClose } from './closeWithLatestCommitment.ts'
import { connect, invalid } from './configure.ts'
import * as Vouchers from './Vouchers.ts'

/** What was claimed. `amount` is cumulative, base units; `hash` is null when the ledger had it already. */
export type Settled = { kind: 'settle' | 'close'; amount: bigint; hash: string | null }

/**
 * Claims the newest commitment: when a close has started, when so much is unclaimed, or for so long. Ends a close that
 * was begun and not ended. It reads the channel, not its events, so what happened while it did not run is seen as well;
 * what fails is tried again at the next look.
 *
 * @returns A function that stops it.
 * @example
 * const stop = autoSettle({ channel, store, feePayer: { envelopeSigner: recipient }, atAmount: 50_000_000n })
 */
export function autoSettle(parameters: autoSettle.Parameters): () => void {
  const { intervalMs = 30_000, onError = () => {}, onSettled = () => {}, signal } = parameters
  const look = looker(parameters)
  let timer: NodeJS.Timeout | undefined
  let isStopped = signal?.aborted ?? false
  const run = async () => {
    try {
      const settled = await look()
      if (settled) onSettled(settled)
    } catch (error) {
      onError(error)
    }
    if (!isStopped) timer = setTimeout(run, intervalMs).unref()
  }
  const stop = () => {
    isStopped = true
    clearTimeout(timer)
  }
  signal?.addEventListener('abort', stop, { once: true })
  if (!isStopped) void run()
  return stop
}

export declare namespace autoSettle {
  export type Parameters = CloseOptions & {
    store: Store.AtomicStore
    /** Settles when so much is unclaimed, base units. */
    atAmount?: bigint | undefined
    /** Settles what is unclaimed for so long. */
    atAgeMs?: number | undefined
    /** How often it looks: far below the refund waiting period. @default 30_000 */
    intervalMs?: number | undefined
    onSettled?: ((settled: Settled) => void) | undefined
    /** Told of what failed. */
    onError?: ((error: unknown) => void) | undefined
    signal?: AbortSignal | undefined
  }
}

/** One look at the channel, and the claim that it asks for. */
function looker(parameters: autoSettle.Parameters): () => Promise<Settled | undefined> {
  const { atAgeMs, atAmount, channel, store } = parameters
  const { caller, read } = connect(parameters)
  if (!caller) throw invalid('feePayer is missing: envelopeSigner is the recipient of the channel.')
  let unclaimedSinceMs: number | undefined

  const settle = async (commitment: Vouchers.Commitment): Promise<Settled> => {
    const { amount } = commitment
    assertRecipient(await read(), caller)
    const claimed = await claim(caller, channel, 'settle', commitment)
    if (claimed.status === 'paid') return { amount, hash: claimed.hash, kind: 'settle' }
    if (isDone(await read(), 'settle', amount)) return { amount, hash: null, kind: 'settle' }
    throw claimed.error
  }
  const close = async (amount: bigint): Promise<Settled> => {
    const hash = await closeWithLatestCommitment(parameters)
    return { amount, hash, kind: 'close' }
  }
  const resume = async (amount: bigint): Promise<Settled | undefined> => {
    const hash = await resumeClose(parameters)
    return hash === undefined ? undefined : { amount, hash, kind: 'close' }
  }

  /** What is due, given what is unclaimed. */
  const due = (chain: Chain, unclaimed: bigint): Kind | undefined => {
    const nowMs = Clock.system.now()
    unclaimedSinceMs = unclaimed > 0n ? (unclaimedSinceMs ?? nowMs) : undefined
    if (unclaimedSinceMs === undefined) return undefined
    if (chain.closeEffectiveAtLedger !== null) return 'close'
    const isOld = atAgeMs !== undefined && nowMs - unclaimedSinceMs >= atAgeMs
    return isOld || (atAmount !== undefined && unclaimed >= atAmount) ? 'settle' : undefined
  }

  return async () => {
    const stored = await Vouchers.read(store, channel)
    const commitment = Vouchers.commitmentOf(stored)
    if (!commitment) return undefined
    const { amount } = commitment
    if (stored.closing) {
      const isClosed = (await store.get(Vouchers.keys.closed(channel))) !== null
      return isClosed ? undefined : resume(amount)
    }
    const chain = await read()
    const kind = due(chain, amount - chain.withdrawn)
    if (!kind) return undefined
    return kind === 'close' ? close(amount) : settle(commitment)
  }
}
