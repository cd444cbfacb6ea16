import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Env } from '@stellar/mpp'
import { formatMoney, moneyOf, parseMoney, usdcOnStellar } from './payments/money.ts'
import { assertNetwork, readNetwork } from './payments/network.ts'
import { openRefunds } from './payments/refundBook.ts'
import { refundPayment } from './payments/refundPayment.ts'
import { createSqliteStore, type SqliteStore } from './payments/sqliteStore.ts'
import { openSales } from './sales.ts'

/**
 * Gives a payment on Stellar back to who paid it. What is asked for is in the ledger before the money moves; asked
 * again, also after a crash, it is given back once.
 *
 * @param reference - Hash of the transaction that paid.
 * @param usdc - `'0.005'`; all that is left without it.
 * @returns what happened, in a line.
 * @throws {Error} when it was not given back, and what to do.
 */
export async function refundOnStellar(reference: string, usdc?: string): Promise<string> {
  const part = usdc === undefined ? undefined : parseMoney(usdc, usdcOnStellar).units
  const network = readNetwork()
  await assertNetwork(network)
  const sales = openSales(Env.parseOptional('SALES', 'data/sales.db') ?? '')
  const store = openStore()
  try {
    const outcome = await refundPayment({
      network,
      store,
      recipient: Env.parseStellarPublicKey('STELLAR_RECIPIENT'),
      secretKey: Env.parseStellarSecretKey('STELLAR_REFUND_SECRET'),
      payment: reference,
      // By the amount, however it is written: the same again is the same refund.
      id: `refund_${part ?? 'all'}`,
      ...(part === undefined ? {} : { amount: part }),
      // Its credits are gone before the money is. The ledger may know the payment by another hash of a fee bump.
      onReserved(payment, total) {
        for (const hash of new Set([payment, reference])) sales.refund(hash, total)
      },
    })
    if (outcome.status !== 'refunded')
      throw new Error(`${outcome.status}: it is kept open; call this again, it is given back once`)
    const { amount, refund } = outcome.receipt
    return `${format(amount)} of ${reference} given back: ${refund}, receipt in ${write(refund, outcome.receipt)}`
  } finally {
    store.close()
    sales.close()
  }
}

/** What is owed on Stellar: refunds that were begun and are not ended. A line each. */
export async function openOnStellar(): Promise<string[]> {
  const store = openStore()
  const open = await openRefunds(store).open()
  store.close()
  return open.map(({ amount, payment }) => `open: ${format(amount)} of ${payment}`)
}

const format = (units: string) => `${formatMoney(moneyOf(units, usdcOnStellar))} USDC`

function openStore(): SqliteStore {
  return createSqliteStore(Env.parseOptional('STORE', 'data/payments.db') ?? '')
}

function write(name: string, receipt: object): string {
  const folder = Env.parseOptional('RECEIPTS', 'data/refunds') ?? ''
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  writeFileSync(file, `${JSON.stringify(receipt, undefined, 2)}\n`)
  return file
}
