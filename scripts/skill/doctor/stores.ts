/** The store: one that outlives the process, in a file that can be written and that is what it should be. */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type Check, error, type Finding, skipped, warning } from './Check.ts'
import * as Project from './Project.ts'
import * as Sources from './Sources.ts'

/** No seller forgets what was paid. */
export const storeCheck: Check = {
  name: 'Store',
  run({ project, scripts }) {
    if (!Project.sells(project)) return skipped('nothing is sold here')
    const inMemory = Sources.find(project.sources, /\bStore\.memory\(/)
    const forgets =
      inMemory.length > 0
        ? [
            warning(
              `${Sources.listOf(inMemory)}: Store.memory() forgets with the process what was paid.`,
              `store: createSqliteStore('data/payments.db'), from: node ${relative(project.folder, scripts)}/add.mjs sqliteStore src/payments`,
            ),
          ]
        : []
    return [...forgets, ...filesOf(project).flatMap((file) => findFile(project.folder, file))]
  },
}

/** Files that the code opens, or `STORE` names. */
function filesOf({ env, sources }: Project.Project): string[] {
  const opened = Sources.find(sources, /createSqliteStore\(\s*['"]([^'"]+)['"]/)
  const files = opened.flatMap(({ match: [, file] }) => file ?? [])
  return [...new Set([...files, ...(env.STORE ? [env.STORE] : [])])]
}

function findFile(folder: string, file: string): Finding[] {
  const path = resolve(folder, file)
  const parent = nearestFolder(dirname(path))
  if (!statSync(parent).isDirectory())
    return [
      error(`The store ${file} cannot be made: ${parent} is no folder.`, 'Choose another file.'),
    ]
  if (!isWritable(parent) || (existsSync(path) && !isWritable(path)))
    return [
      error(
        `The store ${file} cannot be written.`,
        `chmod u+rwX ${parent}, or choose another file.`,
      ),
    ]
  if (!existsSync(path)) return []
  const head = readHead(path)
  if (head.length === 0) return []
  if (head.subarray(0, 16).toString('latin1') !== 'SQLite format 3\0')
    return [
      error(
        `The store ${file} is no SQLite database.`,
        'Name another file; see what wrote this one before you delete it.',
      ),
    ]
  // Byte 18 of the header: 2 is write-ahead logging, which createSqliteStore sets. @see https://sqlite.org/fileformat.html
  if (head[18] !== 2)
    return [
      warning(
        `The store ${file} has no write-ahead log: createSqliteStore did not make it, and its updates may not be atomic.`,
        `sqlite3 ${file} "PRAGMA journal_mode = WAL", and open it with createSqliteStore.`,
      ),
    ]
  return []
}

/** The folder, or the nearest above it that is there: folders are made. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(dirname(folder))
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function readHead(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const head = Buffer.alloc(100)
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0))
  } finally {
    closeSync(descriptor)
  }
}
