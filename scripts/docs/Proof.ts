/** Everything that documents claim, checked: the one list of checks. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Addresses from './Addresses.ts'
import * as Counts from './Counts.ts'
import * as Documents from './Documents.ts'
import * as Fences from './Fences.ts'
import * as Links from './Links.ts'
import * as Names from './Names.ts'
import * as Network from './Network.ts'
import type { Problem } from './Problem.ts'
import * as Run from './Run.ts'
import * as Skill from './Skill.ts'
import * as Snippet from './Snippet.ts'
import * as Terms from './Terms.ts'
import * as Versions from './Versions.ts'
import * as World from './World.ts'

/** How to check. */
export type Options = {
  /** Execute the run and output fences. */
  run: boolean
  /** Write snippets, outputs and counts into the documents. */
  fix: boolean
  /** What is installed, for those who check several times. */
  installed?: World.Installed
}

/** What came of it. */
export type Report = { problems: Problem[]; counts: Counts.Counts }

type Bodies = Map<Fences.Fence, string>
type Parsed = { document: Documents.Document; fences: Fences.Fence[] }

/** Checks all documents of a checkout. */
export async function check(root: string, options: Options): Promise<Report> {
  const documents = await Documents.readAll(root)
  const proved = documents.filter(({ isProved }) => isProved)
  const problems: Problem[] = []
  const parsed = proved.map((document) => {
    const { fences, problems: found } = Fences.parse(document)
    problems.push(...found)
    return { document, fences }
  })
  const unclassified = problems.length
  const names = await checkText(documents, await World.read(root, options.installed), problems)
  problems.push(...(await Skill.check(documents)))
  const bodies: Bodies = new Map()
  for (const { fences } of parsed)
    for (const fence of fences)
      problems.push(...(await Snippet.check(root, fence, bodies, options.fix)))
  if (options.run) await runAll(parsed, bodies, problems, options)
  const fences = parsed.flatMap((one) => one.fences)
  const counted = Counts.ofFences(fences)
  if (options.fix) write(parsed, bodies, counted)
  else problems.push(...Counts.check(proved.find(isFrontDoor), counted))
  problems.push(...Counts.tooManyNorun(counted))
  const counts = { fences: counted, unclassified, reasons: reasonsOf(fences), names }
  return { problems: sort(problems), counts }
}

/** Names, versions, addresses, links and words; returns the counts of names by kind. */
async function checkText(
  documents: readonly Documents.Document[],
  world: World.World,
  problems: Problem[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const allowed = new Set<string>()
  const add = (kind: string, count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count)
  for (const document of documents) {
    for (const [kind, found] of [
      ['address', Addresses.check(document)],
      ['link', Links.check(document)],
    ] as const) {
      problems.push(...found.problems)
      add(kind, found.count)
    }
    if (!document.isProved) continue
    const versions = Versions.check(document, world.versions)
    const names = Names.check(document, world)
    problems.push(...versions.problems, ...names.problems, ...Terms.check(document))
    add('version', versions.count)
    for (const [kind, count] of names.counts) add(kind, count)
    for (const word of names.allowed) allowed.add(word)
  }
  problems.push(...Names.unused(allowed))
  return counts
}

async function runAll(
  parsed: readonly Parsed[],
  bodies: Bodies,
  problems: Problem[],
  { fix }: Options,
) {
  const network = Network.create()
  const waiting = [...parsed]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { document, fences } = next
      const outcome = await Run.all(document, fences, network.variables())
      const isOutput = ({ file, line }: Problem) =>
        fences.some(
          (fence) => fence.file === file && fence.line === line && outcome.outputs.has(fence),
        )
      problems.push(...outcome.problems.filter((problem) => !(fix && isOutput(problem))))
      for (const [fence, body] of outcome.outputs) bodies.set(fence, body)
    }
  }
  try {
    await Promise.all([worker(), worker(), worker()])
  } finally {
    await network.stop()
  }
}

function write(parsed: readonly Parsed[], bodies: Bodies, counts: Counts.Counts['fences']): void {
  for (const { document, fences } of parsed) {
    const own = new Map([...bodies].filter(([fence]) => fences.includes(fence)))
    const { root, file } = document
    const replaced = Documents.create(root, file, Fences.replaceBodies(document, own))
    const text = isFrontDoor(document) ? Counts.write(replaced, counts) : replaced.text
    if (text !== document.text) writeFileSync(join(root, file), text)
  }
}

function isFrontDoor({ file }: Documents.Document): boolean {
  return file === 'README.md'
}

function reasonsOf(fences: readonly Fences.Fence[]): string[] {
  return fences.flatMap(({ file, line, class: found }) =>
    found.kind === 'norun' ? [`${file}:${line}  ${found.reason}`] : [],
  )
}

function sort(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
