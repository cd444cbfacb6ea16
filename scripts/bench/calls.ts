/** RPC calls that one charge costs seller and buyer, counted on the wire. */
import { stellar } from '@stellar/mpp/charge/client'
import { Keypair } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/client'
import { Localnet } from 'stellar-localnet'
import * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import * as Seller from '../../test/load/Seller.ts'
import type { Row, Section } from './Report.ts'

const charges = 20

const modes = [
  { name: 'sponsored pull', route: 'sponsored', mode: 'pull', most: 4 },
  { name: 'unsponsored pull', route: 'unsponsored', mode: 'pull', most: 3 },
  { name: 'push', route: 'unsponsored', mode: 'push', most: 1 },
] as const

/** Counts. What is asked once per process (network, fee statistics) falls into the charge that comes before. */
export async function calls(): Promise<Section> {
  const localnet = await Localnet.start({ port: 0, accounts: 3 })
  const [recipient, sponsor, payer] = localnet.accounts.map(({ secret }) =>
    Keypair.fromSecret(secret),
  )
  if (!recipient || !sponsor || !payer) throw new Error('no accounts')
  const [ours, theirs] = [
    await RpcProxy.start(localnet.rpcUrl),
    await RpcProxy.start(localnet.rpcUrl),
  ]
  const seller = await Seller.open({
    rpcUrl: ours.url,
    recipient: recipient.publicKey(),
    sponsor,
  })
  const rows: Row[] = []
  for (const { name, route, mode, most } of modes) {
    const mppx = Mppx.create({
      methods: [stellar.charge({ keypair: payer, rpcUrl: theirs.url, mode, pollDelayMs: 20 })],
      polyfill: false,
    })
    await ask(mppx.fetch, seller.at(route))
    ours.calls.length = 0
    theirs.calls.length = 0
    for (let charge = 0; charge < charges; charge += 1) await ask(mppx.fetch, seller.at(route))
    const perCharge = ours.calls.length / charges
    rows.push({
      name: `${name}, server`,
      value: perCharge.toFixed(2),
      note: byMethod(ours.calls),
      floor: { text: `<= ${most}`, met: perCharge <= most },
    })
    rows.push({
      name: `${name}, client`,
      value: (theirs.calls.length / charges).toFixed(2),
      note: byMethod(theirs.calls),
    })
  }
  await seller.close()
  await Promise.all([ours.close(), theirs.close()])
  await localnet.stop()
  return { title: `RPC calls per charge (${charges} charges each after one)`, rows }
}

async function ask(fetch: typeof globalThis.fetch, url: string): Promise<void> {
  const response = await fetch(url)
  const body = await response.text()
  if (!response.ok) throw new Error(`the seller answered ${response.status}: ${body}`)
}

/** `simulateTransaction 1, sendTransaction 1`: calls per charge. */
function byMethod(noted: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const method of noted) counts.set(method, (counts.get(method) ?? 0) + 1)
  return [...counts].map(([method, n]) => `${method} ${+(n / charges).toFixed(2)}`).join(', ')
}
