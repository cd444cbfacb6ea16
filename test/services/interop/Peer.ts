/** An implementation in another language: a process that is asked in lines of JSON. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as Built from './Built.ts'
import type { Headers, Receipt } from './Headers.ts'

/** What a peer's client got. `body` is text. */
export type Bought = { status: number; body: string; receipt: Receipt | null }

/** What a peer's server asks, in base units. */
export type Request = {
  amount: string
  currency: string
  recipient: string
  methodDetails: { network: string }
}

/** One that runs. */
export type Peer = Headers & {
  /** Buys with its own client; `wallet` signs. `retries`: payments that it may make. `offers`: says that it can pay. */
  buy(url: string, wallet: string, retries?: number, offers?: boolean): Promise<Bought>
  /** Sells with its own server; `wallet` settles. The address of what it sells. */
  sell(
    request: Request,
    terms: { realm: string; description: string },
    secret: string,
    wallet: string,
  ): Promise<string>
  stop(): Promise<void>
}

/** pympp, in Python. */
export const pympp = () => start(Built.python, [join(Built.sources, 'python/peer.py')])

/** The mpp crate, in Rust. */
export const crate = () => start(Built.rust, [])

function start(program: string, args: string[]): Peer {
  // Its own sources would be cached beside them.
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: { resolve(value: never): void; reject(error: Error): void }[] = []
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      for (const { reject } of waiting) reject(new Error(`The peer ended: ${signal ?? code}.`))
      resolve()
    })
  })
  createInterface(child.stdout).on('line', (line) => {
    const { error, value } = JSON.parse(line) as { error?: string; value: never }
    const question = waiting.shift()
    if (error === undefined) question?.resolve(value)
    else question?.reject(new Error(error))
  })
  const ask = (operation: string, parameters: object) =>
    new Promise<never>((resolve, reject) => {
      waiting.push({ resolve, reject })
      child.stdin.write(`${JSON.stringify({ operation, ...parameters })}\n`)
    })
  return {
    ...questions(ask),
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

function questions(ask: (operation: string, parameters: object) => Promise<never>) {
  return {
    readChallenges: (header, secret) => ask('readChallenges', { header, secret }),
    issueChallenge: (fields, secret) => ask('issueChallenge', { fields, secret }),
    writeCredential: (header, payload, source) =>
      ask('writeCredential', { header, payload, source }),
    readCredential: (authorization, secret) => ask('readCredential', { authorization, secret }),
    writeReceipt: (receipt) => ask('writeReceipt', { receipt }),
    readReceipt: (header) => ask('readReceipt', { header }),
    problem: (name, challengeId) => ask('problem', { name, challengeId }),
    buy: (url, wallet, retries, offers = true) => ask('buy', { url, wallet, retries, offers }),
    sell: (request, terms, secret, wallet) => ask('sell', { request, terms, secret, wallet }),
  } satisfies Omit<Peer, 'stop'>
}
