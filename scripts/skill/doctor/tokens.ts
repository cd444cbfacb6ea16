/** Contracts of tokens in code and environment: valid, and of the network that is meant. */
import { type Check, type Context, error, type Finding } from './Check.ts'
import * as Network from './Network.ts'
import type { Sdk } from './Sdk.ts'
import * as Sources from './Sources.ts'

type Address = { at: string; contract: string }

/** No broken constant, no broken address, none of the other network. */
export const tokensCheck: Check = {
  name: 'Token contracts',
  run(context) {
    const { sdk, project } = context
    return [
      ...findConstants(project.sources, sdk),
      ...(sdk ? addressesOf(context).flatMap((address) => findAddress(address, context, sdk)) : []),
    ]
  },
}

function findConstants(sources: readonly Sources.Source[], sdk: Sdk | undefined): Finding[] {
  const mainnet = Network.known['stellar:pubnet']
  const rows = [
    ['USDC', `new Asset('USDC', '${mainnet.usdcIssuer}')`, Network.usdcOf],
    ['XLM', 'Asset.native()', Network.xlmOf],
  ] as const
  return rows.flatMap(([symbol, asset, derive]) => {
    const places = Sources.find(sources, new RegExp(`\\b${symbol}_SAC_MAINNET\\b`))
    if (places.length === 0) return []
    const address = sdk ? `, which is ${derive(sdk, mainnet)}` : ''
    return [
      error(
        `${Sources.listOf(places)}: ${symbol}_SAC_MAINNET of @stellar/mpp 0.7.1 is no valid address.`,
        `${asset}.contractId(Networks.PUBLIC)${address}`,
      ),
    ]
  })
}

/** Contract addresses that are written out. */
function addressesOf({ project: { envFile, sources } }: Context): Address[] {
  const pattern = /(?<![A-Z2-7])C[A-Z2-7]{55}(?![A-Z2-7])/
  const inCode = Sources.find(sources, pattern).map(({ at, match: [contract] }) => ({
    at,
    contract,
  }))
  const inEnv = Object.entries(envFile).flatMap(([name, value = '']) => {
    const [contract] = pattern.exec(value) ?? []
    // The channel's has its own check.
    return contract && name !== 'CHANNEL_CONTRACT' ? [{ at: `.env, ${name}`, contract }] : []
  })
  return [...inCode, ...inEnv]
}

function findAddress({ at, contract }: Address, { network }: Context, sdk: Sdk): Finding[] {
  if (!sdk.StrKey.isValidContract(contract))
    return [
      error(
        `${at}: ${contract} is no valid address: its checksum is wrong.`,
        'Copy it again, whole, or derive it from the asset: asset.contractId(passphrase).',
      ),
    ]
  const others = Object.values(Network.known).filter(({ id }) => network && id !== network.id)
  return others.flatMap((other) =>
    (
      [
        ['USDC', Network.usdcOf],
        ['XLM', Network.xlmOf],
      ] as const
    ).flatMap(([symbol, derive]) =>
      network && derive(sdk, other) === contract
        ? [
            error(
              `${at}: that is ${symbol} of ${other.id}, and the network is ${network.id}.`,
              `${derive(sdk, network)} is the one of ${network.id}; readNetwork() of the skill gives it.`,
            ),
          ]
        : [],
    ),
  )
}
