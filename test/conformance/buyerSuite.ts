/** What every buyer does. */
import { Keypair } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll } from 'vitest'
import * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import type { BuyerTarget, OpenBuyer } from './BuyerTarget.ts'
import { buyerCases } from './cases/index.ts'
import { listening } from './printed.ts'
import { runSuite } from './runSuite.ts'
import * as ScriptedSeller from './ScriptedSeller.ts'

let net: Localnet.Localnet
let rpc: RpcProxy.RpcProxy
let seller: ScriptedSeller.ScriptedSeller

/** One network and one seller for all buyers of a file. */
export function useNetwork(): void {
  beforeAll(async () => {
    net = await Localnet.start({ port: 0, accounts: 2 })
    rpc = await RpcProxy.start(net.rpcUrl)
    seller = await ScriptedSeller.start()
  })
  afterAll(async () => {
    await seller.close()
    await rpc.close()
    await net.stop()
  })
}

/** Runs the suite on a buyer. */
export function conform(implementation: string, open: OpenBuyer): void {
  runSuite<BuyerTarget>({ implementation, party: 'buyer' }, buyerCases, async () => {
    const [recipient, payer] = net.accounts.map(({ secret }) => Keypair.fromSecret(secret)) as [
      Keypair,
      Keypair,
    ]
    const console = listening()
    const ground = {
      currency: net.usdcSac,
      fetch: seller.fetch,
      maxPerCall: '0.01',
      recipient: recipient.publicKey(),
      rpcUrl: rpc.url,
      secretKey: payer.secret(),
    }
    const buyer = await open(ground)
    return {
      target: {
        ...buyer,
        ground,
        payer: payer.publicKey(),
        printed: console.printed,
        rpc,
        seller,
      },
      close: async () => console.stop(),
    }
  })
}
