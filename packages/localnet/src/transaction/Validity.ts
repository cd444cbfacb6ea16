/** Whether a transaction may be in a ledger: what stellar-core checks, in its order (protocol 26). */
import type { xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import type { Header } from '../ledger/Header.ts'
import type { Reader } from '../ledger/LedgerEntries.ts'
import * as Account from './Account.ts'
import * as Envelope from './Envelope.ts'
import * as Fees from './Fees.ts'
import * as OperationChecks from './OperationChecks.ts'
import * as Preconditions from './Preconditions.ts'
import * as Resources from './Resources.ts'
import * as Result from './Result.ts'
import * as Signatures from './Signatures.ts'

/** The ledger that a transaction is tested against. */
export type Context = {
  entries: Reader
  /** Of the ledger that the transaction would be in. */
  header: Pick<Header, 'sequence' | 'closeTime'>
  networkId: Buffer
  passphrase: string
  /**
   * `submit` tests everything. `apply` comes after the fee was charged: it tests neither fees nor
   * balances, nor what operations are tested for one by one as they are applied.
   */
  phase: 'submit' | 'apply'
  /** The network's own transactions need no signatures. */
  impersonate: boolean
  /** The least resource fee that pays for the declared resources, in stroops, as the host reckons it. */
  minResourceFee?(envelope: Envelope.Envelope): bigint
  /** Says in one line what was refused where the code does not. */
  log(line: string): void
}

/** Whose fee is tested: a fee bump pays for the transaction inside it. */
type Payer = 'itself' | 'fee bump'

/**
 * Tests a transaction.
 *
 * @returns its result when it is refused, with the fee that it would have been charged.
 */
export function check(
  envelope: Envelope.Envelope,
  context: Context,
): xdr.TransactionResult | undefined {
  if (!Fees.isWellFormed(envelope)) return Result.refused('txMalformed', 0n)
  const fee = Fees.feeToReport(envelope)
  if (!envelope.feeBump) {
    const failure = checkTransaction(envelope, context, 'itself')
    return failure && Result.of(envelope, failure, fee)
  }
  const refusal = context.phase === 'submit' ? checkFeeBump(envelope, context) : undefined
  if (refusal)
    return Result.refused(refusal, refusal === 'txInsufficientFee' ? Fees.feeToBump(envelope) : fee)
  const failure = checkTransaction(Fees.unwrap(envelope), context, 'fee bump')
  return failure && Result.of(envelope, failure, fee)
}

function checkFeeBump(envelope: Envelope.Envelope, context: Context): Result.Code | undefined {
  const { feeBump, hash } = envelope
  if (!feeBump) return undefined
  if (!Fees.bumpsFee(envelope)) return 'txInsufficientFee'
  const account = Entry.readAccount(context.entries, feeBump.feeSource)
  if (!account) return 'txNoAccount'
  const checker = checkerOf(hash, feeBump.signatures, context)
  if (!Signatures.reach(checker, account, 'low')) return 'txBadAuth'
  if (Account.availableBalance(account) < feeBump.fee) return 'txInsufficientBalance'
  return checker.allUsed() ? undefined : 'txBadAuthExtra'
}

function checkTransaction(
  envelope: Envelope.Envelope,
  context: Context,
  payer: Payer,
): Result.Failure | undefined {
  const code =
    checkShape(envelope) ??
    checkResources(envelope, context, payer) ??
    Preconditions.checkBounds(envelope, context.header) ??
    checkBid(envelope, context, payer)
  if (code) return { code }
  const account = Entry.readAccount(context.entries, Envelope.sourceOf(envelope))
  if (!account) return { code: 'txNoAccount' }
  const checker = checkerOf(envelope.innerHash, envelope.signatures, context)
  const accountCode =
    Preconditions.checkSequence(envelope, account, context.header) ??
    checkSigned(envelope, account, checker) ??
    checkBalance(envelope, account, context, payer)
  if (accountCode) return { code: accountCode }
  const failed = checkOperations(envelope, context, checker)
  if (failed) return failed
  return checker.allUsed() ? undefined : { code: 'txBadAuthExtra' }
}

function checkShape(envelope: Envelope.Envelope): Result.Code | undefined {
  if (!Preconditions.areExtraSignersWellFormed(envelope)) return 'txMalformed'
  if (envelope.tx.operations().length === 0) return 'txMissingOperation'
  return Resources.isConsistent(envelope) ? undefined : 'txMalformed'
}

function checkResources(
  envelope: Envelope.Envelope,
  context: Context,
  payer: Payer,
): Result.Code | undefined {
  if (!Resources.isSoroban(envelope)) return undefined
  const refusal = Resources.refusalOf(envelope) ?? checkResourceFee(envelope, context, payer)
  if (!refusal) return undefined
  context.log(`txSOROBAN_INVALID: ${refusal}`)
  return 'txSorobanInvalid'
}

function checkResourceFee(
  envelope: Envelope.Envelope,
  context: Context,
  payer: Payer,
): string | undefined {
  const declared = Fees.resourceFee(envelope)
  const fee = Envelope.feeOf(envelope)
  if (payer === 'itself' && declared > fee)
    return `The resource fee of ${declared} is more than the transaction's fee of ${fee}.`
  const least = context.minResourceFee?.(envelope) ?? 0n
  return declared < least ? `The resource fee is ${declared}: at least ${least} is due.` : undefined
}

function checkBid(
  envelope: Envelope.Envelope,
  { phase }: Context,
  payer: Payer,
): Result.Code | undefined {
  if (phase === 'apply' || payer === 'fee bump') return undefined
  const isEnough = Fees.inclusionFee(envelope) >= Fees.minInclusionFee(envelope)
  return isEnough ? undefined : 'txInsufficientFee'
}

function checkSigned(
  envelope: Envelope.Envelope,
  account: xdr.AccountEntry,
  checker: Signatures.Checker,
): Result.Code | undefined {
  const isSigned =
    Signatures.reach(checker, account, 'low') &&
    Signatures.haveSigned(checker, Preconditions.extraSigners(envelope))
  return isSigned ? undefined : 'txBadAuth'
}

function checkBalance(
  envelope: Envelope.Envelope,
  account: xdr.AccountEntry,
  { phase }: Context,
  payer: Payer,
): Result.Code | undefined {
  if (phase === 'apply' || payer === 'fee bump') return undefined
  const canPay = Account.availableBalance(account) >= Envelope.feeOf(envelope)
  return canPay ? undefined : 'txInsufficientBalance'
}

/** At submit the first failure is enough to know; at apply each operation gets its own. */
function checkOperations(
  envelope: Envelope.Envelope,
  context: Context,
  checker: Signatures.Checker,
): Result.Failure | undefined {
  const results: xdr.OperationResult[] = []
  const failed = { any: false }
  for (const [index, operation] of envelope.tx.operations().entries()) {
    const place = { ...context, envelope, index }
    const failure = failed.any && context.phase === 'submit' ? undefined : test(place)
    failed.any ||= failure !== undefined
    results.push(failure ?? Result.untouched(operation))
  }
  return failed.any ? { code: 'txFailed', operations: results } : undefined

  function test(place: OperationChecks.Place): xdr.OperationResult | undefined {
    return context.phase === 'submit'
      ? OperationChecks.checkSubmitted(place, checker)
      : OperationChecks.checkOperationSignatures(place, checker)
  }
}

function checkerOf(
  hash: Buffer,
  signatures: xdr.DecoratedSignature[],
  { impersonate }: Context,
): Signatures.Checker {
  return impersonate ? Signatures.everybody : Signatures.create(hash, signatures)
}
