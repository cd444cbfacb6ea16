/**
 * The channel client: a challenge is read, the next total is worked out, noted, and signed. No RPC.
 *
 * @module
 */
import { StrKey } from '@stellar/stellar-sdk'
import { Challenge, Credential, Method, Store } from 'mppx'
import * as z from 'zod/mini'
import { StellarMppError } from '../../Errors.ts'
import { MAX_AMOUNT } from '../../stellar/Amount.ts'
import * as Commitment from '../../stellar/Commitment.ts'
import * as Network from '../../stellar/Network.ts'
import { resolveKeypair } from '../../stellar/Signer.ts'
import { type ChannelRequest, channel as method } from '../Methods.ts'
import * as Ledger from './Ledger.ts'
import * as Order from './Order.ts'
import type { Parameters, ProgressEvent } from './Parameters.ts'
import * as Totals from './Totals.ts'

/**
 * Pays by vouchers: the `stellar/channel` method for `Mppx.create` of `mppx/client`.
 *
 * Never signs more than what the server has confirmed and one price; with `Mppx` of this module requests at once are
 * put in order as well.
 *
 * @throws {StellarMppError} `invalid-config` when there is no key, or no channel is allowed.
 * @example
 * const method = stellar.channel({ commitmentSecret: 'S…', allowedChannels: ['C…'], store })
 * const mppx = Mppx.create({ methods: [method], polyfill: false })
 * const response = await mppx.fetch('https://api.example.com/word')
 */
export function channel(parameters: channel.Parameters) {
  const signer = resolveSigner(parameters)
  return Method.toClient(method, {
    context: z.object({
      action: z.optional(z.enum(['voucher', 'close'])),
      cumulativeAmount: z.optional(z.string()),
    }),
    async createCredential({ challenge, context }) {
      const { action = 'voucher', cumulativeAmount } = context ?? {}
      const asked = readRequest(challenge.request, signer)
      await Order.wait(asked.key)
      const wanted = readWanted(cumulativeAmount)
      const total = await signer.ledger.update(asked.key, (known) => {
        // Who overrides knows better than what is stored here.
        const totals = wanted === undefined ? Totals.confirm(known, asked.claimed) : known
        const next = Totals.next(totals, asked.price, wanted)
        return { result: next, totals: Totals.sign(totals, next) }
      })
      signer.onProgress({ type: 'signing' })
      const { channel, passphrase } = asked
      const signature = Commitment.sign({ amount: total, channel, passphrase }, signer.keypair)
      signer.onProgress({ cumulativeAmount: `${total}`, type: 'signed' })
      const payload = { action, amount: `${total}`, signature }
      const credential = Credential.serialize({ challenge, payload })
      Order.signed((response) => learn(signer, asked, total, response))
      return credential
    },
  })
}

export declare namespace channel {
  export type { Parameters, ProgressEvent }
}

/** A receipt says that the voucher was taken; a fresh challenge says what was, for those who wait with an older one. */
async function learn(
  { ledger }: Signer,
  { channel, key }: Asked,
  total: bigint,
  response: Response,
): Promise<void> {
  const claimed = response.headers.has('Payment-Receipt') ? total : claimedIn(response, channel)
  if (claimed === undefined) return
  await ledger.update(key, (known) => ({ result: undefined, totals: tryConfirm(known, claimed) }))
}

function claimedIn(response: Response, channel: string): bigint | undefined {
  if (response.status !== 402) return undefined
  try {
    const { request } = Challenge.fromResponse(response) as unknown as { request: ChannelRequest }
    const { cumulativeAmount = '' } = request.methodDetails ?? {}
    return request.channel === channel ? BigInt(cumulativeAmount) : undefined
  } catch {
    return undefined
  }
}

/** What was never signed is not believed, and no reason to fail here: the next challenge says it again. */
function tryConfirm(totals: Totals.Totals, claimed: bigint): Totals.Totals {
  try {
    return Totals.confirm(totals, claimed)
  } catch {
    return totals
  }
}

type Signer = ReturnType<typeof resolveSigner>

function resolveSigner(parameters: Parameters) {
  const { network, store = forgetful() } = parameters
  const key = parameters.commitmentKey ?? parameters.commitmentSecret
  if (!key) throw invalid('Give commitmentKey or commitmentSecret.')
  return {
    allowed: resolveAllowed(parameters),
    keypair: resolveKeypair(key),
    ledger: Ledger.create(store),
    network: network && Network.resolve(network).id,
    onProgress: parameters.onProgress ?? (() => {}),
  }
}

/** The channels that may be signed for; undefined is any. */
function resolveAllowed(parameters: Parameters): Set<string> | undefined {
  const { allowedChannels = [], allowUnpinnedChannel = false } = parameters
  if (allowUnpinnedChannel) {
    console.warn('[stellar:channel] allowUnpinnedChannel signs for any channel a server names.')
    return undefined
  }
  if (allowedChannels.length === 0)
    throw invalid('Channel pinning is required: give allowedChannels.')
  for (const address of allowedChannels)
    if (!StrKey.isValidContract(address)) throw invalid(`"${address}" is no channel (C…).`)
  return new Set(allowedChannels)
}

function forgetful(): Store.Store {
  console.warn('[stellar:channel] without a store the totals are forgotten when the process ends.')
  return Store.memory()
}

type Asked = {
  /** Of the totals. */
  key: string
  channel: string
  passphrase: string
  price: bigint
  /** What the server says it has accepted. */
  claimed: bigint
}

/** What a challenge asks of this client, or why it must not be paid. */
function readRequest({ amount, channel, methodDetails }: ChannelRequest, signer: Signer): Asked {
  const { cumulativeAmount = '0' } = methodDetails ?? {}
  const network = Network.resolve(methodDetails?.network)
  signer.onProgress({ amount, channel, cumulativeAmount, type: 'challenge' })
  if (signer.network && network.id !== signer.network)
    throw refuse(`The challenge is for ${network.id}, want ${signer.network}.`, 'wrong-network')
  if (!StrKey.isValidContract(channel) || (signer.allowed && !signer.allowed.has(channel)))
    throw refuse(`The challenge is for the channel "${channel}", which is not allowed.`)
  if (!/^[1-9]\d*$/.test(amount) || BigInt(amount) > MAX_AMOUNT)
    throw refuse(`The challenge asks for "${amount}", want positive base units.`)
  if (!/^\d{1,39}$/.test(cumulativeAmount))
    throw refuse('The challenge does not say readably what the server has accepted.')
  return {
    channel,
    claimed: BigInt(cumulativeAmount),
    key: Ledger.keyOf(network.id, channel),
    passphrase: network.passphrase,
    price: BigInt(amount),
  }
}

function readWanted(text: string | undefined): bigint | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text))
    throw refuse(`context.cumulativeAmount is "${text}", want base units.`, 'invalid-config')
  return BigInt(text)
}

function invalid(message: string): StellarMppError {
  return refuse(message, 'invalid-config')
}

function refuse(
  message: string,
  code: 'refused-challenge' | 'wrong-network' | 'invalid-config' = 'refused-challenge',
): StellarMppError {
  return new StellarMppError(message, {}, { code })
}
