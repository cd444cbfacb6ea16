/** Paid requests beside the same route unpaid, in one run. */
import { Keypair } from '@stellar/stellar-sdk'
import * as Buyer from '../../test/load/Buyer.ts'
import * as Child from './Child.ts'
import type { Started as Network } from './networkChild.ts'
import type { Row, Section } from './Report.ts'
import * as Samples from './Samples.ts'
import type { Started as Seller } from './sellerChild.ts'

const buyers = 20
const warmUp = 30
const inSequence = 150
const eachAtOnce = 10

/** Asks for one page; throws unless it gets it. */
type Ask = () => Promise<unknown>

/** Measures each route: one buyer in sequence, then all at once. */
export async function paid(): Promise<Section> {
  const network = await Child.begin<Network>('networkChild.ts', { accounts: buyers + 2 })
  const { rpcUrl, secrets } = network.started
  const [recipientSecret = '', sponsorSecret = '', ...payers] = secrets
  const recipient = Keypair.fromSecret(recipientSecret).publicKey()
  const seller = await Child.begin<Seller>('sellerChild.ts', { rpcUrl, recipient, sponsorSecret })
  const wallets = payers.map((secret) => Buyer.create(Keypair.fromSecret(secret), rpcUrl))
  const free = await measure(wallets.map(() => () => askFree(seller.started.free)))
  const rows = [toRow('unpaid', free, free)]
  for (const route of ['unsponsored', 'sponsored'] as const) {
    const asks = wallets.map((wallet) => () => askPaid(wallet, seller.started[route]))
    rows.push(toRow(`paid, ${route}`, await measure(asks), free))
  }
  await seller.stop()
  await network.stop()
  return {
    title: `Requests to an express seller (${inSequence} by one buyer, then ${eachAtOnce} each of ${buyers} at once; network, seller and buyers in three processes)`,
    rows,
  }
}

type Measured = { samples: number[]; perSecond: number }

async function measure(asks: Ask[]): Promise<Measured> {
  const [first] = asks
  if (!first) throw new Error('nobody asks')
  for (let run = 0; run < warmUp; run += 1) await first()
  const samples: number[] = []
  for (let run = 0; run < inSequence; run += 1) samples.push((await Samples.timed(first)).ms)
  const { ms } = await Samples.timed(() => Promise.all(asks.map((ask) => repeat(ask))))
  return { samples, perSecond: (asks.length * eachAtOnce * 1_000) / ms }
}

async function repeat(ask: Ask): Promise<void> {
  for (let run = 0; run < eachAtOnce; run += 1) await ask()
}

async function askFree(url: string): Promise<void> {
  const response = await fetch(url)
  await response.text()
  if (!response.ok) throw new Error(`the seller answered ${response.status}`)
}

async function askPaid(wallet: Buyer.Buyer, url: string): Promise<void> {
  const { status, problem } = await wallet.buy(url)
  if (status !== 200) throw new Error(`the seller answered ${status}: ${problem}`)
}

function toRow(name: string, { samples, perSecond }: Measured, free: Measured): Row {
  const slower = Samples.ratio(Samples.p50(samples), Samples.p50(free.samples))
  const fewer = Samples.ratio(free.perSecond, perSecond)
  return {
    name,
    value: `${Samples.describe(samples)}; ${perSecond.toFixed(0)} a second at once`,
    ...(free.samples !== samples && { note: `p50 ${slower} unpaid, throughput ${fewer} less` }),
  }
}
