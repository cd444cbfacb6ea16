/** What the skill carries into a project: its network, its buyer, its copier of modules, each run alone. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Challenge from '../../scripts/skill/Challenge.ts'
import * as ModuleManifest from '../../scripts/skill/ModuleManifest.ts'
import { runTrial } from '../../scripts/skill/runTrial.ts'
import type { Step } from '../../scripts/skill/Trial.ts'
import * as Program from '../Program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scripts = join(root, 'skills/stellar-mpp-payments/scripts')
const tsx = ['--conditions=workspace', '--import', 'tsx']

/** The scripts, copied into a folder that has nothing else. */
const alone = mkdtempSync(join(tmpdir(), 'skill-scripts-'))
const bundled = [
  'localnet.mjs',
  'seller-tools.mjs',
  'trial-tools.mjs',
  'attack.mjs',
  'try-seller.mjs',
]
for (const file of [...bundled, 'soroban-host.wasm.br'])
  copyFileSync(join(scripts, file), join(alone, file))

const children: ChildProcess[] = []
const servers: Server[] = []
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections()
  await Promise.all(children.map(end))
})

type Network = { rpcUrl: string; httpsRpcUrl: string; caFile: string; greeting: string }
let network: Network
/** `GET /premium/weather` of examples/charge, unsponsored and sponsored. */
let weather: string
let sponsoredWeather: string

beforeAll(async () => {
  network = await startNetwork('--accounts', '3')
  ;[weather, sponsoredWeather] = (await Promise.all([
    startSeller({}),
    startSeller({ FEE_PAYER_SECRET: accountOf(2).secret }),
  ])) as [string, string]
})

describe('the bundles', () => {
  test('behavior: they are what their sources give', async () => {
    const { code, output } = await run([...tsx, 'scripts/bundle.ts', '--check'], root)
    expect(output).toMatch(/generated files are what their sources give/)
    expect(code).toBe(0)
  })

  test('behavior: nothing above the folder could have been imported', () => {
    for (let folder = alone; folder !== dirname(folder); folder = dirname(folder))
      expect(existsSync(join(folder, 'node_modules'))).toBe(false)
  })

  test('behavior: they carry the licences of what is in them', () => {
    for (const file of ['localnet.mjs', 'seller-tools.mjs']) {
      const text = readFileSync(join(alone, file), 'utf8')
      expect(text).toMatch(/^- @stellar\/stellar-base \d+\.\d+\.\d+ \(Apache-2\.0\)$/m)
      expect(text).toMatch(/^- @noble\/curves \d.*\n {2}Copyright \(c\) \d+ Paul Miller/m)
    }
  })
})

describe('localnet.mjs', () => {
  test('behavior: says where it is, and nothing on stderr', () => {
    expect(network.greeting).toMatch(/^stellar-localnet \d+\.\d+\.\d+\n/)
    expect(network.greeting).not.toMatch(/warning/i)
  })

  test('behavior: speaks TLS with a certificate that its CA signed', async () => {
    const url = network.httpsRpcUrl.replace('/rpc', '/health')
    const body = await new Promise<string>((resolve, reject) => {
      get(url, { ca: readFileSync(network.caFile) }, (response) => {
        response.setEncoding('utf8').on('data', resolve)
      }).on('error', reject)
    })
    expect(JSON.parse(body)).toMatchObject({ status: 'healthy' })
  })

  test('behavior: --state keeps accounts over a restart', async () => {
    const { publicKey } = accountOf(0)
    const before = await startNetwork('--accounts', '1', '--state', 'kept')
    await end(children.at(-1) as ChildProcess)
    const after = await startNetwork('--accounts', '0', '--state', 'kept')
    expect(before.rpcUrl).not.toBe('')
    const again = await fetch(after.rpcUrl.replace('/rpc', `/friendbot?addr=${publicKey}`))
    expect(await again.json()).toMatchObject({ detail: expect.stringMatching(/AlreadyExist/) })
  })

  test('behavior: names itself as it was called', async () => {
    expect(await run(['localnet.mjs', '--help'], alone)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Usage: node localnet\.mjs \[options\]/),
    })
    expect(await run(['localnet.mjs', '--bogus'], alone)).toMatchObject({
      code: 2,
      output: expect.stringMatching(/See node localnet\.mjs --help\.\n$/),
    })
  })
})

describe('try-seller.mjs', () => {
  test('behavior: a good seller, paid on the bundled network over TLS', async () => {
    const { code, output } = await trySeller(weather)
    expect(output).toMatch(/amount +0\.0100000 USDC \(100000 base units\)/)
    expect(output).toMatch(/fee +paid by the buyer/)
    expect(output).toMatch(/transaction +[0-9a-f]{64} in ledger \d+/)
    expect(output).toMatch(/recipient .*\(\+0\.0100000\)/)
    expect(output).toMatch(/✓ The same credential was refused/)
    expect(output).toMatch(/✓ The same transaction was refused/)
    expect(output).toMatch(
      /\nAll is well: paid once, served once, and the payment buys nothing else\.\n$/,
    )
    expect(output).not.toMatch(/✗|S[A-Z2-7]{55}/)
    expect(code).toBe(0)
  })

  test('behavior: a sponsoring seller pays the fee', async () => {
    const { code, output } = await trySeller(sponsoredWeather)
    expect(output).toMatch(/✓ The seller paid the fee, as it said/)
    expect(code).toBe(0)
  })

  test('behavior: --json is one object', async () => {
    const { code, output } = await trySeller(weather, '--json')
    const report = JSON.parse(output)
    expect(report).toMatchObject({ ok: true, url: weather })
    expect(report.steps).toHaveLength(7)
    expect(code).toBe(0)
  })

  test('error: a seller that serves without payment', async () => {
    const url = await serve((_, response) => response.end('for free'))
    const { code, output } = await trySeller(url)
    expect(output).toMatch(/✗ GET \/ answers 200 without payment: everybody gets it for free/)
    expect(output).toMatch(/fix: Put the charge in front of the handler/)
    expect(code).toBe(1)
  })

  test('error: no Cache-Control and no receipt, each with its fix', async () => {
    const url = await spoil((response) => {
      delete response.headers['cache-control']
      delete response.headers['payment-receipt']
    })
    const { code, output } = await trySeller(url)
    expect(output).toMatch(/✗ Cache-Control is missing: a cache may give one challenge to many/)
    expect(output).toMatch(/✗ Payment-Receipt is missing: the buyer has no proof\n +fix: /)
    expect(output).toMatch(
      /✗ Cache-Control is missing: a shared cache may serve it to all\n +fix: /,
    )
    expect(output).toMatch(/3 things are wrong; the fix is beside each\.\n$/)
    expect(code).toBe(1)
  })

  test('error: a seller that takes a credential twice', async () => {
    const served = new Map<string, Spoiled>()
    const url = await spoil((response, credential) => {
      const first = served.get(credential)
      if (first) Object.assign(response, first)
      else if (response.status === 200) served.set(credential, response)
    })
    const { code, output } = await trySeller(url)
    expect(output).toMatch(/✗ A hole: the same credential bought a second time \(200\)\n +fix: /)
    expect(output).toMatch(/✓ The same transaction was refused/)
    expect(code).toBe(1)
  })

  test('error: a seller that takes the money and serves nothing', async () => {
    const url = await spoil((response) => {
      if (response.status === 200) response.status = 500
    })
    const { code, output } = await trySeller(url)
    expect(output).toMatch(/✗ A good payment was refused with 500/)
    expect(output).toMatch(/✗ The seller took the money and served nothing/)
    expect(code).toBe(1)
  })

  test('error: a hostile seller cannot write to the terminal', async () => {
    const url = await spoil((response) => {
      response.body = '\u001b]0;title\u0007\u001b[2J\u202e'
      delete response.headers['content-length']
    })
    const { output } = await trySeller(url)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there.
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
  })

  const body = { amount: '1', currency: 'C', recipient: 'G', methodDetails: {} }
  const later = ', expires="2999-01-01T00:00:00Z"'
  const refusals: [string, object, string, RegExp][] = [
    ['the public network', onNetwork('stellar:pubnet'), later, /the public network: refused/],
    ['a network that is none', onNetwork('testnet'), later, /The network is "testnet"/],
    ['an amount in decimals', { amount: '0.01' }, later, /The amount is "0\.01"/],
    ['no addresses', {}, later, /The currency is no contract/],
    ['an expired challenge', {}, ', expires="2020-01-01T00:00:00Z"', /It has expired/],
    ['no expiry', {}, '', /It never expires/],
    ['another currency', otherToken(), later, /neither testnet’s USDC nor XLM/],
    ['no pull', { ...otherToken(), ...pushOnly() }, later, /pushed payments only/],
  ]
  test.each(refusals)('error: a challenge with %s is not paid', async (_, change, more, text) => {
    const json = Buffer.from(JSON.stringify({ ...body, ...change })).toString('base64url')
    const challenge = `Payment id="1", realm="r", method="stellar", intent="charge", request="${json}"`
    const url = await serve((_request, response) =>
      response.writeHead(402, { 'www-authenticate': challenge + more }).end(),
    )
    const { steps, said } = await trial(url)
    expect(said).toMatch(text)
    expect(steps.at(-1)?.title).toBe('Read the price')
  })

  test.each([
    ['404', 404, {}, /there is nothing to buy/],
    ['a redirect', 302, { location: '/else' }, /points to \/else/],
    ['500', 500, {}, /fails before it asks for anything/],
    ['403', 403, {}, /answers 403, want 402/],
    ['402 alone', 402, {}, /has no Payment challenge/],
    ['x402', 402, { 'payment-required': 'e30' }, /this is x402, another protocol/],
  ])('error: a seller that answers %s', async (_, status, headers, text) => {
    const url = await serve((_request, response) => response.writeHead(status, headers).end())
    const { steps, said } = await trial(url)
    expect(said).toMatch(text)
    expect(steps.at(-1)?.title).toBe('Ask without paying')
  })

  test('error: the public network, something else, and no network at all', async () => {
    const passphrase = 'Public Global Stellar Network ; September 2015'
    const rpc = await serve((_, response) =>
      response.end(JSON.stringify({ result: { passphrase } })),
    )
    expect((await trial(weather, rpc)).said).toMatch(/refused, this pays on a local network/)
    const page = await serve((_, response) => response.end('<html>'))
    expect((await trial(weather, page)).said).toMatch(/is no Stellar RPC: it answered 200/)
    const { code, output } = await trySeller(weather, '--rpc', 'http://127.0.0.1:1/rpc')
    expect(output).toMatch(/Not tried: No network answers at .*\n +Start one .*node localnet\.mjs/)
    expect(code).toBe(2)
  })

  test.each([
    [[], /Give the URL of one paid route/],
    [['weather'], /"weather" is no URL/],
    [['http://localhost', '--body', '{'], /--body takes JSON/],
    [['http://localhost', '--key', 'S'], /Unknown option '--key'/],
  ])('error: %j', async (args, text) => {
    const { code, output } = await run(['try-seller.mjs', ...args], alone)
    expect(output).toMatch(text)
    expect(output).toMatch(/See node try-seller\.mjs --help\.\n$/)
    expect(code).toBe(2)
  })
})

describe('attack.mjs', () => {
  const attack = (url: string, ...args: string[]) =>
    run(['attack.mjs', url, '--rpc', network.rpcUrl, ...args], alone)

  test('behavior: the example has no hole', async () => {
    const { code, output } = await attack(weather)
    expect(output).toMatch(/held ✓ {2}replay-20 +20 times .*: served once/)
    expect(output).toMatch(/skipped rpc-down .*see --rpc-proxy/)
    expect(output).toMatch(/\n\d+ held, 0 holes, \d+ skipped\.\n$/)
    expect(output).not.toMatch(/HOLE|S[A-Z2-7]{55}/)
    expect(code).toBe(0)
  })

  test('behavior: the example that pays the fees loses none; --json is one object', async () => {
    const names = 'sponsor-as-payer,sponsor-signs-anything,outsized-fee,drain-by-copies,leaks'
    const { code, output } = await attack(sponsoredWeather, '--json', '--only', names)
    const report = JSON.parse(output)
    expect(report).toMatchObject({ ok: true, url: sponsoredWeather })
    expect(report.cases).toHaveLength(5)
    expect(report.cases.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
      Array(5).fill('held'),
    )
    expect(code).toBe(0)
  })

  test('error: a hole has its rule and its fix', async () => {
    const url = await spoil((response) => {
      delete response.headers['cache-control']
    })
    const { code, output } = await attack(url, '--only', 'cached-challenge,cached-goods,replay')
    expect(output).toMatch(/HOLE ✗ {2}cached-goods .*no Cache-Control.*\n +rule: .*\n +fix: /)
    expect(output).toMatch(/held ✓ {2}replay /)
    expect(output).toMatch(/\n1 held, 2 holes, 0 skipped\.\n$/)
    expect(code).toBe(1)
  })

  test('error: a seller on the public network is not paid', async () => {
    const json = Buffer.from(JSON.stringify({ ...onNetwork('stellar:pubnet'), amount: '1' }))
    const challenge = `Payment id="1", realm="r", method="stellar", intent="charge", request="${json.toString('base64url')}"`
    const url = await serve((_request, response) =>
      response.writeHead(402, { 'www-authenticate': challenge }).end(),
    )
    const { code, output } = await attack(url)
    expect(output).toMatch(/Not attacked: .*"stellar:pubnet": refused/)
    expect(code).toBe(2)
  })

  test.each([
    [[], /Give the URL of one paid route/],
    [['https://shop.example/a'], /shop\.example is not this machine.*--i-own shop\.example/],
    [['https://shop.example/a', '--i-own', 'other.example'], /is not this machine/],
    [['http://localhost/a', '--other', 'http://localhost:1/b'], /--other is on http:.*, want/],
    [['http://localhost/a', '--only', 'robbery'], /No attack is called "robbery", only: unpaid/],
    [['http://localhost/a', '--wait', 'long'], /--wait is "long", want a whole number/],
  ])('error: %j', async (args, text) => {
    const { code, output } = await run(['attack.mjs', ...args], alone)
    expect(output).toMatch(text)
    expect(output).toMatch(/See node attack\.mjs --help\.\n$/)
    expect(code).toBe(2)
  })
})

describe('Challenge.parseAll', () => {
  test.each([
    ['Payment id="a", realm="r"', [{ id: 'a', realm: 'r' }]],
    ['payment  ID=a,realm = "say \\"r\\", then"', [{ id: 'a', realm: 'say "r", then' }]],
    ['Payment id="a", Payment id="b"', [{ id: 'a' }, { id: 'b' }]],
    ['Basic realm="x", Payment id="a", Bearer', [{ id: 'a' }]],
    ['Bearer', []],
    ['', []],
  ])('behavior: %s', (header, challenges) => {
    expect(Challenge.parseAll(header)).toEqual(challenges)
  })
})

describe('add.mjs', () => {
  const skill = mkdtempSync(join(tmpdir(), 'skill-'))
  const project = mkdtempSync(join(tmpdir(), 'project-'))
  const add = (...args: string[]) => run([join(skill, 'scripts/add.mjs'), ...args], project)
  const store = join(project, 'lib/store.ts')

  /** Publishes the skill with these modules. */
  function publish(version: string, files: Record<string, string>): void {
    mkdirSync(join(skill, 'scripts'), { recursive: true })
    copyFileSync(join(scripts, 'add.mjs'), join(skill, 'scripts/add.mjs'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(skill, 'assets', path)), { recursive: true })
      writeFileSync(join(skill, 'assets', path), text)
    }
    const manifest = ModuleManifest.read(skill, version)
    writeFileSync(join(skill, 'assets/manifest.json'), JSON.stringify(manifest))
  }

  const files = {
    'store.ts': `/** @module Remembers payments. */\nimport 'mppx'\nimport { a } from './money.ts'\n`,
    'money.ts': '/** @module Counts. */\nexport const a = 1\n',
    'shop/index.ts': '/** @module Sells. */\n',
    'shop/tables.sql': 'create table a (b);\n',
    'shop/index.test.ts': '',
    'node_modules/mppx/index.ts': '/** @module No. */\n',
    'notes.txt': 'no module\n',
  }

  test('behavior: the manifest is made from the files', () => {
    publish('1.0.0', files)
    const { modules } = ModuleManifest.read(skill, '1.0.0') ?? { modules: {} }
    expect(Object.keys(modules)).toEqual(['money', 'shop', 'store'])
    expect(modules.store).toMatchObject({
      description: 'Remembers payments.',
      files: ['store.ts'],
      needs: ['module:money', 'mppx'],
      version: '1.0.0',
    })
    expect(modules.shop?.files).toEqual(['shop/index.ts', 'shop/tables.sql'])
  })

  test('behavior: a life: add, check, edit, update', async () => {
    expect((await add('--list')).output).toMatch(
      /store 1\.0\.0\n {2}Remembers payments\.\n {2}imports money, mppx/,
    )
    const added = await add('store', 'lib')
    expect(added.output).toBe(
      'lib/store.ts is now store 1.0.0.\nlib/money.ts is now money 1.0.0.\nIn your package.json: mppx.\n',
    )
    expect(readFileSync(store, 'utf8')).toMatch(
      /^\/\/ stellar-mpp-payments store 1\.0\.0 sha256:[0-9a-f]{64}; keep unmodified, .*\n\/\*\* @module/,
    )
    expect(await add('--check', 'lib')).toMatchObject({ code: 0 })

    publish('1.1.0', { 'store.ts': `${files['store.ts']}export const b = 2\n` })
    const outdated = await add('--check', 'lib')
    expect(outdated.output).toMatch(
      /store\.ts is outdated: it is of 1\.0\.0, the skill has 1\.1\.0\./,
    )
    expect(outdated.output).toMatch(/money\.ts is unchanged/)
    expect(outdated.code).toBe(1)

    appendFileSync(store, '// mine\n')
    expect((await add('--check', 'lib')).output).toMatch(/store\.ts is edited and outdated/)
    const updated = await add('--update', 'lib')
    expect(updated.output).toMatch(
      /store\.ts is now store 1\.1\.0\. Your edits are in .*store\.ts\.yours\./,
    )
    expect(updated.code).toBe(0)
    expect(readFileSync(`${store}.yours`, 'utf8')).toMatch(/\/\/ mine\n$/)
    expect(readFileSync(store, 'utf8')).toMatch(/export const b = 2\n$/)
    expect(await add('--check', 'lib')).toMatchObject({ code: 0 })
  })

  test('behavior: line ends are not edits; a module of several files stays together', async () => {
    await add('shop', 'crlf')
    expect(readdirSync(join(project, 'crlf/shop')).sort()).toEqual(['index.ts', 'tables.sql'])
    const file = join(project, 'crlf/shop/tables.sql')
    expect(readFileSync(file, 'utf8')).toMatch(/^-- stellar-mpp-payments shop /)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
    expect(await add('--check', 'crlf')).toMatchObject({ code: 0 })
  })

  test('error: what it does not know is never overwritten', async () => {
    mkdirSync(join(project, 'own'))
    writeFileSync(join(project, 'own/money.ts'), 'mine')
    const refused = await add('store', 'own')
    expect(refused.output).toMatch(/own\/money\.ts is not from this skill.* Nothing was written/)
    expect(refused.code).toBe(2)
    expect(existsSync(join(project, 'own/store.ts'))).toBe(false)
    expect(await add('--update', 'own')).toMatchObject({ code: 1 })
    expect(readFileSync(join(project, 'own/money.ts'), 'utf8')).toBe('mine')
  })

  test('error: edits that were kept are not overwritten by newer edits', async () => {
    publish('1.2.0', { 'store.ts': `${files['store.ts']}export const c = 3\n` })
    appendFileSync(store, '// mine again\n')
    const { code, output } = await add('--update', 'lib')
    expect(output).toMatch(/Left as it is: merge .*store\.ts\.yours first\./)
    expect(code).toBe(1)
    expect(readFileSync(store, 'utf8')).toMatch(/mine again\n$/)
  })

  test('error: unknown modules, folders without any, a skill that is not whole', async () => {
    expect((await add('constructor', 'lib')).output).toMatch(
      /^error: No module is called constructor, only: money, shop, store\.\n$/,
    )
    expect((await add('--check', 'empty')).output).toMatch(/No module of .* is in empty\./)
    expect((await add()).output).toMatch(/That is not understood\.\n\nUsage:/)
    appendFileSync(join(skill, 'assets/money.ts'), '// changed')
    expect((await add('--list')).output).toMatch(/money\.ts of the skill is not as published/)
  })
})

function onNetwork(network: string) {
  return { methodDetails: { network } }
}

function otherToken() {
  const contract = 'CAAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQCAIBAEAQC526'
  return { ...onNetwork('stellar:testnet'), currency: contract, recipient: contract }
}

function pushOnly() {
  return { methodDetails: { network: 'stellar:testnet', credentialTypes: ['signedHash'] } }
}

/** The trial without its command line. */
async function trial(url: string, rpcUrl = network.rpcUrl) {
  const steps: Step[] = []
  const route = { url: new URL(url), body: undefined }
  const obstacle = await runTrial({ route, rpcUrl }, (step) => steps.push(step)).catch(String)
  const texts = steps.flatMap(({ findings }) => findings).map(({ text }) => text)
  return { steps, said: [...texts, obstacle].join('\n') }
}

/** The account that `localnet.mjs` printed at this place. */
function accountOf(index: number): { publicKey: string; secret: string } {
  const accounts = [...network.greeting.matchAll(/(G[A-Z2-7]{55}) +(S[A-Z2-7]{55})/g)]
  const [, publicKey = '', secret = ''] = accounts[index] ?? []
  return { publicKey, secret }
}

function trySeller(url: string, ...args: string[]) {
  const rpc = args.includes('--rpc') ? [] : ['--rpc', network.rpcUrl]
  return run(['try-seller.mjs', url, ...rpc, ...args], alone)
}

async function startNetwork(...args: string[]): Promise<Network> {
  const options = ['--port', '0', '--https-port', '0', ...args]
  const greeting = await outputUntil(
    start(['localnet.mjs', ...options], alone),
    /CA_CERTS=\S+\n[\s\S]*\n$/,
  )
  const find = (pattern: RegExp) => pattern.exec(greeting)?.[1] ?? ''
  return {
    greeting,
    rpcUrl: find(/RPC +(http:\S+)/),
    httpsRpcUrl: find(/RPC over TLS +(https:\S+)/),
    caFile: find(/NODE_EXTRA_CA_CERTS=(.+)/),
  }
}

async function startSeller(env: Record<string, string>): Promise<string> {
  const port = await freePort()
  const program = await Program.bundle(join(root, 'examples/charge/seller.ts'))
  const child = start([program], root, {
    MPP_SECRET_KEY: randomBytes(32).toString('hex'),
    NODE_EXTRA_CA_CERTS: network.caFile,
    PORT: String(port),
    STELLAR_RECIPIENT: accountOf(1).publicKey,
    STELLAR_RPC_URL: network.httpsRpcUrl,
    STORE: join(alone, `${port}.db`),
    ...env,
  })
  await outputUntil(child, /listens on/)
  return `http://localhost:${port}/premium/weather`
}

type Spoiled = { status: number; headers: Record<string, string>; body: string }

/** The good seller behind a proxy that spoils its answers. */
function spoil(change: (response: Spoiled, credential: string) => void): Promise<string> {
  return serve(({ headers }, response) => {
    const credential = headers.authorization ?? ''
    const options = { headers: { ...(credential && { authorization: credential }) } }
    const forwarded = request(weather, options, async (answer) => {
      let body = ''
      for await (const chunk of answer.setEncoding('utf8')) body += chunk
      const own = answer.headers as Record<string, string>
      const spoiled = { status: answer.statusCode ?? 0, headers: { ...own }, body }
      change(spoiled, credential)
      response.writeHead(spoiled.status, spoiled.headers).end(spoiled.body)
    })
    forwarded.end()
  })
}

function serve(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle as never)
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    })
  })
}

function start(args: string[], cwd: string, env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

function collect(child: ChildProcess, onText: (output: string) => void): () => string {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      onText(output)
    })
  return () => output
}

function outputUntil(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const output = collect(child, (text) => {
      if (pattern.test(text)) resolve(text)
    })
    child.once('exit', (code) => reject(new Error(`exited with ${code}:\n${output()}`)))
  })
}

async function run(args: string[], cwd: string): Promise<{ code: number | null; output: string }> {
  const child = start(args, cwd)
  const output = collect(child, () => {})
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output: output() }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  await closed
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
