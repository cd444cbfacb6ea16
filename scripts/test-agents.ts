// biome-ignore-all lint/style/useFilenamingConvention: named as the npm script that runs it.
/**
 * `npm run test:agents`: installs this checkout for real agent CLIs, globally and in a project, and counts how often each of
 * them lists each skill. Offline and without an account; the home is a throw-away. Exits 0 when every count is 1.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chalk } from 'zx'

/** A CLI: the npm package with the version that is tested, the command that lists skills, and how a listed skill looks. */
type Agent = { name: string; package: string; command: string[]; row: (skill: string) => RegExp }

type Scope = 'project' | 'global'

type Env = Record<string, string>

const inPrompt = (skill: string) => new RegExp(`(?:^|\\n|\\\\n)- ${skill}: `, 'g')

const agents: Agent[] = [
  {
    name: 'Claude Code',
    package: '@anthropic-ai/claude-code@2.1.329',
    command: ['claude', '-p', 'hello'],
    row: inPrompt,
  },
  {
    name: 'Codex',
    package: '@openai/codex@0.169.0',
    command: ['codex', 'debug', 'prompt-input', 'hello'],
    row: inPrompt,
  },
  {
    name: 'Copilot',
    package: '@github/copilot@1.0.102',
    command: ['copilot', 'skill', 'list'],
    row: (skill) => new RegExp(`^ *${skill} - `, 'gm'),
  },
  {
    name: 'Gemini CLI',
    package: '@google/gemini-cli@0.61.0',
    command: ['gemini', 'skills', 'list'],
    row: (skill) => new RegExp(`^${skill} \\[Enabled\\]`, 'gm'),
  },
  {
    name: 'OpenCode',
    package: 'opencode-ai@1.18.33',
    command: ['opencode', 'debug', 'skill'],
    row: (skill) => new RegExp(`^ {4}"name": "${skill}"`, 'gm'),
  },
]

/** What a CLI may take to list; the first start of some unpacks files. */
const patienceMs = 120_000

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, '.cache', 'agents')
const skills = readdirSync(join(root, 'skills')).filter((name) =>
  existsSync(join(root, 'skills', name, 'SKILL.md')),
)

async function testAgents(): Promise<boolean> {
  await installAgents()
  const counts = new Map<string, number>()
  for (const scope of ['project', 'global'] as const) {
    const places = await installSkills(scope)
    for (const agent of agents) {
      const text = await listing(agent, places)
      for (const skill of skills)
        counts.set(`${agent.name} ${skill} ${scope}`, text.match(agent.row(skill))?.length ?? 0)
    }
    rmSync(places.folder, { recursive: true, force: true })
  }
  report(counts)
  const manifests = await validateManifests()
  return manifests && [...counts.values()].every((count) => count === 1)
}

/** The pinned CLIs, from npm into a folder that git ignores. */
async function installAgents(): Promise<void> {
  const dependencies = Object.fromEntries(
    agents.map(({ package: pinned }) => {
      const at = pinned.lastIndexOf('@')
      return [pinned.slice(0, at), pinned.slice(at + 1)]
    }),
  )
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const { status, text } = await run(
    ['npm', 'install', '--no-save', '--no-package-lock'],
    cache,
    {},
  )
  if (status !== 0) throw new Error(`the CLIs cannot be installed:\n${text}`)
}

type Places = { folder: string; home: string; project: string }

async function installSkills(scope: Scope): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'test-agents-'))
  const places = { folder, home: join(folder, 'home'), project: join(folder, 'project') }
  for (const place of [places.home, places.project]) mkdirSync(place)
  await run(['git', 'init', '--quiet'], places.project, {})
  const install = ['sh', join(root, 'install.sh'), `--${scope}`]
  const { status, text } = await run(install, places.project, { HOME: places.home })
  if (status !== 0) throw new Error(text)
  return places
}

/** What an agent says, and what it would have sent: requests to its model end at a stub on this machine. */
async function listing(agent: Agent, { home, project }: Places): Promise<string> {
  const requests: string[] = []
  const stub = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      requests.push(body)
      response.writeHead(400, { 'content-type': 'application/json' })
      response.end('{"type":"error","error":{"type":"invalid_request_error","message":"stub"}}')
    })
  })
  await new Promise<void>((resolve) => stub.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(stub.address() as AddressInfo).port}`
  const { text } = await run(agent.command, project, { HOME: home, ...offline(url) })
  stub.close()
  stub.closeAllConnections()
  return requests.find((body) => skills.some((skill) => agent.row(skill).test(body))) ?? text
}

function offline(stub: string): Env {
  const nowhere = 'http://127.0.0.1:9'
  return {
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    ANTHROPIC_BASE_URL: stub,
    ANTHROPIC_API_KEY: 'none',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    GEMINI_CLI_TRUST_WORKSPACE: 'true',
  }
}

async function validateManifests(): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'test-agents-'))
  const commands = [
    ['claude', 'plugin', 'validate', '--strict', root],
    ['gemini', 'extensions', 'validate', root],
  ]
  let valid = true
  for (const command of commands) {
    const { status, text } = await run(command, home, { HOME: home, ...offline('') })
    console.log(`${command.slice(0, -1).join(' ')}: ${status === 0 ? 'valid' : chalk.red(text)}`)
    valid &&= status === 0
  }
  rmSync(home, { recursive: true, force: true })
  return valid
}

function report(counts: Map<string, number>): void {
  for (const skill of skills) {
    console.log(`\nTimes that ${skill} is listed\n`)
    console.log(`${''.padEnd(38)}project  global`)
    for (const { name, package: pinned } of agents) {
      const cell = (scope: Scope) => {
        const count = counts.get(`${name} ${skill} ${scope}`) ?? 0
        return (count === 1 ? chalk.green : chalk.red)(String(count).padStart(7))
      }
      const version = pinned.slice(pinned.lastIndexOf('@') + 1)
      console.log(`${`${name} ${version}`.padEnd(38)}${cell('project')} ${cell('global')}`)
    }
  }
  console.log()
}

/** Runs a command to its end with only the variables it needs: nothing of this person's agents shines through. */
function run(command: string[], cwd: string, env: Env): Promise<{ status: number; text: string }> {
  const [file = '', ...args] = command
  const PATH = `${join(cache, 'node_modules', '.bin')}:${process.env.PATH}`
  const HOME = process.env.HOME ?? ''
  const child = spawn(file, args, {
    cwd,
    env: { PATH, HOME, NO_COLOR: '1', CI: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: file === 'npm' ? 1_800_000 : patienceMs,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ status: code ?? 1, text }))
  })
}

process.exitCode = (await testAgents()) ? 0 : 1
