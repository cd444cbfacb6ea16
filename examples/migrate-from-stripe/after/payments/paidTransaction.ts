// stellar-mpp-payments paidTransaction 0.1.0 sha256:fee4696ab922ec2deca7f53f38d35afe946482a13945e5766752e551fc2b954e; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module What a transaction has paid, and by whom, as the ledger has it: what a refund starts from, instead of anybody's word. */
import { rpc, type Transaction, TransactionBuilder } from '@stellar/stellar-sdk'
import { Credential, type Store } from 'mppx'
import { connect, type Network } from './network.ts'
import { readProof } from './paymentProof.ts'
import { RefundRefused } from './refundRefused.ts'
import type { SaleRecord } from './saleRecords.ts'
import { openSales } from './salesBook.ts'
import { type Credential as Presented, readTransfer, type Transfer } from './transfer.ts'

/** A payment that is on the ledger. */
export type Paid = Transfer & {
  /** Names the transaction, the one that is in the ledger first: a fee bump has another hash than what is in it. */
  hashes: [hash: string, inner?: string]
}

/** Where to look. */
export type Place = {
  network: Network
  /** The seller's, where `keepSales` is: knows what the RPC has forgotten. */
  store: Store.AtomicStore
}

/**
 * Reads what a transaction has paid: from the ledger, else from the seller's kept sales.
 *
 * @param hash - Of the transaction, hex; also what is inside of a fee bump.
 * @throws {RefundRefused} when it has paid nothing, or nobody knows.
 * @throws {Error} when the RPC does not answer.
 */
export async function readPaid({ network, store }: Place, hash: string): Promise<Paid> {
  if (!/^[0-9a-f]{64}$/.test(hash))
    throw new RefundRefused('unknown-payment', `"${hash.slice(0, 80)}" is no hash, 64 hex digits`)
  const found = await connect(network).getTransaction(hash)
  if (found.status === rpc.Api.GetTransactionStatus.NOT_FOUND) {
    const kept = keptPayment(await openSales(store).paidBy(hash), network)
    if (kept) return { ...kept, hashes: [hash] }
    const since = new Date(Number(found.oldestLedgerCloseTime) * 1000).toISOString()
    const where = `${network.id}, of which the RPC remembers all since ${since}`
    throw new RefundRefused('unknown-payment', `transaction ${hash} is not on ${where}`)
  }
  if (found.status === rpc.Api.GetTransactionStatus.FAILED)
    throw new RefundRefused('not-paid', `transaction ${hash} failed on the ledger`)
  const envelope = found.envelopeXdr.toXDR('base64')
  const transfer = readTransfer(envelope, network.passphrase)
  if (!transfer) throw new RefundRefused('not-to-us', `transaction ${hash} is no plain transfer`)
  return { ...transfer, hashes: hashesOf(envelope, network.passphrase) }
}

/** Both hashes of a fee bump: each finds it, and it is paid back once. */
function hashesOf(envelope: string, passphrase: string): Paid['hashes'] {
  const outer = TransactionBuilder.fromXDR(envelope, passphrase)
  const hex = (one: Pick<Transaction, 'hash'>) => Buffer.from(one.hash()).toString('hex')
  return 'innerTransaction' in outer ? [hex(outer), hex(outer.innerTransaction)] : [hex(outer)]
}

/** What the sale was verified to be paid with. */
function keptPayment(sale: SaleRecord | undefined, network: Network): Transfer | undefined {
  if (!sale?.receipt) return undefined
  const { challenge } = Credential.deserialize(sale.credential) as unknown as Presented
  const { amount, currency, methodDetails, recipient } = challenge.request
  const payer = readProof(sale.credential, network.passphrase)?.payer
  if (!payer || methodDetails?.network !== network.id) return undefined
  return { amount: BigInt(amount), currency, payer, recipient }
}
