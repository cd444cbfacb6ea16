/** From nothing to a network that answers, and to the first payment. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Keypair } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import * as Buyer from '../../test/load/Buyer.ts'
import * as Seller from '../../test/load/Seller.ts'
import * as Report from './Report.ts'
import * as Samples from './Samples.ts'

const runs = 7
const built = fileURLToPath(new URL('../../packages/localnet/dist/cli.js', import.meta.url))
const source = fileURLToPath(new URL('../../packages/localnet/src/cli.ts', import.meta.url))

/** Boots the network's command several times, and once to the first paid request. */
export async function boot(): Promise<Report.Section> {
  const processMs = await repeat(bootProcess)
  const inProcessMs = await repeat(bootInProcess)
  const firstMs = await repeat(firstPayment)
  const median = Samples.p50(processMs)
  const how = existsSync(built) ? 'built' : 'from source, through tsx'
  return {
    title: `Network start (${runs} runs each)`,
    rows: [
      {
        name: 'command to healthy',
        value: Samples.describe(processMs),
        note: `process of its own, ${how}, HTTP and HTTPS`,
        floor: Report.below(median, 1_000, 'p50 < 1 s'),
      },
      {
        name: 'Localnet.start',
        value: Samples.describe(inProcessMs),
        note: 'in this process',
      },
      {
        name: 'start to first payment',
        value: Samples.describe(firstMs),
        note: 'network, express seller, buyer, one paid request, all in this process',
      },
    ],
  }
}

async function repeat(task: () => Promise<number>): Promise<number[]> {
  const samples: number[] = []
  for (let run = 0; run < runs; run += 1) samples.push(await task())
  return samples
}

async function bootProcess(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'localnet-bench-'))
  const command = existsSync(built)
    ? [built]
    : ['--import', import.meta.resolve('tsx'), '--conditions=workspace', source]
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [...command, '--port', '0', '--https-port', '0', '--accounts', '0', '--quiet'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await isHealthy(await firstLine(child))
  const ms = performance.now() - start
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true })
  return ms
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout) for await (const line of createInterface(child.stdout)) return line
  throw new Error('the network did not start')
}

async function isHealthy(rpcUrl: string): Promise<void> {
  const reply = await fetch(rpcUrl.replace(/rpc$/, 'health'))
  if (!reply.ok) throw new Error(`the network is not healthy: ${reply.status}`)
}

async function bootInProcess(): Promise<number> {
  const { ms, result } = await Samples.timed(() => Localnet.start({ port: 0 }))
  await result.stop()
  return ms
}

async function firstPayment(): Promise<number> {
  const start = performance.now()
  const localnet = await Localnet.start({ port: 0, accounts: 3 })
  const { rpcUrl } = localnet
  const [recipient, sponsor, payer] = localnet.accounts.map(({ secret }) =>
    Keypair.fromSecret(secret),
  )
  if (!recipient || !sponsor || !payer) throw new Error('no accounts')
  const seller = await Seller.open({ rpcUrl, recipient: recipient.publicKey(), sponsor })
  const { status } = await Buyer.create(payer, rpcUrl).buy(seller.at('unsponsored'))
  const ms = performance.now() - start
  await seller.close()
  await localnet.stop()
  if (status !== 200) throw new Error(`the first payment ended with ${status}`)
  return ms
}
