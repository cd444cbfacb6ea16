/** Payments to refund, made by hand, and stores that die. */
import {
  Address,
  Contract,
  type Keypair,
  nativeToScVal,
  type Transaction,
  TransactionBuilder,
  type xdr,
} from '@stellar/stellar-sdk'
import type { Store } from 'mppx'
import { connect } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import type * as Market from './Market.ts'

/** Submits an operation. Returns the transaction's hash; with a sponsor, the hash of what it wraps as well. */
export async function submit(
  market: Market.Market,
  source: Keypair,
  operation: xdr.Operation,
  sponsor?: Keypair,
): Promise<{ hash: string; inner: string }> {
  const { passphrase: networkPassphrase } = market.network
  const client = connect(market.network)
  const account = await client.getAccount(source.publicKey())
  const draft = new TransactionBuilder(account, { fee: '1000', networkPassphrase })
    .addOperation(operation)
    // The ledger's clock may be ahead.
    .setTimeout(0)
    .build()
  const isCall = draft.operations[0]?.type === 'invokeHostFunction'
  const signed: Transaction = isCall ? await client.prepareTransaction(draft) : draft
  signed.sign(source)
  const bump =
    sponsor &&
    TransactionBuilder.buildFeeBumpTransaction(sponsor, '2000000', signed, networkPassphrase)
  if (sponsor) bump?.sign(sponsor)
  const { hash } = await client.sendTransaction(bump ?? signed)
  const { status } = await client.getTransaction(hash)
  if (status !== 'SUCCESS') throw new Error(`${hash} is ${status}.`)
  return { hash, inner: signed.hash().toString('hex') }
}

/** A transfer of a token. */
export function transfer(token: string, from: Keypair, to: string, amount: bigint): xdr.Operation {
  return new Contract(token).call(
    'transfer',
    new Address(from.publicKey()).toScVal(),
    new Address(to).toScVal(),
    nativeToScVal(amount, { type: 'i128' }),
  )
}

/** The same store, for a process that dies after so many writes: nothing reaches it any more. */
export function dying(store: Store.AtomicStore, writes: number): Store.AtomicStore {
  let left = writes
  return {
    ...store,
    async update(key, change) {
      if (left === 0) throw new Error('dead')
      left -= 1
      return store.update(key, change)
    },
  }
}
