/** A skill as agents load it: valid by the specification, small, and with nothing in it that nothing leads to. */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Document } from './Documents.ts'
import * as Links from './Links.ts'
import type { Problem } from './Problem.ts'

const maxLines = 150
const maxTokens = 2_000
const maxReferenceLines = 200
const validator = join(dirname(fileURLToPath(import.meta.resolve('skills-ref'))), 'cli.js')

/** Checks the skills that these documents belong to. */
export async function check(documents: readonly Document[]): Promise<Problem[]> {
  const skills = new Set(documents.flatMap(({ skill }) => skill ?? []))
  const problems = [...skills].map((skill) =>
    checkOne(
      documents.filter((document) => document.skill === skill),
      skill,
    ),
  )
  return (await Promise.all(problems)).flat()
}

/** Tokens of a text: its characters, divided by four and rounded up. Tokenizers differ; this one needs none. */
export function countTokens(text: string): number {
  return Math.ceil([...text].length / 4)
}

async function checkOne(documents: readonly Document[], skill: string): Promise<Problem[]> {
  const main = documents.find(({ file }) => file === `${skill}/SKILL.md`)
  if (!main) return [{ file: `${skill}/SKILL.md`, line: 1, message: `${skill} has no SKILL.md.` }]
  const references = documents.filter((document) => document !== main)
  return [
    ...(await validate(main, skill)),
    ...budget(main),
    ...references.flatMap((reference) => checkReference(reference, main, skill)),
    ...orphans(documents, skill, main.root),
  ]
}

async function validate({ root, file, lines }: Document, skill: string): Promise<Problem[]> {
  const problems: Problem[] = []
  const at = lines.findIndex((line) => line.startsWith('description:'))
  const description = (lines[at] ?? '').slice('description:'.length).trim()
  if (/^(?:[>|][+-]?\d*)?$/.test(description) || /^\s+\S/.test(lines[at + 1] ?? ''))
    problems.push({ file, line: at + 1, message: 'The description is not on one line.' })
  if (/[<>]/.test(description.replace(/^[>|]/, '')))
    problems.push({
      file,
      line: at + 1,
      message: 'The description has < or >, which some agents refuse.',
    })
  try {
    await promisify(execFile)(process.execPath, [validator, 'validate', join(root, skill)])
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    const said = (stdout + stderr).replaceAll(`${root}/`, '').trim()
    problems.push({ file, line: 1, message: `skills-ref: ${said}` })
  }
  return problems
}

function budget({ file, lines, text }: Document): Problem[] {
  const problems: Problem[] = []
  const count = lines.length - (lines.at(-1) === '' ? 1 : 0)
  if (count > maxLines)
    problems.push({
      file,
      line: count,
      message: `${count} lines; a SKILL.md has at most ${maxLines}.`,
    })
  const tokens = countTokens(text)
  if (tokens > maxTokens)
    problems.push({
      file,
      line: 1,
      message: `${tokens} tokens; a SKILL.md has at most ${maxTokens}.`,
    })
  return problems
}

function checkReference(reference: Document, main: Document, skill: string): Problem[] {
  const { file, lines } = reference
  const problems: Problem[] = []
  if (dirname(file) !== `${skill}/references`)
    problems.push({
      file,
      line: 1,
      message: `References lie in ${skill}/references, one level deep.`,
    })
  if (lines.length > maxReferenceLines)
    problems.push({
      file,
      line: lines.length,
      message: `${lines.length} lines; a reference has at most ${maxReferenceLines}.`,
    })
  if (!Links.linksOf(main).some(({ target }) => target === file))
    problems.push({ file, line: 1, message: `An orphan: ${main.file} does not link to it.` })
  return problems
}

/** Files of a skill that neither its documents nor its code name. */
function orphans(documents: readonly Document[], skill: string, root: string): Problem[] {
  const files = ['assets', 'scripts'].flatMap((folder) =>
    filesIn(join(root, skill, folder)).map((name) => `${folder}/${name}`),
  )
  const texts = new Map(documents.map(({ file, text }) => [file, text]))
  for (const name of files) texts.set(name, readFileSync(join(root, skill, name), 'utf8'))
  return files
    .filter(
      (name) => ![...texts].some(([of, text]) => of !== name && text.includes(basename(name))),
    )
    .map((name) => {
      const message = 'An orphan: neither the documents nor the code of the skill name it.'
      return { file: `${skill}/${name}`, line: 1, message }
    })
}

function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter(
      (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
    )
    return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
