/** The orders, in one SQLite file. Every call may come twice, late, or in any order. */
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'

/** An order. Amounts are cents. */
export type Order = {
  id: string
  cents: bigint
  /** Of Stripe's page, `cs_…`. */
  session: string | null
  /** What was sold; there once it is delivered. */
  licence: string | null
  /** What was paid and not given back. */
  kept: bigint
}

/** The orders. */
export type Orders = {
  /** Notes an order, and the page on which it can be paid. */
  open(order: string, cents: bigint, session: string): void
  /** Delivers what a PaymentIntent paid for. */
  fulfil(order: string, intent: string): void
  /** How much of an order's payment went back, in all. */
  refund(order: string, intent: string, total: bigint): void
  find(order: string): Order | undefined
  close(): void
}

const schema = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, cents INTEGER NOT NULL, session TEXT,
    licence TEXT, payment TEXT, refunded INTEGER NOT NULL DEFAULT 0) STRICT;
`

/**
 * Opens the orders.
 *
 * @param file - Path; folders are made.
 */
export function openOrders(file: string): Orders {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  database.exec(schema)
  const run = (sql: string, ...values: (string | bigint)[]) => database.prepare(sql).run(...values)
  const all = <row>(sql: string, ...values: string[]) => {
    const statement = database.prepare(sql)
    statement.setReadBigInts(true)
    return statement.all(...values) as row[]
  }
  return {
    open(order, cents, session) {
      run(
        'INSERT INTO orders (id, cents, session) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET session = excluded.session',
        order,
        cents,
        session,
      )
    },
    fulfil(order, intent) {
      const sql = 'UPDATE orders SET payment = ?, licence = ? WHERE id = ? AND licence IS NULL'
      run(sql, intent, `HERON-${randomUUID()}`, order)
    },
    refund(order, intent, total) {
      const sql = 'UPDATE orders SET payment = ?, refunded = MAX(refunded, ?) WHERE id = ?'
      run(sql, intent, total, order)
    },
    find: (order) =>
      all<Order>('SELECT *, cents - refunded AS kept FROM orders WHERE id = ?', order)[0],
    close: () => database.close(),
  }
}
