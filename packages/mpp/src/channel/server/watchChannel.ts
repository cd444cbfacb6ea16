/**
 * The events of a channel.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getEvents
 * @module
 */
import { scValToNative, xdr } from '@stellar/stellar-sdk'
import type { NetworkId } from '../../stellar/Network.ts'
import type { Rpc } from '../../stellar/Rpc.ts'
import { connect } from './configure.ts'

type Seen = { txHash: string; ledger: number; ledgerClosedAt: string }

/** What happened to a channel. Amounts in base units. */
export type ChannelEvent =
  | (Seen & {
      type: 'open'
      from: string
      to: string
      token: string
      amount: bigint
      /** 64 hex characters. */
      commitmentKey: string
      /** Ledgers. */
      refundWaitingPeriod: number
    })
  /** Closed, or, when `effectiveAtLedger` is ahead of `ledger`, the funder has started to close. */
  | (Seen & { type: 'close'; effectiveAtLedger: number })
  | (Seen & { type: 'withdraw'; to: string; amount: bigint })
  | (Seen & { type: 'refund'; from: string; amount: bigint })

/**
 * Watches a channel. What a callback throws goes to `onError`, and so does an RPC that fails; it goes on.
 *
 * @returns A function that stops it.
 */
export function watchChannel(parameters: watchChannel.Parameters): () => void {
  const { channel, intervalMs = 5_000, onError = () => {}, onEvent, signal } = parameters
  const { rpc } = connect(parameters)
  let position: Position = { startLedger: parameters.startLedger }
  let timer: NodeJS.Timeout | undefined
  let isStopped = signal?.aborted ?? false

  const poll = async () => {
    try {
      const page = await readPage(rpc, channel, position)
      position = page.next
      for (const event of page.events) {
        if (isStopped) return
        try {
          onEvent(event)
        } catch (error) {
          onError(error)
        }
      }
    } catch (error) {
      onError(error)
    }
    if (!isStopped) timer = setTimeout(poll, intervalMs).unref()
  }
  const stop = () => {
    isStopped = true
    clearTimeout(timer)
  }
  signal?.addEventListener('abort', stop, { once: true })
  if (!isStopped) void poll()
  return stop
}

export declare namespace watchChannel {
  export type Parameters = {
    /** The channel, `C…`. */
    channel: string
    onEvent: (event: ChannelEvent) => void
    onError?: ((error: unknown) => void) | undefined
    /** @default 5_000 */
    intervalMs?: number | undefined
    /** First ledger to look at. @default the latest */
    startLedger?: number | undefined
    signal?: AbortSignal | undefined
    /** @default 'stellar:testnet' */
    network?: NetworkId | undefined
    /** @default the network's own */
    rpcUrl?: string | undefined
  }
}

type Position = { cursor: string } | { startLedger: number | undefined }

type Raw = {
  topic: string[]
  value: string
  txHash: string
  ledger: number
  ledgerClosedAt: string
}

async function readPage(
  rpc: Rpc,
  channel: string,
  position: Position,
): Promise<{ events: ChannelEvent[]; next: Position }> {
  const from =
    'cursor' in position
      ? { pagination: { cursor: position.cursor, limit: 100 } }
      : { pagination: { limit: 100 }, startLedger: position.startLedger ?? (await latest(rpc)) }
  const filters = [{ contractIds: [channel], topics: [['*']], type: 'contract' }]
  const { cursor, events } = await rpc.call<{ cursor: string; events: Raw[] }>('getEvents', {
    ...from,
    filters,
  })
  return { events: events.map(parse).filter((event) => event !== undefined), next: { cursor } }
}

async function latest(rpc: Rpc): Promise<number> {
  const { sequence } = await rpc.call<{ sequence: number }>('getLatestLedger')
  return sequence
}

/** Reads an event; undefined for one that this package does not know. */
function parse({ ledger, ledgerClosedAt, topic, txHash, value }: Raw): ChannelEvent | undefined {
  const type = topic[0] && scValToNative(xdr.ScVal.fromXDR(topic[0], 'base64'))
  const data = scValToNative(xdr.ScVal.fromXDR(value, 'base64')) as Record<string, never>
  const seen = { ledger, ledgerClosedAt, txHash }
  switch (type) {
    case 'open':
      return {
        ...seen,
        amount: data.amount as never,
        commitmentKey: Buffer.from(data.commitment_key as never).toString('hex'),
        from: data.from as never,
        refundWaitingPeriod: data.refund_waiting_period as never,
        to: data.to as never,
        token: data.token as never,
        type,
      }
    case 'close':
      return { ...seen, effectiveAtLedger: data.effective_at_ledger as never, type }
    case 'withdraw':
      return { ...seen, amount: data.amount as never, to: data.to as never, type }
    case 'refund':
      return { ...seen, amount: data.amount as never, from: data.from as never, type }
    default:
      return undefined
  }
}
