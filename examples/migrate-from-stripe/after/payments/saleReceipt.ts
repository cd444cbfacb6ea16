// stellar-mpp-payments saleReceipt 0.1.0 sha256:46d839b7571910271d6cef8deb4e357d483a865007acc3888d48a90126829bb6; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The receipt of a sale whose end is not known, found on the ledger: only for what was paid for this very sale. */
import type { rpc } from '@stellar/stellar-sdk'
import { Receipt } from 'mppx'
import { connect, type Network } from './network.ts'
import { outcomeOfProof } from './paymentOutcome.ts'
import { type Proof, readProof } from './paymentProof.ts'
import type { SaleRecord } from './saleRecords.ts'
import type { SalesBook } from './salesBook.ts'
import { compare, readTransfer, transferOf } from './transfer.ts'

/** Where a payment is looked up. */
type Place = { book: Pick<SalesBook, 'own'>; network: Network }

/** The receipt of a payment that is on the ledger, was presented before, and pays what its challenge asked for. */
export async function receiptOf(
  sale: SaleRecord,
  { book, network }: Place,
  proof = readProof(sale.credential, network.passphrase),
): Promise<Receipt.Receipt | 'pending' | undefined> {
  const transfer = proof?.transaction && transferOf(proof.transaction)
  if (!transfer || compare(transfer, proof.request)) return undefined
  const own = await book.own(sale)
  return own && receiptOnceTaken(proof, own.startedAtMs, network, (found) => isSince(own, found))
}

/** The same, also of one that its buyer submitted: too late for serving it at once, in time for what is owed. */
export async function receiptOfAny(
  sale: SaleRecord,
  place: Place,
  proof: Proof | undefined,
): Promise<Receipt.Receipt | 'pending' | undefined> {
  const { network } = place
  if (!proof?.hash) return receiptOf(sale, place, proof)
  if (!proof.isSigned) return undefined
  const isPushed = (found: Taken) => isPushedFor(sale, proof, found, network)
  return receiptOnceTaken(proof, sale.startedAtMs, network, isPushed)
}

/** A transaction that is on the ledger. */
type Taken = rpc.Api.GetSuccessfulTransactionResponse

/** What a seller submits is nowhere else before. An older one is anybody's, who read it from the ledger. */
function isSince({ startedAtMs }: SaleRecord, found: Taken): boolean {
  // The ledger's clock counts: this machine's may be ahead of it.
  const aheadMs = Math.max(0, Date.now() - found.latestLedgerCloseTime * 1000)
  return found.createdAt * 1000 >= startedAtMs - aheadMs - 5_000
}

/** A seller takes a push no later. */
const pushedMs = 900_000

/** By the payer, as asked, and not before it was asked. What is in a fee bump has two hashes, and could be owed twice. */
function isPushedFor(
  { startedAtMs }: SaleRecord,
  { payer, request }: Proof,
  { createdAt, envelopeXdr }: Taken,
  { passphrase }: Network,
): boolean {
  if (envelopeXdr.switch().name !== 'envelopeTypeTx') return false
  const transfer = readTransfer(envelopeXdr.toXDR('base64'), passphrase)
  if (transfer?.payer !== payer || !transfer || compare(transfer, request)) return false
  return createdAt * 1000 >= startedAtMs - pushedMs
}

async function receiptOnceTaken(
  proof: Proof,
  reservedAtMs: number,
  network: Network,
  isTheirs: (found: Taken) => boolean,
): Promise<Receipt.Receipt | 'pending' | undefined> {
  const { currency, externalId, recipient } = proof.request
  const payer = { account: proof.payer ?? '', currency, network }
  const outcome = await outcomeOfProof(payer, { recipient, reservedAtMs }, proof)
  if (outcome.status !== 'paid') return outcome.status === 'pending' ? 'pending' : undefined
  const found = await connect(network).getTransaction(outcome.hash)
  if (found.status !== 'SUCCESS' || !isTheirs(found)) return undefined
  return Receipt.from({
    method: 'stellar',
    reference: outcome.hash,
    status: 'success',
    timestamp: new Date().toISOString(),
    ...(externalId ? { externalId } : {}),
  })
}
