/**
 * The one-way channel on the ledger: what it remembers, read in one RPC call, and calls to it.
 *
 * @see contracts/one-way-channel/README.md
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgerEntries
 * @module
 */
import { Address, Contract, nativeToScVal, StrKey, scValToNative, xdr } from '@stellar/stellar-sdk'
import { ChannelVerificationError } from '../Errors.ts'
import { ALL_ZEROS } from './Defaults.ts'
import * as Invocation from './Invocation.ts'
import type { Rpc } from './Rpc.ts'
import { simulate } from './Simulation.ts'

/** A channel. Amounts in base units. */
export type Chain = {
  /** What it holds now. */
  balance: bigint
  /** What the recipient was paid. */
  withdrawn: bigint
  /** Both together: the most that can ever be claimed. */
  deposited: bigint
  /** Contract of the token, `C…`. */
  token: string
  /** The funder. */
  from: string
  /** The recipient. */
  to: string
  /** `G…` */
  commitmentKey: string
  /** Ledgers. */
  refundWaitingPeriod: number
  /** From this ledger on the funder may take everything; null while nobody has started to close. */
  closeEffectiveAtLedger: number | null
  /** The ledger at which this was read. */
  currentLedger: number
  /** SHA-256 of the code, 64 hex characters. */
  wasmHash: string
}

type Entries = {
  entries?: { key: string; xdr: string; liveUntilLedgerSeq?: number }[] | null
  latestLedger: number
}

/**
 * Reads a channel: one call when its token is known and a Stellar Asset Contract, two or three the first time.
 *
 * @throws {ChannelVerificationError} `channel-not-found` when it is not on the ledger or archived, `unfit-channel` when
 * it is no channel.
 */
export async function read(
  rpc: Rpc,
  channel: string,
  options: { token?: string | undefined; timeoutMs: number },
): Promise<Chain> {
  const { timeoutMs, token } = options
  const keys = [instanceKey(channel), ...(token ? [balanceKey(token, channel)] : [])]
  const { entries, latestLedger } = await rpc.call<Entries>(
    'getLedgerEntries',
    { keys: keys.map((key) => key.toXDR('base64')) },
    { timeoutMs },
  )
  const [instance, held] = keys.map((key) =>
    entries?.find((entry) => entry.key === key.toXDR('base64')),
  )
  if (!instance || (instance.liveUntilLedgerSeq ?? latestLedger) < latestLedger)
    throw new ChannelVerificationError(
      `The channel ${channel} is not on the ledger, or archived.`,
      {},
      { code: 'channel-not-found' },
    )
  const stored = fromInstance(channel, instance.xdr)
  if (token === undefined) return read(rpc, channel, { timeoutMs, token: stored.token })
  const balance = balanceOf(held?.xdr) ?? (await simulateBalance(rpc, channel, timeoutMs))
  return { ...stored, balance, currentLedger: latestLedger, deposited: balance + stored.withdrawn }
}

/** A call that pays the recipient: `settle` goes on, `close` ends the channel. */
export function claim(
  channel: string,
  name: 'settle' | 'close',
  { amount, signature }: { amount: bigint; signature: Uint8Array },
): Invocation.Call {
  const parameters = [
    nativeToScVal(amount, { type: 'i128' }),
    xdr.ScVal.scvBytes(Buffer.from(signature)),
  ]
  return Invocation.call(channel, name, parameters)
}

function fromInstance(
  channel: string,
  entryXdr: string,
): Omit<Chain, 'balance' | 'deposited' | 'currentLedger'> {
  const instance = xdr.LedgerEntryData.fromXDR(entryXdr, 'base64').contractData().val().instance()
  const storage = new Map(
    (instance.storage() ?? []).map((entry) => [
      [scValToNative(entry.key())].flat().join('.'),
      scValToNative(entry.val()) as unknown,
    ]),
  )
  const commitmentKey = storage.get('CommitmentKey')
  const code = instance.executable()
  if (code.switch().name !== 'contractExecutableWasm' || !(commitmentKey instanceof Uint8Array))
    throw new ChannelVerificationError(
      `The contract ${channel} is no one-way channel.`,
      {},
      { code: 'unfit-channel' },
    )
  return {
    closeEffectiveAtLedger: (storage.get('CloseEffectiveAtLedger') as number | undefined) ?? null,
    commitmentKey: StrKey.encodeEd25519PublicKey(Buffer.from(commitmentKey)),
    from: String(storage.get('From')),
    refundWaitingPeriod: Number(storage.get('RefundWaitingPeriod')),
    to: String(storage.get('To')),
    token: String(storage.get('Token')),
    wasmHash: Buffer.from(code.wasmHash()).toString('hex'),
    withdrawn: (storage.get('WithdrawnAmount') as bigint | undefined) ?? 0n,
  }
}

function instanceKey(channel: string): xdr.LedgerKey {
  return new Contract(channel).getFootprint()
}

/** Where a Stellar Asset Contract keeps what a contract holds. */
function balanceKey(token: string, channel: string): xdr.LedgerKey {
  return xdr.LedgerKey.contractData(
    new xdr.LedgerKeyContractData({
      contract: new Address(token).toScAddress(),
      durability: xdr.ContractDataDurability.persistent(),
      key: xdr.ScVal.scvVec([xdr.ScVal.scvSymbol('Balance'), new Address(channel).toScVal()]),
    }),
  )
}

function balanceOf(entryXdr: string | undefined): bigint | undefined {
  if (!entryXdr) return undefined
  const value = scValToNative(
    xdr.LedgerEntryData.fromXDR(entryXdr, 'base64').contractData().val(),
  ) as { amount?: unknown }
  return typeof value?.amount === 'bigint' ? value.amount : undefined
}

/** For tokens that keep balances their own way, and for a channel that was never funded. */
async function simulateBalance(rpc: Rpc, channel: string, timeoutMs: number): Promise<bigint> {
  const draft = Invocation.build(Invocation.call(channel, 'balance', []), {
    feeStroops: 100,
    maxTime: 0,
    // Names no network: nothing is signed, and simulation does not look.
    passphrase: '',
    sequence: 0n,
    source: ALL_ZEROS,
  })
  const { returned } = await simulate(rpc, draft, { timeoutMs })
  const balance = returned && scValToNative(xdr.ScVal.fromXDR(returned, 'base64'))
  if (typeof balance !== 'bigint')
    throw new ChannelVerificationError(
      `The channel ${channel} does not say what it holds.`,
      {},
      { code: 'unfit-channel' },
    )
  return balance
}
