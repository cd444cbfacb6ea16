/** The examples as users run them: processes of their own, over TLS, known by exit code and output. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { caFile, httpsUrl } from '../Network.ts'
import { folder } from '../Versions.ts'

/** Variables of a process. */
export type Environment = Record<string, string | undefined>

/** How a process ended. */
export type Ended = { code: number | null; output: string }

/** A seller that listens. */
export type Seller = {
  url: string
  output: () => string
  stop: () => Promise<Ended>
  /** `kill -9` */
  kill: () => Promise<Ended>
}

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
// A folder without `.env`: the developer's own must not be read.
const emptyFolder = mkdtempSync(join(tmpdir(), 'stellar-example-'))

/** Runs a script of the examples to its end. */
export async function run(
  script: string,
  environment: Environment,
  ...parameters: string[]
): Promise<Ended> {
  const { ended } = await start(script, environment, parameters)
  return ended
}

/** Starts a seller on a free port and waits until it says that it listens. */
export async function startSeller(script: string, environment: Environment): Promise<Seller> {
  const port = await freePort()
  const { child, ended, output } = await start(script, { PORT: String(port), ...environment })
  const listening = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      if (output().includes('Seller listens on')) resolve()
    })
  })
  const first = await Promise.race([listening, ended])
  if (first) throw new Error(`The seller ended with ${first.code}: ${first.output}`)
  return {
    url: `http://localhost:${port}`,
    output,
    kill() {
      child.kill('SIGKILL')
      return ended
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** What Node is to run: the first example through tsx as users do on each set of versions; the rest bundled, which starts seven times faster. */
async function argumentsOf(script: string): Promise<string[]> {
  const file = join(examples, script)
  if (folder && script.startsWith('charge/')) return ['--import', tsx, file]
  const { bundle } = await import('../../Program.ts')
  return [await bundle(file)]
}

/** Starts a script of the examples; for who kills it on its way. */
export async function start(script: string, environment: Environment, parameters: string[] = []) {
  const child = spawn(process.execPath, [...(await argumentsOf(script)), ...parameters], {
    cwd: emptyFolder,
    env: {
      PATH: process.env.PATH,
      NODE_EXTRA_CA_CERTS: caFile,
      STELLAR_RPC_URL: `${httpsUrl}/rpc`,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  const output = () => chunks.join('')
  return { child: child as ChildProcess, output, ended: endOf(child, output) }
}

function endOf(child: ChildProcess, output: () => string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: output() }))
  })
}
