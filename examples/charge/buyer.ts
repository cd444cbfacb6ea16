/** Buys weather within limits that outlive the process, and checks what it got. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { Env, fromBaseUnits } from '@stellar/mpp'
import { type BuyerOptions, createBuyer } from './payments/buyer.ts'
import { connect, explorerUrl, readNetwork } from './payments/network.ts'
import { createSqliteStore } from './payments/sqliteStore.ts'

const { mode, network, secretKey, serverUrl, storeFile } = readConfig()

// What was spent, and what was signed and not answered: killed at any moment, the next run does not pay twice.
const store = createSqliteStore(storeFile)
const buyer = createBuyer({
  network,
  secretKey,
  mode,
  store,
  // A seller may ask for anything. This is what the buyer agrees to, before anything is signed.
  origins: [new URL(serverUrl).origin],
  maxPerCall: '0.05',
  budget: '1', // in 24 hours
  approve: show,
})

const started = performance.now()
const { receipt, response } = await buyer.buy(`${serverUrl}/premium/weather`)
const body = await response.text()
const tookMs = Math.round(performance.now() - started)
assert.equal(response.status, 200, `the seller answered ${response.status}: ${body}`)
assert.ok(receipt, 'the seller sent no receipt')

console.log(`200 OK, paid in ${tookMs} ms`)
console.log(`  receipt    ${receipt.reference}`)
console.log(`  explorer   ${explorerUrl(network, receipt.reference)}`)
console.log(`  weather    ${body}`)
console.log(`  left       ${usdc(await buyer.remaining())} of the budget`)

assert.equal(receipt.method, 'stellar')
assert.equal(receipt.status, 'success')
// The receipt is the seller's word; the ledger is the proof.
const { status } = await connect(network).getTransaction(receipt.reference)
assert.equal(status, 'SUCCESS', 'the transaction of the receipt is not on the ledger')
assert.equal(typeof JSON.parse(body).temperatureCelsius, 'number')
store.close()

/** Called when all limits hold, before signing: here a person could be asked. */
async function show({ amount, origin, recipient }: Asked): Promise<boolean> {
  console.log('402 Payment Required')
  console.log(`  amount     ${usdc(amount)}`)
  console.log(`  recipient  ${recipient}`)
  console.log(`  network    ${network.id}`)
  console.log(`  asked by   ${origin}`)
  return true
}

type Asked = Parameters<NonNullable<BuyerOptions['approve']>>[0]

function usdc(amount: bigint): string {
  return `${fromBaseUnits(`${amount}`, 7)} USDC`
}

function readConfig() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    const mode = Env.parseOptional('CHARGE_CLIENT_MODE', 'pull')
    if (mode !== 'pull' && mode !== 'push') throw new Error('CHARGE_CLIENT_MODE is pull or push')
    return {
      mode,
      network: readNetwork(),
      secretKey: Env.parseStellarSecretKey('STELLAR_SECRET'),
      serverUrl: Env.parseOptional('SERVER_URL', 'http://localhost:3000') ?? '',
      storeFile: Env.parseOptional('BUYER_STORE', 'data/buyer.db') ?? '',
    } as const
  } catch (error) {
    console.error(`${(error as Error).message}. See .env.example.`)
    process.exit(1)
  }
}
