/**
 * The charge client: a challenge is read, a transaction signed, and, in push mode, submitted.
 *
 * @see draft-stellar-charge-00
 * @module
 */
import { Credential, Method } from 'mppx'
import * as z from 'zod/mini'
import { StellarMppError } from '../../Errors.ts'
import { DEFAULT_DECIMALS, fromBaseUnits } from '../../stellar/Amount.ts'
import * as Clock from '../../stellar/Clock.ts'
import { DEFAULT_TIMEOUT, POLL, SIMULATION_TIMEOUT_MS } from '../../stellar/Defaults.ts'
import * as Did from '../../stellar/Did.ts'
import * as InclusionFee from '../../stellar/InclusionFee.ts'
import * as Rpc from '../../stellar/Rpc.ts'
import * as Semaphore from '../../stellar/Semaphore.ts'
import { resolveKeypair } from '../../stellar/Signer.ts'
import type * as Submission from '../../stellar/Submission.ts'
import { type ChargePayload, charge as method } from '../Methods.ts'
import type { Mode, Parameters, ProgressEvent } from './Parameters.ts'
import { pay } from './pay.ts'
import { type Challenge, type Order, readChallenge } from './readChallenge.ts'
import { authorizeSponsored, type Context, signOwn } from './signTransaction.ts'

/**
 * Makes payments: the `stellar/charge` method for `Mppx.create` of `mppx/client`.
 *
 * @throws {StellarMppError} `invalid-config` when there is no key, or `rpcUrl` is not allowed.
 * @example
 * const mppx = Mppx.create({ methods: [stellar.charge({ secretKey: 'S…' })], polyfill: false })
 * const response = await mppx.fetch('https://api.example.com/paid')
 */
export function charge(parameters: charge.Parameters) {
  const payer = resolvePayer(parameters)
  return Method.toClient(method, {
    context: z.object({ mode: z.optional(z.enum(['pull', 'push'])) }),
    async createCredential({ challenge, context }) {
      const order = orderOf(payer, challenge, context?.mode)
      return Credential.serialize({
        challenge,
        payload: await prove(payer, order),
        source: Did.format(order.network.id, payer.keypair.publicKey()),
      })
    },
  })
}

export declare namespace charge {
  export type { Parameters, ProgressEvent }
}

type Payer = ReturnType<typeof resolvePayer>

function resolvePayer(parameters: Parameters) {
  const key = parameters.keypair ?? parameters.secretKey
  if (!key) throw new StellarMppError('Give keypair or secretKey.', {}, { code: 'invalid-config' })
  const clock = Clock.system
  return {
    clock,
    connect: connector(parameters.rpcUrl, clock),
    decimals: parameters.decimals ?? DEFAULT_DECIMALS,
    keypair: resolveKeypair(key),
    limit: Semaphore.create(POLL.concurrent),
    mode: parameters.mode ?? 'pull',
    onProgress: parameters.onProgress ?? (() => {}),
    poll: {
      attempts: parameters.pollMaxAttempts ?? POLL.attempts,
      delayMs: parameters.pollDelayMs ?? POLL.delayMs,
      timeoutMs: parameters.pollTimeoutMs ?? POLL.timeoutMs,
    },
    simulationTimeoutMs: parameters.simulationTimeoutMs ?? SIMULATION_TIMEOUT_MS,
    timeoutSeconds: parameters.timeout ?? DEFAULT_TIMEOUT,
  }
}

type Connection = { rpc: Rpc.Rpc; inclusionFee: () => Promise<number> }

/** One connection for each RPC URL, made when first used; a URL of our own is checked at once. */
function connector(rpcUrl: string | undefined, clock: Clock.Clock): (url: string) => Connection {
  const connections = new Map<string, Connection>()
  const connect = (url: string) => {
    const rpc = Rpc.create(url)
    return { inclusionFee: InclusionFee.create(rpc, clock), rpc }
  }
  if (rpcUrl !== undefined) connections.set(rpcUrl, connect(rpcUrl))
  return (networkUrl) => {
    const url = rpcUrl ?? networkUrl
    const connection = connections.get(url) ?? connect(url)
    connections.set(url, connection)
    return connection
  }
}

function orderOf(payer: Payer, challenge: Challenge, mode: Mode | undefined): Order {
  const { amount, currency, recipient } = challenge.request
  const order = readChallenge(challenge, {
    mode: mode ?? payer.mode,
    nowMs: payer.clock.now(),
    payer: payer.keypair.publicKey(),
    timeoutSeconds: payer.timeoutSeconds,
  })
  const human = fromBaseUnits(amount, payer.decimals)
  payer.onProgress({ amount: human, currency, recipient, type: 'challenge' })
  return order
}

/** Makes the payload that proves the payment. */
async function prove(payer: Payer, order: Order): Promise<ChargePayload> {
  const { onProgress } = payer
  const context: Context = { ...payer, ...payer.connect(order.network.rpcUrl) }
  onProgress({ type: 'signing' })
  const signed = await (order.sponsored ? authorizeSponsored : signOwn)(order, context)
  const transaction = signed.toXDR()
  onProgress({ transaction, type: 'signed' })
  if (order.mode === 'pull') return { transaction, type: 'transaction' }

  const hash = signed.hash().toString('hex')
  onProgress({ type: 'paying' })
  const submission: Submission.Context = { ...payer, rpc: context.rpc }
  const paid = pay(submission, signed, order.maxTime)
  onProgress({ hash, type: 'confirming' })
  await paid
  onProgress({ hash, type: 'paid' })
  const message = Buffer.from(`${order.challengeId}:${hash}`)
  return { hash, sourceSignature: payer.keypair.sign(message).toString('hex'), type: 'signedHash' }
}
