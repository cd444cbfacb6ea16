/** Executes the run and output fences of one document, in order, in one folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from './Documents.ts'
import type { Background, Fence } from './Fences.ts'
import * as Output from './Output.ts'
import type { Problem } from './Problem.ts'
import * as Sandbox from './Sandbox.ts'

/** Longest that a fence may take. */
const limitMs = 60_000

/** What came of a document's fences: `outputs` are what the commands of output fences print now. */
export type Outcome = { problems: Problem[]; outputs: Map<Fence, string> }

/**
 * Runs the fences of a document. Its processes end with it, also those in the background.
 *
 * @param network Variables that name a network, for the fences that ask for one.
 */
export async function all(
  document: Document,
  fences: readonly Fence[],
  network: () => Promise<Record<string, string>>,
): Promise<Outcome> {
  const outcome: Outcome = { problems: [], outputs: new Map() }
  const wanted = fences.filter(({ class: { kind } }) => kind === 'run' || kind === 'output')
  if (wanted.length === 0) return outcome
  const sandbox = await Sandbox.create(document)
  const groups: ChildProcess[] = []
  const endAll = () => groups.forEach(kill)
  process.once('exit', endAll)
  try {
    for (const fence of wanted) {
      const isNetworked = fence.class.kind === 'run' && fence.class.hasNetwork
      const env = { ...sandbox.env, ...(isNetworked ? await network() : {}) }
      await one(fence, { ...sandbox, env }, groups, outcome)
    }
  } finally {
    process.removeListener('exit', endAll)
    endAll()
    sandbox.remove()
  }
  return outcome
}

async function one(
  fence: Fence,
  sandbox: Sandbox.Sandbox,
  groups: ChildProcess[],
  outcome: Outcome,
) {
  const { file, line } = fence
  const fenceClass = fence.class
  const isOutput = fenceClass.kind === 'output'
  const body = isOutput ? fenceClass.command : fence.body
  const background = fenceClass.kind === 'run' ? fenceClass.background : []
  const missing = background.find(({ command }) => !body.includes(command))
  if (missing) {
    const message = `No command of this fence contains "${missing.command}".`
    outcome.problems.push({ file, line, message })
    return
  }
  const script = toScript(standIn(body, sandbox.ports), background, fence.line)
  const { code, output } = await execute(
    fence.language === 'bash' ? 'bash' : 'sh',
    script,
    sandbox,
    groups,
  )
  if (isOutput && code === 0) outcome.outputs.set(fence, output.trimEnd())
  if (code !== 0) {
    const ended =
      code === undefined ? `did not end within ${limitMs / 1000} s` : `exited with ${code}`
    const message = `This fence ${ended}:\n${indent(output)}`
    outcome.problems.push({ file, line, message })
  } else if (isOutput && Output.mask(output) !== Output.mask(fence.body)) {
    const message = `\`${body}\` prints something else now; --fix writes it:\n${indent(output)}`
    outcome.problems.push({ file, line, message })
  }
}

/** Ports that the document names may be taken on this machine: free ones stand in for them. */
export function standIn(script: string, ports: ReadonlyMap<string, string>): string {
  const network = /(npx stellar-localnet|localnet\.mjs|npm run local(?: --)?)(?=\s|$)(?!.*--port)/g
  return script
    .replace(network, (command) => {
      const dashes = command === 'npm run local' ? ' --' : ''
      return `${command}${dashes} --port 8000 --https-port 8443`
    })
    .replace(/(?<![\w.])\d{4}(?![\w.])/g, (port) => ports.get(port) ?? port)
}

/** The fence as a script: commands that keep running go to the background, once they said that they started. */
export function toScript(body: string, background: readonly Background[], number: number): string {
  const commands = body.split(/(?<!\\)\n/).map((command, index) => {
    const found = background.find((one) => command.includes(one.command))
    if (!found) return command
    const log = `.fence-${number}-${index}.log`
    return `{ ${command}\n} >${log} 2>&1 &\nstarted ${quote(found.until)} ${log} $!`
  })
  return `${header}\n${commands.join('\n')}\n`
}

/** `started TEXT LOG PID`: waits until the log has the text; fails with the log when the process ended before. */
const header = `set -e
started() {
  until grep -qsF -- "$1" "$2"; do
    if ! kill -0 "$3" 2>/dev/null; then cat "$2"; exit 1; fi
    sleep 0.1
  done
}`

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

async function execute(
  shell: string,
  script: string,
  { cwd, env }: Sandbox.Sandbox,
  groups: ChildProcess[],
): Promise<{ code: number | undefined; output: string }> {
  const file = join(cwd, '.fence.sh')
  writeFileSync(file, script)
  // A group of its own, so that what it started ends with it.
  const child = spawn(shell, [file], { cwd, env: { ...inherited(), ...env }, detached: true })
  groups.push(child)
  child.stdin.end()
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const timer = setTimeout(() => kill(child), limitMs)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearTimeout(timer)
  await new Promise((resolve) => setTimeout(resolve, 20))
  return { code: code ?? undefined, output }
}

/** A user's shell knows nothing of the test runner around it. */
function inherited(): NodeJS.ProcessEnv {
  const names = ['HOME', 'USER', 'LANG', 'TMPDIR', 'SystemRoot']
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function indent(text: string): string {
  return text.trimEnd().split('\n').slice(-15).join('\n').replace(/^/gm, '    ')
}
