/** Time that passes at once, for sellers and a network of this process. */
import type { Localnet } from 'stellar-localnet'
import { vi } from 'vitest'

/** Moves the time of day, and the network's. */
export function passing(net: Localnet.Localnet): (ms: number) => Promise<void> {
  return async (ms) => {
    vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true, now: Date.now() + ms })
    await net.advance({ seconds: Math.ceil(ms / 1_000) })
  }
}

/** Brings both back to how they were. */
export function back(net: Localnet.Localnet, before: string): void {
  if (!vi.isFakeTimers()) return
  vi.useRealTimers()
  net.revert(before)
}
