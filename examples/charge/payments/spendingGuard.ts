// stellar-mpp-payments spendingGuard 0.1.0 sha256:29ccf9fdbb812e579f831507e2805cf370dfaad0e829b245bc6e173c774d5046; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Looks at every challenge before anything is signed or any host is contacted: network, asset, who is paid, how much, and how much in all. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { PaymentRefused } from './paymentRefused.ts'
import { openBook, orLater, type SpendingBook } from './spendingBook.ts'
import {
  type AskedOn,
  assertAgreed,
  assertAnswerable,
  assertApproved,
  assertMode,
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
    challenge: { id: string; expires?: string; request: AskedOn }
    context?: { mode?: 'pull' | 'push' }
  }): Promise<string>
}

/** A guard of one budget. */
export type Guard = {
  /**
   * The same method, which refuses. Around the method, so that it holds for fetch, MCP and scripts.
   *
   * @param account - Who pays, G…: give it when several accounts share the budget.
   */
  wrap<method>(method: method, mode?: 'pull' | 'push', account?: string): method
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
  /** Everything that must hold before anything is signed. Returns what is to be reserved. */
  const agree = async (asked: AskedOn, mode: Mode, scope?: Scope, account?: string) => {
    const { recipient } = asked
    const origin = scope?.origin ?? 'unknown'
    const amount = assertAgreed(policy, asked, scope?.origin, limits.maxPerCall)
    assertMode(mode, asked)
    await assertApproved(policy, limits.approveFrom, { amount, key: scope?.key, origin, recipient })
    const name = scope && { idempotencyKey: scope.idempotencyKey, key: scope.key }
    const by = account === undefined ? {} : { account }
    return { ...name, ...by, amount: `${amount}`, mode, origin, recipient }
  }
  return {
    book,
    wrap(method, wrapMode = 'pull', account) {
      const { createCredential: sign } = method as ClientMethod
      const createCredential: ClientMethod['createCredential'] = async (parameters) => {
        const scope = scopes.getStore()
        assertAnswerable(policy, parameters.challenge, scope?.origin)
        const mode = parameters.context?.mode ?? wrapMode
        const payment = await agree(parameters.challenge.request, mode, scope, account)
        const id = await book.reserve(payment)
        if (scope) scope.payment = { id, amount: BigInt(payment.amount) }
        // In pull mode nothing has left this process. In push mode it may have been submitted.
        const giveUp = async (error: unknown): Promise<never> => {
          if (mode === 'pull') {
            if (scope) delete scope.payment
            await orLater(book.release(id))
          }
          throw error
        }
        const credential = await sign(parameters).catch(giveUp)
        const kept = book.sign(id, credential)
        // What was pushed is on its way: all that is left is to present it.
        await (mode === 'push' ? orLater(kept) : kept.then(assertDistinct).catch(giveUp))
        // Nobody will say how it ended: it counts.
        if (!scope) await orLater(book.settle(id))
        return credential
      }
      return { ...method, createCredential }
    },
  }
}

function assertDistinct(isDistinct: boolean): void {
  if (!isDistinct) throw new PaymentRefused('twin', 'another payment is the same transaction')
}

type Mode = 'pull' | 'push'
