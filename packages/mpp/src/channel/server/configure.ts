/**
 * Options in, a checked server out. All that can be wrong in a configuration is found here, at start-up; whether the
 * channel on the ledger fits is found out at its first voucher.
 *
 * @module
 */
import { Keypair, StrKey } from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import { ChannelVerificationError, StellarMppError } from '../../Errors.ts'
import { type Logger, silent } from '../../Logger.ts'
import { DEFAULT_DECIMALS } from '../../stellar/Amount.ts'
import * as ChannelContract from '../../stellar/ChannelContract.ts'
import * as Clock from '../../stellar/Clock.ts'
import { SIMULATION_TIMEOUT_MS } from '../../stellar/Defaults.ts'
import type { Caller } from '../../stellar/Invocation.ts'
import * as Network from '../../stellar/Network.ts'
import * as Rpc from '../../stellar/Rpc.ts'
import * as Semaphore from '../../stellar/Semaphore.ts'
import * as Signature from '../../stellar/Signature.ts'
import * as Sponsor from '../../stellar/Sponsor.ts'
import * as Submission from '../../stellar/Submission.ts'
import type { ChannelState } from './ChannelState.ts'
import * as RecentState from './RecentState.ts'

/** Options of the channel server. */
export type Parameters = {
  /** The channel, `C…`. */
  channel: string
  /** Whose vouchers are taken: `G…` or a keypair. */
  commitmentKey: string | Keypair
  /** Remembers the newest voucher, without which nothing can be claimed. Must have an atomic `update()`. */
  store: Store.AtomicStore
  /** Compares vouchers with the channel on the ledger. Without it a voucher may be worth nothing. @default true */
  checkOnChainState?: boolean | undefined
  /** Closes the channel: `envelopeSigner` must be the recipient; `feeBumpSigner` pays instead when given. */
  feePayer?:
    | { envelopeSigner: Keypair | string; feeBumpSigner?: Keypair | string | undefined }
    | undefined
  /** Most stroops that closes may cost in a window. */
  feeBudget?: { maxStroops: number; windowMs: number } | undefined
  /** Told when the funder has started to close. Not awaited. */
  onDisputeDetected?: ((state: ChannelState) => void) | undefined
  /** Who the channel must pay, `G…` or `C…`. @default whoever the channel pays, with a warning */
  recipient?: string | undefined
  /** The channel's token, `C…`. @default whichever it is, with a warning */
  currency?: string | undefined
  /** SHA-256 of contract codes, 64 hex characters, one of which the channel must have. @default any */
  acceptedWasmHashes?: string[] | undefined
  /** Ledgers that there must be to claim in once the funder starts to close. @default 720, an hour */
  minRefundWaitingPeriod?: number | undefined
  /** @default 'stellar:testnet' */
  network?: Network.NetworkId | undefined
  /** Decimals of the token. @default 7 */
  decimals?: number | undefined
  /** Stellar RPC; `http://` on loopback only. @default the network's own */
  rpcUrl?: string | undefined
  /** Most stroops that one close may cost. @default 10_000_000 */
  maxFeeBumpStroops?: number | undefined
  /** Lookups per `pollTimeoutMs`. @default 20 */
  pollMaxAttempts?: number | undefined
  /** First pause between lookups. @default 1000 */
  pollDelayMs?: number | undefined
  /** How long the network may be silent or busy. @default 20_000 */
  pollTimeoutMs?: number | undefined
  /** Lookups at the same time. @default 10 */
  pollMaxConcurrent?: number | undefined
  /** Vouchers that wait for the ledger's state at the same time. @default 10 */
  verifyMaxConcurrent?: number | undefined
  /** @default 10_000 */
  simulationTimeoutMs?: number | undefined
  /** @default says nothing */
  logger?: Logger | undefined
}

/** What the channel on the ledger must be like. */
export type Expected = Pick<
  Parameters,
  'recipient' | 'currency' | 'acceptedWasmHashes' | 'minRefundWaitingPeriod'
> & { channel: string; commitmentKey: string }

/** A checked server. */
export type Server = {
  channel: string
  decimals: number
  network: Network.Network
  store: Store.AtomicStore
  expected: Expected
  /** The ledger's word on the channel; undefined when it is not asked. */
  state?: RecentState.RecentState | undefined
  /** Whether a signature is the commitment key's. */
  verifySignature: Signature.Verifier
  /** Limits who waits for `state`. */
  limit: Semaphore.Semaphore
  /** What closes; undefined without a `feePayer`. */
  caller?: Caller | undefined
  feeBudget?: Parameters['feeBudget']
  onDisputeDetected: (state: ChannelState) => void
  /** Reads the channel past every cache. */
  read(): Promise<ChannelContract.Chain>
  clock: Clock.Clock
  logger: Logger
}

/** Where the channel is, and who may close it: what every part of this module has in common. */
export type Connection = Submission.Options &
  Sponsor.Options & {
    channel: string
    network?: Network.NetworkId | undefined
    rpcUrl?: string | undefined
    simulationTimeoutMs?: number | undefined
  }

/**
 * Checks the options and fills in the defaults. Opens no connection.
 *
 * @throws {ChannelVerificationError} `invalid-config`, saying which option is wrong and what it should be.
 */
export function configure(parameters: Parameters, clock: Clock.Clock = Clock.system): Server {
  const { channel, checkOnChainState = true, logger = silent, store } = parameters
  if (typeof store?.update !== 'function')
    throw invalid(
      'store is missing or has no atomic update(), e.g. Store.memory() for one process.',
    )
  const commitmentKey = resolveKey(parameters.commitmentKey)
  const connected = connect(parameters, clock)
  if (checkOnChainState && !(parameters.recipient && parameters.currency))
    logger.warn('[stellar:channel] without recipient and currency any channel of this key will do')
  if (!checkOnChainState)
    logger.warn('[stellar:channel] without checkOnChainState a voucher may be worth nothing')
  return {
    ...connected,
    channel,
    clock,
    decimals: parameters.decimals ?? DEFAULT_DECIMALS,
    expected: { ...parameters, commitmentKey },
    feeBudget: parameters.feeBudget,
    limit: Semaphore.create(parameters.verifyMaxConcurrent ?? 10),
    logger,
    onDisputeDetected: parameters.onDisputeDetected ?? (() => {}),
    state: checkOnChainState ? RecentState.create(connected.read, clock) : undefined,
    store,
    verifySignature: Signature.verifier(commitmentKey),
  }
}

/**
 * Makes what reads the channel, and what closes it.
 *
 * @throws {ChannelVerificationError} `invalid-config`.
 */
export function connect(
  parameters: Connection,
  clock: Clock.Clock = Clock.system,
): Pick<Server, 'caller' | 'network' | 'read'> & { rpc: Rpc.Rpc } {
  const { channel, simulationTimeoutMs = SIMULATION_TIMEOUT_MS } = parameters
  if (!StrKey.isValidContract(channel)) throw invalid(`channel "${channel}" is no contract (C…).`)
  const network = asConfig(() => Network.resolve(parameters.network))
  const { rpcUrl = network.rpcUrl } = parameters
  const rpc = asConfig(() => Rpc.create(rpcUrl))
  const sponsor = asConfig(() =>
    Sponsor.resolve(parameters, { clock, name: `${network.id} ${rpcUrl}`, rpc }),
  )
  const checkNetwork =
    rpcUrl === network.rpcUrl ? async () => {} : Rpc.networkCheck(rpc, network.passphrase)
  let token: string | undefined
  return {
    caller: sponsor && {
      passphrase: network.passphrase,
      simulationTimeoutMs,
      sponsor,
      submission: Submission.configure(parameters, rpc, clock),
    },
    network,
    async read() {
      await checkNetwork()
      const chain = await ChannelContract.read(rpc, channel, {
        timeoutMs: simulationTimeoutMs,
        token,
      })
      token = chain.token
      return chain
    },
    rpc,
  }
}

function resolveKey(key: string | Keypair | undefined): string {
  if (key instanceof Keypair) return key.publicKey()
  if (typeof key === 'string' && StrKey.isValidEd25519PublicKey(key)) return key
  throw invalid('commitmentKey is no public key (G…); 64 hex digits have to be converted first.')
}

/** Errors of a part become errors of the configuration. */
function asConfig<value>(make: () => value): value {
  try {
    return make()
  } catch (cause) {
    if (!(cause instanceof StellarMppError)) throw cause
    throw invalid(cause.message, cause)
  }
}

/** An error of the configuration. */
export function invalid(message: string, cause?: unknown): ChannelVerificationError {
  return new ChannelVerificationError(message, {}, { cause, code: 'invalid-config' })
}
