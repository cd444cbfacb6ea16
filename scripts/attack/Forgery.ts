/** A payment as the ledger would take it, with one thing changed: what a seller has to notice by itself. */
import { randomBytes } from 'node:crypto'
import {
  Address,
  authorizeEntry,
  type Keypair,
  nativeToScVal,
  Operation,
  type Transaction,
  xdr,
} from '@stellar/stellar-sdk'
import * as Network from '../skill/Network.ts'
import { ObstacleError } from '../skill/Trial.ts'
import type { Offer } from './Charge.ts'

/** What a payment has that an honest one has not. */
export type Change = {
  amount?: bigint
  /** Contract of another token. */
  contract?: string
  to?: string
  /** Allows the recipient to fetch the money, in place of paying. */
  approves?: boolean
  /** Unix seconds; 0 for never. */
  maxTime?: number
  /** How many times the payment is in the transaction. */
  operations?: number
  /** Allows a second payment inside the first. */
  nested?: boolean
  /** Signs in place of the payer. */
  signer?: Keypair
  /** What is signed is a payment of so much. */
  signedAmount?: bigint
  /** Passphrase of the network that it is signed for. */
  passphrase?: string
  /** Asks the ledger for far more than is needed, and offers 5 XLM for it. */
  lavish?: boolean
  /** Ledgers that the authorization lives longer. */
  lingers?: number
  /** Leaves the authorization out. */
  unauthorized?: boolean
}

/** A signed payment: what a credential carries, and the hash of its transaction. */
export type Signed = { payload: { type: 'transaction'; transaction: string }; hash: string }

/**
 * Signs a payment for an offer, changed.
 *
 * @throws {ObstacleError} when the ledger would not take it.
 */
export async function forge(
  network: Network.Network,
  offer: Offer,
  payer: Keypair,
  change: Change = {},
): Promise<Signed> {
  const transaction = await build(network, offer, payer, change)
  if (!offer.sponsored && change.signedAmount !== undefined) {
    const signed = await build(network, offer, payer, { ...change, amount: change.signedAmount })
    transaction.signatures.splice(0, 1, ...signed.signatures)
  }
  const hash = transaction.hash().toString('hex')
  return { payload: { type: 'transaction', transaction: transaction.toXDR() }, hash }
}

/** The same authorization in a transaction with another hash. Only what a sponsor completes can be changed so. */
export function disguise({ transaction }: Signed['payload'], number: number): Signed['payload'] {
  const envelope = xdr.TransactionEnvelope.fromXDR(transaction, 'base64')
  envelope
    .v1()
    .tx()
    .fee(2_000_000 + number)
  return { type: 'transaction', transaction: envelope.toXDR('base64') }
}

async function build(
  network: Network.Network,
  offer: Offer,
  payer: Keypair,
  change: Change,
): Promise<Transaction> {
  const { maxTime = offer.maxTime, operations = 1, passphrase = network.passphrase } = change
  const source = offer.sponsored ? Network.nobody : payer.publicKey()
  const fee = change.lavish ? `${lavishFee}` : '1000'
  const options = { fee, maxTime, networkPassphrase: passphrase }
  const { sequence } = await network.call<{ sequence: number }>('getLatestLedger')
  const call = callOf(offer, payer, change, sequence)
  const draft = await Network.build(network, source, operationOf(call, []), options)
  const { entries, sorobanData } = await simulate(network, draft)
  if (change.lavish) squander(sorobanData)
  const seconds = (maxTime || offer.maxTime) - Date.now() / 1000
  const expiration = sequence + Math.ceil(seconds / 5) + (change.lingers ?? 0)
  const signer = change.signer ?? payer
  if (offer.sponsored) for (const entry of entries) renew(entry, sorobanData)
  const auth = (change.unauthorized ? [] : entries).map((entry) =>
    authorize(entry, change, (changed) => authorizeEntry(changed, signer, expiration, passphrase)),
  )
  const operation = operationOf(call, await Promise.all(auth))
  const transaction = await Network.build(network, source, Array(operations).fill(operation), {
    ...options,
    sorobanData,
  })
  if (!offer.sponsored) transaction.sign(signer)
  return transaction
}

type Entry = xdr.SorobanAuthorizationEntry

/** Stroops. */
const lavishFee = 50_000_000

/** What is declared is paid for, used or not. */
function squander(sorobanData: xdr.SorobanTransactionData): void {
  const resources = sorobanData.resources()
  resources.instructions(50_000_000)
  resources.diskReadBytes(100_000)
  resources.writeBytes(65_536)
  sorobanData.resourceFee(xdr.Int64.fromString(`${lavishFee}`))
}

/** Gives an entry a nonce of its own: those that a local network proposes within one ledger are equal. */
function renew(entry: Entry, sorobanData: xdr.SorobanTransactionData): void {
  const nonce = xdr.Int64.fromString(`${randomBytes(8).readBigInt64BE()}`)
  entry.credentials().address().nonce(nonce)
  const own = xdr.ScVal.scvLedgerKeyNonce(new xdr.ScNonceKey({ nonce }))
  for (const key of sorobanData.resources().footprint().readWrite())
    if (key.switch().name === 'contractData' && isNonce(key.contractData().key()))
      key.contractData().key(own)
}

function isNonce(value: xdr.ScVal): boolean {
  return value.switch().name === 'scvLedgerKeyNonce'
}

/** Signs an entry: one that allows more than it should, or another than is sent. */
async function authorize(
  entry: Entry,
  { nested, signedAmount }: Change,
  sign: (entry: Entry) => Promise<Entry>,
): Promise<Entry> {
  const root = entry.rootInvocation()
  const copy = () => xdr.SorobanAuthorizedInvocation.fromXDR(root.toXDR())
  if (nested) root.subInvocations([copy()])
  if (signedAmount === undefined) return sign(entry)
  const sent = copy()
  root.function().contractFn().args()[2] = nativeToScVal(signedAmount, { type: 'i128' })
  const signed = await sign(entry)
  signed.rootInvocation(sent)
  return signed
}

type Call = { contract: string; function: string; args: xdr.ScVal[] }

function callOf(offer: Offer, payer: Keypair, change: Change, ledger: number): Call {
  const { amount = offer.amount, contract = offer.contract, to = offer.recipient } = change
  const args = [
    new Address(payer.publicKey()).toScVal(),
    new Address(to).toScVal(),
    nativeToScVal(amount, { type: 'i128' }),
  ]
  if (!change.approves) return { contract, function: 'transfer', args }
  const until = nativeToScVal(ledger + 100, { type: 'u32' })
  return { contract, function: 'approve', args: [...args, until] }
}

function operationOf(call: Call, auth: Entry[]): xdr.Operation {
  return Operation.invokeContractFunction({ ...call, auth })
}

async function simulate(network: Network.Network, draft: Transaction) {
  const { error, results, transactionData } = await Network.simulate(network, draft)
  if (error || !transactionData)
    throw new ObstacleError(
      `The ledger would not take such a payment: ${(error ?? 'it has to be restored first').split('\n')[0]}`,
      'See that the accounts exist and have trustlines.',
    )
  const entries = results?.[0]?.auth ?? []
  return {
    entries: entries.map((entry) => xdr.SorobanAuthorizationEntry.fromXDR(entry, 'base64')),
    sorobanData: xdr.SorobanTransactionData.fromXDR(transactionData, 'base64'),
  }
}
