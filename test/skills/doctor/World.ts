/** What a doctor is tried on: a network, an RPC between that lies on demand, project folders, and the doctor as a process. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Asset,
  BASE_FEE,
  Keypair,
  Networks,
  Operation,
  rpc,
  TransactionBuilder,
  type xdr,
} from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { expect } from 'vitest'
import { diagnose } from '../../../scripts/skill/doctor/diagnose.ts'
import { listen } from '../assets/Market.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** The skill's scripts. */
export const scripts = join(root, 'skills/stellar-mpp-payments/scripts')
/** Of 32 bytes. */
export const secretKey = randomBytes(32).toString('hex')
/** USDC of testnet and of local networks. */
export const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')

/** A network, and accounts on it that have what each role needs. */
export type World = {
  net: Localnet.Localnet
  payer: Keypair
  recipient: Keypair
  sponsor: Keypair
  /** What a healthy seller's environment has, and a healthy buyer's. */
  seller: Record<string, string>
  buyer: Record<string, string>
  /** The RPC over TLS, for programs of their own. */
  tls: Record<string, string>
  /** Serves on a free port of loopback until the world closes; returns the URL. */
  serve(handle: RequestListener): Promise<string>
  close(): Promise<void>
}

/** Starts the network. */
export async function open(): Promise<World> {
  const net = await Localnet.start({ port: 0, httpsPort: 0, accounts: 3 })
  const [payer, recipient, sponsor] = net.accounts.map(({ secret }) =>
    Keypair.fromSecret(secret),
  ) as [Keypair, Keypair, Keypair]
  const caFile = join(mkdtempSync(join(tmpdir(), 'doctor-ca-')), 'ca.pem')
  writeFileSync(caFile, net.caCertificate ?? '')
  const closing: (() => Promise<void>)[] = [() => net.stop()]
  const shared = { STELLAR_RPC_URL: net.rpcUrl }
  return {
    net,
    payer,
    recipient,
    sponsor,
    seller: {
      ...shared,
      MPP_SECRET_KEY: secretKey,
      STELLAR_RECIPIENT: recipient.publicKey(),
      FEE_PAYER_SECRET: sponsor.secret(),
    },
    buyer: { ...shared, STELLAR_SECRET: payer.secret() },
    tls: { STELLAR_RPC_URL: net.httpsRpcUrl ?? '', NODE_EXTRA_CA_CERTS: caFile },
    async serve(handle) {
      const { url, close } = await listen(handle)
      closing.unshift(close)
      return url
    },
    async close() {
      for (const close of closing) await close()
    },
  }
}

/** Signs and submits operations of an account. */
export async function submit(
  { net }: World,
  keypair: Keypair,
  ...operations: xdr.Operation[]
): Promise<void> {
  const client = new rpc.Server(net.rpcUrl, { allowHttp: true })
  const account = await client.getAccount(keypair.publicKey())
  const builder = new TransactionBuilder(account, {
    fee: BASE_FEE,
    networkPassphrase: Networks.TESTNET,
  })
  for (const operation of operations) builder.addOperation(operation)
  const transaction = builder.setTimeout(60).build()
  transaction.sign(keypair)
  const { hash } = await client.sendTransaction(transaction)
  expect((await client.pollTransaction(hash)).status).toBe('SUCCESS')
}

/** An account with 10,000 XLM, and with a trustline for USDC when asked for. */
export async function createAccount(world: World, trusts: boolean): Promise<Keypair> {
  const keypair = Keypair.random()
  world.net.fund(keypair.publicKey())
  if (trusts) await submit(world, keypair, Operation.changeTrust({ asset: usdc }))
  return keypair
}

/** What a lying RPC does to a reply: its headers, and its result. */
export type Lie = (reply: {
  headers: Record<string, string>
  method: string
  result: Record<string, unknown>
}) => void

/** The network's RPC behind one that lies; returns its URL. */
export function lyingRpc({ net, serve }: World, lie: Lie): Promise<string> {
  const answer = async (body: string) => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const said = (await (await fetch(net.rpcUrl, post)).json()) as {
      result: Record<string, unknown>
    }
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    lie({ headers, method: JSON.parse(body).method, result: said.result })
    return { headers, text: JSON.stringify(said) }
  }
  return serve(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { headers, text } = await answer(body)
    response.writeHead(200, headers).end(text)
  })
}

/** What a project is made of; the rest is healthy. */
export type Plan = {
  /** Text by path. */
  files?: Record<string, string>
  /** Packages that are there in another version, by folder in `node_modules`; `null` for those that are not there. */
  packages?: Record<string, object | null>
  manifest?: object
  /** Lines of `.env`. */
  dotenv?: Record<string, string>
}

const installed = ['@stellar/mpp', '@stellar/stellar-sdk', 'mppx', 'viem']

/** Writes a project into a folder of its own. */
export function project({ files = {}, packages = {}, manifest, dotenv }: Plan = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-project-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const dependencies = Object.fromEntries(installed.map((name) => [name, '*']))
  write('package.json', JSON.stringify(manifest ?? { type: 'module', dependencies }))
  for (const name of installed.filter((each) => !(each in packages))) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  for (const [path, json] of Object.entries(packages))
    if (json) write(`node_modules/${path}/package.json`, JSON.stringify(json))
  for (const [path, text] of Object.entries(files)) write(path, text)
  const lines = Object.entries(dotenv ?? {}).map(([name, value]) => `${name}=${value}\n`)
  if (dotenv) write('.env', lines.join(''))
  return folder
}

/** What a run of the doctor gave. */
export type Run = { code: number | null; output: string }

/** Runs it in a folder, with nothing but `env` in its environment. Fails when a secret of `env` is in what it prints. */
export async function run(
  folder: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<Run> {
  const child = spawn(process.execPath, [join(scripts, 'doctor.mjs'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text
    })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  assertNoSecret(printed.stdout + printed.stderr, env)
  return { code, output: printed.stdout || printed.stderr }
}

/** What it finds, by check, without a process for it. Fails when a finding has a secret in it. */
export async function findings(folder: string, env: Record<string, string>, url?: string) {
  const entries = await diagnose({
    folder,
    exported: env,
    scripts,
    url: url ? new URL(url) : undefined,
  })
  assertNoSecret(JSON.stringify(entries), env)
  return entries.flatMap(({ name, outcome }) =>
    'skipped' in outcome ? [] : outcome.map((finding) => ({ name, ...finding })),
  )
}

/** A finding that is expected. */
export type Expected = readonly [level: 'error' | 'warning', title: RegExp, fix: RegExp]

/** That the network of a world is not reached over TLS, which is not what most tests are about. */
const plainHttp = /^The RPC http:\/\/127\.0\.0\.1:\d+ is http:, which the published/

/** Asserts that the doctor finds exactly these, in this order, besides that the RPC has no TLS. */
export async function finds(
  expected: readonly Expected[],
  plan: Plan | string,
  env: Record<string, string>,
  url?: string,
): Promise<void> {
  const folder = typeof plan === 'string' ? plan : project(plan)
  const found = await findings(folder, env, url)
  expect(found.filter(({ title }) => !plainHttp.test(title))).toEqual(
    expected.map(([level, title, fix]) => ({
      name: expect.any(String),
      level,
      title: expect.stringMatching(title),
      fix: expect.stringMatching(fix),
    })),
  )
}

function assertNoSecret(text: string, env: Record<string, string>): void {
  expect(text).not.toMatch(/S[A-Z2-7]{55}/)
  expect(text).not.toContain(secretKey)
  expect(text).not.toContain('key-of-provider')
  for (const [name, value] of Object.entries(env))
    if (/SECRET/.test(name) && value.length >= 8) expect(text).not.toContain(value)
}
