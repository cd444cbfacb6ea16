/** Paths with stars: `*` stands for a part of one name, `**` for any folders. */

/** What the stars stand for in this path, in order; undefined when it does not match. */
export function match(pattern: string, path: string): string[] | undefined {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*)/)
    .map((piece) => stars[piece] ?? piece.replace(/[.+^${}()|[\]\\?]/g, '\\$&'))
    .join('')
  return new RegExp(`^${source}$`).exec(path)?.slice(1)
}

const stars: Record<string, string> = { '**/': '(?:.*/)?', '**': '(.*)', '*': '([^/]*)' }
