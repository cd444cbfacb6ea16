/** What the doctor looks at, and what it finds: each finding says the command or the line that mends it. */
import type * as Ledger from './Ledger.ts'
import type * as Network from './Network.ts'
import type * as Project from './Project.ts'
import type { Sdk } from './Sdk.ts'

/** An error will break payments; a warning will, some day or for some buyers. */
export type Finding = { level: 'error' | 'warning'; title: string; fix: string }

/** What came of a check: nothing found is good. */
export type Outcome = readonly Finding[] | { skipped: string }

/** One row of the table of checks. */
export type Check = { name: string; run(context: Context): Outcome | Promise<Outcome> }

/** Everything that checks read, looked up once. Nobody writes to it. */
export type Context = {
  project: Project.Project
  /** Folder of this script, where `add.mjs` and `localnet.mjs` are. */
  scripts: string
  /** Paid route of a running seller. */
  url: URL | undefined
  /** The project's own `@stellar/stellar-sdk`. */
  sdk: Sdk | undefined
  /** `undefined` when `STELLAR_NETWORK` names none. */
  network: Network.Network | undefined
  ledger: Ledger.Ledger | Ledger.Silence
  /** What it takes to read entries of the ledger, or why that cannot be. */
  lookup: Lookup | { skipped: string }
}

/** A ledger of the network that is meant, and the SDK to read it with. */
export type Lookup = { sdk: Sdk; network: Network.Network; ledger: Ledger.Ledger }

/** What will break payments. */
export function error(title: string, fix: string): Finding {
  return { level: 'error', title, fix }
}

/** What may break payments, or is unwise. */
export function warning(title: string, fix: string): Finding {
  return { level: 'warning', title, fix }
}

/** A check that does not apply, or lacks what it needs. */
export function skipped(reason: string): { skipped: string } {
  return { skipped: reason }
}
