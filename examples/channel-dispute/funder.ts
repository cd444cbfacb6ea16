/**
 * A funder who wants the deposit back without the seller. `start` begins the waiting period, `refund` takes what is left
 * after it, `state` says how things stand.
 */
import { existsSync } from 'node:fs'
import { Env, fromBaseUnits } from '@stellar/mpp'
import { readChannel } from '../channel/payments/channelState.ts'
import { startClose, takeRefund } from '../channel/payments/channelTransactions.ts'
import { readNetwork } from '../channel/payments/network.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const network = readNetwork()
const channel = Env.parseContractAddress('CHANNEL_CONTRACT')
const usdc = (units: bigint) => `${fromBaseUnits(`${units}`, 7)} USDC`

const [command] = process.argv.slice(2)
try {
  const caller = { network, channel, secret: Env.parseStellarSecretKey('FUNDER_SECRET') }
  if (command === 'start') await startClose(caller)
  else if (command === 'refund') await takeRefund(caller)
  else if (command !== 'state') throw new Error('Say what to do: start, refund or state')
} catch (error) {
  console.error(`${command ?? 'nothing'}: ${(error as Error).message}`)
  process.exitCode = 1
}
const { closesAt, deposited, ledger, withdrawn } = await readChannel(network, channel)
console.log(
  `the seller was paid ${usdc(withdrawn)}, ${usdc(deposited - withdrawn)} are in the channel`,
)
if (closesAt !== undefined && closesAt > ledger)
  console.log(`the seller can claim for ${closesAt - ledger} more ledgers, then the rest is yours`)
