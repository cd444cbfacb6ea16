/** @module Watches a payment channel and claims by itself: at an amount, after a time, when the buyer starts to take the deposit back, and after a crash. */
import { toBaseUnits } from '@stellar/mpp'
import type { Store } from 'mppx'
import { type Claim, type ClaimOptions, closeChannel, settleChannel } from './channelClaims.ts'
import { type ChannelState, readChannel } from './channelState.ts'
import { newestCommitment } from './channelVouchers.ts'
import { safeDetail } from './faults.ts'

/** When the watcher claims by itself; always when the buyer starts to close. */
export type WatchOptions = ClaimOptions & {
  /** Settles once so much is unclaimed, in the token's unit: `'5'`. What is unclaimed is what a dispute puts at risk. */
  settleAt?: string
  /** Settles what is unclaimed for longer than this. */
  settleAfterMs?: number
  /** How often it looks. Far below the channel's waiting period. @default 30,000 */
  everyMs?: number
  onClaim?: (claim: Claim) => void
  /** Told of what failed; it is tried again. @default logs it */
  onError?: (error: unknown) => void
}

/** A watcher that runs. */
export type ChannelWatcher = {
  /** Looks now. */
  look(): Promise<void>
  /** Looks no more. Resolves once nothing is under way: close the store after that. */
  stop(): Promise<void>
}

/**
 * Watches a channel, and claims. It reads the channel itself, not its events: what happened while this process was
 * down is seen as well.
 *
 * @example
 * const watcher = watchClaims({ network, channel, store, recipientSecret, settleAt: '5', everyMs: 30_000 })
 */
export function watchClaims(options: WatchOptions): ChannelWatcher {
  const { channel, everyMs = 30_000, network, onClaim, settleAfterMs, store } = options
  const settleAt = options.settleAt ? BigInt(toBaseUnits(options.settleAt, 7)) : undefined
  const onError = options.onError ?? logError
  let unclaimedSinceMs: number | undefined
  let looking: Promise<void> | undefined
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const due = (state: ChannelState, unclaimed: bigint): Claim['kind'] | undefined => {
    if (unclaimed <= 0n) unclaimedSinceMs = undefined
    else unclaimedSinceMs ??= Date.now()
    if (unclaimedSinceMs === undefined) return undefined
    if (state.closesAt !== undefined) return 'close'
    const isOld = settleAfterMs !== undefined && Date.now() - unclaimedSinceMs >= settleAfterMs
    return isOld || (settleAt !== undefined && unclaimed >= settleAt) ? 'settle' : undefined
  }
  const lookOnce = async () => {
    const state = await readChannel(network, channel)
    const promised = (await newestCommitment(store, channel))?.amount ?? 0n
    const isClosing = await wasClosing(store, channel)
    const kind = isClosing ? 'close' : due(state, promised - state.withdrawn)
    if (!kind) return
    const claimed = await (kind === 'close' ? closeChannel(options) : settleChannel(options))
    if (claimed) onClaim?.(claimed)
  }
  const look = () => {
    looking ??= lookOnce()
      .catch(onError)
      .finally(() => {
        looking = undefined
      })
    return looking
  }
  const next = () => {
    if (isStopped) return
    timer = setTimeout(() => void look().finally(next), everyMs).unref()
  }
  void look().finally(next)
  return {
    look,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await looking
    },
  }
}

/** A close that was begun and not ended: this process, or the one before it, stopped in between. */
async function wasClosing(store: Store.AtomicStore, channel: string): Promise<boolean> {
  const record = (await store.get(`stellar:channel:cumulative:${channel}`)) as {
    closing?: boolean
  } | null
  if (!record?.closing) return false
  return (await store.get(`stellar:channel:closed:${channel}`)) === null
}

function logError(error: unknown): void {
  console.error('[channel] not claimed yet:', safeDetail(error) ?? 'unknown error')
}
