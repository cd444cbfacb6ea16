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

/** A payment, whatever it came by. `reference` is `pi_…`, or the hash of a transaction. */
export type Payment = { reference: string; cents: bigint }

/** The orders. */
export type Orders = {
  /** Notes an order, and the page on which it can be paid. */
  open(order: string, cents: bigint, session: string): void
  /** Delivers an order that is paid: once, whoever tells of which payment. */
  deliver(order: string, payment: Payment): void
  /** How much of a payment went back, in all. Known before the payment, it counts as well. */
  refund(reference: string, total: bigint): void
  find(order: string): Order | undefined
  /** Payments for what was paid already, with what is left of them. */
  surplus(): (Payment & { order: string })[]
  close(): void
}

const schema = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, cents INTEGER NOT NULL, session TEXT,
    licence TEXT, payment TEXT, refunded INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE IF NOT EXISTS payments (reference TEXT PRIMARY KEY, order_id TEXT NOT NULL,
    cents INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS refunds (reference TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT;
  INSERT OR IGNORE INTO payments SELECT payment, id, cents FROM orders WHERE payment IS NOT NULL;
  INSERT OR IGNORE INTO refunds SELECT payment, refunded FROM orders WHERE refunded > 0;
  CREATE VIEW IF NOT EXISTS net AS SELECT payments.rowid AS nth, order_id, reference,
    cents - IFNULL(total, 0) AS cents FROM payments LEFT JOIN refunds USING (reference);
  CREATE VIEW IF NOT EXISTS balances AS SELECT id, orders.cents, session, licence,
    IFNULL(SUM(net.cents), 0) AS kept, MIN(nth) AS first
    FROM orders LEFT JOIN net ON order_id = id AND net.cents > 0 GROUP BY id;
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
    deliver(order, { cents, reference }) {
      run('INSERT OR IGNORE INTO payments VALUES (?, ?, ?)', reference, order, cents)
      run('INSERT OR IGNORE INTO orders (id, cents) VALUES (?, ?)', order, cents)
      const sql = 'UPDATE orders SET licence = ? WHERE id = ? AND licence IS NULL'
      run(sql, `HERON-${randomUUID()}`, order)
    },
    refund(reference, total) {
      const sql =
        'INSERT INTO refunds VALUES (?, ?) ON CONFLICT DO UPDATE SET total = MAX(total, excluded.total)'
      run(sql, reference, total)
    },
    find: (order) => all<Order>('SELECT * FROM balances WHERE id = ?', order)[0],
    surplus: () =>
      all(`SELECT order_id AS "order", reference, net.cents FROM net JOIN balances ON id = order_id
        WHERE kept > balances.cents AND net.cents > 0 AND nth > first ORDER BY nth`),
    close: () => database.close(),
  }
}
