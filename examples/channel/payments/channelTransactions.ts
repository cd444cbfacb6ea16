// stellar-mpp-payments channelTransactions 0.1.0 sha256:ab4874a52dd8bff15a07c0688aa42993187a89cc2372e642f124f7949008016d; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Transactions on a payment channel: top it up, settle, close, take the rest back. One at a time for each account. */
import { toBaseUnits } from '@stellar/mpp'
import {
  Contract,
  Keypair,
  nativeToScVal,
  rpc,
  StrKey,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { connect, type Network } from './network.ts'

/** Most that is offered for getting into a ledger, in stroops. */
const inclusionFee = '1000'

/** Who calls a channel: its funder, or its recipient. */
export type Caller = { network: Network; channel: string; secret: string }

/** Deposits more, in the token's unit. By the funder. Returns the hash. */
export function topUp(caller: Caller, amount: string): Promise<string> {
  return call(caller, 'top_up', [i128(BigInt(toBaseUnits(amount, 7)))])
}

/** Starts to close without the seller, who has the waiting period to claim. By the funder. Returns the hash. */
export function startClose(caller: Caller): Promise<string> {
  return call(caller, 'close_start', [])
}

/** Takes back what is left, after the waiting period or a close. By the funder. Returns the hash. */
export function takeRefund(caller: Caller): Promise<string> {
  return call(caller, 'refund', [])
}

/** Claims what a voucher says, less what was paid: `settle` goes on, `close` ends the channel. By the recipient. */
export function claim(
  caller: Caller,
  kind: 'settle' | 'close',
  { amount, signature }: { amount: bigint; signature: Uint8Array },
): Promise<string> {
  return call(caller, kind, [i128(amount), xdr.ScVal.scvBytes(Buffer.from(signature))])
}

async function call(caller: Caller, name: string, parameters: xdr.ScVal[]): Promise<string> {
  const { channel, network, secret } = caller
  return (await submit(network, secret, new Contract(channel).call(name, ...parameters))).hash
}

const tails = new Map<string, Promise<unknown>>()

/** Signs, submits and waits for the ledger; another of the same account waits until then. */
export function submit(network: Network, secret: string, operation: xdr.Operation) {
  const keypair = keypairOf(secret)
  const key = keypair.publicKey()
  const done = (tails.get(key) ?? Promise.resolve()).then(() => send(network, keypair, operation))
  tails.set(
    key,
    done.catch(() => {}),
  )
  return done
}

async function send(
  network: Network,
  keypair: Keypair,
  operation: xdr.Operation,
): Promise<{ hash: string; returned: xdr.ScVal | undefined }> {
  const client = connect(network)
  const account = await client.getAccount(keypair.publicKey())
  const draft = new TransactionBuilder(account, {
    fee: inclusionFee,
    networkPassphrase: network.passphrase,
  })
    .addOperation(operation)
    .setTimeout(60)
    .build()
  const transaction = await client.prepareTransaction(draft)
  transaction.sign(keypair)
  const { errorResult, hash: txHash, status } = await client.sendTransaction(transaction)
  if (status !== 'PENDING' && status !== 'DUPLICATE')
    throw new Error(
      `The network did not take the transaction: ${errorResult?.result().switch().name ?? status}.`,
    )
  const result = await client.pollTransaction(txHash, { attempts: 90 })
  if (result.status !== rpc.Api.GetTransactionStatus.SUCCESS)
    throw new Error(`The transaction ${txHash} is ${result.status} on the ledger.`)
  return { hash: txHash, returned: result.returnValue }
}

/** Reads a secret key. @throws {Error} when it is none. */
export function keypairOf(secret: string): Keypair {
  if (!StrKey.isValidEd25519SecretSeed(secret)) throw new Error('The secret key is no S….')
  return Keypair.fromSecret(secret)
}

const i128 = (amount: bigint) => nativeToScVal(amount, { type: 'i128' })
