// stellar-mpp-payments payInTurn 0.1.0 sha256:2a385aade4f1024f85dcaaa38b77423a4d60633c572a0923e2cf2c2ca3fa727e; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Payments of one account one after the other: of two at once, the ledger takes one. */
import { type ClientMethod, scopes } from './spendingGuard.ts'

/**
 * The same method; a payment that the buyer's own account submits waits until the one before it is answered. Sponsored
 * ones do not wait: the seller submits them.
 */
export function inTurn<method>(method: method): method {
  const { createCredential: sign } = method as ClientMethod
  let last: Promise<void> = Promise.resolve()
  const createCredential: ClientMethod['createCredential'] = async (parameters) => {
    const scope = scopes.getStore()
    const { methodDetails } = parameters.challenge.request
    if (!scope || methodDetails?.feePayer) return sign(parameters)
    const before = last
    last = new Promise((resolve) => {
      scope.release = resolve
    })
    await before
    return sign(parameters)
  }
  return { ...method, createCredential }
}
