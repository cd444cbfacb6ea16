/** Fenced blocks of a document, each with the class that stands in a comment on the line above it. */
import type { Document } from './Documents.ts'
import type { Problem } from './Problem.ts'

/** A command that keeps running: it counts as started when it prints `until`, and ends with the document. */
export type Background = { command: string; until: string }

/** What makes a fence true. */
export type FenceClass =
  | { kind: 'snippet'; path: string; region: string | undefined }
  | { kind: 'run'; hasNetwork: boolean; background: Background[] }
  | { kind: 'output'; command: string }
  | { kind: 'norun'; reason: string }

/** A fence. Lines count from 1; the body lies between the lines of `line` and `endLine`. */
export type Fence = {
  file: string
  line: number
  endLine: number
  language: string
  indent: string
  body: string
  class: FenceClass
}

/** Names of the classes, as they are counted. */
export const kinds = ['snippet', 'run', 'output', 'norun'] as const

const howTo =
  'write one of <!-- snippet: path#region -->, <!-- run -->, <!-- output: command --> or <!-- norun: reason --> on the line above'
const comment = /^\s*<!--\s*(snippet|run|output|norun)\b\s*:?\s*(.*?)\s*-->\s*$/
const opening = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)[^`]*$/

/** Fences of a document, and those that have no class or no end. */
export function parse(document: Document): { fences: Fence[]; problems: Problem[] } {
  const fences: Fence[] = []
  const problems: Problem[] = []
  const { file, lines } = document
  for (let index = 0; index < lines.length; index++) {
    const open = opening.exec(lines[index] ?? '')
    if (!open) continue
    const [, indent = '', mark = '', language = ''] = open
    const end = lines.findIndex((line, at) => at > index && isClosing(line, mark))
    const found = end < 0 ? 'This fence has no end.' : classify(lines[index - 1] ?? '', language)
    if (typeof found === 'string') problems.push({ file, line: index + 1, message: found })
    else {
      const body = lines.slice(index + 1, end).map((line) => unindent(line, indent))
      const place = { file, line: index + 1, endLine: end + 1 }
      fences.push({ ...place, language, indent, body: body.join('\n'), class: found })
    }
    if (end < 0) break
    index = end
  }
  return { fences, problems }
}

/** The lines of a document with those of its fences emptied, so that line numbers stay. */
export function withoutFences({ lines }: Document): string[] {
  let mark = ''
  return lines.map((line) => {
    const opened = opening.exec(line)?.[2]
    if (mark === '' && opened) mark = opened
    else if (mark === '') return line
    else if (isClosing(line, mark)) mark = ''
    return ''
  })
}

/** A document's text with the bodies of some fences replaced. */
export function replaceBodies(document: Document, bodies: ReadonlyMap<Fence, string>): string {
  const lines = [...document.lines]
  const lastFirst = [...bodies].sort(([a], [b]) => b.line - a.line)
  for (const [fence, body] of lastFirst) {
    const indented = body.split('\n').map((line) => (line === '' ? '' : fence.indent + line))
    lines.splice(fence.line, fence.endLine - fence.line - 1, ...indented)
  }
  return lines.join('\n')
}

function isClosing(line: string, mark: string): boolean {
  const text = line.trim()
  return text.startsWith(mark) && text === (mark[0] ?? '').repeat(text.length)
}

function unindent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()
}

/** The class in the line above a fence, or a sentence about what is wrong with it. */
function classify(above: string, language: string): FenceClass | string {
  const [, kind, value = ''] = comment.exec(above) ?? []
  if (!kind) return `This fence has no class: ${howTo}.`
  if (language === '') return 'This fence has no language: write it after the backticks.'
  if (kind === 'snippet') return snippet(value)
  if (kind === 'output')
    return value === ''
      ? 'output needs its command: <!-- output: command -->.'
      : { kind, command: value }
  if (kind === 'norun')
    return value === '' ? 'norun needs a reason: <!-- norun: reason -->.' : { kind, reason: value }
  return run(value, language)
}

function snippet(value: string): FenceClass | string {
  const [path = '', region] = value.split('#')
  if (path === '') return 'snippet needs a file: <!-- snippet: path#region -->.'
  return { kind: 'snippet', path, region }
}

/** `network; "npm run seller" until "listens on"`: what a run fence asks for, parted by semicolons. */
function run(value: string, language: string): FenceClass | string {
  if (!['sh', 'bash'].includes(language))
    return `A run fence is sh or bash, this one is ${language}: TypeScript belongs into a tested file and is a snippet.`
  const background: Background[] = []
  let hasNetwork = false
  for (const part of value.split(';').map((text) => text.trim())) {
    const [, command, until] = /^"(.+?)" until "(.+?)"$/.exec(part) ?? []
    if (part === 'network') hasNetwork = true
    else if (command && until) background.push({ command, until })
    else if (part !== '')
      return `run takes network and "command" until "text it prints", parted by semicolons; got ${part}.`
  }
  return { kind: 'run', hasNetwork, background }
}
