import { flush } from './close.ts'
import type { Network } from './Network.ts'

/** Longest that a transaction waits for others to share its ledger. */
const maxWaitMs = 10

/**
 * Closes a ledger as soon as no request follows on the last one: at once for a lone client, and with the
 * transactions of others for one among many. A ledger for each would run away from the time: what is
 * valid for so many ledgers (authorizations, contract entries) reckons with five seconds for one.
 *
 * @returns when the ledger is closed.
 */
export function closeSoon(network: Network): Promise<void> {
  network.closing ??= whenQuiet(network, performance.now() + maxWaitMs).then(() => {
    network.closing = undefined
    flush(network)
  })
  return network.closing
}

async function whenQuiet(network: Network, deadlineMs: number): Promise<void> {
  let seen: number
  do {
    seen = network.requests
    await new Promise(setImmediate)
  } while (network.requests !== seen && performance.now() < deadlineMs)
}
