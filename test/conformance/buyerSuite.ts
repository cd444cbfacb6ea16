/** What every buyer does. */
import { Keypair } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll } from 'vitest'
import * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import type { BuyerTarget, Ground, OpenBuyer } from './BuyerTarget.ts'
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
    const console = listening()
    const buyer = await open(ground())
    return {
      target: { ...targetFor(buyer), printed: console.printed },
      close: async () => console.stop(),
    }
  })
}

/** A buyer, on the network of this file. */
export function targetFor(buyer: Awaited<ReturnType<OpenBuyer>>): BuyerTarget {
  const payer = Keypair.fromSecret(ground().secretKey).publicKey()
  return { ...buyer, ground: ground(), payer, printed: () => '', rpc, seller }
}

/** What buyers are opened with. */
function ground(): Ground {
  const [recipient, payer] = net.accounts.map(({ secret }) => secret) as [string, string]
  return {
    currency: net.usdcSac,
    fetch: seller.fetch,
    maxPerCall: '0.01',
    recipient: Keypair.fromSecret(recipient).publicKey(),
    rpcUrl: rpc.url,
    secretKey: payer,
  }
}
