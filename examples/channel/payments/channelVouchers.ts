// stellar-mpp-payments channelVouchers 0.1.0 sha256:142bea83c3ad37fd204a0cdfd0536b5c4e08dbcebe42fbdcaee286df4ccbbf69; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Keeps the newest voucher of a payment channel with the signature that claims it, which `@stellar/mpp` 0.7.1 throws away. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store } from 'mppx'
import { PaymentProblem } from './errors.ts'
import { isOutage } from './faults.ts'

/** The newest voucher: what the seller can claim. `amount` is cumulative, in base units. */
export type Commitment = { amount: bigint; signature: Uint8Array }

/** What a voucher carries. */
export type Payload = { action: string; amount: string; signature: string }
type Stored = { amount: string; signature?: string; closing?: boolean }

const keyOf = (channel: string) => `stellar:channel:cumulative:${channel}`
const underway = new AsyncLocalStorage<{ payload: Payload; lost?: unknown }>()

/**
 * Verifies a voucher, whose signature is stored with what the verification stores.
 *
 * @throws {PaymentProblem} `voucher-unknown` when the store was lost while it wrote: whatever was thrown then, the
 *   voucher may be taken.
 */
export async function keeping<result>(
  payload: Payload,
  verify: () => Promise<result>,
): Promise<result> {
  const scope: { payload: Payload; lost?: unknown } = { payload }
  return underway.run(scope, verify).catch((error: unknown) => {
    throw scope.lost ? new PaymentProblem('voucher-unknown', { cause: scope.lost }) : error
  })
}

/** The newest voucher that was accepted; `undefined` when there is none. */
export async function newestCommitment(
  store: Store.AtomicStore,
  channel: string,
): Promise<Commitment | undefined> {
  const record = (await store.get(keyOf(channel))) as Stored | null
  if (!record?.signature) return undefined
  return { amount: BigInt(record.amount), signature: Buffer.from(record.signature, 'hex') }
}

/** From now on no voucher is accepted: the newest is the last. */
export async function stopAccepting(store: Store.AtomicStore, channel: string): Promise<void> {
  await store.update(keyOf(channel), (current) => {
    const record = (current as Stored | null) ?? { amount: '0' }
    return { op: 'set', value: { ...record, closing: true }, result: undefined }
  })
}

/**
 * 0.7.1 stores how much was promised, and throws the signature away that claims it. This store writes both at once, so
 * that neither is ever there without the other, and with the voucher of a close that it is the last; it takes none after.
 */
export function keepSignatures(store: Store.AtomicStore, channel: string): Store.AtomicStore {
  return {
    ...store,
    update: (key, change) => {
      if (key !== keyOf(channel)) return store.update(key, change)
      const scope = underway.getStore()
      const taken = store.update(key, (current) => {
        if ((current as Stored | null)?.closing) throw new PaymentProblem('channel-closed')
        const changed = change(current)
        if (changed.op !== 'set' || !scope) return changed
        const { action, signature } = scope.payload
        const isLast = action === 'close' && { closing: true }
        const value = { ...(changed.value as Stored), signature, ...isLast }
        return { ...changed, value: value as never }
      })
      return taken.catch((error: unknown) => {
        if (scope && isOutage(error)) scope.lost = error
        throw error
      })
    },
  }
}
