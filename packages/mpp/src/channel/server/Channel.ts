/**
 * The channel server: a voucher is read, compared with the ledger, stored, and answered with a receipt.
 *
 * @module
 */
import { Errors, Method, type Receipt } from 'mppx'
import { ChannelVerificationError, StellarMppError } from '../../Errors.ts'
import { toBaseUnits } from '../../stellar/Amount.ts'
import { type ChannelRequest, channel as method } from '../Methods.ts'
import { assertClaimable } from './assertClaimable.ts'
import { closeAccepted } from './closeAccepted.ts'
import { configure, type Parameters, type Server } from './configure.ts'
import { type Credential, parseVoucher, type Voucher } from './parseVoucher.ts'
import * as Vouchers from './Vouchers.ts'

/**
 * Takes vouchers: the `stellar/channel` method for `Mppx.create` of `mppx/server`.
 *
 * No RPC call for a voucher: signatures are verified here, and the channel's state on the ledger is at most 30 seconds
 * old, read again in the background. While none that recent can be had, vouchers are refused with 503.
 *
 * @throws {ChannelVerificationError} `invalid-config` when an option is wrong.
 * @example
 * const mppx = Mppx.create({
 *   methods: [stellar.channel({ channel: 'C…', commitmentKey: 'G…', recipient: 'G…', currency, store })],
 *   secretKey: process.env.MPP_SECRET_KEY,
 * })
 * const result = await mppx.channel({ amount: '0.001' })(request)
 */
export function channel(parameters: channel.Parameters) {
  return create(configure(parameters))
}

export declare namespace channel {
  export type { Parameters }
}

/** The method of a configured server. */
export function create(server: Server) {
  // Named, because mppx 0.11 does not infer them: without, every route would have to repeat it.
  return Method.toServer<typeof method, Pick<ChannelRequest, 'channel'>>(method, {
    defaults: { channel: server.channel },
    request: ({ request }) => quote(request, server),
    stableBinding: (request) => bind(request, server),
    verify: ({ credential }) => redeem(server, credential as Credential),
  })
}

/** Redeems one credential: read, compare with the ledger, take, receipt. What is refused leaves nothing behind. */
export async function redeem(server: Server, credential: Credential): Promise<Receipt.Receipt> {
  const { channel: address, logger, store } = server
  try {
    const voucher = parseVoucher(credential, server)
    assertCanClose(server, voucher)
    if (Vouchers.isClosing(await Vouchers.read(store, address))) throw Vouchers.closed()
    await assertClaimable(server, voucher.amount)
    const claim = await Vouchers.claimChallenge(store, voucher.challengeId)
    try {
      const closing = voucher.action === 'close'
      const before = await Vouchers.accept(store, address, { ...voucher, closing })
      const reference = closing ? await closeAccepted(server, voucher, before) : voucher.reference
      return receipt(server, voucher, reference)
    } catch (error) {
      // What went wrong first is what the payer is told: a claim that stays costs a fresh challenge.
      await claim.release().catch(() => {})
      throw error
    }
  } catch (error) {
    const level = error instanceof Errors.PaymentError && error.status < 500 ? 'warn' : 'error'
    logger[level]('[stellar:channel] not paid', reasonOf(error))
    throw asPaymentError(error)
  }
}

/**
 * Turns a route's request into what the challenge asks: base units, network, how much was accepted so far.
 *
 * @throws {Error} when the route's amount is not a positive decimal number.
 */
export async function quote(
  request: ChannelRequest,
  { channel: address, decimals, network, store }: Server,
): Promise<ChannelRequest> {
  const amount = toBaseUnits(request.amount, decimals)
  // A plain error: mppx would answer a payment error with a challenge for this amount.
  if (!/^[1-9]/.test(amount))
    throw new Error(`Invalid amount "${request.amount}": want more than 0.`)
  const { amount: cumulativeAmount } = await Vouchers.read(store, address)
  const reference = crypto.randomUUID()
  return {
    ...request,
    amount,
    methodDetails: { cumulativeAmount, network: network.id, reference },
  }
}

/** What must be equal in the challenge that was paid and the one that the route would issue now. */
export function bind(request: ChannelRequest, server: Server): Record<string, unknown> {
  const { amount, channel: address, methodDetails } = request
  // mppx 0.6 also asks for a route's request before `quote` (in `compose`): still in decimal text.
  const price = methodDetails ? amount : toBaseUnits(amount, server.decimals)
  return { amount: price, channel: address, network: methodDetails?.network ?? server.network.id }
}

function assertCanClose({ caller }: Server, { action }: Voucher): void {
  if (action === 'close' && !caller)
    throw new ChannelVerificationError(
      'This server cannot close the channel: it has no feePayer.',
      {},
      { code: 'close-unavailable' },
    )
}

function receipt(server: Server, { externalId }: Voucher, reference: string): Receipt.Receipt {
  return {
    method: 'stellar',
    reference,
    status: 'success',
    timestamp: new Date(server.clock.now()).toISOString(),
    ...(externalId === undefined ? {} : { externalId }),
  }
}

/** mppx answers other errors with 402 before 0.9.3: a payer would pay again for a fault of ours. */
function asPaymentError(cause: unknown): Errors.PaymentError {
  if (cause instanceof Errors.PaymentError) return cause
  return new StellarMppError(
    'The server failed to handle the voucher.',
    {},
    { cause, code: 'internal-error' },
  )
}

function reasonOf(error: unknown): Record<string, unknown> {
  const { code, details, message } = error as { code?: string; details?: object; message?: string }
  return { code, message, ...details }
}
