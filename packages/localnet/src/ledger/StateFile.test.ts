import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Ledger from './Ledger.ts'
import * as LedgerEntries from './LedgerEntries.ts'
import * as StateFile from './StateFile.ts'

const passphrase = 'A network of this test'
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-file-'))
  path = join(folder, 'state')
})
afterEach(() => rmSync(folder, { recursive: true }))

const hash = Buffer.alloc(32, 7)

function state(): StateFile.State {
  const header = { sequence: 1, closeTime: 10, hash, previousHash: hash, feePool: 5n }
  const entries = LedgerEntries.create([
    ['classic', { entry: Uint8Array.of(1), liveUntil: undefined }],
    ['contract', { entry: Uint8Array.of(2), liveUntil: 99 }],
  ])
  return { ledger: Ledger.create({ entries, header, retention: 4 }), offsetSeconds: 3 }
}

/** Closes a ledger that sets `a` to its number and removes what the one before created. */
function closeOne({ ledger, offsetSeconds }: StateFile.State): StateFile.LedgerRecord {
  const sequence = ledger.header.sequence + 1
  const after = { entry: Uint8Array.of(sequence), liveUntil: undefined }
  const changes: LedgerEntries.Change[] = [
    { key: 'a', before: ledger.entries.get('a'), after },
    { key: `only ${sequence}`, before: undefined, after },
    { key: `only ${sequence - 1}`, before: after, after: undefined },
  ]
  ledger.entries.apply(changes)
  ledger.header = { ...ledger.header, sequence, feePool: 1n << 60n }
  const closed = Ledger.append(ledger, {
    sequence,
    hash: `${sequence}`,
    closeTime: sequence,
    header: Uint8Array.of(1),
    txSet: Uint8Array.of(),
    evictedKeys: [Uint8Array.of(9)],
    transactions: [
      {
        hash: `transaction ${sequence}`,
        innerHash: sequence % 2 ? `inner ${sequence}` : undefined,
        applicationOrder: 1,
        successful: true,
        feeBump: sequence % 2 === 1,
        soroban: true,
        inclusionFee: 12_345_678_901_234_567n,
        envelope: Uint8Array.of(1, 2),
        result: Uint8Array.of(3),
        meta: Uint8Array.of(4),
        feeChanges: Uint8Array.of(5),
        refundChanges: Uint8Array.of(6),
        diagnosticEvents: [],
        contractEvents: [[Uint8Array.of(7)], []],
        transactionEvents: [Uint8Array.of(8)],
      },
    ],
  })
  return { closed, changes, header: ledger.header, offsetSeconds }
}

/** Writes a state and `count` ledgers after it. */
function write(count: number): StateFile.State {
  const written = state()
  const file = StateFile.open(path, passphrase)
  file.rewrite(written)
  for (let closed = 0; closed < count; closed += 1) file.append(closeOne(written))
  file.close()
  return written
}

function restore(): StateFile.State | undefined {
  const file = StateFile.open(path, passphrase)
  file.close()
  return file.restored
}

/** All of a state in plain values, bytes as hex. */
function plain({ ledger, offsetSeconds }: StateFile.State): unknown {
  const content = {
    offsetSeconds,
    header: ledger.header,
    history: ledger.history,
    retention: ledger.retention,
    entries: [...ledger.entries.entries()].sort(),
    hashes: [...ledger.transactions.keys()],
  }
  return JSON.parse(
    JSON.stringify(content, (_, value) =>
      typeof value === 'bigint'
        ? `${value}n`
        : value?.type === 'Buffer'
          ? Buffer.from(value.data).toString('hex')
          : value instanceof Uint8Array
            ? Buffer.from(value).toString('hex')
            : value,
    ),
  )
}

describe('restoring', () => {
  test('behavior: a new file holds nothing', () => {
    expect(restore()).toBeUndefined()
  })

  test.each([0, 1, 3, 9])('behavior: all is back after %i ledgers', (count) => {
    const written = write(count)
    const restored = restore()
    expect(restored && plain(restored)).toEqual(plain(written))
  })

  test('behavior: a rewrite holds the same in fewer bytes', () => {
    const written = write(50)
    const long = statSync(path).size
    const file = StateFile.open(path, passphrase)
    file.rewrite(written)
    file.close()
    const restored = restore()
    expect(restored && plain(restored)).toEqual(plain(written))
    expect(statSync(path).size).toBeLessThan(long)
    expect(existsSync(`${path}.new`)).toBe(false)
  })

  test('behavior: a last line torn anywhere is dropped, the ledgers before it are there', () => {
    write(3)
    const whole = readFileSync(path)
    const lineStart = whole.lastIndexOf('\n', whole.length - 2) + 1
    for (let length = lineStart; length < whole.length; length += 37) {
      writeFileSync(path, whole.subarray(0, length))
      expect(restore()?.ledger.header.sequence).toBe(3)
    }
    writeFileSync(path, whole)
    expect(restore()?.ledger.header.sequence).toBe(4)
  })

  test('behavior: after a torn line, the network goes on and nothing is damaged', () => {
    write(3)
    truncateSync(path, statSync(path).size - 5)
    const file = StateFile.open(path, passphrase)
    const restored = file.restored
    if (!restored) throw new Error('nothing was restored')
    file.rewrite(restored)
    file.append(closeOne(restored))
    file.append(closeOne(restored))
    file.close()
    const again = restore()
    expect(again && plain(again)).toEqual(plain(restored))
  })

  test('behavior: a window with a jump in it starts at the jump', () => {
    const written = state()
    const file = StateFile.open(path, passphrase)
    file.rewrite(written)
    file.append(closeOne(written))
    written.ledger.header = { ...written.ledger.header, sequence: 300_000 }
    file.append(closeOne(written))
    file.close()
    const restored = restore()
    expect(restored && Ledger.at(restored.ledger, 300_001)?.sequence).toBe(300_001)
    expect(restored?.ledger.history).toHaveLength(1)
  })
})

describe('refusals', () => {
  test('error: a damaged line in the middle is named by its number', () => {
    write(3)
    const lines = readFileSync(path, 'utf8').split('\n')
    lines[4] = `${lines[4]?.slice(0, 20)}`
    writeFileSync(path, lines.join('\n'))
    expect(restore).toThrow(`${path} is damaged in line 5.`)
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  test.each(['', '{}\n', 'some other file\n', '{"format":"stellar-localnet state 9"}\n'])(
    'error: a file that holds %j is not ours and stays as it is',
    (content) => {
      writeFileSync(path, content)
      expect(restore).toThrow(StateFile.StateFileError)
      expect(readFileSync(path, 'utf8')).toBe(content)
      expect(existsSync(`${path}.lock`)).toBe(false)
    },
  )

  test('error: the state of another network is refused', () => {
    write(1)
    expect(() => StateFile.open(path, 'Another network')).toThrow(
      `${path} belongs to the network "${passphrase}", not to "Another network".`,
    )
    expect(restore()?.ledger.header.sequence).toBe(2)
  })
})

describe('lock', () => {
  test('error: a file that this process has open is in use, however its path is written', () => {
    const file = StateFile.open(path, passphrase)
    expect(() => StateFile.open(path, passphrase)).toThrow(`in use by process ${process.pid}`)
    expect(() => StateFile.open(join(folder, 'x', '..', 'state'), passphrase)).toThrow('in use')
    file.close()
    StateFile.open(path, passphrase).close()
  })

  test('error: a file that another live process has is in use', () => {
    writeFileSync(`${path}.lock`, String(process.ppid))
    expect(restore).toThrow(`in use by process ${process.ppid}`)
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(String(process.ppid))
  })

  const ended = () => String(spawnSync(process.execPath, ['-e', '']).pid)
  test.each([
    ['a process that has ended', ended],
    ['an earlier process of the same id, as in a container', () => String(process.pid)],
    ['a process that was killed before it wrote its id', () => ''],
    ['nobody', () => 'no number'],
  ])('behavior: a lock of %s is stale', (_who, owner) => {
    write(2)
    writeFileSync(`${path}.lock`, owner())
    expect(restore()?.ledger.header.sequence).toBe(3)
    expect(existsSync(`${path}.lock`)).toBe(false)
  })
})
