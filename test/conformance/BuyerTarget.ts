/** A buyer under test: a function that fetches and pays, given to a seller that asks for odd things. */
import { randomUUID } from 'node:crypto'
import { type Transaction, TransactionBuilder } from '@stellar/stellar-sdk'
import type * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import * as Challenge from '../../scripts/skill/Challenge.ts'
import * as Network from '../../scripts/skill/Network.ts'
import type { Came, Script, ScriptedSeller } from './ScriptedSeller.ts'

/** What a buyer is opened with: what it agrees to pay, and what with. */
export type Ground = {
  rpcUrl: string
  /** Key of the account that pays, `S…`. */
  secretKey: string
  /** The only account that may be paid. */
  recipient: string
  /** Contract of the only asset. */
  currency: string
  /** The most for one request, in the token's unit. */
  maxPerCall: string
  /** To be used for requests. */
  fetch: typeof globalThis.fetch
}

/** Fetches, and pays when it is asked to and agrees. */
export type Buy = (url: URL, init?: RequestInit) => Promise<unknown>

/** An implementation: its buyer, in both modes. */
export type OpenBuyer = (ground: Ground) => Promise<{ pull: Buy; push: Buy }>

/** What a case can use. */
export type BuyerTarget = Awaited<ReturnType<OpenBuyer>> & {
  seller: ScriptedSeller
  ground: Ground
  /** Address of the account that pays. */
  payer: string
  rpc: RpcProxy.RpcProxy
  printed(): string
}

/** What a challenge has that an honest one has not; `undefined` leaves a parameter out. */
export type Change = {
  challenge?: Record<string, string | undefined>
  request?: Record<string, unknown>
  details?: Record<string, unknown>
}

/** A challenge as text: honest but for the change. */
export function challengeOf({ ground }: BuyerTarget, { challenge, details, request }: Change = {}) {
  const asked = {
    amount: '100000',
    currency: ground.currency,
    methodDetails: {
      credentialTypes: ['transaction', 'signedHash', 'hash'],
      network: Network.testnet.id,
      ...details,
    },
    recipient: ground.recipient,
    ...request,
  }
  const parameters = {
    expires: new Date(Date.now() + 120_000).toISOString(),
    id: randomUUID(),
    intent: 'charge',
    method: 'stellar',
    realm: 'shop.example',
    request: Challenge.encode(asked),
    ...challenge,
  }
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${value}"`],
  )
  return { parameters, text: `Payment ${written.join(', ')}` }
}

/** What came of a meeting of the buyer and a page. */
export type Meeting = {
  parameters: Record<string, string | undefined>
  /** Requests with a credential. */
  paid: (Came & { credential: NonNullable<Came['credential']> })[]
  /** What the buyer threw. */
  error: unknown
  /** Calls of the buyer's RPC. */
  calls: string[]
}

/** How the buyer and the page meet. */
export type Terms = Change &
  Partial<Script> & { host?: string; init?: RequestInit; mode?: 'pull' | 'push' }

/** Lets the buyer meet a page. */
export async function meet(target: BuyerTarget, terms: Terms = {}): Promise<Meeting> {
  const { rpc, seller } = target
  const { host, init, mode = 'pull', ...script } = terms
  const { parameters, text } = challengeOf(target, terms)
  const url = seller.page({ authenticate: text, ...script }, host)
  rpc.calls.splice(0)
  const error = await target[mode](url, init).then(
    () => undefined,
    (reason: unknown) => reason ?? 'nothing',
  )
  const paid = seller.came(url).filter(({ credential }) => credential) as Meeting['paid']
  return { calls: rpc.calls.splice(0), error, paid, parameters }
}

/** The transaction of the first credential. */
export function transactionOf({ paid }: Meeting): Transaction | undefined {
  const { transaction } = paid[0]?.credential.payload ?? {}
  if (!transaction) return undefined
  return TransactionBuilder.fromXDR(transaction, Network.testnet.passphrase) as Transaction
}
