import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Program from '../Program.ts'

const folder = mkdtempSync(join(tmpdir(), 'skill-start-'))
let localnet: Localnet.Localnet

beforeAll(async () => {
  localnet = await Localnet.start({ port: 0, accounts: 2 })
})

afterAll(async () => {
  await localnet.stop()
  rmSync(folder, { recursive: true })
})

test('behavior: the seller and the buyer that SKILL.md shows pay each other', async () => {
  const [payer, recipient] = localnet.accounts
  const port = await freePort()
  const url = `http://localhost:${port}`
  const seller = await start('seller', {
    STELLAR_RECIPIENT: recipient?.publicKey ?? '',
    MPP_SECRET_KEY: randomBytes(32).toString('hex'),
    PORT: String(port),
  })
  try {
    await healthy(url, seller)
    const buyer = await start('buyer', { STELLAR_SECRET: payer?.secret ?? '', SERVER_URL: url })
    expect(await outputOf(buyer)).toMatch(/^200 [0-9a-f]{64} {"sky":"sunny"}\n$/)
  } finally {
    seller.kill()
  }
})

test('behavior: what SKILL.md copies is what its seller and its buyer import', () => {
  const skill = fileURLToPath(new URL('../../skills/stellar-mpp-payments/', import.meta.url))
  const [, modules = ''] =
    /^for module in ([\w ]+); do node \$SKILL\/scripts\/add\.mjs \$module src\/payments; done$/m.exec(
      readFileSync(join(skill, 'SKILL.md'), 'utf8'),
    ) ?? []
  const target = join(folder, 'payments')
  for (const module of modules.split(' '))
    execFileSync(process.execPath, [join(skill, 'scripts/add.mjs'), module, target])
  const imported = ['seller', 'buyer'].flatMap((name) => {
    const text = readFileSync(new URL(`start/${name}.ts`, import.meta.url), 'utf8')
    return [...text.matchAll(/'\.\/payments\/(\w+)\.ts'/g)].map(([, module = '']) => module)
  })
  expect(imported).toContain('seller')
  expect(imported.filter((module) => !existsSync(join(target, `${module}.ts`)))).toEqual([])
})

async function start(name: string, env: Record<string, string>): Promise<ChildProcess> {
  const program = await Program.bundle(new URL(`start/${name}.ts`, import.meta.url))
  return spawn(process.execPath, [program], {
    cwd: folder,
    env: { ...process.env, STELLAR_RPC_URL: localnet.rpcUrl, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outputOf(child: ChildProcess): Promise<string> {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data))
  await new Promise((resolve) => child.once('close', resolve))
  return text
}

async function healthy(url: string, child: ChildProcess): Promise<void> {
  const ended = outputOf(child).then((text) => Promise.reject(new Error(text)))
  const answers = async () => {
    while (!(await fetch(`${url}/health`).catch(() => undefined))?.ok)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await Promise.race([answers(), ended])
  ended.catch(() => {})
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
