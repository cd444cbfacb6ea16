/**
 * Default figures of the documented API. Times are in the unit that each says.
 *
 * @module
 */

/** Fee of one operation, in stroops, as text: the network's minimum. */
export const DEFAULT_FEE = '100'

/** How long a transaction stays valid when the challenge has no expiry. Seconds. */
export const DEFAULT_TIMEOUT = 180

/** Time between two ledgers. Seconds. */
export const DEFAULT_LEDGER_CLOSE_TIME = 5

/** Lifetime of a challenge. Seconds. */
export const DEFAULT_CHALLENGE_EXPIRY = 300

/** The account of 32 zero bytes: source of a transaction that a sponsor completes. Nobody has its key. */
export const ALL_ZEROS = 'GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWHF'

/** Most stroops that a sponsored payment may cost the server. */
export const MAX_FEE_BUMP_STROOPS = 10_000_000

/** How long a simulation may take. Milliseconds. */
export const SIMULATION_TIMEOUT_MS = 10_000

/** How a transaction is looked up until it is in a ledger. */
export const POLL = { attempts: 20, concurrent: 10, delayMs: 1_000, timeoutMs: 20_000 } as const

/** Largest age of a pushed payment. Seconds. */
export const MAX_PUSH_AGE_SECONDS = 900

/** How far ledger time and server time may differ for a pushed payment. Seconds. */
export const PUSH_CLOCK_SKEW_SECONDS = 30

/** Ledgers that an authorization entry may outlive the challenge. */
export const AUTH_EXPIRATION_SKEW_LEDGERS = 10
