// stellar-mpp-payments paymentProof 0.1.0 sha256:44966298af1ef6bd7b0f85fe8767aa205225049eac5a4b84886b6f9100e3ee33; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a credential of `stellar/charge` signs, read once: which payment, and of whom. */
import { Address, type Transaction, type xdr } from '@stellar/stellar-sdk'
import { Credential } from 'mppx'
import { type Asked, readTransaction } from './transfer.ts'

/** What proves a payment. */
export type Proof = {
  /** What was asked. */
  request: Asked
  /** Of a payment that its buyer submitted. */
  hash?: string | undefined
  /** What the seller shall submit; absent as well when it is unreadable. */
  transaction?: Transaction | undefined
  /** Of the payer, when a sponsor puts it into a transaction of its own. */
  authorization?: xdr.SorobanAddressCredentials | undefined
  /** The account that pays. */
  payer?: string | undefined
}

type Payload = { transaction?: string; hash?: string }

/** Reads a credential; `undefined` when it is none. */
export function readProof(credential: string, passphrase: string): Proof | undefined {
  try {
    const { challenge, payload, source } = Credential.deserialize<Payload>(credential)
    const request = challenge.request as Asked
    if (!payload.transaction)
      return { request, hash: payload.hash, payer: source?.split(':').at(-1) }
    const transaction = readTransaction(payload.transaction, passphrase)
    const authorization = transaction && authorizationOf(transaction)
    const address = authorization?.address()
    const payer = address ? Address.fromScAddress(address).toString() : transaction?.source
    return { request, transaction, authorization, payer }
  } catch {
    return undefined
  }
}

function authorizationOf(transaction: Transaction): xdr.SorobanAddressCredentials | undefined {
  const [operation] = transaction.operations
  if (operation?.type !== 'invokeHostFunction') return undefined
  const [entry] = operation.auth ?? []
  const isAddress = entry?.credentials().switch().name === 'sorobanCredentialsAddress'
  return isAddress ? entry.credentials().address() : undefined
}
