/** What the demo and the examples play on: a network, a seller and a buyer, each a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { bundle } from '../test/Program.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A running network. */
export type Network = {
  rpcUrl: string
  httpsRpcUrl: string
  /** PEM file for `NODE_EXTRA_CA_CERTS`. */
  caFile: string
  /** Development accounts with XLM and USDC. */
  accounts: { publicKey: string; secret: string }[]
}

/** Processes that the stage started; `stop` ends them all. */
export type Stage = {
  /** Databases of this stage alone, as its processes are told of them. */
  stores: { STORE: string; BUYER_STORE: string }
  startNetwork(): Promise<Network>
  /** Starts `examples/<example>/seller.ts` and waits until it answers. Returns its URL. */
  startSeller(example: string, env: Env): Promise<string>
  /** Runs `examples/<script>` to its end; throws with its output unless it exits 0. */
  run(script: string, env: Env, options?: RunOptions): Promise<string[]>
  stop(): Promise<void>
}

/** How a script is run. */
export type RunOptions = { parameters?: string[]; onLine?: (line: string) => void }

type Env = Record<string, string>

/** Longest that a process may take to start or a buyer to finish. */
const patienceMs = 30_000

/** Creates an empty stage. */
export function create(): Stage {
  const children: ChildProcess[] = []
  const folder = mkdtempSync(join(tmpdir(), 'stellar-example-'))
  const run: Run = async (script, { env = {}, parameters = [] } = {}) => {
    // Bundled, for through tsx each of them takes seconds to start.
    const child = spawn(process.execPath, [await bundle(script), ...parameters], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    return child
  }
  return {
    stores: { STORE: join(folder, 'seller.db'), BUYER_STORE: join(folder, 'buyer.db') },
    startNetwork: () => startNetwork(run),
    startSeller: (example, env) => startSeller(run, example, env),
    run: (script, env, options) => runToEnd(run, script, env, options),
    async stop() {
      await Promise.all(children.map(end))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Run = (script: string, options?: { env?: Env; parameters?: string[] }) => Promise<ChildProcess>

async function startNetwork(run: Run): Promise<Network> {
  const parameters = ['--port', '0', '--https-port', '0', '--accounts', '2']
  const child = await run('packages/localnet/src/cli.ts', { parameters })
  const text = (await linesUntil(child, /^ {4}1 {2}G/)).join('\n')
  const find = (pattern: RegExp) => pattern.exec(text)?.[1] ?? ''
  return {
    rpcUrl: find(/RPC +(http:\S+)/),
    httpsRpcUrl: find(/RPC over TLS +(https:\S+)/),
    caFile: find(/NODE_EXTRA_CA_CERTS=(.+)/),
    accounts: [...text.matchAll(/(G[A-Z2-7]{55}) +(S[A-Z2-7]{55})/g)].map(
      ([, publicKey = '', secret = '']) => ({ publicKey, secret }),
    ),
  }
}

async function startSeller(run: Run, example: string, env: Env): Promise<string> {
  const port = await freePort()
  const secret = { PORT: String(port), MPP_SECRET_KEY: randomBytes(32).toString('hex') }
  const seller = await run(`examples/${example}/seller.ts`, { env: { ...secret, ...env } })
  await linesUntil(seller, /listens on/)
  return `http://localhost:${port}`
}

async function runToEnd(
  run: Run,
  script: string,
  env: Env,
  { parameters = [], onLine = () => {} }: RunOptions = {},
): Promise<string[]> {
  const child = await run(`examples/${script}`, { env, parameters })
  const output = collect(child, onLine)
  const code = await within(exit(child), `examples/${script} did not end`)
  if (code !== 0) throw new Error(`${script} exited with ${code}.\n${output.join('\n')}`)
  return output
}

/** Lines of both streams up to the one that matches. */
function linesUntil(child: ChildProcess, last: RegExp): Promise<string[]> {
  const lines = new Promise<string[]>((resolve, reject) => {
    const seen = collect(child, (line) => {
      if (last.test(line)) resolve(seen)
    })
    child.once('exit', (code) => reject(new Error(`exited with ${code}:\n${seen.join('\n')}`)))
  })
  return within(lines, `${child.spawnargs.at(-1)} did not say ${last}`)
}

function collect(child: ChildProcess, onLine: (line: string) => void): string[] {
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      onLine(line)
    })
  }
  return lines
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve))
}

async function within<Value>(promise: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} within ${patienceMs} ms`)), patienceMs)
  })
  return await Promise.race([promise, timeout]).finally(() => clearTimeout(timer))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = exit(child)
  child.kill('SIGTERM')
  await closed
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
