// stellar-mpp-payments channelTerms 0.1.0 sha256:6939b85c3b4a810be6628e72815fc6843f09c06ed909dc6c14a0d7d8e513135a; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a payment channel must be like for a seller to take vouchers on it: whom it pays, in which token, by whose signature, with how much time to claim. */
import { StrKey } from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import type { ChannelState } from './channelState.ts'
import type { Network } from './network.ts'

/** What a seller on a channel is made of. */
export type ChannelSellerOptions = {
  network: Network
  /** The channel, `C…`. */
  channel: string
  /** Whose vouchers are taken: `G…`, or the 64 hex digits that tools print. */
  commitmentKey: string
  /** Account that is paid, `G…`. */
  recipient: string
  /** Remembers the newest voucher, without which nothing can be claimed: `createSqliteStore`. */
  store: Store.AtomicStore
  /** Makes prices unforgeable: at least 32 bytes. `openssl rand -hex 32` */
  secretKey: string
  /** Contract of the token. @default the network's USDC */
  currency?: string
  /** Ledgers, of 5 seconds, that you need at least to claim once the buyer starts to close. @default 17,280 */
  minRefundWaitingPeriod?: number
  /** SHA-256 of the contract codes that you accept, hex: another code can do anything with the money. */
  codeHashes?: readonly string[]
  /** Closes when the buyer asks for it: `() => closeChannel(…)`. @default such a request is refused */
  close?: () => Promise<unknown>
  /** Host name in challenges. @default the request's */
  realm?: string
}

/** @throws {Error} saying what differs: at start-up. */
export function assertChannel(
  state: ChannelState,
  options: ChannelSellerOptions & { commitmentKey: string },
): void {
  const { codeHashes, commitmentKey, currency, minRefundWaitingPeriod = 17_280, network } = options
  const expected = { token: currency ?? network.usdc, to: options.recipient, commitmentKey }
  for (const [key, value] of Object.entries(expected))
    if (state[key as keyof typeof expected] !== value)
      throw new Error(
        `The channel's ${key} is ${state[key as keyof typeof expected]}, not ${value}.`,
      )
  if (state.refundWaitingPeriod < minRefundWaitingPeriod)
    throw new Error(
      `The buyer could take everything back after ${state.refundWaitingPeriod} ledgers; minRefundWaitingPeriod is ${minRefundWaitingPeriod}.`,
    )
  if (codeHashes && !codeHashes.includes(state.codeHash))
    throw new Error(`The channel's code is ${state.codeHash}, which is not one of codeHashes.`)
}

/** An account from `G…` or from 64 hex digits. @throws {Error} when it is neither. */
export function toAccount(key: string): string {
  const account = /^[0-9a-f]{64}$/i.test(key)
    ? StrKey.encodeEd25519PublicKey(Buffer.from(key, 'hex'))
    : key
  if (!StrKey.isValidEd25519PublicKey(account))
    throw new Error('commitmentKey is neither an account (G…) nor 64 hex digits.')
  return account
}
