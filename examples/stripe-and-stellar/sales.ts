/** What was sold: one ledger for both rails, in one SQLite file. Every call may come twice, late, or in any order. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { convert, parseMoney, stripeCurrency, usdcOnStellar } from './payments/money.ts'

/** What a payment came by. Amounts are cents by card, and base units (7 decimals) on Stellar. */
export type Rail = 'card' | 'stellar'

/** A payment that was made. `reference` is `pi_…`, or the hash of the transaction. */
export type Payment = {
  reference: string
  rail: Rail
  order: string
  amount: bigint
  challenge: string
}

/** A payment that was begun; what became of it is not known yet. */
export type Attempt = Omit<Payment, 'reference'> & {
  reference: string | undefined
  /** When, in milliseconds since 1970. */
  atMs: number
}

/** What a rail brought in. */
export type Total = { rail: Rail; payments: number; amount: bigint; refunded: bigint }

/** The ledger. A credit is one fact: 0.01, by whichever rail. */
export type Sales = {
  /** Notes what is about to be paid, before any money moves. @returns whether it is the first try. */
  begin(attempt: Omit<Attempt, 'atMs'>): boolean
  /** Forgets an attempt that certainly was not paid. */
  drop(challenge: string): void
  /** Records a payment that a rail tells of: its order has the credits from now on. @returns whether it was new. */
  pay(payment: Payment): boolean
  /** Records a payment that a buyer presents, told of before or not. @returns whether it was presented for the first time. */
  present(payment: Payment): boolean
  /** Records how much of a payment was given back in all. Known before the payment, it counts as well. */
  refund(reference: string, total: bigint): void
  /** Uses one credit. @returns whether there was one. */
  take(order: string): boolean
  /** Credits that are left. */
  credits(order: string): number
  /** Attempts of unknown outcome, the oldest first. */
  unresolved(rail: Rail): Attempt[]
  totals(): Total[]
  close(): void
}

const fact = parseMoney('0.01', usdcOnStellar)
const cents = convert(fact, stripeCurrency('usd'))

const schema = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS attempts (challenge TEXT PRIMARY KEY, rail TEXT NOT NULL, order_id TEXT NOT NULL, amount INTEGER NOT NULL, reference TEXT, at_ms INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS payments (reference TEXT PRIMARY KEY, rail TEXT NOT NULL, order_id TEXT NOT NULL, amount INTEGER NOT NULL, challenge TEXT NOT NULL, presented INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS payments_order ON payments (order_id);
  CREATE TABLE IF NOT EXISTS refunds (reference TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS taken (order_id TEXT PRIMARY KEY, facts INTEGER NOT NULL) STRICT;
  CREATE VIEW IF NOT EXISTS net AS SELECT payments.*, IFNULL(total, 0) AS refunded,
    (amount - IFNULL(total, 0)) / CASE rail WHEN 'card' THEN ${cents.units} ELSE ${fact.units} END AS credits
    FROM payments LEFT JOIN refunds USING (reference);`

/**
 * Opens the ledger. Nothing is counted twice, and no balance is stored: what is left follows from what was paid, given
 * back and taken.
 *
 * @param file - Path; folders are made.
 */
export function openSales(file: string): Sales {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file)
  database.exec(schema)
  const run = (sql: string, ...values: (string | number | bigint | null)[]) =>
    database.prepare(sql).run(...values)
  const all = <row>(sql: string, ...values: string[]) => {
    const statement = database.prepare(sql)
    statement.setReadBigInts(true)
    return statement.all(...values) as row[]
  }
  const credits = (order: string) => {
    const [row] = all<{ left: bigint }>(
      `SELECT MAX(0, (SELECT IFNULL(SUM(credits), 0) FROM net WHERE order_id = ?)
        - IFNULL((SELECT facts FROM taken WHERE order_id = ?), 0)) AS left`,
      order,
      order,
    )
    return Number(row?.left ?? 0n)
  }
  /** Takes the write lock before reading: no other process can come between. */
  const atomically = <result>(task: () => result): result => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = task()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
  const drop = (challenge: string) =>
    void run('DELETE FROM attempts WHERE challenge = ?', challenge)
  const record = (payment: Payment, presented: 0 | 1, ifKnown: string) =>
    atomically(() => {
      const { amount, challenge, order, rail, reference } = payment
      drop(challenge)
      const sql = `INSERT INTO payments VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO ${ifKnown}`
      return Number(run(sql, reference, rail, order, amount, challenge, presented).changes) === 1
    })

  return {
    begin({ amount, challenge, order, rail, reference = null }) {
      const sql = 'INSERT OR IGNORE INTO attempts VALUES (?, ?, ?, ?, ?, ?)'
      const { changes } = run(sql, challenge, rail, order, amount, reference, Date.now())
      return Number(changes) === 1
    },
    drop,
    pay: (payment) => record(payment, 0, 'NOTHING'),
    present: (payment) => record(payment, 1, 'UPDATE SET presented = 1 WHERE presented = 0'),
    refund(reference, total) {
      const sql =
        'INSERT INTO refunds VALUES (?, ?) ON CONFLICT DO UPDATE SET total = MAX(total, excluded.total)'
      run(sql, reference, total)
    },
    take: (order) =>
      atomically(() => {
        if (credits(order) < 1) return false
        run('INSERT INTO taken VALUES (?, 1) ON CONFLICT DO UPDATE SET facts = facts + 1', order)
        return true
      }),
    credits,
    unresolved: (rail) =>
      all<AttemptRow>('SELECT * FROM attempts WHERE rail = ? ORDER BY at_ms', rail).map(toAttempt),
    totals: () =>
      all<TotalRow>(
        'SELECT rail, COUNT(*) AS payments, SUM(amount) AS amount, SUM(refunded) AS refunded FROM net GROUP BY rail',
      ).map((row) => ({ ...row, payments: Number(row.payments) })),
    close: () => database.close(),
  }
}

type AttemptRow = Omit<Attempt, 'order' | 'atMs' | 'reference'> & {
  order_id: string
  reference: string | null
  at_ms: bigint
}
type TotalRow = Omit<Total, 'payments'> & { payments: bigint }

function toAttempt({ at_ms, order_id, reference, ...row }: AttemptRow): Attempt {
  return { ...row, order: order_id, reference: reference ?? undefined, atMs: Number(at_ms) }
}
