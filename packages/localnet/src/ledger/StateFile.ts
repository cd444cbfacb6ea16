/**
 * The state of a network in a file: a snapshot, then one line per closed ledger.
 *
 * A line is written before anybody is told that its ledger closed, so a killed process loses nothing that
 * was confirmed; at most the last line is torn, and dropped. (The file is not fsynced per ledger: a power cut
 * of the machine may lose the last ones.)
 */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { resolve } from 'node:path'
import type { Header } from './Header.ts'
import * as Ledger from './Ledger.ts'
import * as LedgerEntries from './LedgerEntries.ts'

/** State as it is kept and restored. */
export type State = {
  ledger: Ledger.Ledger
  /** Seconds that the network's clock is ahead of the machine's. */
  offsetSeconds: number
}

/** One closed ledger and what it changed. */
export type LedgerRecord = {
  closed: Ledger.ClosedLedger
  changes: readonly LedgerEntries.Change[]
  header: Header
  offsetSeconds: number
}

/** An open state file; this process owns it until `close`. */
export type StateFile = {
  /** What the file held; `undefined` for a new one. */
  restored: State | undefined
  /** Appends a closed ledger. `rewrite` comes first. */
  append(record: LedgerRecord): void
  /** Replaces the content by the whole current state. */
  rewrite(state: State): void
  /** Whether so much was appended that a rewrite would shrink the file. */
  isLong(): boolean
  close(): void
}

/** Thrown when a file cannot be used; the sentence says what to do. */
export class StateFileError extends Error {
  override readonly name = 'StateFile.StateFileError'
}

const format = 'stellar-localnet state 1'
const longBytes = 64 * 1024 * 1024

/**
 * Opens or creates a state file and takes its lock.
 *
 * @throws {StateFileError} when another process has it, it is another network's, or it is damaged.
 */
export function open(path: string, passphrase: string): StateFile {
  const unlock = lock(`${resolve(path)}.lock`, path)
  try {
    const restored = existsSync(path) ? read(path, passphrase) : undefined
    return { restored, ...createWriter(path, passphrase, unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

function createWriter(path: string, passphrase: string, unlock: () => void) {
  let file: number | undefined
  let appendedBytes = 0
  return {
    append(record: LedgerRecord) {
      if (file === undefined) throw new StateFileError(`${path}: append before rewrite`)
      const line = encodeLine(recordOf(record))
      writeAll(file, line)
      appendedBytes += line.length
    },
    rewrite(state: State) {
      const temporary = `${path}.new`
      const next = openSync(temporary, 'w', 0o600)
      for (const line of snapshotLines(state, passphrase)) writeAll(next, line)
      renameSync(temporary, path)
      if (file !== undefined) closeSync(file)
      file = next
      appendedBytes = 0
    },
    isLong: () => appendedBytes > longBytes,
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
      unlock()
    },
  }
}

/** `writeSync` may write less than it was given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(file, bytes, written, bytes.length - written)
}

type Line =
  | {
      format: string
      passphrase: string
      retention: number
      header: unknown
      offsetSeconds: number
    }
  | { entries: EntryRow[] }
  | { history: unknown }
  | { closed: unknown; changes: EntryRow[]; header: unknown; offsetSeconds: number }

/** `[key, entry base64, live until]`; only the key when the entry was removed. */
type EntryRow = [string] | [string, string, number | null]

function* snapshotLines(state: State, passphrase: string): Generator<Buffer> {
  const { ledger, offsetSeconds } = state
  const { retention, header } = ledger
  yield encodeLine({ format, passphrase, retention, header: plain(header), offsetSeconds })
  for (const [key, stored] of ledger.entries.entries())
    yield encodeLine({ entries: [rowOf(key, stored)] })
  for (const closed of ledger.history) yield encodeLine({ history: plain(closed) })
}

function recordOf(record: LedgerRecord): Line {
  return {
    closed: plain(record.closed),
    changes: record.changes.map(({ key, after }) => rowOf(key, after)),
    header: plain(record.header),
    offsetSeconds: record.offsetSeconds,
  }
}

function rowOf(key: string, stored: LedgerEntries.Stored | undefined): EntryRow {
  if (!stored) return [key]
  return [key, Buffer.from(stored.entry).toString('base64'), stored.liveUntil ?? null]
}

function changeOf([key, entry, liveUntil]: EntryRow): LedgerEntries.Change {
  const after =
    entry === undefined
      ? undefined
      : { entry: Buffer.from(entry, 'base64'), liveUntil: liveUntil ?? undefined }
  return { key, before: undefined, after }
}

function read(path: string, passphrase: string): State {
  const lines = readFileSync(path, 'utf8').split('\n')
  // What follows the last newline is a line that a killed process did not finish.
  lines.pop()
  const rows = lines.map((line, index) => parseLine(path, line, index + 1))
  const first = rows.shift()
  if (!first || !('format' in first) || first.format !== format)
    throw new StateFileError(`${path} is not a state file of stellar-localnet. Name another file.`)
  if (first.passphrase !== passphrase)
    throw new StateFileError(
      `${path} belongs to the network "${first.passphrase}", not to "${passphrase}". Name another file or pass --passphrase.`,
    )
  const ledger = Ledger.create({
    entries: LedgerEntries.create(),
    header: revive(first.header) as Header,
    retention: first.retention,
  })
  const state = { ledger, offsetSeconds: first.offsetSeconds }
  for (const row of rows) applyLine(state, row)
  return state
}

function applyLine(state: State, line: Line): void {
  if ('entries' in line) state.ledger.entries.apply(line.entries.map(changeOf))
  else if ('history' in line)
    Ledger.append(state.ledger, revive(line.history) as Ledger.ClosedLedger)
  else if ('closed' in line) {
    state.ledger.entries.apply(line.changes.map(changeOf))
    state.ledger.header = revive(line.header) as Header
    state.offsetSeconds = line.offsetSeconds
    Ledger.append(state.ledger, revive(line.closed) as Ledger.ClosedLedger)
  }
}

function parseLine(path: string, line: string, number: number): Line {
  try {
    return JSON.parse(line) as Line
  } catch {
    throw new StateFileError(
      `${path} is damaged in line ${number}. Restore it from a copy, or move it away to start anew.`,
    )
  }
}

function encodeLine(line: Line): Buffer {
  return Buffer.from(`${JSON.stringify(line)}\n`)
}

/** JSON has neither bytes nor bigint: `{"$b": base64}` and `{"$n": decimal}` stand for them. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return { $n: String(value) }
  if (value instanceof Uint8Array) return { $b: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive)
  if (typeof value !== 'object' || value === null) return value
  if ('$n' in value) return BigInt(String(value.$n))
  if ('$b' in value) return Buffer.from(String(value.$b), 'base64')
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]))
}

/** Locks that this process holds. Its id alone says nothing: in a container each process may be number 1. */
const held = new Set<string>()

/** Two processes on one file would lose ledgers: the lock file names the process that has it. */
function lock(lockPath: string, path: string): () => void {
  if (existsSync(lockPath)) {
    const owner = Number(readFileSync(lockPath, 'utf8'))
    if (owner === process.pid ? held.has(lockPath) : isRunning(owner))
      throw new StateFileError(
        `${path} is in use by process ${owner}. Stop that network, or name another file.`,
      )
    rmSync(lockPath)
  }
  writeLock(lockPath, path)
  held.add(lockPath)
  return () => {
    held.delete(lockPath)
    rmSync(lockPath, { force: true })
  }
}

function writeLock(lockPath: string, path: string): void {
  try {
    writeFileSync(lockPath, String(process.pid), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StateFileError(
      `Cannot write beside ${path} (${code}). Make its folder, or name a file in one that can be written to.`,
    )
  }
}

/** Whether a process lives. A lock whose writer was killed before it wrote its id names none. */
function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
