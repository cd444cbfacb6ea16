/**
 * The channel's state on the ledger, as recent as vouchers need it, without an RPC call for each of them.
 *
 * @module
 */
import type { Chain } from '../../stellar/ChannelContract.ts'
import type { Clock } from '../../stellar/Clock.ts'

/** Until this age a state is used as it is. Milliseconds. */
export const FRESH_MS = 10_000

/** Until this age it is used while a newer one is read; an older one is never used. Milliseconds. */
export const LIMIT_MS = 30_000

/** Gives states. */
export type RecentState = {
  /** One that is at most {@link LIMIT_MS} old. Fails when there is none and none can be read. */
  get(): Promise<Chain>
  /** One that is read now. */
  refresh(): Promise<Chain>
}

/** Makes one. It reads when asked only: an idle channel costs nothing. Those who ask at once share one read. */
export function create(read: () => Promise<Chain>, clock: Clock): RecentState {
  let last: { state: Chain; readMs: number } | undefined
  let reading: Promise<Chain> | undefined

  const refresh = () => {
    const readMs = clock.now()
    reading ??= read()
      .then((state) => {
        last = { readMs, state }
        return state
      })
      .finally(() => {
        reading = undefined
      })
    return reading
  }

  return {
    async get() {
      if (!last) return refresh()
      const ageMs = clock.now() - last.readMs
      // A clock that was set back makes no state younger.
      if (ageMs > LIMIT_MS || ageMs < 0) return refresh()
      if (ageMs > FRESH_MS) refresh().catch(() => {})
      return last.state
    },
    refresh,
  }
}
