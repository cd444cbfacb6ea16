// stellar-mpp-payments voucherTotals 0.1.0 sha256:56f60f3f0aded368cbe1b9a7fc1254d10a27da55d3157aebe8181457a097deb7; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module How much a buyer has signed on a payment channel and how much of it the seller has: the next voucher builds on what is confirmed, never on a claim. */
import type { Network } from './network.ts'

/** What a buyer agrees to; amounts in base units. */
export type Limits = {
  network: Network
  channel: string
  /** For one request. */
  perCall: bigint
  /** In all. */
  most: bigint | undefined
}

/** Why nothing was signed. */
export type VoucherRefusal =
  | 'wrong-network'
  | 'wrong-channel'
  | 'wrong-origin'
  | 'too-expensive'
  | 'over-ceiling'
  | 'unknown-total'

const hints: Record<VoucherRefusal, string> = {
  'wrong-network': 'Do not pay this seller: it asks on another network.',
  'wrong-channel': 'Do not pay this seller: it asks on a channel that is not yours.',
  'wrong-origin': 'Add the origin to `origins` if you trust it.',
  'too-expensive': 'Raise `maxPerCall` if the price is right.',
  'over-ceiling': 'Raise `ceiling` if you want to go on.',
  'unknown-total':
    'The seller claims vouchers that this store never saw: bring the store back, or close the channel with close_start.',
}

/** Nothing was signed: `code` says why, `hint` what to do. */
export class VoucherRefused extends Error {
  readonly code: VoucherRefusal
  readonly hint: string

  constructor(code: VoucherRefusal, detail: string) {
    super(`No voucher (${code}): ${detail}. ${hints[code]}`)
    this.name = 'VoucherRefused'
    this.code = code
    this.hint = hints[code]
  }
}

/** `confirmed`: what the seller has. `signed`: what was signed beyond it, and may have arrived or not. Base units. */
export type Ledger = { confirmed: string; signed: string[] }

/** What a challenge of `stellar/channel` asks. */
export type Asked = {
  amount: string
  channel: string
  methodDetails?: { network?: string; cumulativeAmount?: string }
}

/** What the seller says it holds counts when it is something that was signed here, and never when it is not. */
export function confirm(ledger: Ledger, claimed: string): Ledger {
  if (!/^\d{1,39}$/.test(claimed)) throw new VoucherRefused('unknown-total', 'it is not readable')
  const total = BigInt(claimed)
  if (total <= BigInt(ledger.confirmed)) return ledger
  if (!ledger.signed.some((amount) => BigInt(amount) === total))
    throw new VoucherRefused('unknown-total', `${total} claimed, ${ledger.confirmed} known`)
  return forgetBelow(ledger, total)
}

/** A receipt says that the voucher of this total was taken: others, dearer ones as well, may have been lost. */
export function accepted(ledger: Ledger, total: bigint): Ledger {
  return total > BigInt(ledger.confirmed) ? forgetBelow(ledger, total) : ledger
}

function forgetBelow({ signed }: Ledger, total: bigint): Ledger {
  return { confirmed: `${total}`, signed: signed.filter((amount) => BigInt(amount) > total) }
}

/** The total that the next voucher signs. @throws {VoucherRefused} */
export function nextTotal(
  { confirmed }: Ledger,
  { amount, channel, methodDetails }: Asked,
  limits: Limits,
): bigint {
  const refuse = (code: VoucherRefusal, detail: string) => new VoucherRefused(code, detail)
  if (methodDetails?.network !== limits.network.id)
    throw refuse('wrong-network', `asked on ${methodDetails?.network}`)
  if (channel !== limits.channel) throw refuse('wrong-channel', `asked on ${channel}`)
  if (!/^[1-9]\d{0,38}$/.test(amount)) throw refuse('too-expensive', 'the price is not readable')
  const price = BigInt(amount)
  if (price > limits.perCall)
    throw refuse('too-expensive', `${price} asked, at most ${limits.perCall} agreed`)
  const next = BigInt(confirmed) + price
  if (limits.most !== undefined && next > limits.most)
    throw refuse('over-ceiling', `${next} in all, at most ${limits.most} agreed`)
  return next
}
