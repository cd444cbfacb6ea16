/** The licences of bundled packages, as one comment: what MIT, BSD, ISC and Apache-2.0 ask of who passes copies on. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Package = { name: string; version: string; license: string; copyright: string[]; text: string }

/**
 * Reads the licence of every package that has a file in `inputs`.
 *
 * @param inputs - Paths from `root`, as esbuild lists them.
 * @throws {Error} when a package names no licence.
 */
export function of(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((path) => folderOf(path) ?? []))
  const packages = [...folders].sort().map((folder) => read(resolve(root, folder)))
  const texts = [...new Set(packages.map(({ text }) => text))]
  const lines = texts.flatMap((text) => {
    const members = packages.filter((member) => member.text === text)
    return [...members.flatMap(title), '', text, '']
  })
  return `/*! Bundled software\n\n${lines.join('\n').replaceAll('*/', '* /')}*/\n`
}

/** `node_modules/a/node_modules/@b/c` of a file in it; `undefined` for files of our own. */
function folderOf(path: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

function read(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence.`)
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[sc]e/i.test(entry))
  const lines = file ? readFileSync(`${folder}/${file}`, 'utf8').split(/\r?\n/) : []
  return { name, version, license, ...split(lines) }
}

/** Most packages have the same text under another name: the text is given once, the names each time. */
function split(lines: string[]): { copyright: string[]; text: string } {
  const isCopyright = (line: string) => /^\s*(copyright \(c\)|copyright \d|\(c\) )/i.test(line)
  const isTitle = (line: string) => /^[#\s]*(The )?(MIT|ISC) Licen[sc]e[\s(MIT)]*:?$/i.test(line)
  const body = lines.filter((line) => !isCopyright(line) && !isTitle(line)).map(unwrapped)
  const text = body
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').join(' '))
  return {
    copyright: lines.filter(isCopyright).map((line) => line.trim()),
    text: text
      .map((paragraph) => paragraph.trim())
      .filter(Boolean)
      .join('\n\n'),
  }
}

function unwrapped(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function title({ name, version, license, copyright }: Package): string[] {
  return [`- ${name} ${version} (${license})`, ...copyright.map((line) => `  ${line}`)]
}
