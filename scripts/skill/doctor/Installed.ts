/** Packages as Node finds them: up the folders, through links. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Manifest, readManifest } from './Project.ts'

/** Real folder of the package that code in `folder` gets; `undefined` when it gets none. */
export function folderOf(name: string, folder: string): string | undefined {
  const candidate = join(folder, 'node_modules', name)
  if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
  const above = dirname(folder)
  return above === folder ? undefined : folderOf(name, above)
}

/** Its version; `undefined` when it is not installed. */
export function versionOf(name: string, folder: string): string | undefined {
  const found = folderOf(name, folder)
  return found && readManifest(found)?.version
}

/**
 * Real folders of a package, over everything that the project depends on, as `npm ls` looks for it: more than one, and
 * `instanceof` fails between them.
 */
export function copiesOf(names: readonly string[], folder: string): Map<string, Set<string>> {
  const copies = new Map(names.map((name) => [name, new Set<string>()]))
  const seen = new Set<string>()
  const queue = [folder]
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    if (seen.has(from)) continue
    seen.add(from)
    for (const name of needsOf(readManifest(from), from === folder)) {
      const found = folderOf(name, from)
      if (!found) continue
      copies.get(name)?.add(found)
      queue.push(found)
    }
  }
  return copies
}

function needsOf(manifest: Manifest | undefined, isProject: boolean): string[] {
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = manifest ?? {}
  return Object.keys({
    ...dependencies,
    ...peerDependencies,
    ...optionalDependencies,
    ...(isProject && devDependencies),
  })
}
