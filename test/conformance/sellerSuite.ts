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
import type { Ground, OpenSeller, Routes, SellerTarget } from './SellerTarget.ts'

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
    const console = listening()
    const { close, ...routes } = await open(ground())
    return {
      target: { ...(await targetFor(routes)), printed: console.printed },
      async close() {
        console.stop()
        await close()
      },
    }
  })
}

/** What sellers are opened with, on the network of this file. */
export function ground(): Ground {
  const [recipient, sponsor] = net.accounts.map(({ secret }) => secret) as [string, string]
  return {
    recipient: Keypair.fromSecret(recipient).publicKey(),
    rpcUrl: rpc.url,
    secretKey,
    sponsor,
  }
}

/** A seller, bought from once in both forms. */
export async function targetFor({
  plain,
  sponsored,
  ...routes
}: Omit<Routes, 'close'>): Promise<SellerTarget> {
  const first = await targetOf(plain)
  return {
    ...routes,
    later,
    plain: first,
    printed: () => '',
    rpc,
    secretKey,
    sponsored: sponsored.href === plain.href ? first : await targetOf(sponsored),
  }
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
