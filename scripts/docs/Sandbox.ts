/** A folder where the commands of a document run: a copy, so that nothing they do reaches the repository. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../../test/Program.ts'
import { type Document, folderOf } from './Documents.ts'

/** Where commands run, and with what. */
export type Sandbox = {
  cwd: string
  env: Record<string, string>
  /** Ports that documents name, and the free ones that stand in for them. */
  ports: ReadonlyMap<string, string>
  remove(): void
}

const left = new Set(['node_modules', '.git', 'dist', 'target', '.stellar-localnet', '.env'])
const namedPorts = ['8000', '8443', '3000', '3001', '3002']
const shims = fileURLToPath(new URL('./shims', import.meta.url))
const program = new URL('../../test/Program.ts', import.meta.url)

/**
 * Creates the folder: for a skill a user's project with the skill in `.agents/skills`, for the others a copy of the
 * repository, in the folder of the document.
 */
export async function create(document: Document): Promise<Sandbox> {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'docs-')))
  const modules = join(top, 'node_modules')
  linkModules(join(realpathSync(document.root), 'node_modules'), modules, await bundle(program))
  if (document.skill) copySkill(document, document.skill, top)
  else
    cpSync(document.root, top, { recursive: true, filter: (path) => isCopied(document.root, path) })
  mkdirSync(join(top, '.home'))
  const ports = await freePorts()
  return {
    cwd: document.skill ? top : join(top, folderOf(document)),
    env: {
      PATH: [shims, join(modules, '.bin'), process.env.PATH].join(delimiter),
      // What a document installs for its reader lands in nobody's home.
      HOME: join(top, '.home'),
      DOCS_PATH: process.env.PATH ?? '',
      DOCS_ROOT: realpathSync(document.root),
      PORT: ports.get('3000') ?? '',
      SERVER_URL: `http://localhost:${ports.get('3000')}`,
      NO_COLOR: '1',
    },
    ports,
    remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** What is installed, with a `tsx` that bundles first: loaded file by file, each program takes two seconds of CPU. */
function linkModules(installed: string, modules: string, bundler: string): void {
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of readdirSync(installed))
    if (name !== '.bin') symlinkSync(join(installed, name), join(modules, name))
  for (const name of readdirSync(join(installed, '.bin')))
    if (name !== 'tsx') symlinkSync(join(installed, '.bin', name), join(modules, '.bin', name))
  const tsx = `#!/usr/bin/env node\nimport(${JSON.stringify(bundler)}).then(({ run }) => run(process.argv.slice(2)))\n`
  writeFileSync(join(modules, '.bin/tsx'), tsx, { mode: 0o755 })
}

function isCopied(root: string, path: string): boolean {
  return path === root || !left.has(basename(path))
}

function copySkill(document: Document, skill: string, top: string): void {
  const folder = join(top, '.agents/skills', basename(skill))
  mkdirSync(folder, { recursive: true })
  cpSync(join(document.root, skill), folder, { recursive: true })
  const project = { name: 'project', private: true, type: 'module' }
  writeFileSync(join(top, 'package.json'), JSON.stringify(project))
}

async function freePorts(): Promise<Map<string, string>> {
  const servers = await Promise.all(namedPorts.map(listen))
  const ports = servers.map((server) => {
    const address = server.address()
    server.close()
    return String(typeof address === 'object' && address ? address.port : 0)
  })
  return new Map(namedPorts.map((named, index) => [named, ports[index] ?? '0']))
}

function listen(): Promise<ReturnType<typeof createServer>> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}
