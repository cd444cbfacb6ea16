// stellar-mpp-payments reconcileSales 0.1.0 sha256:60e491e9f5929200f3cb7cac34479ca69bb861679e681fffe9761f34947105f0; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module After a crash: asks the ledger about every sale in doubt, and says which are paid and not served. */
import type { Store } from 'mppx'
import type { Network } from './network.ts'
import { type Proof, readProof } from './paymentProof.ts'
import { receiptOfAny } from './saleReceipt.ts'
import type { SaleRecord } from './saleRecords.ts'
import { openSales } from './salesBook.ts'

/** A sale that is not finished. `unserved`: the money is here; serve it, or give it back to `payer`. */
export type Unfinished = {
  id: string
  status: 'unserved' | 'pending'
  /** Base units of the token. */
  amount: bigint
  payer: string | undefined
  route: string
  startedAtMs: number
  /** A handler has it in hand, or had when its process died: look for what you made under `hash` before money goes back. */
  perhapsServed: boolean
  /** Of the transaction. */
  hash: string | undefined
}

/**
 * Ends every sale in doubt: what was not paid, and cannot be any more, is forgotten; the rest is listed. Run it at
 * start-up and now and then. The buyer of an unserved sale may still come back for it.
 *
 * @param options.graceMs - Younger ones may be under way in another process, and are left alone. @default 60,000
 * @throws {Error} when RPC or store do not answer: run it again.
 * @example
 * for (const { amount, hash, payer, route } of await reconcileSales({ network, store })) console.log(route, payer, amount, hash)
 */
export async function reconcileSales(options: {
  network: Network
  store: Store.AtomicStore
  graceMs?: number
}): Promise<Unfinished[]> {
  const { graceMs = 60_000, network, store } = options
  const book = openSales(store)
  const open = (await book.open()).filter(({ startedAtMs }) => Date.now() - startedAtMs >= graceMs)
  const unfinished: Unfinished[] = []
  for (const sale of open) {
    const proof = readProof(sale.credential, network.passphrase)
    const receipt = sale.receipt ?? (await receiptOfAny(sale, { book, network }, proof))
    if (sale.state === 'served' || sale.state === 'refunded') await book.close(sale.id)
    else if (receipt === 'pending') unfinished.push(listed(sale, proof, 'pending'))
    else if (receipt && (await book.pay(sale.id, receipt)) === 'owed')
      unfinished.push(listed(sale, proof, 'unserved', receipt.reference))
    else await book.forget(sale.id)
  }
  return unfinished
}

/**
 * Notes that the money of a sale goes back: it is not served any more. `false` when it was served meanwhile, or
 * refunded before, is not known, or may have been served: send nothing then.
 *
 * @param evenIfServed - Also what a handler has in hand: you looked, and it was not served.
 */
export function markRefunded(
  store: Store.AtomicStore,
  id: string,
  evenIfServed = false,
): Promise<boolean> {
  return openSales(store).end(id, 'refunded', evenIfServed)
}

/** Notes that a sale was served: you found what its handler made, and that it went out. `false` when it was served or given back before, or is not paid. */
export async function markServed(store: Store.AtomicStore, id: string): Promise<boolean> {
  return openSales(store).end(id, 'served')
}

function listed(
  { hands = 0, id, route, startedAtMs }: SaleRecord,
  proof: Proof | undefined,
  status: Unfinished['status'],
  hash?: string,
): Unfinished {
  const amount = BigInt(proof?.request.amount ?? 0)
  const { payer } = proof ?? {}
  return { amount, hash, id, payer, perhapsServed: hands > 0, route, startedAtMs, status }
}
