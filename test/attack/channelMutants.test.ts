/** The attack kit against sellers by channel that are each broken in one way. */
import { Keypair } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../../scripts/attack/cases/index.ts'
import { vouchers } from '../../scripts/attack/cases/vouchers.ts'
import { openTarget } from '../../scripts/attack/openTarget.ts'
import { runAttack } from '../../scripts/attack/runAttack.ts'
import * as Wallet from '../../scripts/attack/Wallet.ts'
import * as Network from '../../scripts/skill/Network.ts'
import { openChannel } from '../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import * as Market from '../skills/assets/Market.ts'
import { channelMutants } from './ChannelMutants.ts'
import * as ChannelSeller from './reference/ChannelSeller.ts'

const key = Keypair.random()
const deposit = 10_000_000n

let market: Market.Market
let wallet: Wallet.Wallet
let channel: string

beforeAll(async () => {
  market = await Market.open(1)
  const network = await Network.connect(market.net.rpcUrl)
  wallet = await Wallet.open(network, { secret: undefined, price: 0n })
  channel = await openChannel({
    network: market.network,
    funderSecret: (market.buyers[0] as Keypair).secret(),
    recipient: market.recipient.publicKey(),
    commitmentKey: key.publicKey(),
    deposit: '1',
  })
})

afterAll(() => market.close())

async function attack(change: Partial<ChannelSeller.Habits>, ...names: string[]) {
  const { close, url } = await ChannelSeller.open({ channel, deposit, key }, change)
  const target = await openTarget({
    url,
    rpcUrl: market.net.rpcUrl,
    waitMs: 0,
    env: { CHANNEL_CONTRACT: channel, COMMITMENT_SECRET: key.secret() },
    wallet,
  })
  const chosen = cases.filter(({ name }) => names.length === 0 || names.includes(name))
  const findings = await runAttack(target, chosen)
  await close()
  return findings
}

test('behavior: the reference seller by channel has no hole', async () => {
  const findings = await attack({})
  expect(findings.filter(({ verdict }) => verdict === 'hole')).toEqual([])
})

test('behavior: each attack on a channel finds a mutant', () => {
  const found = new Set(channelMutants.map(([foundBy]) => foundBy))
  expect(vouchers.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([])
})

test.each(channelMutants)('error: %s finds a seller that %s', async (foundBy, _, change) => {
  const findings = await attack(change, foundBy)
  expect(findings).toMatchObject([{ name: foundBy, verdict: 'hole' }])
})

test('error: a key, or a channel, that is not the seller’s', async () => {
  const { close, url } = await ChannelSeller.open({ channel, deposit, key })
  const open = (env: Record<string, string>) =>
    openTarget({ url, rpcUrl: market.net.rpcUrl, waitMs: 0, env, wallet })
  await expect(open({})).rejects.toThrow(/CHANNEL_CONTRACT is not set/)
  await expect(open({ CHANNEL_CONTRACT: channel })).rejects.toThrow(/COMMITMENT_SECRET is neither/)
  await close()
})
