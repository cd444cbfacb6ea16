/**
 * What a server remembers of a channel: the newest voucher, with the signature that claims it, and how far its close is.
 *
 * One record for each channel, changed atomically: amount and signature are never apart, and once a close has begun no
 * voucher is taken.
 *
 * @module
 */
import type { Store } from 'mppx'
import { ChannelVerificationError, type Code, StellarMppError } from '../../Errors.ts'

/** The newest voucher. `amount` is cumulative, base units. */
export type Commitment = { amount: bigint; signature: Uint8Array }

/** As stored. 0.7.1 wrote no signature, and `settling` where this writes `closing`. */
export type Stored = {
  amount: string
  /** 128 hex characters. */
  signature?: string
  closing?: boolean
  /** Somebody closes with what is stored: the close is no longer the voucher's to undo. */
  joined?: boolean
  settling?: boolean
}

/** Keys of the documented API. */
export const keys = {
  challenge: (id: string) => `stellar:channel:challenge:${id}`,
  closed: (channel: string) => `stellar:channel:closed:${channel}`,
  closeSends: (channel: string) => `stellar:channel:closeSends:${channel}`,
  cumulative: (channel: string) => `stellar:channel:cumulative:${channel}`,
  feeBudget: (account: string) => `stellar:channel:feebudget:${account}`,
}

/** Reads what is stored of a channel; 0 when nothing is. */
export async function read(store: Store.AtomicStore, channel: string): Promise<Stored> {
  const stored = (await guarded(() => store.get(keys.cumulative(channel)))) as Stored | null
  return stored ?? { amount: '0' }
}

/** The commitment in a record; undefined when there is none, or 0.7.1 threw its signature away. */
export function commitmentOf({ amount, signature }: Stored): Commitment | undefined {
  if (!signature) return undefined
  return { amount: BigInt(amount), signature: Buffer.from(signature, 'hex') }
}

/**
 * Takes a voucher: it is in the store when this returns. With `closing` it is the last one.
 *
 * @returns What was there before.
 * @throws {ChannelVerificationError} `delta-too-small` when it is not more than the last one by the price,
 * `channel-closed` when a close has begun.
 * @throws {StellarMppError} `voucher-unknown` when the store fails: it may have written, and lost its answer.
 */
export async function accept(
  store: Store.AtomicStore,
  channel: string,
  voucher: { amount: bigint; price: bigint; signature: string; closing: boolean },
): Promise<Stored> {
  const { amount, closing, price, signature } = voucher
  const before = await guarded(
    () =>
      store.update(keys.cumulative(channel), (current) => {
        const known = (current as Stored | null) ?? { amount: '0' }
        const least = BigInt(known.amount) + (price > 0n ? price : 1n)
        if (isClosing(known) || amount < least)
          return { op: 'noop', result: { known, taken: false } }
        const next: Stored = { amount: `${amount}`, signature, ...(closing ? { closing } : {}) }
        return { op: 'set', result: { known, taken: true }, value: next as never }
      }),
    'voucher-unknown',
  )
  if (before.taken) return before.known
  if (isClosing(before.known)) throw closed()
  throw new ChannelVerificationError(
    `The voucher says ${amount}, want at least ${before.known.amount} and the price of ${price}.`,
    {},
    { code: 'delta-too-small' },
  )
}

/**
 * From now on no voucher is taken. Returns the last one; undefined when there is none that could be claimed, or, with
 * `resume`, when no close has begun.
 */
export function latch(
  store: Store.AtomicStore,
  channel: string,
  { resume = false } = {},
): Promise<Commitment | undefined> {
  return guarded(() =>
    store.update(keys.cumulative(channel), (current) => {
      const known = current as Stored | null
      const commitment = known ? commitmentOf(known) : undefined
      if (!known || !commitment || (resume && !known.closing))
        return { op: 'noop', result: undefined }
      const value = { ...known, closing: true, joined: true }
      return { op: 'set', result: commitment, value: value as never }
    }),
  )
}

/**
 * Undoes a close that this server has certainly not begun: the record is again what it was before the voucher that asked
 * for it. `false` when somebody else closes with it meanwhile: it stays.
 */
export async function unlatch(
  store: Store.AtomicStore,
  channel: string,
  amount: bigint,
  before: Stored,
): Promise<boolean> {
  return guarded(() =>
    store.update(keys.cumulative(channel), (current) => {
      const known = current as Stored | null
      if (known?.amount !== `${amount}` || known.joined) return { op: 'noop', result: false }
      if (before.amount === '0') return { op: 'delete', result: true }
      return { op: 'set', result: true, value: before as never }
    }),
  )
}

/** Remembers that the channel is closed. */
export async function markClosed(
  store: Store.AtomicStore,
  channel: string,
  { amount, nowMs, txHash }: { amount: bigint; nowMs: number; txHash: string },
): Promise<void> {
  const value = { amount: `${amount}`, closedAt: new Date(nowMs).toISOString(), txHash }
  await guarded(() => store.put(keys.closed(channel), value as never))
}

/**
 * Claims a challenge: it pays once. `release` gives it back when nothing was paid with it.
 *
 * @throws {ChannelVerificationError} `already-used`.
 */
export async function claimChallenge(
  store: Store.AtomicStore,
  id: string,
): Promise<{ release(): Promise<void> }> {
  const key = keys.challenge(id)
  const won = await guarded(() =>
    store.update(key, (current) =>
      current === null || current === undefined
        ? { op: 'set', result: true, value: { state: 'used' } as never }
        : { op: 'noop', result: false },
    ),
  )
  if (!won)
    throw new ChannelVerificationError(
      'This challenge has already been used.',
      {},
      { code: 'already-used' },
    )
  return {
    async release() {
      await store.delete(key).catch(() => {})
    },
  }
}

/** Whether a record takes no more vouchers. */
export function isClosing({ closing, settling }: Stored): boolean {
  return closing === true || settling === true
}

/** The refusal of a channel that takes no more vouchers. */
export function closed(): ChannelVerificationError {
  return new ChannelVerificationError(
    'The channel is closed, or being closed.',
    {},
    { code: 'channel-closed' },
  )
}

async function guarded<result>(
  action: () => Promise<result>,
  code: Code = 'store-unavailable',
): Promise<result> {
  try {
    return await action()
  } catch (cause) {
    if (cause instanceof StellarMppError) throw cause
    throw new StellarMppError('The store of vouchers is not available.', {}, { cause, code })
  }
}
