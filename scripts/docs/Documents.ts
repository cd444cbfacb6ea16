/** The Markdown of the repository, and which of it is proved. */
import { readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { glob } from 'zx'

/** A Markdown file. `file` is relative to `root`, with `/`. */
export type Document = {
  root: string
  file: string
  text: string
  lines: readonly string[]
  /** Fences, names, versions and words are checked; of the others only links and addresses. */
  isProved: boolean
  /** `skills/<skill>` for the documents of a skill. */
  skill: string | undefined
}

const ignore = ['**/node_modules/**', '**/dist/**', '**/target/**', '.stellar-localnet/**']
const proved =
  /^(README|CONTRIBUTING)\.md$|^(packages|examples)\/[^/]+\/README\.md$|^skills\/.+\.md$/

/** Reads all documents below `root`, in order of their names; links to files count once. */
export async function readAll(root: string): Promise<Document[]> {
  const files = (await glob('**/*.md', { cwd: root, ignore, dot: true })).sort()
  const documents = await Promise.all(files.map((file) => read(root, file)))
  return documents.filter((document) => document !== undefined)
}

async function read(root: string, file: string): Promise<Document | undefined> {
  const path = join(root, file)
  if ((await realpath(path)) !== join(await realpath(root), file)) return undefined
  return create(root, file, await readFile(path, 'utf8'))
}

/** A document of this text. */
export function create(root: string, file: string, text: string): Document {
  const lines = text.split('\n')
  const skill = /^skills\/[^/]+/.exec(file)?.[0]
  return { root, file, text, lines, isProved: proved.test(file), skill }
}

/** Folder of the document, relative to the root. */
export function folderOf(document: Document): string {
  return dirname(document.file)
}
