/** Sells words at 0.001 USDC each, for vouchers on one payment channel. */
import { existsSync } from 'node:fs'
import { Env } from '@stellar/mpp'
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { closeChannel } from './payments/channelClaims.ts'
import { createChannelSeller } from './payments/channelSeller.ts'
import { watchClaims } from './payments/channelWatcher.ts'
import { cors, health, paid } from './payments/expressSeller.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
const words = 'the quick brown fox jumps over a lazy dog'.split(' ')

// #region seller
const network = readNetwork()
await assertNetwork(network)
const channel = Env.parseContractAddress('CHANNEL_CONTRACT')
const recipientSecret = Env.parseStellarSecretKey('RECIPIENT_SECRET')
// The newest voucher is money: this file is what the seller is paid from.
const store = createSqliteStore(Env.parseOptional('STORE', 'data/payments.db') ?? '')
const claims = { network, channel, store, recipientSecret }

const seller = await createChannelSeller({
  network,
  channel,
  store,
  commitmentKey: Env.parseRequired('COMMITMENT_PUBKEY'),
  recipient: Keypair.fromSecret(recipientSecret).publicKey(),
  secretKey: Env.parseRequired('MPP_SECRET_KEY'),
  close: () => closeChannel(claims),
})
// Claims by itself when the buyer starts to take the deposit back, and when 1 USDC is unclaimed.
const watcher = watchClaims({
  ...claims,
  settleAt: '1',
  everyMs: Env.parseNumber('WATCH_MS', { fallback: 30_000 }),
  onClaim: ({ amount, kind }) => console.log(`${kind}: ${amount} base units in all`),
})
// #endregion seller

let sold = 0
// #region route
const app = express().disable('x-powered-by').use(cors(), health(seller))
app.get('/word', paid(seller, { amount: '0.001', description: 'A word' }), (_request, response) => {
  response.json({ word: words[sold++ % words.length] })
})
// #endregion route

const port = Env.parsePort('PORT', 3001)
const server = app.listen(port, '127.0.0.1', (error) => {
  if (error) {
    console.error(`Port ${port} is not free (${error.message}). Set PORT to another one.`)
    process.exit(1)
  }
  console.log(`Seller listens on http://localhost:${port}`)
  console.log(`  GET /word   0.001 USDC by voucher on ${channel} (its contract is unaudited)`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    const stopped = watcher.stop()
    server.close(() => void stopped.then(() => store.close()))
  })
