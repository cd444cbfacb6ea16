/** What every operation is tested for, whatever it does: known, source there, signed, well formed. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import type { Reader } from '../ledger/LedgerEntries.ts'
import * as Envelope from './Envelope.ts'
import { operations } from './operations/index.ts'
import type { Context, Operation } from './operations/Operation.ts'
import * as Signatures from './Signatures.ts'

/** Which operation, and the ledger it is tested against. */
export type Place = Omit<Context, 'entries' | 'emit' | 'soroban' | 'source' | 'sourceMuxed'> & {
  entries: Reader
}

/** Source account of an operation: its own, otherwise the transaction's. */
export function sourceOf(
  envelope: Envelope.Envelope,
  index: number,
): Pick<Context, 'source' | 'sourceMuxed'> {
  const own = envelope.tx.operations()[index]?.sourceAccount()
  const sourceMuxed = own ?? envelope.tx.sourceAccount()
  return { source: Envelope.toAddress(sourceMuxed), sourceMuxed }
}

/**
 * Tests an operation against the state it is applied to: known, its source account still there
 * (an earlier operation may have merged it), well formed.
 *
 * @returns why it fails, or `undefined` when it may be applied.
 */
export function checkOperation(place: Place): xdr.OperationResult | undefined {
  const found = find(place)
  if (!found) return xdr.OperationResult.opNotSupported()
  const { source, sourceMuxed } = sourceOf(place.envelope, place.index)
  if (!Entry.readAccount(place.entries, source)) return xdr.OperationResult.opNoAccount()
  return found.operation.check(found.body, { ...place, source, sourceMuxed, soroban: undefined })
}

/**
 * Tests an operation before its transaction is applied: known, signed, well formed. Its source
 * account may be one that an earlier operation creates, if its own key has signed.
 */
export function checkSubmitted(
  place: Place,
  checker: Signatures.Checker,
): xdr.OperationResult | undefined {
  const found = find(place)
  if (!found) return xdr.OperationResult.opNotSupported()
  const { source, sourceMuxed } = sourceOf(place.envelope, place.index)
  return (
    checkOperationSignatures(place, checker) ??
    found.operation.check(found.body, { ...place, source, sourceMuxed, soroban: undefined })
  )
}

/** Tests that signatures reach the operation's threshold: `opBadAuth`, `opNoAccount` or `undefined`. */
export function checkOperationSignatures(
  place: Place,
  checker: Signatures.Checker,
): xdr.OperationResult | undefined {
  const { source, sourceMuxed } = sourceOf(place.envelope, place.index)
  const account = Entry.readAccount(place.entries, source)
  if (account) {
    const found = find(place)
    const level = found?.operation.threshold(found.body) ?? 'medium'
    return Signatures.reach(checker, account, level) ? undefined : xdr.OperationResult.opBadAuth()
  }
  const own = place.envelope.tx.operations()[place.index]?.sourceAccount()
  if (!own) return xdr.OperationResult.opNoAccount()
  const isSigned = Signatures.hasSigned(
    checker,
    Entry.toAccountId(Envelope.toAddress(sourceMuxed)).ed25519(),
  )
  return isSigned ? undefined : xdr.OperationResult.opBadAuth()
}

/** The operation of the table and its arguments; names the ones that are not in the table. */
function find(place: Place): { operation: Operation; body: never } | undefined {
  const body = place.envelope.tx.operations()[place.index]?.body()
  const name = body?.switch().name ?? ''
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
  if (operation) return { operation, body: body?.value() as never }
  place.log(`opNOT_SUPPORTED: ${name}`)
  return undefined
}
