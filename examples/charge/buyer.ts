/** Buys weather, pays for it, and checks what it got. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { Env, fromBaseUnits, USDC_SAC_TESTNET } from '@stellar/mpp'
import { stellar } from '@stellar/mpp/charge/client'
import { rpc } from '@stellar/stellar-sdk'
import { Receipt } from 'mppx'
import { Mppx } from 'mppx/client'

/** The most that this buyer pays for one request: 0.05 USDC in base units. */
const maxAmount = 500_000n

const config = readConfig()

const mppx = Mppx.create({
  methods: [
    stellar.charge({
      secretKey: config.secretKey,
      mode: config.mode,
      ...(config.rpcUrl ? { rpcUrl: config.rpcUrl } : {}),
    }),
  ],
  // Leave the global fetch alone: only calls through `mppx.fetch` may spend money.
  polyfill: false,
  // A seller may ask for anything. Look before signing.
  onChallenge: async ({ request }, { createCredential }) => {
    const { amount, currency, recipient, methodDetails } = request as ChargeRequest
    console.log('402 Payment Required')
    console.log(`  amount     ${fromBaseUnits(amount, 7)} USDC`)
    console.log(`  recipient  ${recipient}`)
    console.log(`  network    ${methodDetails.network}`)
    assert.equal(methodDetails.network, 'stellar:testnet', 'the seller asks for another network')
    assert.equal(currency, USDC_SAC_TESTNET, 'the seller asks for another currency')
    assert.ok(BigInt(amount) <= maxAmount, 'the seller asks for more than this buyer pays')
    return await createCredential()
  },
})

type ChargeRequest = {
  amount: string
  currency: string
  recipient: string
  methodDetails: { network: string }
}

const started = performance.now()
const response = await mppx.fetch(`${config.serverUrl}/premium/weather`)
const body = await response.text()
const tookMs = Math.round(performance.now() - started)
assert.equal(response.status, 200, `the seller answered ${response.status}: ${body}`)

const receipt = Receipt.fromResponse(response)
console.log(`200 OK, paid in ${tookMs} ms`)
console.log(`  receipt    ${receipt.reference}`)
console.log(`  explorer   https://stellar.expert/explorer/testnet/tx/${receipt.reference}`)
console.log(`  weather    ${body}`)

assert.equal(receipt.method, 'stellar')
assert.equal(receipt.status, 'success')
await assertOnLedger(receipt.reference)
assert.equal(typeof JSON.parse(body).temperatureCelsius, 'number')

/** The receipt is the seller's word; the ledger is the proof. */
async function assertOnLedger(hash: string): Promise<void> {
  const url = config.rpcUrl ?? 'https://soroban-testnet.stellar.org'
  const server = new rpc.Server(url, { allowHttp: url.startsWith('http://') })
  const transaction = await server.getTransaction(hash)
  assert.equal(transaction.status, 'SUCCESS', 'the transaction of the receipt is not on the ledger')
}

function readConfig() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    const mode = Env.parseOptional('CHARGE_CLIENT_MODE', 'pull')
    if (mode !== 'pull' && mode !== 'push') throw new Error('CHARGE_CLIENT_MODE is pull or push')
    return {
      mode,
      secretKey: Env.parseStellarSecretKey('STELLAR_SECRET'),
      serverUrl: Env.parseOptional('SERVER_URL', 'http://localhost:3000'),
      rpcUrl: Env.parseOptional('STELLAR_RPC_URL'),
    } as const
  } catch (error) {
    console.error(`${(error as Error).message}. See .env.example.`)
    process.exit(1)
  }
}
