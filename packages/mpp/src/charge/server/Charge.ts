/**
 * The charge server: a payment is read, verified, settled, and answered with a receipt.
 *
 * @see draft-stellar-charge-00
 * @module
 */
import { Errors, Method, type Receipt } from 'mppx'
import { StellarMppError } from '../../Errors.ts'
import { toBaseUnits } from '../../stellar/Amount.ts'
import type { Clock } from '../../stellar/Clock.ts'
import * as Replay from '../../store/Replay.ts'
import { type ChargeRequest, charge as method } from '../Methods.ts'
import { configure, type Parameters, type Server } from './configure.ts'
import { type Credential, parsePayment } from './parsePayment.ts'
import { settlePull } from './settlePull.ts'
import { settlePush } from './settlePush.ts'
import { settleSponsored } from './settleSponsored.ts'
import type { Payment, Settled, Terms } from './Terms.ts'
import { verifyTransaction } from './verifyTransaction.ts'

/**
 * Takes payments: the `stellar/charge` method for `Mppx.create` of `mppx/server`.
 *
 * @throws {PaymentVerificationError} `invalid-config` when an option is wrong.
 * @example
 * const mppx = Mppx.create({
 *   methods: [stellar.charge({ recipient: 'G…', currency: USDC_SAC_TESTNET, store: Store.memory() })],
 *   secretKey: process.env.MPP_SECRET_KEY,
 * })
 * const result = await mppx.charge({ amount: '0.01' })(request)
 */
export function charge(parameters: charge.Parameters) {
  return create(configure(parameters))
}

export declare namespace charge {
  export type { Parameters }
}

/** The method of a configured server. */
export function create(server: Server) {
  const { currency, recipient } = server
  // Named, because mppx 0.11 does not infer them: without, every route would have to repeat both.
  return Method.toServer<typeof method, Pick<ChargeRequest, 'currency' | 'recipient'>>(method, {
    defaults: { currency, recipient },
    request: ({ request }) => quote(request, server),
    stableBinding: (request) => bind(request, server),
    verify: ({ credential }) => redeem(server, credential),
  })
}

/** Redeems one credential: parse, claim, verify and settle, receipt. Claims are given back unless money may have moved. */
export async function redeem(server: Server, credential: Credential): Promise<Receipt.Receipt> {
  const { clock, logger, store } = server
  const payment = parsePayment(credential, server)
  const claim = await Replay.claim({ logger, now: clock.now, store }, payment.terms.challengeId)
  try {
    const settled = await settle(server, payment, claim)
    await claim.settle(settled.kind, settled.innerHash)
    logger.info('[stellar:charge] paid', { reference: settled.reference })
    return receipt(payment.terms, settled, clock)
  } catch (error) {
    const level = error instanceof Errors.PaymentError ? 'warn' : 'error'
    logger[level]('[stellar:charge] not paid', reasonOf(error))
    await claim.release()
    throw asPaymentError(error)
  }
}

/** Verifies the proof and settles it, each kind in its own way. */
function settle(server: Server, payment: Payment, claim: Replay.Claim): Promise<Settled> {
  const { terms } = payment
  if (payment.kind === 'push') return settlePush(server, terms, payment, claim)
  const verified = verifyTransaction(payment.transaction, terms, {
    nowMs: server.clock.now(),
    ownAccounts: server.ownAccounts,
    passphrase: server.network.passphrase,
  })
  return verified.needsSponsor
    ? settleSponsored(server, terms, verified, claim)
    : settlePull(server, terms, verified, claim)
}

/**
 * Turns a route's request into what the challenge asks: base units, network, modes, and a reference that no other has.
 *
 * @throws {Error} when the route's amount is not a positive decimal number.
 */
export function quote(
  request: ChargeRequest,
  { credentialTypes, decimals, network, sponsor }: Server,
): ChargeRequest {
  const amount = toBaseUnits(request.amount, decimals)
  // A plain error: mppx would answer a payment error with a challenge for this amount.
  if (!/^[1-9]/.test(amount))
    throw new Error(`Invalid amount "${request.amount}": want more than 0.`)
  return {
    ...request,
    amount,
    methodDetails: {
      credentialTypes,
      ...(sponsor ? { feePayer: true } : {}),
      network: network.id,
      reference: crypto.randomUUID(),
    },
  }
}

/**
 * What must be equal in the challenge that was paid and the one that the route would issue now.
 *
 * mppx 0.6 also asks for a route's request before {@link quote} (in `compose`): without `methodDetails`, still in
 * decimal text.
 */
export function bind(request: ChargeRequest, server: Server): Record<string, unknown> {
  const { amount, currency, methodDetails, recipient } = request.methodDetails
    ? request
    : quote(request, server)
  const { feePayer = false, network } = methodDetails ?? {}
  return { amount, currency, feePayer, network, recipient }
}

function receipt({ externalId }: Terms, { reference }: Settled, clock: Clock): Receipt.Receipt {
  return {
    method: 'stellar',
    reference,
    status: 'success',
    timestamp: new Date(clock.now()).toISOString(),
    ...(externalId === undefined ? {} : { externalId }),
  }
}

/** mppx answers other errors with 402 before 0.9.3: a payer would pay again for a fault of ours. */
function asPaymentError(cause: unknown): Errors.PaymentError {
  if (cause instanceof Errors.PaymentError) return cause
  return new StellarMppError(
    'The server failed to handle the payment.',
    {},
    {
      cause,
      code: 'internal-error',
    },
  )
}

function reasonOf(error: unknown): Record<string, unknown> {
  const { code, details, message } = error as { code?: string; details?: object; message?: string }
  return { code, message, ...details }
}
