/**
 * What a client has signed on a channel, and how much of it the server has confirmed. Pure.
 *
 * The next voucher builds on what is confirmed: a voucher that the server never took costs nothing. What the server says
 * counts only where this client has signed it.
 *
 * @module
 */
import { StellarMppError } from '../../Errors.ts'
import { MAX_AMOUNT } from '../../stellar/Amount.ts'

/** Totals in base units. */
export type Totals = {
  confirmed: bigint
  /** Signed beyond what is confirmed: each may have arrived or not. */
  signed: bigint[]
  /** A total of 0.7.1, which kept the highest only: any below it may be confirmed. */
  legacy?: bigint | undefined
}

/** Totals as they are stored. 0.7.1 stored `amount` alone: the highest total that it had signed. */
export type Stored = { amount: string; signed?: string[]; legacy?: string }

/** Reads what is stored; nothing is nothing signed. */
export function fromStored(stored: Stored | null): Totals {
  if (!stored) return { confirmed: 0n, signed: [] }
  if (!stored.signed) return { confirmed: 0n, legacy: BigInt(stored.amount), signed: [] }
  const legacy = stored.legacy === undefined ? undefined : BigInt(stored.legacy)
  return { confirmed: BigInt(stored.amount), legacy, signed: stored.signed.map(BigInt) }
}

/** The reverse of {@link fromStored}. */
export function toStored({ confirmed, legacy, signed }: Totals): Stored {
  return {
    amount: `${confirmed}`,
    signed: signed.map((amount) => `${amount}`),
    ...(legacy === undefined ? {} : { legacy: `${legacy}` }),
  }
}

/**
 * Takes in what the server says that it has accepted.
 *
 * @throws {StellarMppError} `unconfirmed-total` when that is more than this client has confirmed and nothing it signed.
 */
export function confirm(totals: Totals, claimed: bigint): Totals {
  const { confirmed, legacy, signed } = totals
  if (claimed <= confirmed) return totals
  if (!signed.includes(claimed) && !(legacy !== undefined && claimed <= legacy))
    throw new StellarMppError(
      `The server says that it holds a voucher for ${claimed}, and this client has signed none: its store knows of ${confirmed}.`,
      {},
      { code: 'unconfirmed-total' },
    )
  return {
    confirmed: claimed,
    legacy: legacy !== undefined && legacy > claimed ? legacy : undefined,
    signed: signed.filter((amount) => amount > claimed),
  }
}

/**
 * The next total: confirmed and `price`, or exactly `wanted`.
 *
 * @throws {StellarMppError} `refused-challenge` when it does not grow, or does not fit an i128.
 */
export function next({ confirmed }: Totals, price: bigint, wanted: bigint | undefined): bigint {
  const total = wanted ?? confirmed + price
  if (total <= confirmed || total > MAX_AMOUNT)
    throw new StellarMppError(
      `The total would be ${total}, want more than ${confirmed} and an i128.`,
      {},
      { code: 'refused-challenge' },
    )
  return total
}

/** Notes that a total was signed, before it leaves. */
export function sign(totals: Totals, total: bigint): Totals {
  const { signed } = totals
  return signed.includes(total) ? totals : { ...totals, signed: [...signed, total] }
}
