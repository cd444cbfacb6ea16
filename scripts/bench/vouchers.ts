/** Vouchers beside the same route unpaid and beside bare Ed25519, and what many channels cost. */
import { generateKeyPairSync, sign as signBytes, verify as verifyBytes } from 'node:crypto'
import { Agent, get } from 'node:http'
import { stellar } from '@stellar/mpp/channel/client'
import { Keypair, Networks, StrKey } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/client'
import * as Commitment from '../../packages/mpp/src/stellar/Commitment.ts'
import * as RpcProxy from '../../packages/mpp/src/testing/RpcProxy.ts'
import * as Channels from './Channels.ts'
import * as Child from './Child.ts'
import type { Started as Seller, Start, Usage } from './channelSellerChild.ts'
import type { Started as Network } from './networkChild.ts'
import type { Row, Section } from './Report.ts'
import * as Samples from './Samples.ts'

const connections = 16
const funders = 16
const pooled = { channels: 64, each: 60 }
const warmUp = 20
const numbers = [1, 100, 10_000]
/** Vouchers at each number of channels. */
const presented = 2_000

type World = { parties: Channels.Parties; addresses: string[]; calls: string[]; theirs: string[] }

/** Measures on real channels of a real ledger, all opened before. */
export async function vouchers(): Promise<Section> {
  const network = await Child.begin<Network>('networkChild.ts', { accounts: funders + 1 })
  const { rpcUrl, secrets, xlmSac: currency } = network.started
  const [recipient, ...payers] = secrets.map((secret) => Keypair.fromSecret(secret))
  if (!recipient) throw new Error('no accounts')
  const parties = { currency, key: Keypair.random(), recipient: recipient.publicKey(), rpcUrl }
  const [ours, theirs] = [await RpcProxy.start(rpcUrl), await RpcProxy.start(rpcUrl)]
  const most = Math.max(...numbers)
  const { ms, result: addresses } = await Samples.timed(() => Channels.open(parties, payers, most))
  const world = {
    addresses,
    calls: ours.calls,
    parties: { ...parties, rpcUrl: ours.url },
    theirs: theirs.calls,
  }
  const opening = {
    name: 'channels opened',
    value: `${((most / ms) * 1_000).toFixed(0)} a second`,
    note: `${most.toLocaleString('en')} contracts on the ledger`,
  }
  const rows = [
    opening,
    ...(await throughput(world)),
    await wholeCycle(world, theirs.url),
    ...(await many(world)),
  ]
  await Promise.all([ours.close(), theirs.close()])
  await network.stop()
  return {
    title: `Vouchers to an express seller (one pool of ${connections} connections; network, seller and buyers in three processes)`,
    rows,
  }
}

/** A seller on the first `count` channels. */
async function startSeller({ addresses, parties }: World, count: number, store: Start['store']) {
  const { key, ...rest } = parties
  const channels = addresses.slice(0, count)
  const start: Start = { ...rest, channels, commitmentKey: key.publicKey(), store }
  const child = await Child.begin<Seller>('channelSellerChild.ts', start, ['--expose-gc'])
  const { url } = child.started
  return {
    ...child,
    free: `${url}/free`,
    open: channels.map((address, index) => ({
      address,
      promised: 0n,
      url: `${url}/paid/${index}`,
    })),
  }
}

async function throughput(world: World): Promise<Row[]> {
  const { free, unchecked, unpaid, vouchers } = await rates(world, 'memory')
  const { vouchers: durable } = await rates(world, 'sqlite')
  const perSecond = (rate: number) => `${rate.toFixed(0)} a second`
  const share = vouchers / unpaid
  return [
    { name: 'route without mppx', value: perSecond(free) },
    { name: 'paid route, unpaid (402)', value: perSecond(unpaid), note: of(unpaid, free) },
    {
      name: 'mppx, nothing checked',
      value: perSecond(unchecked),
      note: `${of(unchecked, free)}: what no voucher can be faster than`,
    },
    {
      name: 'vouchers',
      value: perSecond(vouchers),
      note: `${of(vouchers, free)}, ${share.toFixed(2)} of the paid route unpaid`,
      floor: { met: share >= 0.5, text: '>= 0.5 of the same route unpaid' },
    },
    {
      name: 'vouchers, SQLite store',
      value: perSecond(durable),
      note: `${of(durable, free)}; each on disk before it is answered`,
    },
    bareVerification(),
  ]
}

function of(rate: number, free: number): string {
  return `${(rate / free).toFixed(2)} of the route without mppx`
}

/** Requests a second of each kind, in one run with one seller. */
async function rates(world: World, store: Start['store']) {
  const seller = await startSeller(world, pooled.channels, store)
  const lists: Channels.Paying[][] = []
  for (const channel of seller.open) {
    const list: Channels.Paying[] = []
    while (list.length < warmUp + pooled.each)
      list.push(await Channels.sign(channel, world.parties.key))
    lists.push(list)
  }
  // The first of each channel reads its state on the ledger, too.
  await present(lists.map((list) => list.splice(0, warmUp)))
  const rate = async (change: (paying: Channels.Paying) => Asking) => {
    const asking = lists.map((list) => list.map(change))
    const { ms } = await Samples.timed(() => present(asking))
    return (asking.flat().length * 1_000) / ms
  }
  const result = {
    free: await rate(() => ({ url: seller.free })),
    unpaid: await rate(({ url }) => ({ url, status: 402 })),
    unchecked: await rate(({ authorization, url }) => ({
      authorization,
      url: url.replace('/paid/', '/unchecked/'),
    })),
    vouchers: await rate((paying) => paying),
  }
  await seller.stop()
  return result
}

/** A request, and the status that is expected (200). */
type Asking = { url: string; authorization?: string; status?: number }

/** Sends each list in order, the lists over a pool of connections. */
async function present(lists: readonly (readonly Asking[])[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const waiting = [...lists]
  const work = async () => {
    for (let list = waiting.pop(); list; list = waiting.pop())
      for (const asking of list) await ask(agent, asking)
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
}

function ask(agent: Agent, { authorization, status = 200, url }: Asking): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = authorization ? { authorization } : {}
    get(url, { agent, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      response.once('end', () => {
        if (response.statusCode === status) resolve()
        else reject(new Error(`the seller answered ${response.statusCode}: ${body}`))
      })
    }).once('error', reject)
  })
}

/** What nobody can be faster than: the bytes of a commitment, verified in one thread. */
function bareVerification(): Row {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const channel = StrKey.encodeContract(Buffer.alloc(32, 1))
  const bytes = Commitment.encode({ amount: 1n, channel, passphrase: Networks.TESTNET })
  const signature = signBytes(null, bytes, privateKey)
  const runs = 5_000
  const started = performance.now()
  for (let run = 0; run < runs; run += 1) verifyBytes(null, bytes, publicKey, signature)
  const perSecond = (runs * 1_000) / (performance.now() - started)
  const note = 'node:crypto, one thread'
  return { name: 'Ed25519 alone', value: `${perSecond.toFixed(0)} a second`, note }
}

/** Asked, signed and paid by the client of `@stellar/mpp`, one after the other. */
async function wholeCycle(world: World, rpcUrl: string): Promise<Row> {
  const seller = await startSeller(world, 1, 'memory')
  const [channel] = seller.open
  if (!channel) throw new Error('no channel')
  const { fetch: pay } = Mppx.create({
    methods: [
      stellar.channel({
        allowedChannels: [channel.address],
        commitmentKey: world.parties.key,
        network: 'stellar:testnet',
        rpcUrl,
      }),
    ],
    polyfill: false,
  })
  const buy = async () => {
    const response = await pay(channel.url)
    if (response.status !== 200) throw new Error(`the seller answered ${response.status}`)
    await response.text()
  }
  for (let run = 0; run < 50; run += 1) await buy()
  const [server, client] = [world.calls.length, world.theirs.length]
  const samples: number[] = []
  for (let run = 0; run < 300; run += 1) samples.push((await Samples.timed(buy)).ms)
  await seller.stop()
  const calls = `RPC calls for 300: server ${world.calls.length - server}, client ${world.theirs.length - client}`
  const met = world.calls.length === server && world.theirs.length === client
  return {
    name: 'asked, signed and paid',
    value: Samples.describe(samples),
    note: calls,
    floor: { met, text: 'none in steady state' },
  }
}

/** The same number of vouchers on one channel and on many: the CPU time of the seller, and what it holds. */
async function many(world: World): Promise<Row[]> {
  const rows: Row[] = []
  let one: number | undefined
  for (const count of numbers) {
    const { cpuMs, heldBytes, rpcCalls, wallMs } = await onChannels(world, count)
    one ??= cpuMs
    const ratio = cpuMs / one
    rows.push({
      name: `${count.toLocaleString('en')} open channels`,
      value: `${Samples.inMs(cpuMs)} CPU, ${Samples.inMs(wallMs)} a voucher`,
      note: `${(heldBytes / 1_048_576).toFixed(0)} MB held; ${rpcCalls} RPC calls for ${presented} vouchers`,
      ...(count > 1 && {
        floor: { met: ratio < 1.5, text: `flat: ${ratio.toFixed(2)} of one channel's` },
      }),
    })
  }
  return rows
}

async function onChannels(world: World, count: number) {
  const seller = await startSeller(world, count, 'memory')
  const { key } = world.parties
  const prepare = async (channels: readonly Channels.Channel[]) => {
    const paying: Channels.Paying[] = []
    for (const channel of channels) paying.push(await Channels.sign(channel, key))
    return paying
  }
  // Each has been used; those that are measured a moment ago, so that their state is known.
  for (const channel of seller.open) await present([await prepare([channel])])
  const measured = Array.from(
    { length: presented },
    (_, nth) => seller.open[nth % seller.open.length] as Channels.Channel,
  )
  await present([await prepare(measured)])
  const ready = await prepare(measured)
  const rpcBefore = world.calls.length
  const before = await seller.ask<Usage>('usage')
  const { ms } = await Samples.timed(() => present([ready]))
  const after = await seller.ask<Usage>('usage')
  await seller.stop()
  return {
    cpuMs: (after.cpuMs - before.cpuMs) / presented,
    heldBytes: after.heldBytes,
    rpcCalls: world.calls.length - rpcBefore,
    wallMs: ms / presented,
  }
}
