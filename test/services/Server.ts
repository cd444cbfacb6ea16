/** Redis and PostgreSQL for tests: real ones, on free ports of loopback, with data folders of their own. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { binary } from './binaries.ts'

/** A server that runs. */
export type Server = {
  port: number
  url: string
  /** `kill -9`. */
  kill(): Promise<void>
  /** Starts it again on what is on its disk. Resolves once it answers. */
  start(): Promise<void>
  /** Kills it, and removes its data. */
  remove(): Promise<void>
}

/** A Redis that keeps what it answered; `settings` as in its configuration file. */
export async function redis(settings: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const all = {
    bind: '127.0.0.1',
    port: `${port}`,
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
    ...settings,
  }
  const options = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])
  return run(binary('redis-server'), options, {
    port,
    folder,
    url: `redis://127.0.0.1:${port}`,
  })
}

/** A PostgreSQL; `settings` as in postgresql.conf. */
export async function postgres(settings: Record<string, string> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const owner = unprivileged()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const create = ['-D', data, '-U', 'seller', '--auth=trust', '--encoding=UTF8', '--no-sync']
  execFileSync(binary('initdb'), create, { cwd: folder, stdio: 'pipe', ...owner })
  const port = await freePort()
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '16MB',
    ...settings,
  }
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return run(binary('postgres'), ['-D', data, '-p', `${port}`, ...options], {
    port,
    folder,
    ...(owner && { owner }),
    url: `postgres://seller@127.0.0.1:${port}/postgres`,
  })
}

/** PostgreSQL refuses to run as root: a user who may do nothing else. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
  const [, uid, gid] =
    /^postgres:[^:]*:(\d+):(\d+):/m.exec(users) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

type Place = Pick<Server, 'port' | 'url'> & { folder: string; owner?: SpawnOptions }

async function run(program: string, args: string[], place: Place): Promise<Server> {
  const { folder, owner, port, url } = place
  let child: ChildProcess | undefined
  const kill = async () => {
    const ending = child
    child = undefined
    if (!ending) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGKILL')
    await ended
  }
  const start = async () => {
    child = await launch(program, args, { cwd: folder, ...owner })
  }
  await start()
  return {
    port,
    url,
    kill,
    start,
    async remove() {
      await kill()
      // What PostgreSQL's postmaster leaves behind still writes for a moment.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}

/** Starts a server, again as long as processes of a killed one hold what it needs. */
async function launch(
  program: string,
  args: string[],
  options: SpawnOptions,
  attempts = 50,
): Promise<ChildProcess> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const started = await new Promise<boolean>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk
      if (/ready to accept connections/i.test(output)) resolve(true)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => resolve(false))
  })
  if (started) return child
  if (attempts === 1) throw new Error(`${program} did not start:\n${output}`)
  await setTimeout(100)
  return launch(program, args, options, attempts - 1)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
