import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stellar } from '@stellar/mpp/charge/client'
import type { Keypair } from '@stellar/stellar-sdk'
import { Mppx } from 'mppx/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Program from '../../Program.ts'
import * as Market from './Market.ts'

let market: Market.Market
let folder: string
const running = new Set<ChildProcess>()

beforeAll(async () => {
  market = await Market.open(1)
  folder = mkdtempSync(join(tmpdir(), 'shop-'))
})

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await market.close()
  rmSync(folder, { recursive: true })
})

/** A seller in a process of its own. */
async function start(kind: string) {
  const program = await Program.bundle(new URL('shopProcess.ts', import.meta.url))
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      STELLAR_RPC_URL: market.network.rpcUrl,
      STELLAR_RECIPIENT: market.recipient.publicKey(),
      MPP_SECRET_KEY: Market.secretKey,
      STORE: join(folder, `${kind}.db`),
      FEE_PAYER_SECRET: kind === 'sponsored' ? market.sponsors[0]?.secret() : '',
    },
  })
  running.add(child)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)))
    child.once('exit', (code) => reject(new Error(`The seller ended with ${code}.`)))
  })
  return {
    url: `http://127.0.0.1:${JSON.parse(line).port}/paid`,
    async kill() {
      child.kill('SIGKILL')
      await ended
      running.delete(child)
    },
  }
}

async function credentialOf(url: string): Promise<string> {
  const keypair = market.buyers[0] as Keypair
  const method = stellar.charge({ keypair, rpcUrl: market.network.rpcUrl })
  const mppx = Mppx.create({ methods: [method], polyfill: false })
  return mppx.createCredential(await fetch(url), {} as never)
}

describe('a seller in processes of its own', () => {
  test.each(['unsponsored', 'sponsored'])(
    'behavior: killed, %s: what was asked before is paid after, and what was paid is not accepted again',
    async (kind) => {
      const first = await start(kind)
      const credential = await credentialOf(first.url)
      await first.kill()
      const second = await start(kind)
      expect(await Market.present(second.url, credential)).toMatchObject({ status: 200 })
      await second.kill()
      const third = await start(kind)
      expect(await Market.present(third.url, credential)).toMatchObject({
        status: 402,
        type: 'invalid-challenge',
      })
      await third.kill()
    },
  )

  test('behavior: of two processes on one store, one serves a credential', async () => {
    const [left, right] = await Promise.all([start('shared'), start('shared')])
    const before = await market.usdcOf(market.recipient)
    const credential = await credentialOf(left.url)
    const answers = await Promise.all(
      [left.url, right.url, left.url, right.url].map((url) => Market.present(url, credential)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 402, 402, 402])
    expect((await market.usdcOf(market.recipient)) - before).toBe(100_000n)
    await left.kill()
    await right.kill()
  })
})
