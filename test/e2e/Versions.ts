/** The set of versions under test: the workspace's, or a folder of `test/versions`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the set that `npm run test:versions` runs on; absent in the workspace. */
export const folder = process.env.E2E_VERSIONS

type Manifest = { name: string; version: string; dependencies: Record<string, string> }

/** Versions that ought to be loaded, by package. The workspace runs on those of `published`. */
export const expected = readManifest(
  join(folder ?? fileURLToPath(new URL('../versions/published', import.meta.url)), 'package.json'),
).dependencies

/** What a package resolves to from a folder, as Node looks it up: the nearest `node_modules`. */
export function resolveFrom(start: string, name: string): { folder: string; version: string } {
  const found = join(start, 'node_modules', name, 'package.json')
  if (existsSync(found)) return { folder: join(found, '..'), version: readManifest(found).version }
  const parent = join(start, '..')
  if (parent === start) throw new Error(`${name} is not installed.`)
  return resolveFrom(parent, name)
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}
