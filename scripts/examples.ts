/** `npm run examples [-- NAME…]`: each example's seller and buyer, on a network of its own. */
import { readdir } from 'node:fs/promises'
import { chalk } from 'zx'
import * as Stage from './Stage.ts'

const all = (await readdir('examples', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No example is called ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}

for (const example of wanted.length > 0 ? wanted : all) await run(example)

async function run(example: string): Promise<void> {
  console.log(chalk.bold(`\n${example}`))
  const stage = Stage.create()
  try {
    const network = await stage.startNetwork()
    const [payer, recipient] = network.accounts
    const env = { NODE_EXTRA_CA_CERTS: network.caFile, STELLAR_RPC_URL: network.httpsRpcUrl }
    const seller = { ...env, STELLAR_RECIPIENT: recipient?.publicKey ?? '' }
    const url = await stage.startSeller(example, seller)
    const buyer = { ...env, SERVER_URL: url, STELLAR_SECRET: payer?.secret ?? '' }
    await stage.runBuyer(example, buyer, (line) => console.log(`  ${line}`))
    console.log(chalk.green('  passed'))
  } catch (error) {
    console.error(chalk.red(`  failed: ${(error as Error).message}`))
    process.exitCode = 1
  } finally {
    await stage.stop()
  }
}
