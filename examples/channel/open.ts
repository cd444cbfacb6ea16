/** Opens a channel for the buyer: 0.1 USDC for one seller. Prints what both sides put into their environment. */
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { Keypair } from '@stellar/stellar-sdk'
import { openChannel } from './payments/channelOpen.ts'
import { readNetwork } from './payments/network.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
// A key for this channel alone: who has it can spend the deposit, and nothing else.
const key = Keypair.random()
const deposit = Env.parseOptional('DEPOSIT', '0.1') ?? ''

// #region open
const channel = await openChannel({
  network: readNetwork(),
  funderSecret: Env.parseStellarSecretKey('FUNDER_SECRET'),
  recipient: Env.parseStellarPublicKey('STELLAR_RECIPIENT'),
  commitmentKey: key.publicKey(),
  deposit,
})
// #endregion open
console.error(
  `Opened with ${deposit} USDC. The contract is UNAUDITED. Keep COMMITMENT_SECRET: it spends the deposit.`,
)
console.log(`CHANNEL_CONTRACT=${channel}`)
console.log(`COMMITMENT_PUBKEY=${key.publicKey()}`)
console.log(`COMMITMENT_SECRET=${key.secret()}`)
