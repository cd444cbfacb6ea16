// stellar-mpp-payments spendingPolicy 0.1.0 sha256:8e272dfaab148fa48f1c24ec193bc447453be8c92ac927e3c69b90d88ddc7364; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a buyer agrees to pay: to whom, on which network, in which token, how much, until when, and from where on a person is asked. */
import { fromBaseUnits, toBaseUnits } from '@stellar/mpp'
import type { Store } from 'mppx'
import type { Network } from './network.ts'
import { PaymentRefused, type Refusal } from './paymentRefused.ts'
import type { Asked } from './transfer.ts'

/** What may be spent, on what. A seller may ask for anything: this is what the buyer agrees to. Amounts in the token's unit. */
export type Policy = {
  network: Network
  /** Remembers what was spent: `createSqliteStore`. Buyers that share it (and the token) share the budget. */
  store: Store.AtomicStore
  /** Contract of the token. @default the network's USDC */
  currency?: string
  /** Accounts that may be paid. This or `origins` is needed; both must hold when both are given. */
  recipients?: readonly string[]
  /** Web origins that may ask for money, e.g. `https://api.example.com`. */
  origins?: readonly string[]
  /** Most for one request: `'0.05'`. */
  maxPerCall: string
  /** Most for all requests within the window: `'1'`. */
  budget: string
  /** The same for each origin. */
  budgetPerOrigin?: string
  /** How far back spending counts. It moves with the clock: no fresh budget at midnight. @default 24 */
  windowHours?: number
  /** Nothing is paid from then on. */
  expires?: Date
  /** From this amount on, `approve` is asked first. */
  approveFrom?: string
  /** Says whether to pay, e.g. after asking a person. Base units. */
  approve?: (asked: Approval) => Promise<boolean>
}

/** What a challenge asks for, and where. */
export type AskedOn = Asked & { methodDetails?: { network?: string; feePayer?: boolean } }

/** A policy with its amounts in base units. @throws {Error} saying what is missing or unreadable. */
export function readPolicy(policy: Policy) {
  const { approve, approveFrom, budgetPerOrigin, windowHours = 24 } = policy
  assertPayees(policy)
  if (typeof policy.store?.update !== 'function')
    throw new Error('store must have an atomic update(): createSqliteStore of sqliteStore.ts.')
  if (!(windowHours >= 1)) throw new Error('windowHours is at least 1.')
  if (approveFrom && !approve) throw new Error('approveFrom needs approve.')
  const units = (amount: string | undefined) =>
    amount ? BigInt(toBaseUnits(amount, 7)) : undefined
  return {
    approveFrom: approve ? (units(approveFrom) ?? 0n) : undefined,
    budget: units(policy.budget) ?? 0n,
    budgetPerOrigin: units(budgetPerOrigin),
    maxPerCall: units(policy.maxPerCall) ?? 0n,
    windowHours,
  }
}

function assertPayees({ origins, recipients }: Policy): void {
  if (!recipients?.length && !origins?.length)
    throw new Error('Say whom to pay: give recipients, origins, or both.')
  for (const origin of origins ?? [])
    if (!URL.canParse(origin)) throw new Error(`"${origin}" in origins is no URL.`)
}

/** What a person is asked: `key` names the purchase, by default method and URL. */
export type Approval = {
  amount: bigint
  key?: string | undefined
  recipient: string
  origin: string
}

/** Asks the person, where the policy says so. @throws {PaymentRefused} */
export async function assertApproved(
  { approve }: Policy,
  from: bigint | undefined,
  asked: Approval,
): Promise<void> {
  if (from === undefined || asked.amount < from || (await approve?.(asked))) return
  throw refuse('not-approved', `${inUnits(asked.amount)} asked by ${asked.origin}`)
}

/** Until then whoever holds a signed payment may present it. */
const longestMs = 3_600_000

/** Whether the challenge may be answered at all: it has an id, does not bind for long, and came encrypted. @throws {PaymentRefused} */
export function assertAnswerable(
  { origins }: Policy,
  { expires, id }: { expires?: string; id: string },
  origin?: string,
): void {
  if (id === '') throw refuse('wrong-challenge', 'its id is empty')
  if (expires && !(Date.parse(expires) - Date.now() <= longestMs))
    throw refuse('too-long', `a payment would be good until ${expires}`)
  const { hostname = '', protocol } = origin ? new URL(origin) : {}
  const isOpen = protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  if (isOpen && !origins?.some((one) => new URL(one).origin === origin))
    throw refuse('not-encrypted', `asked by ${origin}`)
}

/** Compares what is asked with what was agreed. Returns the amount, base units. @throws {PaymentRefused} */
export function assertAgreed(
  policy: Policy,
  asked: AskedOn,
  origin: string | undefined,
  maxPerCall: bigint,
): bigint {
  const { currency, expires, network } = policy
  const on = asked.methodDetails?.network
  if (on !== network.id) throw refuse('wrong-network', `asked on ${on}, agreed on ${network.id}`)
  if (asked.currency !== (currency ?? network.usdc))
    throw refuse('wrong-asset', `asked for ${asked.currency}`)
  assertPayee(policy, asked.recipient, origin)
  if (!/^[1-9]\d{0,38}$/.test(asked.amount)) throw refuse('wrong-amount', 'it is not readable')
  const amount = BigInt(asked.amount)
  if (amount > maxPerCall)
    throw refuse('too-expensive', `${inUnits(amount)} asked, at most ${inUnits(maxPerCall)} agreed`)
  if (expires && Date.now() >= expires.getTime())
    throw refuse('expired', `agreed until ${expires.toISOString()}`)
  return amount
}

/** Who pays the fees submits: a seller that does takes no pushed payment. @throws {PaymentRefused} */
export function assertMode(mode: 'pull' | 'push', { methodDetails }: AskedOn): void {
  if (mode === 'push' && methodDetails?.feePayer)
    throw refuse('wrong-mode', 'the seller pays the fees')
}

function assertPayee({ origins, recipients }: Policy, recipient: string, origin?: string): void {
  if (recipients && !recipients.includes(recipient))
    throw refuse('wrong-recipient', `asked to pay ${recipient}`)
  if (origins && !(origin && origins.some((one) => new URL(one).origin === origin)))
    throw refuse('wrong-origin', `asked by ${origin ?? 'an unknown origin'}`)
}

/** As people read it: `0.01`. */
export function inUnits(amount: bigint): string {
  return fromBaseUnits(`${amount}`, 7).replace(/\.?0+$/, '')
}

const refuse = (code: Refusal, detail: string) => new PaymentRefused(code, detail)
