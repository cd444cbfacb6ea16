/** Which files a document may show: those that are type-checked and that a test executes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'zx'
import * as Documents from './Documents.ts'
import roots from './executed.json' with { type: 'json' }
import * as Fences from './Fences.ts'
import * as Glob from './Glob.ts'

const typed = /\.[cm]?tsx?$/
const ignore = ['**/node_modules/**']

/** What is wrong with showing a file, as a sentence; nothing when it may be shown. */
export async function problemOf(root: string, file: string): Promise<string | undefined> {
  if (!existsSync(join(root, file))) return `There is no file ${file}.`
  if (typed.test(file) && !isTypeChecked(root, file))
    return `${file} is not type-checked: tsconfig.json does not include it.`
  const row = roots.find(({ files }) => Glob.match(files, file))
  if (!row) return `No row of scripts/docs/executed.json says which test executes ${file}.`
  const captures = Glob.match(row.files, file) ?? []
  const [by, mentions] = [fill(row.by, captures), fill(row.mentions, captures)]
  for (const candidate of await glob(by, { cwd: root, ignore }))
    if (executedText(root, candidate).includes(mentions)) return undefined
  return `No test executes ${file}: ${by} should mention "${mentions}" (${row.why}).`
}

function isTypeChecked(root: string, file: string): boolean {
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  return include.some(
    (pattern: string) =>
      Glob.match(pattern, file) !== undefined || Glob.match(`${pattern}/**`, file) !== undefined,
  )
}

/** Of a document only its run fences execute anything. */
function executedText(root: string, file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  if (!file.endsWith('.md')) return text
  const { fences } = Fences.parse(Documents.create(root, file, text))
  const runs = fences.filter((fence) => fence.class.kind === 'run')
  return runs.map(({ body }) => body).join('\n')
}

function fill(template: string, captures: readonly string[]): string {
  return template.replace(/\$(\d)/g, (_all, index) => captures[Number(index) - 1] ?? '')
}
