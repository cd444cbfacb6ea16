/** Named regions of source files: what documents show of them. */

const marker = /^\s*(?:\/\/ ?|# ?)#?(region|endregion)\s+(\S+)\s*$/

/** Thrown when a region is not there, or does not end; the sentence names those that are. */
export class RegionError extends Error {
  override readonly name = 'Regions.RegionError'
}

/**
 * Text of a region, dedented, without markers. Several regions of one name are joined by an empty line.
 *
 * @param name Without it: the whole file.
 * @throws {RegionError}
 * @example
 * Regions.extract('// #region price\nconst price = 1\n// #endregion price', 'price') // 'const price = 1'
 */
export function extract(text: string, name?: string): string {
  const lines = text.split('\n')
  if (name === undefined) return tidy(lines.filter((line) => !marker.test(line)))
  const parts = partsOf(lines, name)
  if (parts.length === 0) throw new RegionError(`There is no region ${name}. ${listed(lines)}`)
  return parts.map(tidy).join('\n\n')
}

function partsOf(lines: readonly string[], name: string): string[][] {
  const parts: string[][] = []
  let isOpen = false
  for (const line of lines) {
    const [, edge, edgeName] = marker.exec(line) ?? []
    if (edge === undefined && isOpen) parts.at(-1)?.push(line)
    if (edgeName !== name) continue
    isOpen = edge === 'region'
    if (isOpen) parts.push([])
  }
  if (isOpen) throw new RegionError(`The region ${name} has no "#endregion ${name}".`)
  return parts
}

function listed(lines: readonly string[]): string {
  const names = lines.map((line) => marker.exec(line)).filter((found) => found?.[1] === 'region')
  if (names.length === 0) return 'The file has none: mark it with // #region and // #endregion.'
  return `The file has ${[...new Set(names.map((found) => found?.[2]))].join(', ')}.`
}

/** Without common indentation, and without empty lines around. */
function tidy(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = indents.length === 0 ? 0 : Math.min(...indents)
  return lines
    .map((line) => line.slice(indent).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}
