// stellar-mpp-payments sqliteStore 0.1.0 sha256:d417ea66de5f909c717cf7de0e27b453e482e89940704164697cac040dad3b27; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module Remembers payments in one SQLite file: survives restarts and `kill -9`, and may be shared by processes of one machine. Needs `@photostructure/sqlite`. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
// On Node 22.13 and newer `node:sqlite` does as well, with nothing to install.
import { DatabaseSync } from '@photostructure/sqlite'
import type { Store } from 'mppx'
import { decode, encode, forgettable, keepDaysByDefault, toKeepMs } from './storeRules.ts'

/** A store for `@stellar/mpp` that has to be closed. */
export type SqliteStore = Store.AtomicStore & { close(): void }

type Database = InstanceType<typeof DatabaseSync>

/**
 * Opens the store. `update` is linearizable over all processes that share the file; every write is on disk before it
 * returns.
 *
 * @param file - Path; folders are made. On a local disk: SQLite's locks do not hold on network file systems.
 * @param options.keepDays - Days after which what is known of a payment is removed. It must outlast every challenge
 *   and the time you need to look up payments of unknown outcome, so less than 1 is refused. @default 30
 * @throws {Error} when the file cannot be opened or is no database.
 * @example
 * const store = createSqliteStore('data/payments.db')
 * const seller = createSeller({ ...options, store })
 * process.on('SIGTERM', () => server.close(() => store.close()))
 */
export function createSqliteStore(
  file: string,
  { keepDays = keepDaysByDefault } = {},
): SqliteStore {
  const keepMs = toKeepMs(keepDays)
  mkdirSync(dirname(file), { recursive: true })
  const database = open(file)
  const select = database.prepare('SELECT value FROM payments WHERE key = ?')
  const upsert = database.prepare(
    'INSERT INTO payments (key, value, written_ms) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, written_ms = excluded.written_ms',
  )
  const remove = database.prepare('DELETE FROM payments WHERE key = ?')
  const read = (key: string): unknown => {
    const found = select.get(key) as { value: string } | undefined
    return decode(found?.value ?? null)
  }
  const write = (key: string, value: unknown) => {
    upsert.run(key, encode(value), Date.now())
  }
  const forget = forgetter(database, keepMs)
  forget()

  return {
    get: async (key) => read(key) as never,
    put: async (key, value) => write(key, value),
    delete: async (key) => void remove.run(key),
    async update(key, fn) {
      forget()
      // Takes the write lock before reading: no other process can come between.
      database.exec('BEGIN IMMEDIATE')
      try {
        const change = fn(read(key) as never)
        if (change.op === 'set') write(key, change.value)
        if (change.op === 'delete') remove.run(key)
        database.exec('COMMIT')
        return change.result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}

function open(file: string): Database {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA busy_timeout = 5000')
  database.exec('PRAGMA journal_mode = WAL')
  // Also after a power cut, a claim that was answered is a claim that is kept.
  database.exec('PRAGMA synchronous = FULL')
  database.exec(
    'CREATE TABLE IF NOT EXISTS payments (key TEXT PRIMARY KEY, value TEXT NOT NULL, written_ms INTEGER NOT NULL) STRICT',
  )
  database.exec('CREATE INDEX IF NOT EXISTS payments_written ON payments (written_ms)')
  return database
}

/** Removes what is old, at most once an hour. */
function forgetter(database: Database, keepMs: number): () => void {
  const condition = forgettable.map(() => 'key GLOB ?').join(' OR ')
  const old = database.prepare(`DELETE FROM payments WHERE written_ms < ? AND (${condition})`)
  let nextMs = 0
  return () => {
    if (Date.now() < nextMs) return
    nextMs = Date.now() + 3_600_000
    old.run(Date.now() - keepMs, ...forgettable.map((prefix) => `${prefix}*`))
  }
}
