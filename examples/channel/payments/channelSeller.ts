// stellar-mpp-payments channelSeller 0.1.0 sha256:6ce27119279d3d9fbbac43b079497443441ea35f2aa218641156b7aa37dccee3; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Sells for vouchers on a payment channel: keeps the signature that claims the money before anything is served, and serves nothing that cannot be claimed. */
import { stellar } from '@stellar/mpp/channel/server'
import { StrKey } from '@stellar/stellar-sdk'
import { Errors } from 'mppx'
import { Mppx } from 'mppx/server'
import { type ChannelState, keepRecent, readChannel } from './channelState.ts'
import { assertChannel, type ChannelSellerOptions, toAccount } from './channelTerms.ts'
import { keeping, keepSignatures, type Payload } from './channelVouchers.ts'
import { PaymentProblem } from './errors.ts'
import { isOutage, safeDetail } from './faults.ts'
import { assertSeller, type HandlerOf, type Seller, sellWith } from './sale.ts'

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
  assertSeller(options)
  if (!StrKey.isValidContract(channel)) throw new Error('channel is not a contract (C…).')
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
      const isLast = payload.action === 'close'
      if (isLast && !options.close) throw new PaymentProblem('close-by-seller')
      await assertClaimable(BigInt(payload.amount), state)
      // The package's own close cannot be resumed: it gets an ordinary voucher, and closing is done here.
      const credential = { ...voucher.credential, payload: { ...payload, action: 'voucher' } }
      const receipt = await keeping(payload, () => method.verify({ ...voucher, credential })).catch(
        (error: unknown) => {
          throw toProblem(error)
        },
      )
      if (isLast) await closed(options.close)
      return receipt
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

/** The voucher is taken: whatever fails now, the watcher ends it. */
async function closed(close: (() => Promise<unknown>) | undefined): Promise<void> {
  await close?.().catch((cause: unknown) => {
    throw new PaymentProblem('outcome-unknown', { cause })
  })
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
