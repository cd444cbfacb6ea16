// stellar-mpp-payments spendingGuard 0.1.0 sha256:8b4ee6904b101a1d0f763b436c5d08097fa6a6fc350bcb057d984bbed7cabcdb; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Looks at every challenge before anything is signed or any host is contacted: network, asset, who is paid, how much, and how much in all. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { toBaseUnits } from '@stellar/mpp'
import type { Network } from './network.ts'
import type { Asked } from './transfer.ts'

/** What may be spent, on what. A seller may ask for anything: this is what the buyer agrees to. */
export type Policy = {
  network: Network
  /** Contract of the token. @default the network's USDC */
  currency?: string
  /** Accounts that may be paid. This or `origins` is needed; both must hold when both are given. */
  recipients?: readonly string[]
  /** Web origins that may ask for money, e.g. `https://api.example.com`. */
  origins?: readonly string[]
  /** Most for one request, in the token's unit: `'0.05'`. */
  maxPerCall: string
  /** Most for all requests of this process, in the token's unit: `'1'`. */
  budget: string
}

/** Why nothing was paid. */
export type Refusal =
  | 'wrong-network'
  | 'wrong-asset'
  | 'wrong-recipient'
  | 'wrong-origin'
  | 'wrong-amount'
  | 'too-expensive'
  | 'over-budget'
  | 'paid-already'

const hints: Record<Refusal, string> = {
  'wrong-network': 'Do not pay this seller: it asks on another network than the one agreed on.',
  'wrong-asset': 'Do not pay this seller, or set `currency` to the token it asks for.',
  'wrong-recipient':
    'Check with the seller whose account this is before adding it to `recipients`.',
  'wrong-origin': 'Add the origin to `origins` if you trust it.',
  'wrong-amount': 'Do not pay this seller: the amount is not a whole number of base units.',
  'too-expensive': 'Raise `maxPerCall` if the price is right.',
  'over-budget': 'Ask the owner of the money for more budget.',
  'paid-already':
    'Do not pay again: look the transaction up, then call `forget(key)`. Same URL, another purchase: give it its own `key`.',
}

/** Nothing was signed: `code` says why, `hint` what to do. Amounts are base units. */
export class PaymentRefused extends Error {
  readonly code: Refusal
  readonly hint: string

  constructor(code: Refusal, detail: string) {
    super(`Not paid (${code}): ${detail}. ${hints[code]}`)
    this.name = 'PaymentRefused'
    this.code = code
    this.hint = hints[code]
  }
}

/** What is known of a request when its challenge arrives; absent when the method is not used through `buyer.ts`. */
export type Scope = {
  origin: string
  /** Told before something is signed. @throws when this request must not be paid. */
  open(amount: bigint): void
  /** Told that it was not signed after all. */
  cancel(amount: bigint): void
}

/** The request that is under way. */
export const scopes = new AsyncLocalStorage<Scope>()

/** A client method of mppx, as far as it is wrapped here. */
export type ClientMethod = {
  createCredential(parameters: {
    challenge: { request: Asked & { methodDetails?: { network?: string } } }
    context?: { mode?: string }
  }): Promise<string>
}

/** A guard of one budget. */
export type Guard = {
  /** The same method, which refuses. Around the method, so that it holds for fetch, MCP and scripts. */
  wrap<method>(method: method, mode?: 'pull' | 'push'): method
  /** Base units that may still be spent. */
  remaining(): bigint
}

/**
 * Makes a guard. What was signed counts as spent, whatever the seller answers: it can still be submitted. A budget lives
 * as long as the process; for one that outlives it, keep the total yourself.
 *
 * @throws {Error} when neither `recipients` nor `origins` is given, or an amount is unreadable.
 * @example
 * const guard = createGuard({ network, recipients: ['G…'], maxPerCall: '0.05', budget: '1' })
 * const method = guard.wrap(stellar.charge({ secretKey, rpcUrl: network.rpcUrl }))
 */
export function createGuard(policy: Policy): Guard {
  if (!policy.recipients?.length && !policy.origins?.length)
    throw new Error('Say whom to pay: give recipients, origins, or both.')
  const maxPerCall = BigInt(toBaseUnits(policy.maxPerCall, 7))
  let remaining = BigInt(toBaseUnits(policy.budget, 7))
  const reserve = (amount: bigint) => {
    if (amount > remaining)
      throw new PaymentRefused('over-budget', `${amount} asked, ${remaining} left`)
    const scope = scopes.getStore()
    scope?.open(amount)
    remaining -= amount
    return () => {
      remaining += amount
      scope?.cancel(amount)
    }
  }
  return {
    remaining: () => remaining,
    wrap(method, mode = 'pull') {
      const { createCredential: sign } = method as ClientMethod
      const createCredential: ClientMethod['createCredential'] = async (parameters) => {
        // No `await` between comparing and reserving: calls at once cannot both take the last unit.
        const cancel = reserve(check(policy, parameters.challenge.request, maxPerCall))
        return sign(parameters).catch((error: unknown) => {
          // In pull mode nothing has left this process. In push mode it may have been submitted.
          if ((parameters.context?.mode ?? mode) === 'pull') cancel()
          throw error
        })
      }
      return { ...method, createCredential }
    },
  }
}

function check(
  { currency, network, origins, recipients }: Policy,
  asked: Asked & { methodDetails?: { network?: string } },
  maxPerCall: bigint,
): bigint {
  const refuse = (code: Refusal, detail: string) => new PaymentRefused(code, detail)
  const on = asked.methodDetails?.network
  if (on !== network.id) throw refuse('wrong-network', `asked on ${on}, agreed on ${network.id}`)
  if (asked.currency !== (currency ?? network.usdc))
    throw refuse('wrong-asset', `asked for ${asked.currency}`)
  if (recipients && !recipients.includes(asked.recipient))
    throw refuse('wrong-recipient', `asked to pay ${asked.recipient}`)
  const origin = scopes.getStore()?.origin
  if (origins && !(origin && origins.includes(origin)))
    throw refuse('wrong-origin', `asked by ${origin ?? 'an unknown origin'}`)
  if (!/^[1-9]\d{0,38}$/.test(asked.amount)) throw refuse('wrong-amount', 'it is not readable')
  const amount = BigInt(asked.amount)
  if (amount > maxPerCall)
    throw refuse('too-expensive', `${amount} asked, at most ${maxPerCall} agreed`)
  return amount
}
