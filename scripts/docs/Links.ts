/** Links between documents: files and headings exist, and a skill stays within its folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import * as Documents from './Documents.ts'
import { type Document, folderOf } from './Documents.ts'
import * as Fences from './Fences.ts'
import type { Problem } from './Problem.ts'

/** A relative link: `target` from the root of the repository. */
export type Link = { line: number; href: string; target: string; heading: string }

/** Relative links of a document. */
export function linksOf(document: Document): Link[] {
  return Fences.withoutFences(document).flatMap((text, index) =>
    hrefsIn(text)
      .filter((href) => !/^[a-z][\w+.-]*:/i.test(href))
      .map((href) => {
        const [path = '', heading = ''] = href.split('#')
        const target = path === '' ? document.file : normalize(join(folderOf(document), path))
        return { line: index + 1, href, target, heading }
      }),
  )
}

/** Links of a document that lead nowhere. */
export function check(document: Document): { problems: Problem[]; count: number } {
  const links = linksOf(document)
  const problems = links.flatMap(({ line, href, target, heading }) => {
    const problem = problemOf(document, target, heading)
    return problem ? [{ file: document.file, line, message: `The link ${href}: ${problem}` }] : []
  })
  return { problems: [...problems, ...insecure(document)], count: links.length }
}

/** Anchors of a document's headings, as GitHub makes them. */
export function anchorsOf(document: Document): Set<string> {
  const anchors = new Set<string>()
  for (const text of Fences.withoutFences(document)) {
    const title = /^#{1,6}\s+(.+?)\s*#*$/.exec(text)?.[1]
    if (title === undefined) continue
    const slug = slugOf(title)
    let anchor = slug
    for (let number = 1; anchors.has(anchor); number++) anchor = `${slug}-${number}`
    anchors.add(anchor)
  }
  return anchors
}

function hrefsIn(text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
  const reference = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/g)]
  return [...inline, ...reference].map(([, href = '']) => href)
}

function problemOf(document: Document, target: string, heading: string): string | undefined {
  const { root, skill } = document
  if (skill && !target.startsWith(`${skill}/`))
    return `it leaves ${skill}, and agents install only that folder.`
  const path = join(root, target)
  if (!existsSync(path)) return `there is no ${target}.`
  if (heading === '' || !target.endsWith('.md')) return undefined
  const other = Documents.create(root, target, readFileSync(path, 'utf8'))
  return anchorsOf(other).has(heading) ? undefined : `${target} has no heading #${heading}.`
}

function insecure(document: Document): Problem[] {
  return Fences.withoutFences(document).flatMap((text, index) =>
    hrefsIn(text)
      .filter((href) => href.startsWith('http://'))
      .map((href) => ({
        file: document.file,
        line: index + 1,
        message: `The link ${href} is not https.`,
      })),
  )
}

function slugOf(title: string): string {
  const text = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
