/**
 * Each challenge and each transaction pays once, in every process that shares the store.
 *
 * @module
 */
import type { Store } from 'mppx'
import { type Code, PaymentVerificationError, StellarMppError } from '../Errors.ts'
import type { Logger } from '../Logger.ts'

/** What has been claimed for one credential. */
export type Claim = {
  /**
   * Claims what names the payment beside its challenge: the transaction's inner hash first. From here on the claims stay,
   * whatever happens, until {@link Claim.unpin}.
   *
   * @throws {PaymentVerificationError} `already-used` when one of them has paid for another challenge.
   */
  pin(hashes: readonly [string, ...string[]]): Promise<void>
  /** What was pinned certainly never reaches a ledger: it is given back, the challenge stays claimed. */
  unpin(): Promise<void>
  /** Gives everything back unless it is pinned, so that the payer may try again. */
  release(): Promise<void>
  /** The payment is in a ledger. Never throws: the payer has paid. */
  settle(kind: 'settled' | 'used', hash: string): Promise<void>
}

/** What claiming needs. */
export type Context = {
  store: Store.AtomicStore
  /** Milliseconds since 1970. */
  now(): number
  logger: Logger
}

/** Store key of a challenge. */
export const challengeKey = (id: string) => `stellar:charge:challenge:${id}`

/** Store key of a transaction by its inner hash, or of a sponsored payment's authorization by the hash that it signs. */
export const hashKey = (hash: string) => `stellar:charge:hash:${hash}`

/**
 * Claims a challenge: the first one wins.
 *
 * @throws {PaymentVerificationError} `already-used`.
 * @throws {StellarMppError} `store-unavailable` when the store fails.
 */
export async function claim(context: Context, challengeId: string): Promise<Claim> {
  const { logger, now, store } = context
  const key = challengeKey(challengeId)
  await claimKey(context, key, 'This challenge has already been used.')
  let pinned = false
  const held: string[] = []

  const giveBack = async (keys: string[]) => {
    await Promise.all(keys.map((each) => store.delete(each))).catch((error: unknown) => {
      logger.error('[stellar:charge] could not release a claim', { error: String(error), keys })
    })
  }

  return {
    async pin(hashes) {
      const [hash] = hashes
      await guarded(() => store.put(key, { claimedAt: now(), hash, state: 'pending' }))
      for (const hashToClaim of hashes.map(hashKey)) {
        await claimKey(context, hashToClaim, 'This transaction has already been used.')
        held.push(hashToClaim)
      }
      pinned = true
    },
    async release() {
      if (!pinned) await giveBack([...held.splice(0), key])
    },
    async settle(kind, hash) {
      const at = now()
      const value =
        kind === 'settled' ? { hash, settledAt: at, state: kind } : { state: kind, usedAt: at }
      const used = held.map((each) => store.put(each, { state: 'used', usedAt: at }))
      // The pending claims stay when this fails: they hold as well.
      await Promise.all([store.put(key, value), ...used]).catch((error: unknown) => {
        logger.error('[stellar:charge] could not record a settlement', {
          error: String(error),
          hash,
        })
      })
    },
    async unpin() {
      pinned = false
      await giveBack(held.splice(0))
    },
  }
}

async function claimKey({ now, store }: Context, key: string, message: string): Promise<void> {
  const won = await guarded(() =>
    store.update(key, (current) =>
      current === null || current === undefined
        ? { op: 'set', result: true, value: { claimedAt: now(), state: 'pending' } }
        : { op: 'noop', result: false },
    ),
  )
  if (!won) throw new PaymentVerificationError(message, { key }, { code: 'already-used' })
}

async function guarded<result>(action: () => Promise<result>): Promise<result> {
  try {
    return await action()
  } catch (cause) {
    const code: Code = 'store-unavailable'
    throw new StellarMppError('The store of used payments is not available.', {}, { cause, code })
  }
}
