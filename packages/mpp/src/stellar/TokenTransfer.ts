/**
 * One SEP-41 `transfer(from, to, amount)`: built, read from an operation, read from an event, compared.
 *
 * @see https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0041.md
 * @module
 */
import { Address, nativeToScVal, scValToNative, xdr } from '@stellar/stellar-sdk'
import { type Code, StellarMppError } from '../Errors.ts'

/** Who pays whom how much of what. `amount` is in base units. */
export type TokenTransfer = { contract: string; from: string; to: string; amount: bigint }

/** An operation that calls a contract, in the shape that stellar-sdk 15 and 16 share. */
export type Call = {
  type: 'invokeHostFunction'
  source?: string | undefined
  func: xdr.HostFunction
  auth?: xdr.SorobanAuthorizationEntry[] | undefined
}

/** Topics of events that change balances. */
const balanceTopics = new Set(['transfer', 'mint', 'burn', 'clawback'])

/** Integer types that a token may take as amount. */
const integerTypes = new Set(['scvU32', 'scvI32', 'scvU64', 'scvI64', 'scvU128', 'scvI128'])

/** The call as XDR: argument of a host function and of an authorized invocation alike. */
export function encode(transfer: TokenTransfer): xdr.InvokeContractArgs {
  return new xdr.InvokeContractArgs({
    args: [
      new Address(transfer.from).toScVal(),
      new Address(transfer.to).toScVal(),
      nativeToScVal(transfer.amount, { type: 'i128' }),
    ],
    contractAddress: new Address(transfer.contract).toScAddress(),
    functionName: 'transfer',
  })
}

/**
 * Reads the only operation of a transaction as a transfer.
 *
 * @throws {StellarMppError} `unexpected-operation` when there is another number of operations, or another kind.
 */
export function fromOperations(operations: readonly { type?: string }[]): {
  operation: Call
  transfer: TokenTransfer
} {
  const [operation] = operations
  if (operations.length !== 1 || !operation)
    throw unexpected(`The transaction has ${operations.length} operations, want 1.`)
  if (!isCall(operation))
    throw unexpected(`The operation is ${operation.type}, want invokeHostFunction.`)
  if (operation.func.switch().name !== 'hostFunctionTypeInvokeContract')
    throw unexpected('The host function does not invoke a contract.')
  return { operation, transfer: decode(operation.func.invokeContract()) }
}

function isCall(operation: { type?: string }): operation is Call {
  return operation.type === 'invokeHostFunction'
}

/**
 * Reads a contract call as a transfer.
 *
 * @throws {StellarMppError} `unexpected-operation` when it is no `transfer(from, to, amount)`.
 */
export function decode(call: xdr.InvokeContractArgs): TokenTransfer {
  const name = call.functionName().toString()
  const [from, to, amount] = call.args()
  if (name !== 'transfer' || call.args().length !== 3 || !from || !to || !amount)
    throw unexpected('The contract call is not transfer(from, to, amount).')
  if (from.switch().name !== 'scvAddress' || to.switch().name !== 'scvAddress')
    throw unexpected('transfer() needs two addresses.')
  if (!integerTypes.has(amount.switch().name))
    throw unexpected('transfer() needs an integer amount.')
  return {
    amount: BigInt(scValToNative(amount)),
    contract: Address.fromScAddress(call.contractAddress()).toString(),
    from: Address.fromScVal(from).toString(),
    to: Address.fromScVal(to).toString(),
  }
}

/**
 * Compares field by field; the first difference is the reason.
 *
 * @throws {StellarMppError} `wrong-asset`, `wrong-payer`, `wrong-recipient`, `underpaid` or `overpaid`.
 */
export function assertEquals(actual: TokenTransfer, wanted: TokenTransfer): void {
  const differ = (code: Code, what: string, got: unknown, want: unknown) =>
    new StellarMppError(`The payment has another ${what}: got ${got}, want ${want}.`, {}, { code })
  if (actual.contract !== wanted.contract)
    throw differ('wrong-asset', 'token', actual.contract, wanted.contract)
  if (actual.from !== wanted.from) throw differ('wrong-payer', 'payer', actual.from, wanted.from)
  if (actual.to !== wanted.to) throw differ('wrong-recipient', 'recipient', actual.to, wanted.to)
  if (actual.amount < wanted.amount)
    throw differ('underpaid', 'amount', actual.amount, wanted.amount)
  if (actual.amount > wanted.amount)
    throw differ('overpaid', 'amount', actual.amount, wanted.amount)
}

/**
 * Asserts that the events show exactly this transfer and no other change of a balance.
 *
 * @throws {StellarMppError} `unexpected-operation`, or a reason of {@link assertEquals}.
 * @see draft-stellar-charge-00 §Verification: simulation must show only the expected balance changes
 */
export function assertOnlyEvent(events: readonly xdr.ContractEvent[], wanted: TokenTransfer): void {
  const changes = events.filter(changesBalance)
  const [event] = changes
  if (changes.length !== 1 || !event)
    throw unexpected(`The payment changes balances ${changes.length} times, want one transfer.`)
  assertEquals(fromEvent(event), wanted)
}

/**
 * Reads a `transfer` event; the amount is an i128, or in a map beside `to_muxed_id` (CAP-67).
 *
 * @throws {StellarMppError} `unexpected-operation` when it is no transfer event.
 */
export function fromEvent(event: xdr.ContractEvent): TokenTransfer {
  const { data, topics } = bodyOf(event)
  const [name, from, to] = topics.map((topic) => scValToNative(topic))
  const contractId = event.contractId()
  if (name !== 'transfer' || topics.length < 3 || !contractId)
    throw unexpected('The event is no transfer of a contract.')
  const value: unknown = scValToNative(data)
  const amount = typeof value === 'object' ? (value as { amount?: unknown } | null)?.amount : value
  if (typeof amount !== 'bigint') throw unexpected('The transfer event has no amount.')
  const contract = Address.contract(contractId as unknown as Buffer).toString()
  return { amount, contract, from: String(from), to: String(to) }
}

function changesBalance(event: xdr.ContractEvent): boolean {
  const [topic] = bodyOf(event).topics
  return topic?.switch().name === 'scvSymbol' && balanceTopics.has(topic.sym().toString())
}

function bodyOf(event: xdr.ContractEvent): { data: xdr.ScVal; topics: xdr.ScVal[] } {
  const body = event.body().v0()
  return { data: body.data(), topics: body.topics() }
}

function unexpected(message: string): StellarMppError {
  return new StellarMppError(message, {}, { code: 'unexpected-operation' })
}
