/**
 * Buys words by vouchers. Without arguments the whole story: 100 words, refused at the deposit, topped up, 100 more,
 * closed. With one, a part of it: `buy 100`, `top-up 0.15`, `close`.
 */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { Env, fromBaseUnits } from '@stellar/mpp'
import { createChannelBuyer } from './payments/channelBuyer.ts'
import { readChannel } from './payments/channelState.ts'
import { topUp } from './payments/channelTransactions.ts'
import { readNetwork } from './payments/network.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const network = readNetwork()
const channel = Env.parseContractAddress('CHANNEL_CONTRACT')
const serverUrl = Env.parseOptional('SERVER_URL', 'http://localhost:3001') ?? ''
const url = `${serverUrl}/word`
// #region buyer
// What was signed: without it a restarted buyer would not know what it has promised.
const store = createSqliteStore(Env.parseOptional('BUYER_STORE', 'data/buyer.db') ?? '')
const buyer = createChannelBuyer({
  network,
  channel,
  store,
  commitmentSecret: Env.parseRequired('COMMITMENT_SECRET'),
  origins: [new URL(serverUrl).origin],
  maxPerCall: '0.001',
  ceiling: '0.5',
})
// #endregion buyer
const usdc = (units: bigint) => `${fromBaseUnits(`${units}`, 7)} USDC`

const [command, argument = ''] = process.argv.slice(2)
if (command === 'buy') await buy(Number(argument))
else if (command === 'top-up') await deposit(argument)
else if (command === 'close') await close()
else {
  await buy(100)
  await refused()
  await deposit('0.15')
  await buy(100)
  await close()
}
store.close()

async function buy(count: number): Promise<void> {
  const started = performance.now()
  for (let bought = 0; bought < count; bought += 1) {
    const { response } = await buyer.buy(url)
    assert.equal(response.status, 200, `the seller answered ${response.status}`)
  }
  const perCall = (performance.now() - started) / count
  console.log(
    `${count} words bought, ${perCall.toFixed(1)} ms each; ${usdc(await buyer.spent())} promised in all`,
  )
}

async function refused(): Promise<void> {
  const { response } = await buyer.buy(url)
  const problem = (await response.json()) as { type: string; detail: string }
  assert.equal(response.status, 402)
  console.log(`refused: ${problem.detail}`)
}

async function deposit(amount: string): Promise<void> {
  await topUp({ network, channel, secret: Env.parseStellarSecretKey('FUNDER_SECRET') }, amount)
  console.log(`topped up by ${amount} USDC`)
}

async function close(): Promise<void> {
  const { response, spent } = await buyer.close(url)
  assert.equal(response.status, 200, `the seller answered ${response.status}`)
  const state = await readChannel(network, channel)
  assert.equal(state.withdrawn, spent, 'the seller was paid something else than what was promised')
  assert.equal(state.deposited - state.withdrawn, 0n, 'something is left in the channel')
  console.log(`closed: the seller has ${usdc(spent)}, the rest came back`)
}
