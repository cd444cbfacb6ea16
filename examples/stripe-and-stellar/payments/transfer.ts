// stellar-mpp-payments transfer 0.1.0 sha256:854a80d6942f71cec31be20f82a870db23dcb539be0d618d2b7681eb703343dd; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a pull credential of `stellar/charge` really transfers, read from its transaction: to say precisely what is wrong. */
import { Address, scValToNative, type Transaction, TransactionBuilder } from '@stellar/stellar-sdk'

/** A token transfer. */
export type Transfer = {
  /** Contract of the token, `C…`. */
  currency: string
  /** Whose money it is, whoever submits the transaction. */
  payer: string
  recipient: string
  /** Base units. */
  amount: bigint
}

/** How a transfer differs from what was asked; the first difference counts. */
export type Difference = 'wrong-asset' | 'wrong-recipient' | 'underpaid' | 'overpaid'

/** What a challenge of `stellar/charge` asks for. */
export type Asked = {
  amount: string
  currency: string
  recipient: string
  externalId?: string
  methodDetails?: { network?: string }
}

/** A credential of `stellar/charge`, as far as it is read here. */
export type Credential = {
  challenge: { id: string; expires?: string; request: Asked }
  payload: { type: string; transaction?: string }
}

/**
 * Reads the only operation of a transaction; `undefined` when it is no plain transfer.
 *
 * @param envelope - Base64 XDR of a transaction or a fee bump.
 * @example
 * const transfer = readTransfer(credential.payload.transaction, network.passphrase)
 */
export function readTransfer(envelope: string, passphrase: string): Transfer | undefined {
  const transaction = readTransaction(envelope, passphrase)
  return transaction && transferOf(transaction)
}

/** Base64 XDR of a transaction, or of one in a fee bump; `undefined` when it is unreadable. */
export function readTransaction(envelope: string, passphrase: string): Transaction | undefined {
  try {
    const parsed = TransactionBuilder.fromXDR(envelope, passphrase)
    return 'innerTransaction' in parsed ? parsed.innerTransaction : parsed
  } catch {
    return undefined
  }
}

/** The same of a transaction that was read before. */
export function transferOf(transaction: Transaction): Transfer | undefined {
  try {
    const [operation, ...more] = transaction.operations
    if (operation?.type !== 'invokeHostFunction' || more.length > 0) return undefined
    const call = operation.func.invokeContract()
    const [from, to, amount] = call.args().map((argument) => scValToNative(argument) as unknown)
    if (`${call.functionName()}` !== 'transfer' || typeof amount !== 'bigint') return undefined
    const currency = Address.fromScAddress(call.contractAddress()).toString()
    return { currency, payer: String(from), recipient: String(to), amount }
  } catch {
    return undefined
  }
}

/** 1 XLM: no transfer of a plain token costs more, whatever an RPC says. */
const feeCeilingStroops = 10_000_000n

/** Whether a transfer, simulated and put together, would cost more than any does. */
export function isUnusualFee({ fee }: Pick<Transaction, 'fee'>): boolean {
  return BigInt(fee) > feeCeilingStroops
}

/** Compares a transfer with what was asked. */
export function compare(transfer: Transfer, asked: Asked): Difference | undefined {
  if (transfer.currency !== asked.currency) return 'wrong-asset'
  if (transfer.recipient !== asked.recipient) return 'wrong-recipient'
  const wanted = BigInt(asked.amount)
  if (transfer.amount < wanted) return 'underpaid'
  return transfer.amount > wanted ? 'overpaid' : undefined
}
