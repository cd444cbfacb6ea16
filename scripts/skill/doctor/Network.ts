/** The network that the environment names. */
import type { Environment } from './Project.ts'
import type { Sdk } from './Sdk.ts'

/** CAIP-2 ids that `@stellar/mpp` 0.7.1 knows. */
export type NetworkId = 'stellar:testnet' | 'stellar:pubnet'

/** A network as configured. */
export type Network = {
  id: NetworkId
  passphrase: string
  /** Who issues USDC: Circle. */
  usdcIssuer: string
  /** `undefined` when none is configured and there is none by default. */
  rpcUrl: string | undefined
}

/** What is known of each. */
export const known: Record<NetworkId, Network> = {
  'stellar:testnet': {
    id: 'stellar:testnet',
    passphrase: 'Test SDF Network ; September 2015',
    usdcIssuer: 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5',
    rpcUrl: 'https://soroban-testnet.stellar.org',
  },
  'stellar:pubnet': {
    id: 'stellar:pubnet',
    passphrase: 'Public Global Stellar Network ; September 2015',
    usdcIssuer: 'GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN',
    rpcUrl: undefined,
  },
}

/** Reads `STELLAR_NETWORK` (testnet by default) and `STELLAR_RPC_URL`. */
export function of(env: Environment): Network | undefined {
  const id = env.STELLAR_NETWORK ?? 'stellar:testnet'
  if (!Object.hasOwn(known, id)) return undefined
  const network = known[id as NetworkId]
  return { ...network, rpcUrl: env.STELLAR_RPC_URL ?? network.rpcUrl }
}

/** Contract of USDC there. */
export function usdcOf({ Asset }: Sdk, { usdcIssuer, passphrase }: Network): string {
  return new Asset('USDC', usdcIssuer).contractId(passphrase)
}

/** Contract of XLM there. */
export function xlmOf({ Asset }: Sdk, { passphrase }: Network): string {
  return Asset.native().contractId(passphrase)
}

/** Host of a URL, which may have a provider's key in its path; `undefined` when it is no URL. */
export function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}

/** Whether a URL is of this machine. */
export function isLoopback(url: string): boolean {
  return /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$)/i.test(url)
}
