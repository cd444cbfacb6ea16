/** @module Remembers payments in PostgreSQL, for sellers on several machines. Needs `pg`; makes its own table. */
import type { Store } from 'mppx'
import { Pool } from 'pg'
import {
  decode,
  encode,
  forgettable,
  keepDaysByDefault,
  StoreUnavailable,
  toKeepMs,
  updateCell,
} from './storeRules.ts'

/** A store for `@stellar/mpp` that has to be closed. */
export type PostgresStore = Store.AtomicStore & { close(): Promise<void> }

/** How the store is used. */
export type PostgresStoreOptions = {
  /** Days after which what is known of a payment is removed; at least 1. Channel totals stay. @default 30 */
  keepDays?: number
  /** How long PostgreSQL may take for one answer. @default 5,000 */
  timeoutMs?: number
  /** Does not ask PostgreSQL how it is set: you have looked, or accept that a payment may be forgotten and taken twice. @default false */
  skipChecks?: boolean
}

/** One statement: how many rows it touched, and those that it read. */
type Query = (sql: string, values?: unknown[]) => Promise<{ count: number; rows: Row[] }>
type Row = Record<string, string | undefined>

// Made under a lock: two processes that start at once would both try.
const table = `
SELECT pg_advisory_xact_lock(hashtext('mpp_payments'));
CREATE TABLE IF NOT EXISTS mpp_payments (
  key text COLLATE "C" PRIMARY KEY, value text NOT NULL, written_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX IF NOT EXISTS mpp_payments_written ON mpp_payments (written_at)`

// Each statement is a transaction of its own, and compares in it: no lock outlives it, and any pooler will do.
const sql = {
  read: 'SELECT value FROM mpp_payments WHERE key = $1',
  put: 'INSERT INTO mpp_payments (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value, written_at = now()',
  remove: 'DELETE FROM mpp_payments WHERE key = $1',
  insertNew: 'INSERT INTO mpp_payments (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING',
  replaceSame:
    'UPDATE mpp_payments SET value = $3, written_at = now() WHERE key = $1 AND value = $2',
  removeSame: 'DELETE FROM mpp_payments WHERE key = $1 AND value = $2',
  forget: `DELETE FROM mpp_payments WHERE key IN (SELECT key FROM mpp_payments
    WHERE written_at < now() - $1 * interval '1 millisecond'
      AND EXISTS (SELECT FROM unnest($2::text[]) AS prefix WHERE starts_with(key, prefix))
    LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
}

/**
 * Opens the store. `update` is linearizable over all processes that use one primary server; every write is on its disk
 * before it returns. A failover to a replica that was behind loses the last writes: replicate synchronously.
 *
 * @param connectionString - `postgres://user:password@host:5432/database`. The user makes the table `mpp_payments`, or
 *   finds it there.
 * @throws {StoreUnavailable} when PostgreSQL does not answer, here or later; it connects again by itself.
 * @throws {Error} when PostgreSQL may forget payments.
 * @example
 * const store = await createPostgresStore(process.env.DATABASE_URL)
 * const seller = createSeller({ ...options, store })
 * process.on('SIGTERM', () => server.close(() => store.close()))
 */
export async function createPostgresStore(
  connectionString: string,
  options: PostgresStoreOptions = {},
): Promise<PostgresStore> {
  const { keepDays = keepDaysByDefault, skipChecks = false, timeoutMs = 5_000 } = options
  const keepMs = toKeepMs(keepDays)
  const pool = connect(connectionString, timeoutMs)
  const query = queryOf(pool)
  await prepare(query, skipChecks).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  const forget = forgetter(query, keepMs)
  const read = async (key: string) => (await query(sql.read, [key])).rows[0]?.value ?? null

  return {
    get: async (key) => decode(await read(key)) as never,
    put: async (key, value) => void (await query(sql.put, [key, encode(value)])),
    delete: async (key) => void (await query(sql.remove, [key])),
    async update(key, fn) {
      await forget()
      const replace = (before: string | null, after: string | null) =>
        replaceValue(query, key, before, after)
      return updateCell({ read: () => read(key), replace }, fn)
    },
    close: () => pool.end(),
  }
}

function connect(connectionString: string, timeoutMs: number): Pool {
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
    keepAlive: true,
  })
  // Without a listener an idle connection that is lost ends the process.
  return pool.on('error', () => {})
}

function queryOf(pool: Pool): Query {
  return async (text, values) => {
    try {
      const { rowCount, rows } = await pool.query<Row>(text, values)
      return { count: rowCount ?? 0, rows }
    } catch (error) {
      throw new StoreUnavailable('PostgreSQL', error)
    }
  }
}

async function prepare(query: Query, skipChecks: boolean): Promise<void> {
  const { rows } = await query(
    "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, to_regclass('mpp_payments') AS found",
  )
  const { commit, found, fsync } = rows[0] ?? {}
  if (!skipChecks && (fsync === 'off' || commit === 'off'))
    throw new Error(
      `This PostgreSQL may forget payments, and take them twice: fsync is ${fsync}, synchronous_commit is ${commit}. Set both to on; or pass skipChecks once you have looked yourself.`,
    )
  if (!found) await query(table)
}

async function replaceValue(
  query: Query,
  key: string,
  before: string | null,
  after: string | null,
): Promise<boolean> {
  if (before === null && after === null) return true
  if (before === null) return (await query(sql.insertNew, [key, after])).count === 1
  if (after === null) return (await query(sql.removeSame, [key, before])).count === 1
  return (await query(sql.replaceSame, [key, before, after])).count === 1
}

/** Removes what is old, at most once an hour, a thousand at a time. */
function forgetter(query: Query, keepMs: number): () => Promise<void> {
  let nextMs = 0
  return async () => {
    if (Date.now() < nextMs) return
    nextMs = Date.now() + 3_600_000
    const { count } = await query(sql.forget, [keepMs, forgettable])
    if (count === 1_000) nextMs = 0
  }
}
