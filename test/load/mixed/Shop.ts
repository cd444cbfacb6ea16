/** A seller's process at an address that stays, and who starts it again when it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import * as Program from '../../Program.ts'

/** One that is kept running. */
export type Shop = {
  url: string
  /** `kill -9`; it is started again after a while. */
  kill(downMs: number): Promise<void>
  /** Resolves once it sells. */
  ready(): Promise<void>
  /** How often it was started, and ended by itself. */
  counts: { starts: number; ends: number }
  /** Ends it for good. */
  close(): Promise<void>
}

/** Starts one with this environment. */
export async function open(environment: Record<string, string>): Promise<Shop> {
  const program = await Program.bundle('test/load/mixed/sellerProcess.ts')
  const port = await freePort()
  const env = { ...process.env, ...environment, PORT: `${port}` }
  const counts = { starts: 0, ends: 0 }
  let pauseMs = 0
  let isClosed = false
  let life: Life
  const live = () => {
    counts.starts += 1
    life = begin(program, env)
    void life.ended.then(async (signal) => {
      if (isClosed) return
      // A seller that starts while the RPC or the store is away ends: it is tried again.
      if (signal !== 'SIGKILL') counts.ends += 1
      await setTimeout(signal === 'SIGKILL' ? pauseMs : 200)
      if (!isClosed) live()
    })
  }
  live()
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    async kill(downMs) {
      pauseMs = downMs
      life.child.kill('SIGKILL')
      await life.ended
    },
    async ready() {
      while (!(await life.ready)) await setTimeout(50)
    },
    async close() {
      isClosed = true
      life.child.kill('SIGKILL')
      await life.ended
    },
  }
}

type Life = { child: ChildProcess; ready: Promise<boolean>; ended: Promise<string | null> }

function begin(program: string, env: NodeJS.ProcessEnv): Life {
  // What it says when it cannot start is said each time anew, while something is cut.
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<string | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal))
  })
  const said = new Promise<boolean>((resolve) => child.stdout.once('data', () => resolve(true)))
  return { child, ended, ready: Promise.race([said, ended.then(() => false)]) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
