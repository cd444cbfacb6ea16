/** What a document asks, one row for each MUST and SHOULD and each party that it binds. */

/** Whom a clause binds. */
export type Party = 'seller' | 'buyer' | 'store'

/** One MUST or SHOULD. `MUST` stands for REQUIRED and MUST NOT as well, `SHOULD` for RECOMMENDED and SHOULD NOT. */
export type Clause = {
  /** Document, section and number within it: `core-5.1.1-2`. */
  id: string
  level: 'MUST' | 'SHOULD'
  party: Party
  /** In our words. */
  requires: string
  /** Why it cannot be seen from outside; without it the clause has a case. */
  unseen?: string
}

const row = /^(\S+) (MUST|SHOULD) (seller|buyer|store) (.+?)(?: \/\/ (.+))?$/

/**
 * Reads clauses: `5.1.1-2 MUST buyer what it asks`, one a line, and after `//` why it cannot be seen from outside.
 *
 * @throws {Error} naming a line that is none.
 */
export function parse(document: string, text: string): Clause[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [, number, level, party, requires, unseen] = row.exec(line.trim()) ?? []
    if (!number) throw new Error(`"${line}" is no clause, want: 5.1.1-2 MUST buyer what it asks`)
    return {
      id: `${document}-${number}`,
      level,
      party,
      requires,
      ...(unseen && { unseen }),
    } as Clause
  })
}
