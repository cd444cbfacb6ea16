import { Contract, Operation } from '@stellar/stellar-base'
import * as Genesis from '../ledger/Genesis.ts'
import { stateArchival } from '../ledger/NetworkSettings.ts'
import { usdc, xlm } from './Assets.ts'
import type { Network } from './Network.ts'
import { submitOwn } from './own.ts'

/** What a development account starts with. */
const startingBalance = { xlm: '10000', usdc: '1000' }

/**
 * Brings a new network to the state that testnet is in: the asset contracts of XLM and USDC deployed, their
 * instances alive for as long as the network allows.
 */
export function bootstrap(network: Network): void {
  const root = Genesis.rootKeypair(network.passphrase).publicKey()
  const issuer = usdc.getIssuer()
  submitOwn(network, root, [
    Operation.createAccount({ destination: issuer, startingBalance: startingBalance.xlm }),
  ])
  for (const asset of [xlm, usdc])
    submitOwn(network, root, [Operation.createStellarAssetContract({ asset })])
  submitOwn(
    network,
    root,
    [Operation.extendFootprintTtl({ extendTo: stateArchival.maxEntryTtl - 1 })],
    [xlm, usdc].map((asset) => new Contract(asset.contractId(network.passphrase)).getFootprint()),
  )
}

/** Creates a development account with XLM and USDC. `account` is `G…`. */
export function fundAccount(network: Network, account: string): void {
  const root = Genesis.rootKeypair(network.passphrase).publicKey()
  submitOwn(network, root, [
    Operation.createAccount({ destination: account, startingBalance: startingBalance.xlm }),
    Operation.changeTrust({ asset: usdc, source: account }),
    Operation.payment({
      source: usdc.getIssuer(),
      destination: account,
      asset: usdc,
      amount: startingBalance.usdc,
    }),
  ])
}
