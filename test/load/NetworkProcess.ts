/** `stellar-localnet` as a process of its own that can be killed and started again: same port, same state file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Keypair } from '@stellar/stellar-sdk'
import * as Program from '../Program.ts'

const cli = new URL('../../packages/localnet/src/cli.ts', import.meta.url)

/** A network in a process of its own. */
export type NetworkProcess = {
  rpcUrl: string
  /** Development accounts, with XLM and USDC. */
  accounts: Keypair[]
  /** Process id of the present life. */
  pid(): number
  /** `kill -9`, in the middle of whatever it does; resolves once it is dead. */
  kill(): Promise<void>
  /** Starts it again, where it was; resolves once it answers. */
  restart(): Promise<void>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

type Life = { child: ChildProcess; ended: Promise<void>; port: string; accounts: Keypair[] }

/** Starts a network with a state file and as many development accounts. */
export async function start(accounts: number): Promise<NetworkProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'localnet-load-'))
  const live = (port: string) => begin(folder, port, accounts)
  let life = await live('0')
  const { port } = life
  return {
    rpcUrl: `http://127.0.0.1:${port}/rpc`,
    accounts: life.accounts,
    pid: () => life.child.pid ?? 0,
    kill: () => end(life, 'SIGKILL'),
    async restart() {
      life = await live(port)
    },
    async stop() {
      await end(life, 'SIGTERM')
      rmSync(folder, { recursive: true })
    },
  }
}

async function begin(folder: string, port: string, accounts: number): Promise<Life> {
  const options = { '--port': port, '--https-port': '0', '--accounts': `${accounts}` }
  const args = [...Object.entries(options).flat(), '--state', join(folder, 'state')]
  const child = spawn(process.execPath, [await Program.bundle(cli), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const greeting = await readGreeting(child, accounts)
  const found = /RPC +http:\/\/127\.0\.0\.1:(\d+)/.exec(greeting)?.[1]
  if (!found) {
    child.kill('SIGKILL')
    throw new Error(`stellar-localnet did not start: it said ${greeting || 'nothing'}.`)
  }
  const secrets = greeting.match(/S[A-Z2-7]{55}/g) ?? []
  return { child, ended, port: found, accounts: secrets.map((key) => Keypair.fromSecret(key)) }
}

/** Reads until the last account is printed, then lets what follows go. */
async function readGreeting(child: ChildProcess, accounts: number): Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  const lines: string[] = []
  const reader = createInterface(child.stdout)
  for await (const line of reader) {
    lines.push(line)
    if (new RegExp(`^ +${accounts - 1} +G`).test(line)) break
  }
  child.stdout.resume()
  return lines.join('\n')
}

async function end({ child, ended }: Life, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await ended
}
