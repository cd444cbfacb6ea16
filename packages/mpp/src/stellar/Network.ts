/**
 * Networks by CAIP-2 id, and where to reach them.
 *
 * @module
 */
import { StellarMppError } from '../Errors.ts'

/** CAIP-2 id of the public network. */
export const STELLAR_PUBNET = 'stellar:pubnet'

/** CAIP-2 id of the test network. */
export const STELLAR_TESTNET = 'stellar:testnet'

/** A network this package knows, e.g. `'stellar:testnet'`. */
export type NetworkId = typeof STELLAR_PUBNET | typeof STELLAR_TESTNET

/** Passphrase of each network; its SHA-256 is the network id that signatures bind. */
export const NETWORK_PASSPHRASE: Record<NetworkId, string> = {
  [STELLAR_PUBNET]: 'Public Global Stellar Network ; September 2015',
  [STELLAR_TESTNET]: 'Test SDF Network ; September 2015',
}

/** Default Stellar RPC of each network. */
export const SOROBAN_RPC_URLS: Record<NetworkId, string> = {
  [STELLAR_PUBNET]: 'https://soroban-rpc.mainnet.stellar.gateway.fm',
  [STELLAR_TESTNET]: 'https://soroban-testnet.stellar.org',
}

/** Horizon of each network. Charge does not use it. */
export const HORIZON_URLS: Record<NetworkId, string> = {
  [STELLAR_PUBNET]: 'https://horizon.stellar.org',
  [STELLAR_TESTNET]: 'https://horizon-testnet.stellar.org',
}

/** A network with what is needed to sign for it and to reach it. */
export type Network = { id: NetworkId; passphrase: string; rpcUrl: string }

/**
 * Resolves a network id; nullish means testnet.
 *
 * @throws {StellarMppError} `wrong-network` when the id is unknown, e.g. `'testnet'` without its prefix.
 * @example
 * Network.resolve('stellar:testnet').passphrase // 'Test SDF Network ; September 2015'
 */
export function resolve(id: string | null | undefined): Network {
  const known = id ?? STELLAR_TESTNET
  if (!isNetworkId(known)) {
    const meant = `stellar:${known}`
    const want = isNetworkId(meant)
      ? `write '${meant}'`
      : `want '${STELLAR_TESTNET}' or '${STELLAR_PUBNET}'`
    throw new StellarMppError(`Unknown network '${known}': ${want}.`, {}, { code: 'wrong-network' })
  }
  return { id: known, passphrase: NETWORK_PASSPHRASE[known], rpcUrl: SOROBAN_RPC_URLS[known] }
}

/** Whether `id` is a network this package knows. */
export function isNetworkId(id: string): id is NetworkId {
  return Object.hasOwn(NETWORK_PASSPHRASE, id)
}
