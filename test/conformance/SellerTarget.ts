/** A seller under test: by URL, on a network of its own, in two forms of which one pays the fees. */

import type * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import type { Target } from '../../scripts/attack/Target.ts'

/** What a seller is opened with. */
export type Ground = {
  /** Stellar RPC; breaks on demand. */
  rpcUrl: string
  /** Account that is paid, `G…`. */
  recipient: string
  /** Key of the account that pays fees, `S…`. */
  sponsor: string
  /** Secret of the challenges' ids. */
  secretKey: string
}

/** Paid routes of a seller. */
export type Routes = {
  /** GET at 0.01 USDC; the buyer pays the fee. */
  plain: URL
  /** The same; the seller pays the fee. */
  sponsored: URL
  /** POST at the same price. */
  post?: URL
  /** Offers stellar/charge first, then stellar/channel. */
  offers?: URL
  close(): Promise<unknown>
}

/** An implementation: opens its seller. */
export type OpenSeller = (ground: Ground) => Promise<Routes>

/** What a case can use. Both were bought from once, honestly. */
export type SellerTarget = Pick<Routes, 'post' | 'offers'> & {
  plain: Target
  sponsored: Target
  secretKey: string
  rpc: RpcProxy.RpcProxy
  /** What the process has printed since the seller was opened. */
  printed(): string
  /** Runs a story at a later time, and comes back. */
  later<result>(ms: number, story: () => Promise<result>): Promise<result>
}
