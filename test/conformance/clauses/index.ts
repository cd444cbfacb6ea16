/** All clauses, and which cases see them. */
import type { Clause } from './Clause.ts'
import { core } from './core.ts'
import { stellar } from './stellar.ts'

export type { Clause, Party } from './Clause.ts'

/** In the order of the documents. */
export const clauses: readonly Clause[] = [...core, ...stellar]

/** The documents, by what their clauses' ids begin with. */
export const documents = {
  core: 'draft-httpauth-payment-00',
  stellar: 'draft-stellar-charge-00',
} as const
