/** The frozen surface of the published `@stellar/mpp`: what documents may name of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Options = Record<string, { type: string }>

/** `packages/mpp/surface-0.7.1.json` */
export type Surface = {
  package: string
  version: string
  subpaths: Record<string, { runtime: string[]; types: string[] }>
  namespaces: Record<string, string[]>
  options: Record<string, Options>
  context: Record<string, Options>
  progressEvents: Record<string, string[]>
  constants: Record<string, unknown>
}

/** Reads it from a checkout. */
export function read(root: string): Surface {
  return JSON.parse(readFileSync(join(root, 'packages/mpp/surface-0.7.1.json'), 'utf8'))
}

/** Whether any subpath exports this name, as value or type. */
export function hasExport(surface: Surface, name: string): boolean {
  return Object.values(surface.subpaths).some(
    ({ runtime, types }) => runtime.includes(name) || types.includes(name),
  )
}

/** Whether `name.member` exists; undefined when the surface leaves it to mppx (`Mppx`, `Store`, `Expires`). */
export function hasMember(surface: Surface, name: string, member: string): boolean | undefined {
  if (surface.namespaces[name]) return surface.namespaces[name].includes(member)
  if (hasExport(surface, `${name}.${member}`)) return true
  if (name === 'stellar') return ['charge', 'channel'].includes(member)
  const value = surface.constants[name]
  return typeof value === 'object' && value !== null ? member in value : undefined
}

/** Whether a charge or channel, on either side, takes this option or a part of one. */
export function hasOption(surface: Surface, option: string, subpath?: string): boolean {
  const groups = [surface.options, surface.context]
  return groups.some((group) =>
    Object.entries(group).some(([of, options]) => {
      if (subpath !== undefined && of !== subpath) return false
      const parts = Object.values(options).flatMap(({ type }) => type.match(/\w+(?=\??:)/g) ?? [])
      return option in options || parts.includes(option)
    }),
  )
}

/** Names that source code imports from `@stellar/mpp` and its subpaths. */
export function importedNames(code: string): Set<string> {
  const imports = code.matchAll(/import (?:type )?\{([^}]*)\} from '@stellar\/mpp[^']*'/g)
  const names = [...imports].flatMap(([, list = '']) => list.split(','))
  return new Set(names.map((name) => name.trim().replace(/^type | as .*$/g, '')).filter(Boolean))
}
