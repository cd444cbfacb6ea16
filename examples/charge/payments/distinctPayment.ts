// stellar-mpp-payments distinctPayment 0.1.0 sha256:698b78900051d8125cf2dc9d76538df18f3cb2a8d3576d4b9843809e28c1d41c; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Sees to it that no two payments are the same transaction: the ledger would take them once, and one would be paid for two. */
import { Credential } from 'mppx'

/** A challenge, as far as it matters here. */
type Expiring = { expires?: string }

/** Longest that a payment is made to end sooner, in seconds: as many twins of it may wait. */
const mostSooner = 30

/**
 * Keeps what was signed. Two payments of one account, price and second are the same transaction as long as neither is on
 * the ledger: the second one is signed again, to end a second sooner.
 *
 * @param keep - Says whether it could be kept: `false` when another payment is that transaction.
 * @param sign - Signs for a challenge.
 * @returns what was kept.
 * @throws {Error} when too many wait.
 */
export async function keepDistinct<challenge extends Expiring>(
  challenge: challenge,
  signed: string,
  keep: (credential: string) => Promise<boolean>,
  sign: (challenge: challenge) => Promise<string>,
): Promise<string> {
  const endsMs = Date.parse(challenge.expires ?? '') || Date.now() + 300_000
  let credential = signed
  for (let sooner = 1; !(await keep(credential)); sooner += 1) {
    if (sooner > mostSooner)
      throw new Error('Too many payments wait for the ledger: reconcile first.')
    const expires = new Date(endsMs - sooner * 1_000).toISOString()
    const other = Credential.deserialize(await sign({ ...challenge, expires }))
    // The seller knows the challenge as it made it.
    credential = Credential.serialize({ ...other, challenge } as never)
  }
  return credential
}
