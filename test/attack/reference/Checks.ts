/** What an honest seller by charge looks at, one named check each: a mutant leaves one out, or does it wrongly. */
import { createHmac } from 'node:crypto'
import {
  Address,
  Keypair,
  type Operation,
  scValToNative,
  type Transaction,
} from '@stellar/stellar-sdk'

/** A challenge, as it comes back in a credential. */
export type Challenge = Record<string, string>

/** What a route asks for. */
export type Terms = { amount: string; currency: string; recipient: string; sponsored: boolean }

/** A call of a contract. */
export type Call = { contract: string; name: string; args: unknown[] }

/** A credential, read. */
export type Context = {
  /** The route's. */
  terms: Terms
  secret: string
  /** Slots of the id. */
  bound: string[]
  challenge: Challenge
  /** `request` of the challenge. */
  asked: { amount: string; currency: string; recipient: string }
  /** Account in `source`. */
  payer: string
  sponsor: string
  latestLedger: number
}

/** A context with the transaction that pays. */
export type Paid = Context & { transaction: Transaction; operations: Operation[]; call: Call }

/** Slots of the challenge's id. */
export const slots = ['realm', 'method', 'intent', 'request', 'expires', 'digest', 'opaque']

/** Id of a challenge. */
export function idOf(challenge: Challenge, secret: string, bound = slots): string {
  const text = bound.map((slot) => challenge[slot] ?? '').join('|')
  return createHmac('sha256', secret).update(text).digest('base64url')
}

/** Of the challenge that was echoed. */
export const ofChallenge = {
  id: ({ bound, challenge, secret }: Context) => challenge.id === idOf(challenge, secret, bound),
  price: ({ asked, terms }: Context) => asked.amount === terms.amount,
  expires: ({ challenge }: Context) => Date.parse(challenge.expires ?? '') > Date.now(),
}

/** Of the transfer, wherever it is read from. */
export const ofTransfer = {
  calls: ({ operations }: Paid) => operations[0]?.type === 'invokeHostFunction',
  contract: ({ asked, call }: Paid) => call.contract === asked.currency,
  function: ({ call }: Paid) => call.name === 'transfer',
  payer: ({ call, payer }: Paid) => call.args[0] === payer,
  recipient: ({ asked, call }: Paid) => call.args[1] === asked.recipient,
  amount: ({ asked, call }: Paid) => call.args[2] === BigInt(asked.amount),
}

/** Of a transaction that the seller submits. */
export const ofPull = {
  operations: ({ operations }: Paid) => operations.length === 1,
  timeBounds: ({ transaction }: Paid) => Number(transaction.timeBounds?.maxTime) > 0,
  maxTime: ({ challenge, transaction }: Paid) =>
    Number(transaction.timeBounds?.maxTime) * 1_000 <= Date.parse(challenge.expires ?? ''),
  sponsor: ({ terms, transaction }: Paid) => terms.sponsored === isNobodys(transaction),
}

/** Of a transaction that the seller completes and pays for. */
export const ofSponsored = {
  authorizer: ({ operations, payer, sponsor }: Paid) =>
    payer !== sponsor && entriesOf(operations).every((entry) => signerOf(entry) === payer),
  subInvocations: ({ operations }: Paid) =>
    entriesOf(operations).every((entry) => entry.rootInvocation().subInvocations().length === 0),
  expiration: ({ latestLedger, operations }: Paid) =>
    entriesOf(operations).every((entry) => expirationOf(entry) <= latestLedger + 100),
}

/** All of them. */
export type Checks = {
  challenge: typeof ofChallenge
  transfer: typeof ofTransfer
  pull: typeof ofPull
  sponsored: typeof ofSponsored
}

/** The name of the first check that does not hold. */
export function firstFailed<context>(
  checks: Record<string, (context: context) => boolean>,
  context: context,
): string | undefined {
  return Object.keys(checks).find((name) => checks[name]?.(context) === false)
}

/** Reads the first operation of a transaction. */
export function callOf(transaction: Transaction): Call {
  const [operation] = transaction.operations
  if (operation?.type !== 'invokeHostFunction') return { contract: '', name: '', args: [] }
  const call = operation.func.invokeContract()
  return {
    contract: Address.fromScAddress(call.contractAddress()).toString(),
    name: `${call.functionName()}`,
    args: call.args().map((argument) => scValToNative(argument) as unknown),
  }
}

/** Whether a transaction has the account of zeros as its source. */
export function isNobodys({ source }: Transaction): boolean {
  return Keypair.fromPublicKey(source)
    .rawPublicKey()
    .every((byte) => byte === 0)
}

type Entry = NonNullable<Operation.InvokeHostFunction['auth']>[number]

function entriesOf([operation]: Operation[]): Entry[] {
  return operation?.type === 'invokeHostFunction' ? (operation.auth ?? []) : []
}

function signerOf(entry: Entry): string | undefined {
  if (entry.credentials().switch().name !== 'sorobanCredentialsAddress') return undefined
  return Address.fromScAddress(entry.credentials().address().address()).toString()
}

function expirationOf(entry: Entry): number {
  const { name } = entry.credentials().switch()
  if (name !== 'sorobanCredentialsAddress') return 0
  return entry.credentials().address().signatureExpirationLedger()
}
