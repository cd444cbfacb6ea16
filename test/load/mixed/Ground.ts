/** What a run stands on: a network, the store that two sellers share, and wires to both that can be cut. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keypair } from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import { Localnet } from 'stellar-localnet'
import { createNetwork, type Network } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { createRedisStore } from '../../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { createSqliteStore } from '../../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import * as Server from '../../services/Server.ts'
import { type Wire, wireTo } from '../../services/Wire.ts'
import type { Plan } from './Plan.ts'

/** A store that has to be closed. */
type Handle = Store.AtomicStore & { close(): void | Promise<void> }

/** The ground of one run. */
export type Ground = {
  net: Localnet.Localnet
  /** Straight to the RPC: for those who look, and never for those who trade. */
  network: Network
  /** The same network over the wire. */
  wired: Network
  wires: Partial<Record<'redis' | 'rpc', Wire>>
  /** Where the sellers' store is, over the wire. */
  place: string
  /** The sellers' store, straight. */
  store: Handle
  /** The buyers' own. */
  buyersStore: Handle
  accounts: Accounts
  close(): Promise<void>
}

/** Who trades. All have XLM and USDC. */
export type Accounts = {
  /** Is paid by charges. */
  shop: Keypair
  /** Is paid on channels. */
  channelShop: Keypair
  /** One for each seller. */
  sponsors: [Keypair, Keypair]
  buyers: Keypair[]
}

/** Lays it. */
export async function open(plan: Plan): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'mixed-'))
  const { ledgerSeconds } = plan
  const net = await Localnet.start({
    port: 0,
    accounts: plan.buyers + 4,
    ledgerTimeSeconds: ledgerSeconds,
  })
  const rpc = await wireTo(Number(new URL(net.url).port))
  const shared = await openShared(plan.store, folder)
  const network = (rpcUrl: string) => createNetwork('stellar:testnet', rpcUrl)
  const buyersStore = createSqliteStore(join(folder, 'buyers.db'))
  const { place, redis, store } = shared
  return {
    net,
    network: network(net.rpcUrl),
    wired: network(`http://127.0.0.1:${rpc.port}/rpc`),
    wires: { rpc, ...(redis ? { redis } : {}) },
    place,
    store,
    buyersStore,
    accounts: accountsOf(net),
    async close() {
      await store.close()
      buyersStore.close()
      await shared.close()
      await rpc.close()
      await net.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Shared = Pick<Ground, 'place' | 'store'> & { redis?: Wire; close(): Promise<void> }

async function openShared(kind: Plan['store'], folder: string): Promise<Shared> {
  if (kind === 'sqlite') {
    const place = join(folder, 'payments.db')
    return { place, store: createSqliteStore(place), close: async () => {} }
  }
  const server = await Server.redis()
  const redis = await wireTo(server.port)
  return {
    place: `redis://127.0.0.1:${redis.port}`,
    store: await createRedisStore(server.url),
    redis,
    async close() {
      await redis.close()
      await server.remove()
    },
  }
}

function accountsOf({ accounts }: Localnet.Localnet): Accounts {
  const keys = accounts.map(({ secret }) => Keypair.fromSecret(secret))
  const [shop, channelShop, first, second, ...buyers] = keys
  if (!shop || !channelShop || !first || !second) throw new Error('The network has no accounts.')
  return { shop, channelShop, sponsors: [first, second], buyers }
}
