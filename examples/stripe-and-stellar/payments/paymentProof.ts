// stellar-mpp-payments paymentProof 0.1.0 sha256:a6055b9a333e04f61a2d68af5bf43b11dd049c1cb82867786549c958fc102e7f; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a credential of `stellar/charge` signs, read once: which payment, and of whom. */
import { Address, Keypair, type Transaction, type xdr } from '@stellar/stellar-sdk'
import { Credential } from 'mppx'
import { type Asked, readTransaction } from './transfer.ts'

/** What proves a payment. */
export type Proof = {
  /** What was asked. */
  request: Asked
  /** Of a payment that its buyer submitted. */
  hash?: string | undefined
  /** That payer has signed the hash for this challenge: anybody can read it on the ledger. */
  isSigned?: boolean
  /** What the seller shall submit; absent as well when it is unreadable. */
  transaction?: Transaction | undefined
  /** Of the payer, when a sponsor puts it into a transaction of its own. */
  authorization?: xdr.SorobanAddressCredentials | undefined
  /** The account that pays. */
  payer?: string | undefined
}

type Payload = { transaction?: string; hash?: string; sourceSignature?: string }

/** Reads a credential; `undefined` when it is none. */
export function readProof(credential: string, passphrase: string): Proof | undefined {
  try {
    const { challenge, payload, source } = Credential.deserialize<Payload>(credential)
    const request = challenge.request as Asked
    if (!payload.transaction) return { request, ...pushedBy(source, challenge.id, payload) }
    const transaction = readTransaction(payload.transaction, passphrase)
    const authorization = transaction && authorizationOf(transaction)
    const address = authorization?.address()
    const payer = address ? Address.fromScAddress(address).toString() : transaction?.source
    return { request, transaction, authorization, payer }
  } catch {
    return undefined
  }
}

function pushedBy(source: string | undefined, id: string, { hash, sourceSignature }: Payload) {
  const payer = source?.split(':').at(-1)
  if (!payer || !hash || !sourceSignature) return { hash, payer }
  const signature = Buffer.from(sourceSignature, 'hex')
  const isSigned = Keypair.fromPublicKey(payer).verify(Buffer.from(`${id}:${hash}`), signature)
  return { hash: hash.toLowerCase(), isSigned, payer }
}

function authorizationOf(transaction: Transaction): xdr.SorobanAddressCredentials | undefined {
  const [operation] = transaction.operations
  if (operation?.type !== 'invokeHostFunction') return undefined
  const [entry] = operation.auth ?? []
  const isAddress = entry?.credentials().switch().name === 'sorobanCredentialsAddress'
  return isAddress ? entry.credentials().address() : undefined
}
