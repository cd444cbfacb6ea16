// stellar-mpp-payments network 0.1.0 sha256:806c13923ddd83c113a4ee465f61ec5a9b96521c150dde44b1c3575be7811cc9; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Which Stellar network this program is on: one value for all modules, refused at start-up when its parts do not fit together. */
import { Asset, Networks, rpc } from '@stellar/stellar-sdk'

// Imports between these files end in `.ts`: tsx and Node 22.18+ run them as they are; tsc needs TypeScript 5.7+ and
// `"rewriteRelativeImportExtensions": true` (or `"allowImportingTsExtensions": true` where it does not emit).

/** CAIP-2 id of a network. `testnet` or `mainnet` alone is no id, and `@stellar/mpp` 0.7.1 fails on it late and oddly. */
export type NetworkId = 'stellar:testnet' | 'stellar:pubnet'

/** A network, complete: nothing about it is configured anywhere else. */
export type Network = {
  id: NetworkId
  passphrase: string
  /** Stellar RPC, `https:`; `http:` on this machine only, and not with `@stellar/mpp` 0.7.1, which refuses it. */
  rpcUrl: string
  /** Contract of Circle's USDC, `C…`; 7 decimals. */
  usdc: string
  /** Contract of XLM, `C…`; 7 decimals. */
  xlm: string
}

const known = {
  'stellar:testnet': {
    passphrase: Networks.TESTNET,
    rpcUrl: 'https://soroban-testnet.stellar.org',
    usdcIssuer: 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5',
    explorer: 'https://stellar.expert/explorer/testnet/tx/',
  },
  'stellar:pubnet': {
    passphrase: Networks.PUBLIC,
    // Nobody runs a public one for everybody: choose a provider.
    rpcUrl: undefined,
    usdcIssuer: 'GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN',
    explorer: 'https://stellar.expert/explorer/public/tx/',
  },
} as const

/**
 * The network of this program, from `STELLAR_NETWORK` (default `stellar:testnet`) and `STELLAR_RPC_URL`. Real money
 * only when it is asked for by name: `STELLAR_NETWORK=stellar:pubnet`, which also needs `STELLAR_RPC_URL`, and
 * `@stellar/stellar-sdk` 16.3 or newer.
 *
 * @throws {Error} when the id is unknown, or the URL is missing, unreadable, or not encrypted.
 * @example
 * import { assertNetwork, readNetwork } from './network.ts'
 *
 * const network = readNetwork()
 * await assertNetwork(network) // the RPC really serves this network
 * console.log(network.usdc)
 */
export function readNetwork(env: Record<string, string | undefined> = process.env): Network {
  return createNetwork(env.STELLAR_NETWORK || 'stellar:testnet', env.STELLAR_RPC_URL || undefined)
}

/** The same from values. Contract addresses are derived: the mainnet constants of `@stellar/mpp` 0.7.1 are broken. */
export function createNetwork(id: string, rpcUrl?: string): Network {
  if (!isNetworkId(id))
    throw new Error(`Unknown network "${id}": want stellar:testnet or stellar:pubnet.`)
  const { passphrase, rpcUrl: defaultRpcUrl, usdcIssuer } = known[id]
  const url = rpcUrl ?? defaultRpcUrl
  if (!url) throw new Error(`${id} has no default RPC: set STELLAR_RPC_URL to your provider's.`)
  assertUrl(url, id)
  return {
    id,
    passphrase,
    rpcUrl: url,
    usdc: new Asset('USDC', usdcIssuer).contractId(passphrase),
    xlm: Asset.native().contractId(passphrase),
  }
}

/**
 * Asks the RPC which network it serves. Call it once at start-up, before the first payment.
 *
 * @throws {Error} when the RPC serves another network, or does not answer.
 */
export async function assertNetwork(network: Network): Promise<void> {
  const served = await connect(network)
    .getNetwork()
    .catch(() => {
      // Without the cause: it holds the URL, and with it perhaps your provider's key.
      throw new Error(`The RPC of ${network.id} does not answer: check STELLAR_RPC_URL.`)
    })
  if (served.passphrase !== network.passphrase)
    throw new Error(
      `The RPC serves "${served.passphrase}", but STELLAR_NETWORK is ${network.id} ("${network.passphrase}").`,
    )
}

/** A client of the network's RPC that waits so long for an answer, not for ever as by default. Milliseconds. */
export function connect({ rpcUrl }: Network, timeoutMs = 10_000): rpc.Server {
  const server = new rpc.Server(rpcUrl, { allowHttp: rpcUrl.startsWith('http:') })
  // The option `timeout` that stellar-sdk documents is not read by any version up to 16.3.
  server.httpClient.defaults.timeout = timeoutMs
  return server
}

/** Page of a transaction for people. */
export function explorerUrl({ id }: Network, hash: string): string {
  return known[id].explorer + hash
}

function isNetworkId(id: string): id is NetworkId {
  return Object.hasOwn(known, id)
}

function assertUrl(text: string, id: NetworkId): void {
  const url = tryParse(text)
  if (!url) throw new Error('STELLAR_RPC_URL is not a URL.')
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && local && id === 'stellar:testnet'))
    return
  throw new Error('STELLAR_RPC_URL must be https: (http: is for a test network on this machine).')
}

function tryParse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
