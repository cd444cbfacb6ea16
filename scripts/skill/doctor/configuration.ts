/** What the environment says of the network: named right, reached encrypted, with certificates that Node can read. */
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { type Check, error, skipped, warning } from './Check.ts'
import * as Network from './Network.ts'
import * as Sources from './Sources.ts'

const guesses: Record<string, Network.NetworkId> = {
  public: 'stellar:pubnet',
  pubnet: 'stellar:pubnet',
  mainnet: 'stellar:pubnet',
}

/** `STELLAR_NETWORK` and the code name networks as CAIP-2 does. */
export const nameCheck: Check = {
  name: 'Network name',
  run({ project: { env, sources }, network }) {
    const { STELLAR_NETWORK: named = '' } = env
    const misnamed = network
      ? []
      : [error('STELLAR_NETWORK names no network of Stellar.', `STELLAR_NETWORK=${idOf(named)}`)]
    const places = Sources.find(
      sources,
      /\bnetwork: *['"](testnet|public|pubnet|mainnet|stellar:mainnet|stellar:public)['"]/,
    )
    const inCode = places.map(({ at, match: [text, name = ''] }) =>
      error(`${at} says ${text}, which is no CAIP-2 id.`, `network: '${idOf(name)}'`),
    )
    return [...misnamed, ...inCode]
  },
}

/** The RPC's URL is one, and encrypted unless it is of this machine. */
export const urlCheck: Check = {
  name: 'STELLAR_RPC_URL',
  run({ network }) {
    if (!network) return skipped('the network is not known')
    const { rpcUrl } = network
    const ask = 'STELLAR_RPC_URL=https://… of your RPC provider'
    if (!rpcUrl) return [error(`${network.id} has no default RPC.`, ask)]
    const origin = Network.originOf(rpcUrl)
    if (!origin) return [error('STELLAR_RPC_URL is no URL.', ask)]
    if (origin.startsWith('https:')) return []
    if (!Network.isLoopback(rpcUrl))
      return [error(`The RPC ${origin} is not encrypted: who listens can lie to you.`, ask)]
    return [
      warning(
        `The RPC ${origin} is http:, which the published @stellar/mpp 0.7.1 refuses.`,
        'STELLAR_RPC_URL=https://localhost:8443/rpc, and NODE_EXTRA_CA_CERTS, as localnet.mjs prints them.',
      ),
    ]
  },
}

/** Node gets the certificates that it is told of. */
export const certificatesCheck: Check = {
  name: 'NODE_EXTRA_CA_CERTS',
  run({ project: { env, exported, folder }, scripts }) {
    const file = env.NODE_EXTRA_CA_CERTS
    if (!file) return skipped('it is not set')
    if (!exported.NODE_EXTRA_CA_CERTS)
      return [
        error(
          'NODE_EXTRA_CA_CERTS stands in .env, which Node reads too late for it.',
          `export NODE_EXTRA_CA_CERTS=${resolve(folder, file)}`,
        ),
      ]
    if (existsSync(resolve(folder, file))) return []
    return [
      error(
        `NODE_EXTRA_CA_CERTS names a file that is not there: ${file}`,
        `Start node ${relative(folder, scripts)}/localnet.mjs, which writes one, and export the path that it prints.`,
      ),
    ]
  },
}

function idOf(name: string): Network.NetworkId {
  return guesses[name.toLowerCase().replace(/^stellar:/, '')] ?? 'stellar:testnet'
}
