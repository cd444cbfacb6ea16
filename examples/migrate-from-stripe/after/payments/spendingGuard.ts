// stellar-mpp-payments spendingGuard 0.1.0 sha256:1f2a6f6f65397d46150aa33c09776b318e761ad44cdca3d51258ea39ecef30f6; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Looks at every challenge before anything is signed or any host is contacted: network, asset, who is paid, how much, and how much in all. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { openBook, type SpendingBook } from './spendingBook.ts'
import {
  type AskedOn,
  assertAgreed,
  assertApproved,
  type Policy,
  readPolicy,
} from './spendingPolicy.ts'

/** What is known of a request when its challenge arrives; absent when the method is not used through `buyer.ts`. */
export type Scope = {
  origin: string
  /** Names the purchase. */
  key: string
  /** Goes with it, so that a seller serves it again after a lost answer. */
  idempotencyKey: string
  /** Set once it is reserved. */
  payment?: { id: string; amount: bigint }
  /** Lets the next payment of this account go. */
  release?: () => void
}

/** The request that is under way. */
export const scopes = new AsyncLocalStorage<Scope>()

/** A client method of mppx, as far as it is wrapped here. */
export type ClientMethod = {
  createCredential(parameters: {
    challenge: { request: AskedOn }
    context?: { mode?: 'pull' | 'push' }
  }): Promise<string>
}

/** A guard of one budget. */
export type Guard = {
  /** The same method, which refuses. Around the method, so that it holds for fetch, MCP and scripts. */
  wrap<method>(method: method, mode?: 'pull' | 'push'): method
  book: SpendingBook
}

/**
 * Makes a guard. What was signed counts as spent, whatever the seller answers: it can still be submitted.
 *
 * @throws {Error} when neither `recipients` nor `origins` is given, or an option is unreadable.
 * @example
 * const guard = createGuard({ network, store, recipients: ['G…'], maxPerCall: '0.05', budget: '1' })
 * const method = guard.wrap(stellar.charge({ secretKey, rpcUrl: network.rpcUrl }))
 */
export function createGuard(policy: Policy): Guard {
  const limits = readPolicy(policy)
  const token = policy.currency ?? policy.network.usdc
  const book = openBook(policy.store, `${policy.network.id}:${token}`, limits)
  return {
    book,
    wrap(method, wrapMode = 'pull') {
      const { createCredential: sign } = method as ClientMethod
      const createCredential: ClientMethod['createCredential'] = async (parameters) => {
        const asked = parameters.challenge.request
        const mode = parameters.context?.mode ?? wrapMode
        const scope = scopes.getStore()
        const origin = scope?.origin ?? 'unknown'
        const amount = assertAgreed(policy, asked, scope?.origin, limits.maxPerCall)
        await assertApproved(policy, limits.approveFrom, {
          amount,
          origin,
          recipient: asked.recipient,
        })
        const id = await book.reserve({
          ...(scope && { idempotencyKey: scope.idempotencyKey, key: scope.key }),
          amount: `${amount}`,
          mode,
          origin,
          recipient: asked.recipient,
        })
        if (scope) scope.payment = { id, amount }
        const credential = await sign(parameters).catch(async (error: unknown) => {
          // In pull mode nothing has left this process. In push mode it may have been submitted.
          if (mode === 'pull') {
            if (scope) delete scope.payment
            await book.release(id)
          }
          throw error
        })
        await book.sign(id, credential)
        // Nobody will say how it ended: it counts.
        if (!scope) await book.settle(id)
        return credential
      }
      return { ...method, createCredential }
    },
  }
}
