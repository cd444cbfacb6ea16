/** Where the other implementations are built, and whether what is there is of these sources. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder with the sources. */
export const sources = fileURLToPath(new URL('.', import.meta.url))

/** Folder of what is made of them, ignored by git. */
export const built = fileURLToPath(new URL('target/', import.meta.url))

/** Interpreter that has pympp. */
export const python = join(built, 'python/bin/python')

/** Program that has the mpp crate. */
export const rust = join(built, 'rust/debug/interop-peer')

/** Folder with the mppx of the next version set. */
export const next = join(built, 'next')

/** What `prepare.ts` needs. */
export const needs =
  'It needs python3 (3.11 or newer, with venv) and cargo (1.88 or newer): apt-get install python3-venv rustc-web cargo-web (Debian), brew install python rust (macOS).'

const stamp = join(built, 'stamp')

/** Remembers that all of it is built. */
export function remember(): void {
  writeFileSync(stamp, fingerprint())
}

/** vitest's global set-up: says what is missing before anything starts. */
export function setup(): void {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  throw new Error(
    `${existsSync(stamp) ? 'What is built of test/services/interop is old' : 'pympp, the mpp crate and the next mppx are not there'}, and npm run test:services talks to them: npx tsx test/services/interop/prepare.ts. ${needs}`,
  )
}

/** What is compiled or installed; the Python sources are run as they are. */
function fingerprint(): string {
  const files = [
    'python/requirements.txt',
    'rust/Cargo.toml',
    'rust/Cargo.lock',
    'next/package-lock.json',
  ]
  const hash = createHash('sha256')
  for (const file of [...files, ...rustSources()]) hash.update(readFileSync(join(sources, file)))
  return hash.digest('hex')
}

function rustSources(): string[] {
  const names = readdirSync(join(sources, 'rust/src')).sort()
  return names.map((name) => `rust/src/${name}`)
}
