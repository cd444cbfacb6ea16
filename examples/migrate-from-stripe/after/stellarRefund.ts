import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { optional, required } from './environment.ts'
import { openOrders } from './orders.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { openRefunds } from './payments/refundBook.ts'
import { refundPayment } from './payments/refundPayment.ts'
import { createSqliteStore, type SqliteStore } from './payments/sqliteStore.ts'
import { unitsPerCent } from './usdc.ts'

/** A refund that was begun and has not ended: `parameters` of `npm run refund` go on with it. */
export type OpenRefund = { cents: bigint; payment: string; parameters: string }

/**
 * Gives a payment on Stellar back to who paid it. The order knows before money moves; asked again, also after a crash,
 * it is given back once.
 *
 * @param reference - Hash of the transaction that paid.
 * @param cents - `'120'`; all that is left without it.
 * @returns what happened, in a line.
 * @throws {Error} when it was not given back, and what to do.
 */
export async function refundOnStellar(reference: string, cents?: string): Promise<string> {
  const network = readNetwork()
  await assertNetwork(network)
  const [orders, store] = [openOrders(optional('ORDERS', 'data/orders.db')), openStore()]
  try {
    const outcome = await refundPayment({
      network,
      store,
      recipient: required('STELLAR_RECIPIENT'),
      secretKey: required('STELLAR_REFUND_SECRET'),
      payment: reference,
      id: idOf(cents),
      // A licence is out at once: what goes back ends it, as by card.
      evenIfServed: true,
      ...(cents ? { amount: BigInt(cents) * unitsPerCent } : {}),
      // The order may know the payment by the other hash of a fee bump.
      onReserved(payment, total) {
        for (const hash of new Set([payment, reference])) orders.refund(hash, total / unitsPerCent)
      },
    })
    if (outcome.status !== 'refunded')
      throw new Error(`${outcome.status}: it is kept open; call this again, it is given back once`)
    const { amount, receipt } = outcome
    return `${amount / unitsPerCent} cents of ${reference} given back: ${receipt.refund}, receipt in ${write(receipt)}`
  } finally {
    store.close()
    orders.close()
  }
}

/** What is owed: refunds on Stellar that were begun and have not ended. */
export async function openOnStellar(): Promise<OpenRefund[]> {
  const store = openStore()
  const open = await openRefunds(store).open()
  store.close()
  return open.map(({ amount, id, payment }) => {
    const cents = BigInt(amount) / unitsPerCent
    return { cents, payment, parameters: id === idOf() ? payment : `${payment} ${cents}` }
  })
}

/** The same again is the same refund. */
const idOf = (cents = 'all') => `refund_${cents}`

function openStore(): SqliteStore {
  return createSqliteStore(optional('STORE', 'data/payments.db'))
}

function write(receipt: { refund: string }): string {
  const folder = optional('RECEIPTS', 'data/refunds')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${receipt.refund}.json`)
  writeFileSync(file, `${JSON.stringify(receipt, undefined, 2)}\n`)
  return file
}
