/** A running network: its ledger, its host, its clock and what waits for the next ledger. */
import { hash } from '@stellar/stellar-base'
import { Host } from '../host/Host.ts'
import type { ClosedLedger, Ledger } from '../ledger/Ledger.ts'
import type { Change, Reader } from '../ledger/LedgerEntries.ts'
import type { Envelope } from './Envelope.ts'

/** A transaction that was accepted and waits for a ledger to close. */
export type Pending = {
  envelope: Envelope
  /** The network's own transactions (faucet, bootstrap) need no signatures. */
  impersonate: boolean
}

/** State and collaborators of one network. */
export type Network = {
  passphrase: string
  /** SHA-256 of the passphrase. */
  networkId: Buffer
  ledger: Ledger
  /** Reads entries through `reading`. */
  host: Host
  /** What the host reads from during a call; set before each. */
  reading: { entries: Reader }
  /** Unix milliseconds, as this network sees them. */
  now(): number
  /** Seconds that the network's clock is ahead of the machine's. */
  offsetSeconds: number
  /** Seconds between ledgers; 0 closes one per transaction, at once. */
  ledgerTimeSeconds: number
  /** By source account: at most one each, as in stellar-core's queue. */
  pending: Map<string, Pending>
  /** How many requests the server has taken. */
  requests: number
  /** How many simulations there were. */
  simulations: number
  /** Ends when the ledger that pending transactions wait for is closed; only while ledgers close at once. */
  closing: Promise<void> | undefined
  /** Called with each closed ledger before anybody can ask for it. */
  onClose: Set<(closed: ClosedLedger, changes: readonly Change[]) => void>
  /** Called after a snapshot was brought back. */
  onRevert: Set<() => void>
  /** Tells the operator one line: what was refused and why, never a secret. */
  log(line: string): void
}

/**
 * Creates a network around a ledger.
 *
 * @param clock - Unix milliseconds; `Date.now` unless a test needs its own.
 */
export function create(parameters: {
  passphrase: string
  ledger: Ledger
  offsetSeconds?: number
  ledgerTimeSeconds?: number
  clock?: (() => number) | undefined
  log?: ((line: string) => void) | undefined
}): Network {
  const { passphrase, ledger, clock = Date.now } = parameters
  const reading: Network['reading'] = { entries: ledger.entries }
  const network: Network = {
    passphrase,
    networkId: hash(Buffer.from(passphrase)),
    ledger,
    reading,
    host: Host.create((key) => reading.entries.get(Buffer.from(key).toString('base64'))),
    now: () => clock() + network.offsetSeconds * 1000,
    offsetSeconds: parameters.offsetSeconds ?? 0,
    ledgerTimeSeconds: parameters.ledgerTimeSeconds ?? 0,
    pending: new Map(),
    closing: undefined,
    requests: 0,
    simulations: 0,
    onClose: new Set(),
    onRevert: new Set(),
    log: parameters.log ?? (() => {}),
  }
  return network
}

/** Sequence and close time that a ledger closed now would have. */
export function nextHeader(network: Network): { sequence: number; closeTime: number } {
  const { header } = network.ledger
  return {
    sequence: header.sequence + 1,
    // Not strictly increasing, unlike stellar-core's: a ledger per transaction would outrun the wall clock.
    closeTime: Math.max(header.closeTime, Math.floor(network.now() / 1000)),
  }
}
