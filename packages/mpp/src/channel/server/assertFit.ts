/**
 * Whether vouchers on a channel can be claimed by this server. Pure.
 *
 * @module
 */
import { ChannelVerificationError } from '../../Errors.ts'
import type { Chain } from '../../stellar/ChannelContract.ts'
import type { Expected } from './configure.ts'

/** Ledgers: an hour of them. */
export const MIN_REFUND_WAITING_PERIOD = 720

/**
 * Asserts that the channel is what the server was configured for.
 *
 * @throws {ChannelVerificationError} `unfit-channel`: the operator's to mend. What differs is in `details`, for the log.
 */
export function assertFit(chain: Chain, expected: Expected): void {
  const { acceptedWasmHashes, commitmentKey, currency, recipient } = expected
  const least = expected.minRefundWaitingPeriod ?? MIN_REFUND_WAITING_PERIOD
  const differences = Object.entries({
    commitmentKey: differs(chain.commitmentKey, commitmentKey),
    currency: differs(chain.token, currency),
    recipient: differs(chain.to, recipient),
    refundWaitingPeriod:
      chain.refundWaitingPeriod < least
        ? { actual: chain.refundWaitingPeriod, wanted: `at least ${least}` }
        : undefined,
    wasmHash:
      acceptedWasmHashes && !acceptedWasmHashes.includes(chain.wasmHash)
        ? { actual: chain.wasmHash, wanted: acceptedWasmHashes.join(' or ') }
        : undefined,
  }).filter(([, difference]) => difference !== undefined)
  if (differences.length > 0)
    throw new ChannelVerificationError(
      `The channel does not fit this server: ${differences.map(([name]) => name).join(', ')}.`,
      Object.fromEntries(differences),
      { code: 'unfit-channel' },
    )
}

function differs(actual: string, wanted: string | undefined) {
  return wanted !== undefined && actual !== wanted ? { actual, wanted } : undefined
}
