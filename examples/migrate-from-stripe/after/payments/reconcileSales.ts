// stellar-mpp-payments reconcileSales 0.1.0 sha256:bcad181b6915e57cbd9cd0e61add2394600634cc83e5d6f79a9d806fa5ec7dfa; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module After a crash: asks the ledger about every sale in doubt, and says which are paid and not served. */
import { Credential, Receipt, type Store } from 'mppx'
import type { Network } from './network.ts'
import { outcomeOf, payerOf } from './paymentOutcome.ts'
import { openSales, type SaleRecord } from './salesBook.ts'
import { compare, type Credential as Presented, readTransfer } from './transfer.ts'

/** A sale that is not finished. `unserved`: the money is here; serve it, or give it back to `payer`. */
export type Unfinished = {
  id: string
  status: 'unserved' | 'pending'
  /** Base units of the token. */
  amount: bigint
  payer: string | undefined
  route: string
  startedAtMs: number
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
    const receipt = sale.receipt ?? (await receiptOf(sale, network))
    if (sale.state === 'served' || sale.state === 'refunded') await book.close(sale.id)
    else if (receipt === 'pending') unfinished.push(listed(sale, network, 'pending'))
    else if (receipt && (await book.pay(sale.id, receipt)))
      unfinished.push(listed(sale, network, 'unserved', receipt.reference))
    else await book.forget(sale.id)
  }
  return unfinished
}

/**
 * Notes that the money of a sale goes back: it is not served any more. `false` when it was served meanwhile, or
 * refunded before, or is not known: send nothing then.
 */
export function markRefunded(store: Store.AtomicStore, id: string): Promise<boolean> {
  return openSales(store).end(id, 'refunded')
}

function listed(
  sale: SaleRecord,
  network: Network,
  status: Unfinished['status'],
  hash?: string,
): Unfinished {
  const { challenge } = Credential.deserialize(sale.credential) as unknown as Presented
  const { id, route, startedAtMs } = sale
  const payer = payerOf(sale.credential, network.passphrase)
  return { amount: BigInt(challenge.request.amount), hash, id, payer, route, startedAtMs, status }
}

/** The receipt of a payment that is on the ledger, and pays what its challenge asked for. */
export async function receiptOf(
  sale: SaleRecord,
  network: Network,
): Promise<Receipt.Receipt | 'pending' | undefined> {
  const { challenge, payload } = Credential.deserialize(sale.credential) as unknown as Presented
  const { amount, currency, externalId, recipient } = challenge.request
  const transfer = readTransfer(payload.transaction ?? '', network.passphrase)
  if (!transfer || compare(transfer, challenge.request)) return undefined
  const account = payerOf(sale.credential, network.passphrase) ?? ''
  const payment = {
    amount,
    credential: sale.credential,
    id: sale.id,
    mode: 'pull',
    origin: '',
  } as const
  const outcome = await outcomeOf(
    { account, currency, network },
    { ...payment, recipient, reservedAtMs: sale.startedAtMs },
  )
  if (outcome.status !== 'paid') return outcome.status === 'pending' ? 'pending' : undefined
  return Receipt.from({
    method: 'stellar',
    reference: outcome.hash,
    status: 'success',
    timestamp: new Date().toISOString(),
    ...(externalId ? { externalId } : {}),
  })
}
