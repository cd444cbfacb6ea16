// stellar-mpp-payments channelVouchers 0.1.0 sha256:57260b85c320a40c173906090bfac5302318a3c9335247ccdd564ae86fef7f31; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Keeps the newest voucher of a payment channel with the signature that claims it, which `@stellar/mpp` 0.7.1 throws away. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store } from 'mppx'
import { PaymentProblem } from './errors.ts'

/** The newest voucher: what the seller can claim. `amount` is cumulative, in base units. */
export type Commitment = { amount: bigint; signature: Uint8Array }

/** What a voucher carries. */
export type Payload = { action: string; amount: string; signature: string }
type Stored = { amount: string; signature?: string; closing?: boolean }

const keyOf = (channel: string) => `stellar:channel:cumulative:${channel}`
const underway = new AsyncLocalStorage<Payload>()

/** Verifies a voucher, whose signature is stored with what the verification stores. */
export function keeping<result>(payload: Payload, verify: () => Promise<result>): Promise<result> {
  return underway.run(payload, verify)
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
      const payload = underway.getStore()
      return store.update(key, (current) => {
        if ((current as Stored | null)?.closing) throw new PaymentProblem('channel-closed')
        const changed = change(current)
        if (changed.op !== 'set' || !payload) return changed
        const { action, signature } = payload
        const isLast = action === 'close' && { closing: true }
        const value = { ...(changed.value as Stored), signature, ...isLast }
        return { ...changed, value: value as never }
      })
    },
  }
}
