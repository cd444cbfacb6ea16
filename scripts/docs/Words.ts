/** Single names of code, options, variables, routes and words of the wire. */

import * as Commands from './Commands.ts'
import type { Span } from './Prose.ts'
import * as Surface from './Surface.ts'
import type { World } from './World.ts'

/** What a word is a name of; `wire` are headers, routes and problem types. */
export type Kind = 'export' | 'option' | 'variable' | 'flag' | 'declaration' | 'code' | 'wire'

type Verdict = { kind: Kind; problem?: string | undefined }

const fix = 'Correct it, or add it with a reason to scripts/docs/allowed-words.json.'
const words = /--[a-z][\w-]*|(?<![\w.])\/[\w./-]+|[A-Za-z_$][\w$]*(?:[.-][A-Za-z_$][\w$]*)*/g
/** `<name>`, and the FILE of `--state FILE`. */
const placeholders = /<[^>]*>|(--[a-z][\w-]*)[ =][A-Z]+\b/g
const options = /^options?\b/i

/** An option: backticked in the first column of a table of options, or followed by a colon. */
export function option(text: string, span: Span, world: World): Verdict[] | undefined {
  const [, named, value = ''] = /^([a-z]\w*):(?:\s+(.*))?$/.exec(text) ?? []
  const inTable = span.column && options.test(span.column) && /^[\w.]+$/.test(text)
  if (!named && !inTable) return undefined
  const name = named ?? text
  const subpath = /\b(charge|channel)\/(client|server)\b/.exec(
    span.context.split('\n').reverse().join('\n'),
  )?.[0]
  const inSurface = name
    .split('.')
    .every((part) => Surface.hasOption(world.surface, part, inTable ? subpath : undefined))
  const elsewhere = !(inTable && subpath) && isProperty(name, world)
  const of = inTable && subpath ? `${subpath} of ${world.surface.package}` : 'any package'
  const problem = inSurface || elsewhere ? undefined : `${name} is no option of ${of}. ${fix}`
  return [{ kind: 'option', problem }, ...all(value, world)]
}

/** Every name in a text: dotted names, flags, routes, words with hyphens. */
export function all(text: string, world: World): Verdict[] {
  const certain = text.replace(placeholders, '$1')
  return [...certain.matchAll(words)]
    .filter(([word]) => word.length > 1)
    .map(([word]) => one(word, world))
}

/** Whether our code serves this path. */
export function hasRoute(pathname: string, { code }: World): boolean {
  const path = pathname.replace(/\/$/, '')
  return path === '' || new RegExp(`['"\`/\\s]${escaped(path.slice(1))}(?![\\w/-])`).test(code)
}

function one(word: string, world: World): Verdict {
  if (word.startsWith('--')) return flag(word, world)
  if (word.startsWith('/'))
    return {
      kind: 'wire',
      problem: hasRoute(word, world) ? undefined : `No code has the route ${word}. ${fix}`,
    }
  if (word.includes('-')) return hyphenated(word, world)
  return word.includes('.') ? dotted(word.split('.'), world) : name(word, world)
}

function flag(word: string, world: World): Verdict {
  const problem = `None of our commands shows ${word} in its --help. ${fix}`
  return Commands.hasFlag(world, word) ? { kind: 'flag' } : { kind: 'flag', problem }
}

/** Headers, problem types, schemes: as they stand in code or declarations, in any case. */
function hyphenated(word: string, { code, declarations, surface }: World): Verdict {
  const pattern = new RegExp(`(?<![\\w-])${escaped(word)}(?![\\w-])`, 'i')
  const isKnown = [code, declarations, JSON.stringify(surface)].some((text) => pattern.test(text))
  return isKnown ? { kind: 'wire' } : { kind: 'wire', problem: `Nothing has ${word}. ${fix}` }
}

function dotted(parts: readonly string[], world: World): Verdict {
  const [first = '', second = ''] = parts
  const { surface, runtime } = world
  const inSurface = Surface.hasMember(surface, first, second)
  if (inSurface === false)
    return {
      kind: 'export',
      problem: `${surface.package} ${surface.version} has no ${first}.${second}.`,
    }
  if (inSurface) return { kind: 'export' }
  if (runtime.has(first)) return ofPackage(parts, world)
  const verdicts = parts.map((part) => name(part, world))
  return verdicts.find(({ problem }) => problem) ?? { kind: 'declaration' }
}

/** `Receipt.fromResponse`, `rpc.Server`: followed at run time, and where types begin in the declarations of that name. */
function ofPackage([first = '', ...rest]: readonly string[], { runtime, files }: World): Verdict {
  let value = runtime.get(first)
  for (const part of rest) {
    if (hasMember(value, part)) value = memberOf(value, part)
    else if (isDeclaredIn(first, part, files)) return { kind: 'declaration' }
    else return { kind: 'export', problem: `${first} has no ${part}. ${fix}` }
  }
  return { kind: 'export' }
}

function isDeclaredIn(namespace: string, word: string, files: World['files']): boolean {
  const name = new RegExp(`/(?:${escaped(namespace)}\\.d\\.ts|${escaped(namespace)}/[^/]+)$`, 'i')
  return [...files].some(([file, text]) => name.test(file) && hasWord(text, word))
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function hasMember(value: unknown, member: string): boolean {
  if (!isObject(value)) return false
  if (member in value) return true
  return 'prototype' in value && isObject(value.prototype) && member in value.prototype
}

function memberOf(value: unknown, member: string): unknown {
  return isObject(value) ? Reflect.get(value, member) : undefined
}

function name(word: string, world: World): Verdict {
  const { surface, imported, runtime, declared } = world
  if (Surface.hasExport(surface, word)) return { kind: 'export' }
  if (imported.has(word))
    return {
      kind: 'export',
      problem: `${surface.package} ${surface.version} does not export ${word}.`,
    }
  if (runtime.has(word)) return { kind: 'export' }
  const isInCode = hasWord(world.code, word)
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(word) && isInCode) return { kind: 'variable' }
  if (Surface.hasOption(surface, word)) return { kind: 'option' }
  if (declared.has(word) || declared.has(enumName(word))) return { kind: 'declaration' }
  if (isInCode) return { kind: 'code' }
  return {
    kind: 'code',
    problem: `Nothing is called ${word}: neither in ${surface.package} ${surface.version}, nor in the installed packages, nor in our code. ${fix}`,
  }
}

/** `opNOT_SUPPORTED`, as RPC and tools write it, is `opNotSupported` in the declarations of XDR. */
function enumName(word: string): string {
  const [, prefix, rest] = /^(op|tx)_?([A-Z_]+)$/.exec(word) ?? []
  if (!prefix || !rest) return word
  return (
    prefix + rest.toLowerCase().replace(/(?:^|_)([a-z])/g, (_all, letter) => letter.toUpperCase())
  )
}

/** A property of a declared type, or of an object in our code. */
function isProperty(word: string, { declarations, code }: World): boolean {
  const pattern = new RegExp(`(?<![\\w$])${escaped(word)}\\??:`)
  return pattern.test(declarations) || pattern.test(code)
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${escaped(word)}(?![\\w$])`).test(text)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
