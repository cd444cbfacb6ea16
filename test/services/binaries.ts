/** Finds the programs that `npm run test:services` starts. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

// Debian does not put PostgreSQL's servers on the path.
const postgresFolder = '/usr/lib/postgresql'

/**
 * Path of a program.
 *
 * @throws {Error} that says what to install.
 */
export function binary(name: 'redis-server' | 'initdb' | 'postgres' | 'chromium'): string {
  const versions = existsSync(postgresFolder) ? readdirSync(postgresFolder) : []
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a))
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...newestFirst.map((version) => join(postgresFolder, version, 'bin')),
  ]
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found) return found
  throw new Error(
    `${name} is not installed, and npm run test:services needs real servers: apt-get install redis-server postgresql chromium (Debian), brew install redis postgresql chromium (macOS). They need not run.`,
  )
}

/** vitest's global set-up: says what is missing before anything starts. */
export function setup(): void {
  for (const name of ['redis-server', 'initdb', 'postgres', 'chromium'] as const) binary(name)
}
