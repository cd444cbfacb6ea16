/** An example as it is shown: its processes, one after the other, on a network of its own. */
import { chalk } from 'zx'
import type * as Stage from '../Stage.ts'

/** What a story is played with. */
export type Play = {
  stage: Stage.Stage
  network: Stage.Network
  /** Environment of every process: the network, and databases of this story alone. */
  env: Record<string, string>
}

/** Plays an example; throws when it goes otherwise than it should. */
export type Story = (play: Play) => Promise<void>

/** A stage with a running network. */
export async function open(stage: Stage.Stage): Promise<Play> {
  const network = await stage.startNetwork()
  const env = {
    NODE_EXTRA_CA_CERTS: network.caFile,
    STELLAR_RPC_URL: network.httpsRpcUrl,
    ...stage.stores,
  }
  return { stage, network, env }
}

/** Says what comes next. */
export function tell(sentence: string): void {
  console.log(chalk.dim(`  ${sentence}`))
}

/** Shows a line of a process. */
export function show(line: string): void {
  console.log(`  ${line}`)
}

/** The two development accounts: who pays, and who is paid. */
export function accountsOf({ network }: Play) {
  const [payer, recipient] = network.accounts
  if (!payer || !recipient) throw new Error('The network has no development accounts.')
  return { payer, recipient }
}
