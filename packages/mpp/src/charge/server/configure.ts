/**
 * Options in, a checked server out. All that can be wrong in a configuration is found here, at start-up.
 *
 * @module
 */
import { type Keypair, StrKey } from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import { PaymentVerificationError, StellarMppError } from '../../Errors.ts'
import { type Logger, silent } from '../../Logger.ts'
import { DEFAULT_DECIMALS } from '../../stellar/Amount.ts'
import * as Clock from '../../stellar/Clock.ts'
import {
  DEFAULT_CHALLENGE_EXPIRY,
  MAX_PUSH_AGE_SECONDS,
  SIMULATION_TIMEOUT_MS,
} from '../../stellar/Defaults.ts'
import * as Network from '../../stellar/Network.ts'
import * as Rpc from '../../stellar/Rpc.ts'
import * as Sponsor from '../../stellar/Sponsor.ts'
import * as Submission from '../../stellar/Submission.ts'

/** Options of the charge server. */
export type Parameters = {
  /** Who is paid: `G…` or `C…`. */
  recipient: string
  /** SEP-41 token contract, `C…`, e.g. `USDC_SAC_TESTNET`. */
  currency: string
  /** Remembers what has been used. Must have an atomic `update()`. */
  store: Store.AtomicStore
  /** @default 'stellar:testnet' */
  network?: Network.NetworkId | undefined
  /** Decimals of the token. @default 7 */
  decimals?: number | undefined
  /** Stellar RPC; `http://` on loopback only. @default the network's own */
  rpcUrl?: string | undefined
  /** Turns sponsorship on: `envelopeSigner` is source and fee payer, `feeBumpSigner` pays instead when given. */
  feePayer?:
    | { envelopeSigner: Keypair | string; feeBumpSigner?: Keypair | string | undefined }
    | undefined
  /** Most stroops that one sponsored payment may cost, fee bump included. @default 10_000_000 */
  maxFeeBumpStroops?: number | undefined
  /** Also takes push credentials without a signature. @default false */
  allowUnsignedPush?: boolean | undefined
  /** Largest age of a pushed payment, seconds. @default 900 */
  maxPushPaymentAgeSeconds?: number | undefined
  /** How long challenges live, seconds: a pushed payment older than its challenge is refused. @default 300 */
  challengeLifetimeSeconds?: number | undefined
  /** Lookups per `pollTimeoutMs`. @default 20 */
  pollMaxAttempts?: number | undefined
  /** First pause between lookups. @default 1000 */
  pollDelayMs?: number | undefined
  /** How long the network may be silent or busy. @default 20_000 */
  pollTimeoutMs?: number | undefined
  /** Lookups at the same time. @default 10 */
  pollMaxConcurrent?: number | undefined
  /** @default 10_000 */
  simulationTimeoutMs?: number | undefined
  /** @default says nothing */
  logger?: Logger | undefined
}

/** A checked server: everything that the steps of a payment need. */
export type Server = {
  recipient: string
  currency: string
  decimals: number
  network: Network.Network
  /** Payload types that challenges offer, best first. */
  credentialTypes: string[]
  /** Accounts that must not pay or sign: the server's own. */
  ownAccounts: string[]
  sponsor?: Sponsor.Sponsor | undefined
  push: { allowUnsigned: boolean; maxAgeSeconds: number; challengeLifetimeSeconds: number }
  store: Store.AtomicStore
  submission: Submission.Context
  simulationTimeoutMs: number
  /** Once per server: is the RPC on our network? */
  checkNetwork(): Promise<void>
  clock: Clock.Clock
  logger: Logger
}

/**
 * Checks the options and fills in the defaults. Opens no connection.
 *
 * @throws {PaymentVerificationError} `invalid-config`, saying which option is wrong and what it should be.
 */
export function configure(parameters: Parameters, clock: Clock.Clock = Clock.system): Server {
  const { currency, logger = silent, recipient, store } = parameters
  assertAddresses(recipient, currency)
  assertStore(store)
  const network = asConfig(() => Network.resolve(parameters.network))
  const { rpcUrl = network.rpcUrl } = parameters
  const rpc = asConfig(() => Rpc.create(rpcUrl))
  const sponsor = asConfig(() =>
    Sponsor.resolve(parameters, { clock, name: `${network.id} ${rpcUrl}`, rpc }),
  )
  if (sponsor?.feeBump) logger.warn('[stellar:charge] feeBumpSigner pays the fees')
  const push = resolvePush(parameters)
  return {
    // The default RPC is of the default network.
    checkNetwork:
      rpcUrl === network.rpcUrl ? async () => {} : Rpc.networkCheck(rpc, network.passphrase),
    clock,
    credentialTypes: credentialTypes(sponsor !== undefined, push.allowUnsigned),
    currency,
    decimals: parameters.decimals ?? DEFAULT_DECIMALS,
    logger,
    network,
    ownAccounts: ownAccounts(recipient, sponsor),
    push,
    recipient,
    simulationTimeoutMs: parameters.simulationTimeoutMs ?? SIMULATION_TIMEOUT_MS,
    sponsor,
    store,
    submission: Submission.configure(parameters, rpc, clock),
  }
}

function resolvePush(parameters: Parameters): Server['push'] {
  const {
    allowUnsignedPush: allowUnsigned = false,
    challengeLifetimeSeconds = DEFAULT_CHALLENGE_EXPIRY,
    maxPushPaymentAgeSeconds: maxAgeSeconds = MAX_PUSH_AGE_SECONDS,
  } = parameters
  return { allowUnsigned, challengeLifetimeSeconds, maxAgeSeconds }
}

function ownAccounts(recipient: string, sponsor: Sponsor.Sponsor | undefined): string[] {
  const accounts = [recipient, sponsor?.keypair.publicKey(), sponsor?.feeBump?.publicKey()]
  return accounts.filter((account) => account !== undefined)
}

/** Sponsored servers pull only: who pushes pays the fee. */
function credentialTypes(sponsored: boolean, allowUnsignedPush: boolean): string[] {
  if (sponsored) return ['transaction']
  return ['transaction', 'signedHash', ...(allowUnsignedPush ? ['hash'] : [])]
}

function assertAddresses(recipient: string, currency: string): void {
  if (!StrKey.isValidEd25519PublicKey(recipient) && !StrKey.isValidContract(recipient))
    throw invalid(`recipient "${recipient}" is not an account (G…) or a contract (C…).`)
  if (!StrKey.isValidContract(currency))
    throw invalid(`currency "${currency}" is not a token contract (C…), e.g. USDC_SAC_TESTNET.`)
}

function assertStore(store: Store.AtomicStore | undefined): void {
  if (typeof store?.update !== 'function')
    throw invalid(
      'store is missing or has no atomic update(), e.g. Store.memory() for one process.',
    )
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

function invalid(message: string, cause?: unknown): PaymentVerificationError {
  return new PaymentVerificationError(message, {}, { cause, code: 'invalid-config' })
}
