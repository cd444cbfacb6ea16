/** @module Pays a seller by vouchers on a payment channel: in order, under a ceiling, and never for a voucher that the seller did not take. */
import { toBaseUnits } from '@stellar/mpp'
import { stellar } from '@stellar/mpp/channel/client'
import { Keypair, StrKey } from '@stellar/stellar-sdk'
import { type Receipt, Store } from 'mppx'
import { Mppx } from 'mppx/client'
import type { Network } from './network.ts'
import { readReceipt } from './sale.ts'
import {
  type Asked,
  accepted,
  confirm,
  type Ledger,
  nextTotal,
  VoucherRefused,
} from './voucherTotals.ts'

/** What a buyer on a channel is made of. */
export type ChannelBuyerOptions = {
  network: Network
  /** The channel that may be used, `C…`: yours, opened for this seller. */
  channel: string
  /** Key that signs vouchers: `S…`, or the 64 hex digits of its seed. Not the account's own. */
  commitmentSecret: string
  /** Web origins that may ask for vouchers, e.g. `https://api.example.com`. */
  origins: readonly string[]
  /** Most for one request, in the token's unit: `'0.001'`. */
  maxPerCall: string
  /** Most that is ever signed on this channel, in the token's unit: `'5'`. @default the deposit is the limit */
  ceiling?: string
  /** Remembers what was signed: `createSqliteStore`. One buyer for each channel. */
  store: Store.AtomicStore
  /** What requests go through. @default the global fetch */
  fetch?: typeof globalThis.fetch
}

/** What was bought. */
export type ChannelPurchase = {
  response: Response
  receipt: Receipt.Receipt | undefined
  /** All that the seller has confirmed, in base units. */
  spent: bigint
}

/** A buyer on a channel. */
export type ChannelBuyer = {
  /** Fetches, and pays when asked. Requests wait for each other: vouchers only grow. @throws {VoucherRefused} */
  buy(url: string | URL, init?: RequestInit): Promise<ChannelPurchase>
  /** The same, and asks the seller to close the channel: what is left comes back. */
  close(url: string | URL): Promise<ChannelPurchase>
  /** Confirmed so far, in base units. */
  spent(): Promise<bigint>
}

/**
 * Makes a buyer.
 *
 * @throws {Error} when an option is wrong.
 * @example
 * const buyer = createChannelBuyer({ network, channel, commitmentSecret, origins: [url], maxPerCall: '0.001', store })
 * const { response, spent } = await buyer.buy(`${url}/word`)
 */
export function createChannelBuyer(options: ChannelBuyerOptions): ChannelBuyer {
  const { channel, network, store } = options
  if (!StrKey.isValidContract(channel)) throw new Error('channel is not a contract (C…).')
  if (options.origins.length === 0) throw new Error('Say whom to pay: give origins.')
  const limits = {
    ...options,
    perCall: BigInt(toBaseUnits(options.maxPerCall, 7)),
    most: options.ceiling ? BigInt(toBaseUnits(options.ceiling, 7)) : undefined,
  }
  const key = `stellar:channel:buyer:${network.id}:${channel}`
  const read = async () =>
    ((await store.get(key)) as Ledger | null) ?? { confirmed: '0', signed: [] }
  const write = (ledger: Ledger) => store.put(key, ledger as never)
  let origin = ''
  let action: Action = 'voucher'
  let sent: bigint | undefined
  const baseFetch = options.fetch ?? globalThis.fetch
  const mppx = Mppx.create({
    methods: [
      stellar.channel({
        commitmentKey: toKeypair(options.commitmentSecret),
        allowedChannels: [channel],
        network: network.id,
        rpcUrl: network.rpcUrl,
        // Totals are kept here: the client of 0.7.1 counts a voucher as spent when it is signed, taken or not.
        store: forgetful,
      }) as never,
    ],
    polyfill: false,
    // mppx from 0.8.2 signs up to three times for one request; older ones do not know the option.
    ...{ maxPaymentRetries: 1 },
    fetch: async (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
      const response = await baseFetch(input, init)
      if (response.url) origin = new URL(response.url).origin
      return response
    },
    async onChallenge(challenge: { request: unknown }, helpers: { createCredential: Create }) {
      const asked = challenge.request as Asked
      if (!limits.origins.includes(origin))
        throw new VoucherRefused('wrong-origin', `asked by ${origin}`)
      const ledger = confirm(await read(), asked.methodDetails?.cumulativeAmount ?? '0')
      const next = nextTotal(ledger, asked, limits)
      // Before it leaves this process: a voucher that was sent is one that may be claimed.
      await write({ ...ledger, signed: [...new Set([...ledger.signed, `${next}`])] })
      sent = next
      return helpers.createCredential({ action, cumulativeAmount: `${next}` })
    },
  } as never) as unknown as { fetch(url: string | URL, init?: RequestInit): Promise<Response> }

  let last: Promise<unknown> = Promise.resolve()
  const inOrder = <result>(task: () => Promise<result>): Promise<result> => {
    const turn = last.then(task)
    last = turn.catch(() => {})
    return turn
  }
  const send = (url: string | URL, init: RequestInit | undefined, asked: Action) =>
    inOrder(async () => {
      origin = new URL(url).origin
      action = asked
      sent = undefined
      const response = await mppx.fetch(url, init)
      const receipt = readReceipt(response)
      if (receipt && sent !== undefined) await write(accepted(await read(), sent))
      return { response, receipt, spent: BigInt((await read()).confirmed) }
    })
  return {
    spent: async () => BigInt((await read()).confirmed),
    buy: (url, init) => send(url, init, 'voucher'),
    close: (url) => send(url, undefined, 'close'),
  }
}

type Action = 'voucher' | 'close'
type Create = (context: { action: Action; cumulativeAmount: string }) => Promise<string>

/** Remembers nothing. */
const forgetful = Store.from({
  get: async () => null as never,
  put: async () => {},
  delete: async () => {},
})

function toKeypair(secret: string): Keypair {
  if (/^[0-9a-f]{64}$/i.test(secret)) return Keypair.fromRawEd25519Seed(Buffer.from(secret, 'hex'))
  if (StrKey.isValidEd25519SecretSeed(secret)) return Keypair.fromSecret(secret)
  throw new Error('commitmentSecret is neither a secret key (S…) nor 64 hex digits.')
}
