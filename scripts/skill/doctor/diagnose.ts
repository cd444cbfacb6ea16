/** Looks at a project: everything that the checks read, once, then each check. */
import { type Check, type Context, error, skipped } from './Check.ts'
import { checks } from './checks.ts'
import * as Ledger from './Ledger.ts'
import * as Network from './Network.ts'
import * as Project from './Project.ts'
import type { Entry } from './Report.ts'
import * as Sdk from './Sdk.ts'

/** Whom to look at. */
export type Patient = {
  /** Of the project. */
  folder: string
  /** Variables that are exported; `.env` is read from the folder. */
  exported: Project.Environment
  /** Folder of the skill's scripts. */
  scripts: string
  /** Paid route of its running seller. */
  url?: URL | undefined
}

/** Runs every check. One that fails is a finding, and the others go on. */
export async function diagnose({ folder, exported, scripts, url }: Patient): Promise<Entry[]> {
  const project = Project.read(folder, exported)
  const network = Network.of(project.env)
  const ledger = await Ledger.look(network?.rpcUrl)
  const seen = { project, scripts, url, sdk: Sdk.load(folder), network, ledger }
  const context = { ...seen, lookup: lookupOf(seen) }
  const entries: Entry[] = []
  for (const check of checks) entries.push(await run(check, context))
  return entries
}

function lookupOf({ sdk, network, ledger }: Omit<Context, 'lookup'>): Context['lookup'] {
  if (!sdk) return skipped('@stellar/stellar-sdk is not installed here, or cannot be used')
  if (!network || 'silence' in ledger || ledger.passphrase !== network.passphrase)
    return skipped('the network does not answer')
  return { sdk, network, ledger }
}

async function run(check: Check, context: Context): Promise<Entry> {
  const { name } = check
  try {
    return { name, outcome: await check.run(context) }
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    const fix = 'Mend what is above first, and try again.'
    return { name, outcome: [error(`This could not be checked: ${reason}.`, fix)] }
  }
}
