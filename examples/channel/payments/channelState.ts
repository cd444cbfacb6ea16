// stellar-mpp-payments channelState 0.1.0 sha256:1d06ce1a70faaabddae22c9ce3841702fee9e9da73a4d0a720f8a966df08c435; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What the ledger says of a payment channel, in two RPC calls, remembered for seconds: `@stellar/mpp` 0.7.1 makes eight for each voucher. */
import { Address, Contract, type rpc, StrKey, scValToNative, xdr } from '@stellar/stellar-sdk'
import { connect, type Network } from './network.ts'

/** A channel as the ledger has it. Amounts are base units of its token. */
export type ChannelState = {
  /** Contract of the token, `C…`. */
  token: string
  /** Who deposited, and gets back what is not claimed. */
  from: string
  /** Who is paid. */
  to: string
  /** Whose signature pays, `G…`. */
  commitmentKey: string
  /** Ledgers between the funder's `close_start` and `refund`. */
  refundWaitingPeriod: number
  withdrawn: bigint
  /** Everything that was ever put in, withdrawn or not. */
  deposited: bigint
  /** A close has started: from this ledger on the funder may take everything. */
  closesAt: number | undefined
  /** The ledger that this was read at. */
  ledger: number
  /** SHA-256 of the contract's code, hex. */
  codeHash: string
}

/** The channel is not there: never opened, or archived because nobody touched it for long. */
export class ChannelMissing extends Error {
  constructor(channel: string) {
    super(
      `${channel} is not on the ledger: check network and address. If it was archived, any transaction on it restores it.`,
    )
    this.name = 'ChannelMissing'
  }
}

/**
 * Reads a channel.
 *
 * @throws {ChannelMissing} when it is not there.
 * @throws {Error} when it is no channel, or the RPC does not answer.
 * @example
 * const { deposited, withdrawn, closesAt } = await readChannel(network, 'C…')
 */
export async function readChannel(network: Network, channel: string): Promise<ChannelState> {
  const client = connect(network)
  const [instance, ledger] = await readInstance(client, channel)
  const storage = new Map(
    (instance.storage() ?? []).map((entry) => [keyOf(entry.key()), entry.val()]),
  )
  const read = (key: string): unknown => {
    const value = storage.get(key)
    return value === undefined ? undefined : scValToNative(value)
  }
  const token = read('Token')
  const commitmentKey = read('CommitmentKey')
  if (typeof token !== 'string' || !(commitmentKey instanceof Uint8Array))
    throw new Error(`${channel} is not a one-way channel.`)
  const withdrawn = BigInt(String(read('WithdrawnAmount') ?? 0))
  return {
    token,
    from: String(read('From')),
    to: String(read('To')),
    commitmentKey: StrKey.encodeEd25519PublicKey(Buffer.from(commitmentKey)),
    refundWaitingPeriod: Number(read('RefundWaitingPeriod')),
    withdrawn,
    deposited: withdrawn + (await readBalance(client, token, channel)),
    closesAt: read('CloseEffectiveAtLedger') as number | undefined,
    ledger,
    codeHash: Buffer.from(instance.executable().wasmHash()).toString('hex'),
  }
}

// A state younger than the first is used as it is, than the second while a new one is read; an older one never.
const freshMs = 10_000
const limitMs = 30_000

/** Gives a state that is recent enough, or fails: never an older one. */
export type RecentState = {
  (): Promise<ChannelState>
  /** Reads it now. */
  refresh(): Promise<ChannelState>
}

/**
 * Remembers a state. Nothing is read while nobody asks; many who ask at once share one read.
 *
 * @example
 * const state = keepRecent(() => readChannel(network, channel))
 * if ((await state()).closesAt !== undefined) return 'closing'
 */
export function keepRecent(read: () => Promise<ChannelState>): RecentState {
  let last: { state: ChannelState; atMs: number } | undefined
  let reading: Promise<ChannelState> | undefined
  const refresh = () => {
    const startedMs = performance.now()
    reading ??= read()
      .then((state) => {
        last = { state, atMs: startedMs }
        return state
      })
      .finally(() => {
        reading = undefined
      })
    return reading
  }
  const recent = async () => {
    const ageMs = last ? performance.now() - last.atMs : Number.POSITIVE_INFINITY
    if (!last || ageMs > limitMs) return refresh()
    if (ageMs > freshMs) refresh().catch(() => {})
    return last.state
  }
  return Object.assign(recent, { refresh })
}

async function readInstance(
  client: rpc.Server,
  channel: string,
): Promise<[xdr.ScContractInstance, number]> {
  const { entries, latestLedger } = await client.getLedgerEntries(
    new Contract(channel).getFootprint(),
  )
  const [entry] = entries
  if (!entry) throw new ChannelMissing(channel)
  return [entry.val.contractData().val().instance(), latestLedger]
}

/** What a Stellar Asset Contract, such as USDC, holds for the channel. */
async function readBalance(client: rpc.Server, token: string, channel: string): Promise<bigint> {
  const key = xdr.LedgerKey.contractData(
    new xdr.LedgerKeyContractData({
      contract: new Address(token).toScAddress(),
      key: xdr.ScVal.scvVec([xdr.ScVal.scvSymbol('Balance'), new Address(channel).toScVal()]),
      durability: xdr.ContractDataDurability.persistent(),
    }),
  )
  const { entries } = await client.getLedgerEntries(key)
  const [entry] = entries
  if (!entry) return 0n
  const value = scValToNative(entry.val.contractData().val()) as { amount?: unknown }
  if (typeof value.amount !== 'bigint') throw new Error(`${token} is no Stellar Asset Contract.`)
  return value.amount
}

/** Keys of the instance's storage are a vector of one symbol. */
function keyOf(key: xdr.ScVal): string {
  return [scValToNative(key)].flat().join('.')
}
