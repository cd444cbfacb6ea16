/** What every seller does. */
import { Keypair } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll } from 'vitest'
import * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import { openTarget } from '../../scripts/attack/openTarget.ts'
import * as Wallet from '../../scripts/attack/Wallet.ts'
import * as Network from '../../scripts/skill/Network.ts'
import * as Clock from '../attack/Clock.ts'
import { sellerCases } from './cases/index.ts'
import { listening } from './printed.ts'
import { runSuite } from './runSuite.ts'
import type { OpenSeller, SellerTarget } from './SellerTarget.ts'

const secretKey = 'the secret of a seller that is tested'

let net: Localnet.Localnet
let rpc: RpcProxy.RpcProxy
let wallet: Wallet.Wallet

/** One network for all sellers of a file. */
export function useNetwork(): void {
  beforeAll(async () => {
    net = await Localnet.start({ port: 0, accounts: 2 })
    rpc = await RpcProxy.start(net.rpcUrl)
    const network = await Network.connect(net.rpcUrl)
    wallet = await Wallet.open(network, { secret: undefined, price: 100_000n })
    await Wallet.others(wallet, network, 1)
  })
  afterAll(async () => {
    await rpc.close()
    await net.stop()
  })
}

/** Runs the suite on a seller. */
export function conform(implementation: string, open: OpenSeller): void {
  runSuite<SellerTarget>({ implementation, party: 'seller' }, sellerCases, async () => {
    const [recipient, sponsor] = net.accounts as readonly { secret: string }[] as [
      { secret: string },
      { secret: string },
    ]
    const console = listening()
    const { close, offers, plain, post, sponsored } = await open({
      recipient: Keypair.fromSecret(recipient.secret).publicKey(),
      rpcUrl: rpc.url,
      secretKey,
      sponsor: sponsor.secret,
    })
    const target = {
      plain: await targetOf(plain),
      sponsored: await targetOf(sponsored),
      ...(post && { post }),
      ...(offers && { offers }),
      later,
      printed: console.printed,
      rpc,
      secretKey,
    }
    return {
      target,
      async close() {
        console.stop()
        await close()
      },
    }
  })
}

function targetOf(url: URL) {
  const faults = {
    set(faultOf: ((method: string) => 'unavailable' | 'answer-lost' | undefined) | undefined) {
      rpc.fault = (method) => {
        const fault = faultOf?.(method)
        return fault === 'answer-lost' ? 'drop-after' : fault
      }
    },
    isUsed: () => rpc.calls.length > 0,
  }
  return openTarget({ env: {}, faults, rpcUrl: net.rpcUrl, url, waitMs: 0, wallet })
}

async function later<result>(ms: number, story: () => Promise<result>): Promise<result> {
  const before = net.snapshot()
  try {
    await Clock.passing(net)(ms)
    return await story()
  } finally {
    Clock.back(net, before)
  }
}
