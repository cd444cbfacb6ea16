/** `npm run demo`: a network, a seller, a buyer and one paid request, step by step. */
import { Challenge } from 'mppx'
import { chalk } from 'zx'
import * as Ledger from './Ledger.ts'
import * as Stage from './Stage.ts'

const stage = Stage.create()
let steps = 0

async function demo(): Promise<void> {
  const network = await step('A Stellar network in one process', () => stage.startNetwork())
  show({ RPC: network.httpsRpcUrl })
  const [payer, recipient] = accountsOf(network)
  const env = {
    NODE_EXTRA_CA_CERTS: network.caFile,
    STELLAR_RPC_URL: network.httpsRpcUrl,
    ...stage.stores,
  }

  const url = await step('A seller: 0.01 USDC for a weather report', () =>
    stage.startSeller('charge', { ...env, STELLAR_RECIPIENT: recipient.publicKey }),
  )
  show({ route: `GET ${url}/premium/weather` })

  const unpaid = await step('Ask without paying', () => fetch(`${url}/premium/weather`))
  if (unpaid.status !== 402) throw new Error(`expected 402, got ${unpaid.status}`)
  showChallenge(unpaid)

  const before = await readBalances(network.rpcUrl, payer, recipient)
  const buyerEnv = { ...env, STELLAR_SECRET: payer.secret, SERVER_URL: url }
  const output = await step(
    'A buyer asks, holds the price against its limits, signs, is served',
    () => stage.run('charge/buyer.ts', buyerEnv),
  )
  for (const line of output) console.log(`     ${line}`)

  const hash = /receipt +([0-9a-f]{64})/.exec(output.join('\n'))?.[1] ?? ''
  const after = await step('What the ledger says', () =>
    readBalances(network.rpcUrl, payer, recipient),
  )
  show({ transaction: `${hash} in ledger ${await Ledger.ledgerOf(network.rpcUrl, hash)}` })
  showBalances(before, after)
  const moved = after.recipient.usdc - before.recipient.usdc
  if (moved !== 100_000n || before.payer.usdc - after.payer.usdc !== moved)
    throw new Error('the balances did not move by 0.01 USDC')
  console.log(chalk.green('\nPaid, served, and settled on the ledger.'))
  console.log(
    `Next: ${chalk.bold('npm run local')} keeps a network running; README.md says what for.`,
  )
}

/** Runs one step and prints its title with the time it took. */
async function step<Value>(title: string, run: () => Promise<Value>): Promise<Value> {
  steps += 1
  const started = performance.now()
  const value = await run()
  const took = `${Math.round(performance.now() - started)} ms`
  console.log(`\n${chalk.bold(` ${steps}  ${title}`)}  ${chalk.dim(took)}`)
  return value
}

function show(rows: Record<string, string>): void {
  for (const [name, value] of Object.entries(rows))
    console.log(`     ${chalk.dim(name.padEnd(12))} ${value}`)
}

function showChallenge(response: Response): void {
  const challenge = Challenge.fromResponse(response)
  const { amount, currency, recipient, methodDetails } = challenge.request as Charge
  console.log(`     ${response.status} Payment Required`)
  show({
    method: `${challenge.method}/${challenge.intent}`,
    amount: `${amount} base units = ${Ledger.format(BigInt(amount))} USDC`,
    currency,
    recipient,
    network: methodDetails.network,
    expires: challenge.expires ?? '',
    id: challenge.id,
  })
}

type Charge = {
  amount: string
  currency: string
  recipient: string
  methodDetails: { network: string }
}

type Account = Stage.Network['accounts'][number]
type Snapshot = Record<'payer' | 'recipient', Ledger.Balances>

function accountsOf(network: Stage.Network): [Account, Account] {
  const [payer, recipient] = network.accounts
  if (!payer || !recipient) throw new Error('the network has no development accounts')
  return [payer, recipient]
}

async function readBalances(rpcUrl: string, payer: Account, recipient: Account): Promise<Snapshot> {
  return {
    payer: await Ledger.balancesOf(rpcUrl, payer.publicKey),
    recipient: await Ledger.balancesOf(rpcUrl, recipient.publicKey),
  }
}

function showBalances(before: Snapshot, after: Snapshot): void {
  const row = (...cells: string[]) => console.log(`     ${cells.map(pad).join('')}`)
  row('', 'before', 'after', 'change')
  for (const who of ['payer', 'recipient'] as const)
    for (const asset of ['usdc', 'xlm'] as const) {
      const [from, to] = [before[who][asset], after[who][asset]]
      row(`${who} ${asset.toUpperCase()}`, ...[from, to, to - from].map(Ledger.format))
    }
}

function pad(cell: string, index: number): string {
  return index === 0 ? cell.padEnd(16) : cell.padStart(18)
}

try {
  await demo()
} catch (error) {
  console.error(chalk.red(`\nThe demo failed: ${(error as Error).message}`))
  process.exitCode = 1
} finally {
  await stage.stop()
}
