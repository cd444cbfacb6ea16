/** What a developer can do to a local network and to no other: fund, move time and ledgers, go back. */
import {
  Address,
  type Asset,
  nativeToScVal,
  Operation,
  StrKey,
  type xdr,
} from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import * as Genesis from '../ledger/Genesis.ts'
import * as Ledger from '../ledger/Ledger.ts'
import { usdc, xlm } from './Assets.ts'
import { close, flush, skip } from './close.ts'
import type { Network } from './Network.ts'
import { submitOwn } from './own.ts'

/** Controls of one network. */
export type Controls = {
  /**
   * Creates an account (`G…`) with 10,000 XLM, or sends as much to a contract (`C…`).
   * @throws {ControlError} `invalid-address`, `account-exists`.
   */
  fund(address: string): { hash: string }
  /**
   * Sends USDC, as Circle's faucet does on testnet.
   * @param parameters.amount - Base units; 7 decimals.
   * @throws {ControlError} `invalid-address`, `invalid-amount`, `no-account`, `no-trustline`, `over-limit`.
   */
  faucet(parameters: { address: string; amount: bigint }): { hash: string }
  /** Closes ledgers (one by default) and returns the latest sequence. */
  closeLedger(count?: number): number
  /** Moves the clock, the ledger sequence, or both; at least one ledger closes. */
  advance(by: { seconds?: number | undefined; ledgers?: number | undefined }): {
    sequence: number
    closeTime: number
  }
  /** Remembers the state; returns an id. */
  snapshot(): string
  /**
   * Brings a remembered state back. Snapshots taken after it are forgotten, it is not.
   * @throws {ControlError} `unknown-snapshot`.
   */
  revert(id: string): void
}

/** Why a control refused. */
export type ControlErrorCode =
  | 'invalid-address'
  | 'invalid-amount'
  | 'invalid-count'
  | 'account-exists'
  | 'no-account'
  | 'no-trustline'
  | 'over-limit'
  | 'unknown-snapshot'

/** A control refused: a code, a sentence, and what to do. */
export class ControlError extends Error {
  override readonly name = 'Controls.ControlError'
  readonly code: ControlErrorCode
  /** What to do next. */
  readonly hint: string

  constructor(code: ControlErrorCode, message: string, hint: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

/** XLM that friendbot gives, as on testnet. */
const friendbotXlm = '10000'
/** Stroops of `friendbotXlm`. */
const friendbotStroops = 100_000_000_000n
/** The faucet's limit per call, in base units: a million USDC. */
const maxFaucet = 10_000_000_000_000n
/** Ledgers that one call may close or skip: about 19 years of five-second ledgers. */
const maxLedgers = 120_000_000

/** Creates the controls of a network. */
export function create(network: Network): Controls {
  const snapshots = new Map<string, { ledger: Ledger.Snapshot; offsetSeconds: number }>()
  let taken = 0
  return {
    fund: (address) => fund(network, address),
    faucet: (parameters) => faucet(network, parameters),
    closeLedger(count = 1) {
      assertCount(count, 1)
      for (let closed = 0; closed < count; closed += 1) close(network)
      return network.ledger.header.sequence
    },
    advance: (by) => advance(network, by),
    snapshot() {
      if (network.ledgerTimeSeconds === 0) flush(network)
      taken += 1
      const id = String(taken)
      const { offsetSeconds } = network
      snapshots.set(id, { ledger: Ledger.snapshot(network.ledger), offsetSeconds })
      return id
    },
    revert(id) {
      const found = snapshots.get(id)
      if (!found) throw unknownSnapshot(id, [...snapshots.keys()])
      for (const later of snapshots.keys()) if (Number(later) > Number(id)) snapshots.delete(later)
      network.pending.clear()
      network.offsetSeconds = found.offsetSeconds
      Ledger.revert(network.ledger, found.ledger)
      for (const listener of network.onRevert) listener()
    },
  }
}

function fund(network: Network, address: string): { hash: string } {
  const root = Genesis.rootKeypair(network.passphrase).publicKey()
  if (StrKey.isValidContract(address))
    return submitOwn(network, root, [transfer(xlm, network, root, address, friendbotStroops)])
  assertAccount(address)
  if (Entry.readAccount(network.ledger.entries, address))
    throw new ControlError(
      'account-exists',
      `Account ${address} is funded already.`,
      'Use it, or fund another one.',
    )
  const operation = Operation.createAccount({
    destination: address,
    startingBalance: friendbotXlm,
  })
  return submitOwn(network, root, [operation])
}

function faucet(
  network: Network,
  { address, amount }: { address: string; amount: bigint },
): { hash: string } {
  if (amount <= 0n || amount > maxFaucet)
    throw new ControlError(
      'invalid-amount',
      `The faucet gives between 0.0000001 and 1000000 USDC at a time, not ${amount} base units.`,
      'Ask for less, more often.',
    )
  const issuer = usdc.getIssuer()
  if (StrKey.isValidContract(address))
    return submitOwn(network, issuer, [transfer(usdc, network, issuer, address, amount)])
  assertAccount(address)
  assertCanHold(network, address, amount)
  const operation = Operation.payment({
    destination: address,
    asset: usdc,
    amount: decimal(amount),
  })
  return submitOwn(network, issuer, [operation])
}

function transfer(
  asset: Asset,
  network: Network,
  from: string,
  to: string,
  amount: bigint,
): xdr.Operation {
  return Operation.invokeContractFunction({
    contract: asset.contractId(network.passphrase),
    function: 'transfer',
    args: [
      new Address(from).toScVal(),
      new Address(to).toScVal(),
      nativeToScVal(amount, { type: 'i128' }),
    ],
  })
}

function assertCanHold(network: Network, address: string, amount: bigint): void {
  const { entries } = network.ledger
  if (!Entry.readAccount(entries, address))
    throw new ControlError(
      'no-account',
      `Account ${address} does not exist.`,
      `Fund it first: /friendbot?addr=${address}`,
    )
  const trustline = Entry.readTrustline(entries, address, usdc)
  if (!trustline)
    throw new ControlError(
      'no-trustline',
      `Account ${address} has no trustline for USDC (${usdc.getIssuer()}).`,
      'Submit a changeTrust operation for that asset first, as on testnet.',
    )
  const room = BigInt(trustline.limit().toString()) - BigInt(trustline.balance().toString())
  if (amount > room)
    throw new ControlError(
      'over-limit',
      `The USDC trustline of ${address} has room for ${decimal(room)}, not for ${decimal(amount)}.`,
      'Ask for less, or raise the limit of the trustline.',
    )
}

function advance(network: Network, by: Parameters<Controls['advance']>[0]) {
  const { seconds = 0, ledgers = 0 } = by
  assertCount(seconds, 0)
  assertCount(ledgers, 0)
  network.offsetSeconds += seconds
  // Ledgers that would fall out of the retention window at once need not be made.
  const kept = Math.min(Math.max(ledgers, 1), network.ledger.retention)
  if (ledgers > kept) skip(network, ledgers - kept)
  for (let closed = 0; closed < kept; closed += 1) close(network)
  const { sequence, closeTime } = network.ledger.header
  return { sequence, closeTime }
}

function assertCount(count: number, least: number): void {
  if (!Number.isSafeInteger(count) || count < least || count > maxLedgers)
    throw new ControlError(
      'invalid-count',
      `Expected a whole number from ${least} to ${maxLedgers}, got ${count}.`,
      'Pass such a number.',
    )
}

function assertAccount(address: string): void {
  if (StrKey.isValidEd25519PublicKey(address)) return
  throw new ControlError(
    'invalid-address',
    `"${address}" is not a Stellar address.`,
    'Pass an account (G…) or a contract (C…).',
  )
}

function unknownSnapshot(id: string, known: readonly string[]): ControlError {
  return new ControlError(
    'unknown-snapshot',
    `There is no snapshot "${id}".`,
    known.length > 0 ? `There are: ${known.join(', ')}.` : 'Take one first.',
  )
}

/** Base units as the decimal text that stellar-base's operations take. */
function decimal(amount: bigint): string {
  const digits = amount.toString().padStart(8, '0')
  return `${digits.slice(0, -7)}.${digits.slice(-7)}`
}

/**
 * Parses decimal text to base units of 7 decimals.
 *
 * @throws {ControlError} `invalid-amount`.
 */
export function parseAmount(amount: string): bigint {
  const match = /^(\d{1,12})(?:\.(\d{1,7}))?$/.exec(amount)
  if (!match)
    throw new ControlError(
      'invalid-amount',
      `"${amount}" is not an amount.`,
      'Write a decimal number with at most 7 decimals, such as 10 or 0.5.',
    )
  return BigInt(`${match[1]}${(match[2] ?? '').padEnd(7, '0')}`)
}
