/** @module Sells for vouchers on a payment channel: keeps the signature that claims the money before anything is served, and serves nothing that cannot be claimed. */
import { stellar } from '@stellar/mpp/channel/server'
import { StrKey } from '@stellar/stellar-sdk'
import { Errors, type Store } from 'mppx'
import { Mppx } from 'mppx/server'
import { type ChannelState, keepRecent, readChannel } from './channelState.ts'
import { keeping, keepSignatures, type Payload } from './channelVouchers.ts'
import { PaymentProblem } from './errors.ts'
import { isOutage, safeDetail } from './faults.ts'
import type { Network } from './network.ts'
import { type HandlerOf, type Seller, sellWith } from './sale.ts'

/** What a seller on a channel is made of. */
export type ChannelSellerOptions = {
  network: Network
  /** The channel, `C…`. */
  channel: string
  /** Whose vouchers are taken: `G…`, or the 64 hex digits that tools print. */
  commitmentKey: string
  /** Account that is paid, `G…`. */
  recipient: string
  /** Remembers the newest voucher, without which nothing can be claimed: `createSqliteStore`. */
  store: Store.AtomicStore
  /** Makes prices unforgeable: at least 32 bytes. `openssl rand -hex 32` */
  secretKey: string
  /** Contract of the token. @default the network's USDC */
  currency?: string
  /** Ledgers, of 5 seconds, that you need at least to claim once the buyer starts to close. @default 17,280 */
  minRefundWaitingPeriod?: number
  /** SHA-256 of the contract codes that you accept, hex: another code can do anything with the money. */
  codeHashes?: readonly string[]
  /** Host name in challenges. @default the request's */
  realm?: string
}

type Voucher = { credential: { payload: Payload; challenge: { request: { amount: string } } } }
type Method = { verify(voucher: Voucher): Promise<unknown> }

/**
 * Makes a seller; `paid` of `expressSeller.ts` takes it. Claiming is the job of `channelClaims.ts`: run its watcher.
 *
 * @throws {Error} when an option is wrong, or the channel is not as the options say: at start-up, not at the first voucher.
 * @example
 * const seller = await createChannelSeller({ network, channel, commitmentKey, recipient, secretKey, store })
 * app.get('/word', paid(seller, { amount: '0.0001', description: 'A word' }), handler)
 */
export async function createChannelSeller(options: ChannelSellerOptions): Promise<Seller> {
  const { channel, network, realm, secretKey, store } = options
  if (Buffer.byteLength(secretKey ?? '') < 32)
    throw new Error('secretKey (MPP_SECRET_KEY) is shorter than 32 bytes: openssl rand -hex 32')
  if (!StrKey.isValidContract(channel)) throw new Error('channel is not a contract (C…).')
  if (typeof store?.update !== 'function') throw new Error('store must have an atomic update().')
  const commitmentKey = toAccount(options.commitmentKey)
  const state = keepRecent(() => readChannel(network, channel))
  assertChannel(await state(), { ...options, commitmentKey })
  const method: Method = stellar.channel({
    channel,
    commitmentKey,
    network: network.id,
    rpcUrl: network.rpcUrl,
    recipient: options.recipient,
    currency: options.currency ?? network.usdc,
    store: keepSignatures(store, channel),
    // Eight RPC calls a voucher with 0.7.1, and wrong after a settle: looked after below.
    checkOnChainState: false,
  }) as never
  const guarded: Method = {
    ...method,
    async verify(voucher) {
      const { payload } = voucher.credential
      if (payload.action !== 'voucher') throw new PaymentProblem('close-by-seller')
      await assertClaimable(BigInt(payload.amount), state)
      return keeping(payload, () => method.verify(voucher)).catch((error: unknown) => {
        throw toProblem(error)
      })
    },
  }
  const mppx = Mppx.create({ methods: [guarded as never], secretKey, ...(realm ? { realm } : {}) })
  return sellWith((mppx as unknown as { 'stellar/channel': HandlerOf })['stellar/channel'], {
    network,
    lifetimeSeconds: 300,
    waiting: () => 0,
  })
}

/** Never serves what cannot be claimed: more than the deposit, or when the buyer has begun to take it back. */
async function assertClaimable(
  amount: bigint,
  recent: ReturnType<typeof keepRecent>,
): Promise<void> {
  let state = await read(recent)
  // The buyer may have topped up a moment ago.
  if (amount > state.deposited) state = await read(recent.refresh)
  if (state.closesAt !== undefined) throw new PaymentProblem('channel-closed')
  if (amount > state.deposited) throw new PaymentProblem('deposit-exceeded')
}

/** 0.7.1 throws plain errors, which mppx from 0.9.3 answers with 500. */
function toProblem(error: unknown): Error {
  if (error instanceof Errors.PaymentError) return error
  if (isOutage(error)) return new PaymentProblem('rpc-unavailable', { cause: error })
  return new PaymentProblem('verification-failed', { cause: error, detail: safeDetail(error) })
}

async function read(recent: () => Promise<ChannelState>): Promise<ChannelState> {
  return recent().catch((error: unknown) => {
    const reason = isOutage(error) ? 'rpc-unavailable' : 'channel-closed'
    throw new PaymentProblem(reason, { cause: error })
  })
}

function assertChannel(
  state: ChannelState,
  options: ChannelSellerOptions & { commitmentKey: string },
): void {
  const { codeHashes, commitmentKey, currency, minRefundWaitingPeriod = 17_280, network } = options
  const expected = { token: currency ?? network.usdc, to: options.recipient, commitmentKey }
  for (const [key, value] of Object.entries(expected))
    if (state[key as keyof typeof expected] !== value)
      throw new Error(
        `The channel's ${key} is ${state[key as keyof typeof expected]}, not ${value}.`,
      )
  if (state.refundWaitingPeriod < minRefundWaitingPeriod)
    throw new Error(
      `The buyer could take everything back after ${state.refundWaitingPeriod} ledgers; minRefundWaitingPeriod is ${minRefundWaitingPeriod}.`,
    )
  if (codeHashes && !codeHashes.includes(state.codeHash))
    throw new Error(`The channel's code is ${state.codeHash}, which is not one of codeHashes.`)
}

function toAccount(key: string): string {
  const account = /^[0-9a-f]{64}$/i.test(key)
    ? StrKey.encodeEd25519PublicKey(Buffer.from(key, 'hex'))
    : key
  if (!StrKey.isValidEd25519PublicKey(account))
    throw new Error('commitmentKey is neither an account (G…) nor 64 hex digits.')
  return account
}
