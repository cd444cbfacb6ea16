import type { Keypair } from '@stellar/stellar-sdk'

/** Who submits the transaction: the server (`pull`) or the payer (`push`). */
export type Mode = 'pull' | 'push'

/** Options of the charge client. One of `keypair` and `secretKey` is required. */
export type Parameters = {
  /** The payer's key. */
  keypair?: Keypair | undefined
  /** The payer's key as `S…`. */
  secretKey?: string | undefined
  /** Decimals of the token, for the `challenge` event only. @default 7 */
  decimals?: number | undefined
  /** Stellar RPC; `http://` on loopback only. @default the one of the challenge's network */
  rpcUrl?: string | undefined
  /** How long a transaction is valid when the challenge has no expiry, seconds. @default 180 */
  timeout?: number | undefined
  /** Per call: fetch's `context: { mode }`. @default 'pull' */
  mode?: Mode | undefined
  /** Push: lookups per `pollTimeoutMs`. @default 20 */
  pollMaxAttempts?: number | undefined
  /** Push: first pause between lookups. @default 1000 */
  pollDelayMs?: number | undefined
  /** Push: how long the network may be silent or busy. @default 20_000 */
  pollTimeoutMs?: number | undefined
  /** @default 10_000 */
  simulationTimeoutMs?: number | undefined
  /** Told of each step. */
  onProgress?: ((event: ProgressEvent) => void) | undefined
}

/** A step of a payment. */
export type ProgressEvent =
  /** `amount` in decimal text. */
  | { type: 'challenge'; recipient: string; amount: string; currency: string }
  | { type: 'signing' }
  /** `transaction`: base64 XDR. */
  | { type: 'signed'; transaction: string }
  /** Push only. */
  | { type: 'paying' }
  /** Push only. */
  | { type: 'confirming'; hash: string }
  /** Push only. */
  | { type: 'paid'; hash: string }
