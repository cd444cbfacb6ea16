/** The doctor: finds nothing in healthy projects, each ailment in one that has it, and never prints a secret. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Keypair, Operation, xdr } from '@stellar/stellar-sdk'
import express from 'express'
import { Store } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Report from '../../scripts/skill/doctor/Report.ts'
import { findOldNode } from '../../scripts/skill/doctor/runtime.ts'
import { openChannel } from '../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { startClose } from '../../skills/stellar-mpp-payments/assets/channelTransactions.ts'
import { cors, paid } from '../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { createNetwork, type Network } from '../../skills/stellar-mpp-payments/assets/network.ts'
import { createSeller } from '../../skills/stellar-mpp-payments/assets/seller.ts'
import { createSqliteStore } from '../../skills/stellar-mpp-payments/assets/sqliteStore.ts'
import next from '../versions/next/package.json' with { type: 'json' }
import { listen } from './assets/Market.ts'
import * as World from './doctor/World.ts'

type Expected = readonly [level: 'error' | 'warning', title: RegExp, fix: RegExp]

let world: World.World
let network: Network
/** A good seller, on `localhost`. */
let weather: string
/** Where nobody listens. */
let closed: string
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  world = await World.open()
  network = createNetwork('stellar:testnet', world.net.rpcUrl)
  const seller = createSeller({
    network,
    recipient: world.recipient.publicKey(),
    secretKey: World.secretKey,
    store: Store.memory(),
  })
  const app = express().use(cors())
  app.get('/weather', paid(seller, { amount: '0.01' }), (_request, response) => {
    response.json({})
  })
  weather = `${await serve(app)}/weather`
  const gone = await listen(() => {})
  await gone.close()
  closed = gone.url
})

afterAll(async () => {
  await Promise.all(closing.map((close) => close()))
  await world.net.stop()
})

/** The doctor finds exactly these, in this order, besides that this RPC has no TLS. */
async function finds(
  expected: readonly Expected[],
  plan: World.Plan | string,
  env: Record<string, string>,
  url?: string,
): Promise<void> {
  const folder = typeof plan === 'string' ? plan : World.project(plan)
  const found = await World.findings(folder, env, url)
  expect(found.filter(({ title }) => !plainHttp.test(title))).toEqual(
    expected.map(([level, title, fix]) => ({
      name: expect.any(String),
      level,
      title: expect.stringMatching(title),
      fix: expect.stringMatching(fix),
    })),
  )
}

async function serve(handle: RequestListener): Promise<string> {
  const { url, close } = await listen(handle)
  closing.push(close)
  return url
}

async function lyingRpc(lie: World.Lie): Promise<string> {
  const { url, close } = await World.lyingRpc(world, lie)
  closing.push(close)
  return url
}

const sellerCode = `import { createSeller } from './payments/seller.ts'
createSeller({ store: createSqliteStore('data/payments.db') })
`
const plainHttp = /is http:, which the published/

describe('health', () => {
  test('behavior: a seller, its running server and its channel', async () => {
    const commitmentKey = Keypair.random().publicKey()
    const channel = await openChannel({
      network,
      funderSecret: world.payer.secret(),
      recipient: world.recipient.publicKey(),
      commitmentKey,
      deposit: '1',
    })
    const folder = World.project({ files: { 'src/seller.ts': sellerCode } })
    createSqliteStore(join(folder, 'data/payments.db')).close()
    execFileSync(process.execPath, [
      join(World.scripts, 'add.mjs'),
      'expressSeller',
      join(folder, 'src/payments'),
    ])
    const env = {
      ...world.seller,
      ...world.tls,
      CHANNEL_CONTRACT: channel,
      COMMITMENT_PUBKEY: commitmentKey,
    }
    const { code, output } = await World.run(folder, env, '--url', weather)
    expect(output).toMatch(/^✓ Node\n✓ package\.json\n✓ Package versions\n/)
    expect(output).not.toMatch(/✗|!|·/)
    expect(output).toMatch(/\n\nHealthy: nothing was found\.\n$/)
    expect(code).toBe(0)
  })

  test('behavior: a buyer, whose keys stand in .env', async () => {
    const { STELLAR_SECRET = '' } = world.buyer
    const folder = World.project({ dotenv: { STELLAR_SECRET } })
    const { code, output } = await World.run(folder, world.tls, '--json')
    expect(JSON.parse(output)).toMatchObject({ ok: true })
    expect(code).toBe(0)
  })

  test('behavior: colour only where it is a terminal, sentences with their fix', async () => {
    const { code, output } = await World.run(World.project(), {
      ...world.seller,
      ...world.tls,
      MPP_SECRET_KEY: 'short',
    })
    expect(output).toMatch(/^✗ MPP_SECRET_KEY: .* 5 bytes, want 32 at least\.\n {2}fix: echo /m)
    expect(output).toMatch(/^· Copied modules: not checked, none is here$/m)
    expect(output).toMatch(/\n1 error, 0 warnings; the fix is below each\.\n$/)
    expect(output).not.toContain('\u001b')
    expect(code).toBe(1)
  })
})

describe('secrets in what it says', () => {
  test('behavior: they are taken out, whatever check said them', () => {
    const { sponsor } = world
    const clean = Report.redactor({
      MPP_SECRET_KEY: World.secretKey,
      STELLAR_RPC_URL: 'https://rpc.example/v1/key-of-provider?token=abcdefgh',
    })
    const title = `${World.secretKey} ${sponsor.secret()} /v1/key-of-provider ${sponsor.publicKey()}`
    const entry = {
      name: 'Any',
      outcome: [{ level: 'error', title, fix: '?token=abcdefgh' }],
    } as const
    expect(clean(entry).outcome).toEqual([
      {
        level: 'error',
        title: `[secret] [secret key] [secret] ${sponsor.publicKey()}`,
        fix: '[secret]',
      },
    ])
  })
})

describe('the command line', () => {
  test.each([
    [['--url', 'weather'], 2, /^error: --url takes a URL .* got "weather"\.\nSee node doctor\.mjs/],
    [['--fix'], 2, /^error: Unknown option '--fix'/],
    [['src'], 2, /^error: Unexpected argument 'src'/],
    [['--help'], 0, /^Usage: node doctor\.mjs \[options\]/],
  ])('error: %j', async (args, code, text) => {
    const ran = await World.run(World.project(), {}, ...args)
    expect(ran).toEqual({ code, output: expect.stringMatching(text) })
  })
})

describe('Node and packages', () => {
  test('error: no package.json, no ES modules', async () => {
    const folder = World.project({ manifest: {} })
    await finds(
      [['error', /no "type": "module"/, /^npm pkg set type=module$/]],
      folder,
      world.seller,
    )
    rmSync(join(folder, 'package.json'))
    await finds(
      [['error', /no package\.json/, /in the folder of your project/]],
      folder,
      world.seller,
    )
  })

  const mpp = { '@stellar/mpp': { version: '0.7.1' } }
  const pinned =
    /^npm install @stellar\/mpp@0\.7\.1 mppx@0\.6\.31 @stellar\/stellar-sdk@15\.1\.0 viem@2\.56\.9$/
  const versions: [string, Record<string, object | null>, Expected[]][] = [
    [
      'nothing is installed',
      { mppx: null, viem: null },
      [['error', /Not installed: mppx, viem\./, pinned]],
    ],
    [
      'the SDK is not installed: the ledger is not looked at',
      { '@stellar/stellar-sdk': null },
      [['error', /Not installed: @stellar\/stellar-sdk\./, pinned]],
    ],
    [
      'a version between the sets',
      { ...mpp, mppx: { version: '0.8.2' } },
      [['warning', /mppx 0\.8\.2 \(tested: 0\.6\.31\)\.$/, pinned]],
    ],
    [
      'a set that is nearer to next',
      {
        ...mpp,
        mppx: { version: next.dependencies.mppx },
        '@stellar/stellar-sdk': { version: '16.2.0' },
      },
      [
        [
          'warning',
          /stellar-sdk 16\.2\.0 \(tested: 16\.3\.0\)\.$/,
          /mppx@0\.11\.0 .* --legacy-peer-deps$/,
        ],
      ],
    ],
    [
      'the SDK whose XDR is another',
      { ...mpp, '@stellar/stellar-sdk': { version: '17.0.0' } },
      [['error', /17\.0\.0 .*rewrote XDR/, pinned]],
    ],
    [
      'another @stellar/mpp',
      { '@stellar/mpp': { version: '0.6.0' } },
      [['warning', /@stellar\/mpp 0\.6\.0 \(tested: 0\.7\.1\)/, pinned]],
    ],
    [
      'two copies of mppx',
      {
        '@stellar/mpp': { version: '0.7.1', peerDependencies: { mppx: '*' } },
        '@stellar/mpp/node_modules/mppx': { version: '0.6.29' },
      },
      [
        [
          'error',
          /mppx is installed 2 times \(.*0\.6\.31.*\): instanceof/,
          /npm ls mppx .* npm dedupe/,
        ],
      ],
    ],
  ]
  test.each(versions)('error: %s', async (_, packages, expected) => {
    await finds(expected, { packages }, world.seller)
  })

  test('error: copied modules that are edited, outdated, lost or unknown', async () => {
    const folder = World.project()
    const payments = join(folder, 'src/payments')
    const change = (file: string, to: (text: string) => string) =>
      writeFileSync(join(payments, file), to(readFileSync(join(payments, file), 'utf8')))
    execFileSync(process.execPath, [join(World.scripts, 'add.mjs'), 'errors', payments])
    change('errors.ts', (text) => `${text}// mine\n`)
    change('transfer.ts', (text) => text.slice(text.indexOf('\n') + 1))
    const older = createHash('sha256').update('older').digest('hex')
    change('faults.ts', (text) => {
      const [head = ''] = text.split('\n')
      return `${head.replace(/[0-9a-f]{64}/, older)}\nolder`
    })
    rmSync(join(payments, 'reasons.ts'))
    const update = /^node .*add\.mjs --update src\/payments$/
    await finds(
      [
        ['warning', /errors\.ts is edited\./, /^Move your lines .* --update src\/payments$/],
        ['warning', /faults\.ts is outdated/, update],
        ['warning', /transfer\.ts is not from this skill/, /^Move it out of src\/payments/],
        ['warning', /reasons\.ts is missing/, update],
      ],
      folder,
      world.buyer,
    )
  })

  test.each([
    ['18.20.8', 1],
    ['20.18.3', 1],
    ['20.19.0', 0],
    ['22.0.0', 0],
  ])('error: Node %s', (version, count) => {
    const fix = expect.stringMatching(/nvm install 22/)
    const found = { level: 'error', title: `Node is ${version}, older than 20.19.`, fix }
    expect(findOldNode(version)).toEqual(Array(count).fill(found))
  })
})

describe('secrets and keys', () => {
  const example = 'replace-me-with-openssl-rand-hex-32-please'
  test.each([
    ['is missing', '', /is not set/],
    ['is short', 'replace-me', /has 10 bytes, want 32 at least/],
    ['is an example', example, /looks like an example/],
    ['is one letter', 'a'.repeat(64), /looks like an example/],
  ])('error: MPP_SECRET_KEY %s', async (_, MPP_SECRET_KEY, title) => {
    const fix = /^echo "MPP_SECRET_KEY=\$\(openssl rand -hex 32\)" >> \.env/
    await finds([['error', title, fix]], {}, { ...world.seller, MPP_SECRET_KEY })
  })

  const other = Keypair.random()
  const swapped: [string, () => Record<string, string>, Expected[]][] = [
    [
      'a secret where an account belongs',
      () => ({ ...world.seller, STELLAR_RECIPIENT: world.recipient.secret() }),
      [['error', /STELLAR_RECIPIENT holds a secret key \(S…\)/, /Put an account \(G…\) there/]],
    ],
    [
      'an account where a secret belongs',
      () => ({ ...world.buyer, STELLAR_SECRET: other.publicKey() }),
      [['error', /STELLAR_SECRET holds a key that begins with G/, /^STELLAR_SECRET=S…/]],
    ],
    [
      'a muxed recipient',
      () => ({ ...world.seller, STELLAR_RECIPIENT: `M${'A'.repeat(68)}` }),
      [['error', /is a muxed address/, /own address \(G…\)/]],
    ],
    [
      'a typo',
      () => ({
        ...world.seller,
        STELLAR_RECIPIENT: `${other.publicKey().slice(0, -1)}${other.publicKey().endsWith('A') ? 'B' : 'A'}`,
      }),
      [['error', /STELLAR_RECIPIENT is mistyped/, /Copy it again/]],
    ],
    [
      'no key at all',
      () => ({ ...world.buyer, STELLAR_SECRET: 'S...' }),
      [['error', /STELLAR_SECRET holds 4 characters, want a secret key/, /56 characters/]],
    ],
    [
      'a payer that is the recipient',
      () => ({ ...world.seller, STELLAR_SECRET: world.recipient.secret() }),
      [['error', /payer and recipient are one/, /account of its own/]],
    ],
    [
      'a sponsor that is the payer',
      () => ({ ...world.seller, STELLAR_SECRET: world.sponsor.secret() }),
      [['error', /FEE_PAYER_SECRET and STELLAR_SECRET are one account/, /account of its own/]],
    ],
    [
      'a sponsor that is the recipient',
      () => ({ ...world.seller, FEE_PAYER_SECRET: world.recipient.secret() }),
      [['warning', /sponsor is the recipient/, /account of its own/]],
    ],
    [
      'a recipient key of another account',
      () => ({ ...world.seller, RECIPIENT_SECRET: world.payer.secret() }),
      [['error', /RECIPIENT_SECRET is not the key of STELLAR_RECIPIENT/, /same account/]],
    ],
    [
      'a commitment key of another pair',
      () => ({
        ...world.buyer,
        COMMITMENT_SECRET: other.rawSecretKey().toString('hex'),
        COMMITMENT_PUBKEY: world.payer.publicKey(),
      }),
      [['error', /COMMITMENT_SECRET is not the key of COMMITMENT_PUBKEY/, /same key pair/]],
    ],
  ]
  test.each(swapped)('error: %s', async (_, env, expected) => {
    await finds(expected, {}, env())
  })

  test('error: a key in the code, .env that git does not ignore, .env that git has', async () => {
    const files = { 'src/buyer.ts': `const a = 1\nconst key = '${other.secret()}'\n` }
    const folder = World.project({ files, dotenv: {} })
    const inCode: Expected = ['error', /secret key \(S…\) stands in src\/buyer\.ts:2\./, /new key/]
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    await finds(
      [inCode, ['warning', /git does not ignore/, /^echo \.env >> \.gitignore$/]],
      folder,
      world.buyer,
    )
    execFileSync('git', ['add', '.env'], { cwd: folder })
    await finds(
      [inCode, ['error', /\.env is committed/, /^git rm --cached \.env/]],
      folder,
      world.buyer,
    )
  })
})

describe('the network', () => {
  const remote = /STELLAR_RPC_URL=https/
  const rows: [string, () => Record<string, string>, Expected[]][] = [
    [
      'testnet',
      () => ({ ...world.buyer, STELLAR_NETWORK: 'testnet' }),
      [['error', /names no network/, /^STELLAR_NETWORK=stellar:testnet$/]],
    ],
    [
      'mainnet',
      () => ({ ...world.buyer, STELLAR_NETWORK: 'mainnet' }),
      [['error', /names no network/, /^STELLAR_NETWORK=stellar:pubnet$/]],
    ],
    [
      'the public network, old SDK, RPC of another',
      () => ({ ...world.buyer, STELLAR_NETWORK: 'stellar:pubnet' }),
      [
        ['error', /stellar-sdk 15 throws/, /stellar-sdk@16\.3\.0/],
        [
          'error',
          /serves "Test SDF Network ; September 2015", but/,
          /^STELLAR_NETWORK=stellar:testnet/,
        ],
      ],
    ],
    [
      'the public network without RPC',
      () => ({ STELLAR_NETWORK: 'stellar:pubnet' }),
      [
        ['error', /stellar-sdk 15 throws/, /stellar-sdk@16\.3\.0/],
        ['error', /has no default RPC/, remote],
      ],
    ],
    ['no URL', () => ({ STELLAR_RPC_URL: 'localhost' }), [['error', /is no URL/, remote]]],
    [
      'an RPC in clear text that nobody finds',
      () => ({ STELLAR_RPC_URL: 'http://rpc.invalid/key-of-provider' }),
      [
        ['error', /http:\/\/rpc\.invalid is not encrypted/, remote],
        ['error', /does not answer: .*(ENOTFOUND|EAI_AGAIN)/, /key included/],
      ],
    ],
    [
      'no local network',
      () => ({ STELLAR_RPC_URL: closed.replace('http:', 'https:') }),
      [['error', /does not answer: .*ECONNREFUSED/, /^Start it: node .*localnet\.mjs$/]],
    ],
    [
      'certificates that nobody trusts',
      () => ({ STELLAR_RPC_URL: world.net.httpsRpcUrl ?? '' }),
      [['error', /does not answer: unable to verify/, /^export NODE_EXTRA_CA_CERTS=\$PWD/]],
    ],
    [
      'certificates that are not there',
      () => ({ STELLAR_RPC_URL: world.net.rpcUrl, NODE_EXTRA_CA_CERTS: 'gone.pem' }),
      [['error', /not there: gone\.pem/, /localnet\.mjs/]],
    ],
  ]
  test.each(rows)('error: %s', async (_, env, expected) => {
    await finds(expected, {}, env())
  })

  test('error: certificates named in .env, a network named in code', async () => {
    const { NODE_EXTRA_CA_CERTS = '' } = world.tls
    const plan = {
      dotenv: { NODE_EXTRA_CA_CERTS },
      files: { 'src/a.ts': "stellar.charge({ network: 'public' })\n// network: 'testnet'\n" },
    }
    await finds(
      [
        ['error', /src\/a\.ts:1 says network: 'public'/, /^network: 'stellar:pubnet'$/],
        ['error', /stands in \.env/, /^export NODE_EXTRA_CA_CERTS=\//],
      ],
      plan,
      { STELLAR_RPC_URL: world.net.rpcUrl },
    )
  })

  test('error: a local network without TLS', async () => {
    expect(await World.findings(World.project(), { STELLAR_RPC_URL: world.net.rpcUrl })).toEqual([
      {
        name: 'STELLAR_RPC_URL',
        level: 'warning',
        title: expect.stringMatching(/^The RPC http:\/\/127\.0\.0\.1:\d+ is http:, which/),
        fix: expect.stringMatching(/^STELLAR_RPC_URL=https:\/\/localhost:8443\/rpc/),
      },
    ])
  })

  test('error: an RPC that answers what cannot be read is a finding of that check', async () => {
    const broken = await lyingRpc(({ method, result }) => {
      if (method !== 'getLedgerEntries') return
      for (const entry of result.entries as { xdr: string }[]) entry.xdr = 'AAAA'
    })
    const env = { ...world.buyer, STELLAR_RPC_URL: broken }
    await finds([['error', /^This could not be checked: /, /try again/]], {}, env)
  })

  test('error: an RPC that is none, of another network, with another time', async () => {
    const page = await serve((_request, response) => void response.end('<html>'))
    await finds(
      [['error', /did not answer getNetwork as/, /^Start it/]],
      {},
      { STELLAR_RPC_URL: page },
    )
    const own = await lyingRpc(({ result, method }) => {
      if (method === 'getNetwork') result.passphrase = 'Mine\u001b[2J'
    })
    await finds(
      [['error', /serves "Mine \[2J", but/, /testnet's passphrase/]],
      {},
      { STELLAR_RPC_URL: own },
    )
    const late = await lyingRpc(({ headers }) => {
      headers.date = new Date(Date.now() + 60_000).toUTCString()
    })
    await finds(
      [['error', /(59|60|61) s behind the RPC's/, /timedatectl/]],
      {},
      { STELLAR_RPC_URL: late },
    )
    const ahead = await lyingRpc(({ method, result }) => {
      if (method === 'getLatestLedger')
        result.closeTime = String(Math.round(Date.now() / 1000) + 90)
    })
    await finds(
      [['error', /latest ledger closes in (89|90) s/, /timedatectl/]],
      {},
      { STELLAR_RPC_URL: ahead },
    )
  })
})

describe('token contracts', () => {
  test('error: the constants of 0.7.1, a typo, the other network', async () => {
    const mainnet = 'CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75'
    const text = `import { USDC_SAC_MAINNET } from '@stellar/mpp'
const currency = '${mainnet}'
const typo = '${mainnet.slice(0, -1)}6'
`
    await finds(
      [
        [
          'error',
          /src\/shop\.ts:1: USDC_SAC_MAINNET of .* is no valid/,
          /contractId\(Networks\.PUBLIC\), which is CCW67TSZ/,
        ],
        ['error', /src\/shop\.ts:2: that is USDC of stellar:pubnet/, /^CBIELTK6/],
        ['error', /src\/shop\.ts:3: .*checksum/, /derive it/],
        ['error', /\.env, CURRENCY: that is USDC/, /^CBIELTK6/],
      ],
      { files: { 'src/shop.ts': text }, dotenv: { CURRENCY: mainnet } },
      world.seller,
    )
  })
})

describe('accounts', () => {
  test('error: accounts that are not there', async () => {
    const [recipient, payer] = [Keypair.random(), Keypair.random()]
    const env = {
      ...world.seller,
      STELLAR_RECIPIENT: recipient.publicKey(),
      STELLAR_SECRET: payer.secret(),
    }
    const fund = (keypair: Keypair) =>
      new RegExp(`^curl ".*/friendbot\\?addr=${keypair.publicKey()}"$`)
    await finds(
      [
        ['error', /The recipient .* has no account on stellar:testnet/, fund(recipient)],
        ['error', /The payer .* has no account/, fund(payer)],
      ],
      {},
      env,
    )
  })

  test('error: no trustlines, no USDC, not authorized, no XLM', async () => {
    const bare = await World.createAccount(world, false)
    const broke = await World.createAccount(world, true)
    const sponsor = Keypair.random()
    const create = { destination: sponsor.publicKey(), startingBalance: '1.05' }
    await World.submit(world, broke, Operation.createAccount(create))
    const noTrust: Expected = [
      'error',
      /The (recipient|payer) .*no trustline .*#13/,
      /Operation\.changeTrust\(.*GBBD47IF/,
    ]
    const xlm: Expected = ['error', /The sponsor .* hardly any XLM/, /friendbot/]
    const STELLAR_RECIPIENT = bare.publicKey()
    await finds(
      [noTrust, xlm],
      {},
      { ...world.seller, STELLAR_RECIPIENT, FEE_PAYER_SECRET: sponsor.secret() },
    )
    await finds([noTrust], {}, { ...world.buyer, STELLAR_SECRET: bare.secret() })
    const empty: Expected = [
      'error',
      /The payer .* holds no USDC/,
      /^curl ".*\/faucet\?addr=G.*&amount=10"$/,
    ]
    await finds([empty], {}, { ...world.buyer, STELLAR_SECRET: broke.secret() })
    const files = { 'src/a.ts': 'const currency = XLM_SAC_TESTNET\n' }
    await finds([], { files }, { ...world.seller, STELLAR_RECIPIENT })
    const frozen = await lyingRpc(({ method, result }) => {
      if (method === 'getLedgerEntries') rewriteEntries(result, revoke)
    })
    const revoked: Expected = ['error', /may not hold USDC/, /another account/]
    await finds([revoked], {}, { ...world.buyer, STELLAR_RPC_URL: frozen })
  })
})

describe('the store', () => {
  const text = (file: string) => sellerCode.replace('data/payments.db', file)
  test('error: in memory, no folder, no database, no write-ahead log', async () => {
    const files = {
      'src/seller.ts':
        "const store = Store.memory()\nconst other = createSqliteStore('file/a.db')\n",
      'src/buyer.test.ts': 'Store.memory()\n',
      file: 'text',
      'src/b.ts': text('file'),
      'src/c.ts': text('c.db'),
    }
    const folder = World.project({ files })
    execFileSync(
      process.execPath,
      [
        '-e',
        `
      const { DatabaseSync } = require('${fileURLToPath(import.meta.resolve('@photostructure/sqlite'))}')
      new DatabaseSync('c.db').exec('CREATE TABLE a (b)')`,
      ],
      { cwd: folder },
    )
    await finds(
      [
        [
          'warning',
          /^src\/seller\.ts:1: Store\.memory\(\) forgets/,
          /createSqliteStore.*add\.mjs sqliteStore/,
        ],
        ['error', /file is no SQLite database/, /another file/],
        ['warning', /c\.db has no write-ahead log/, /journal_mode = WAL/],
        ['error', /file\/a\.db cannot be made: .*file is no folder/, /another file/],
      ],
      folder,
      world.seller,
    )
  })
})

describe('a running seller', () => {
  /** A seller that asks for `request` in a challenge of its own making. */
  const asks = (change: object, parameters: object = {}, headers: object = {}) =>
    serve((_request, response) => {
      const request = {
        amount: '100000',
        currency: network.usdc,
        recipient: world.recipient.publicKey(),
        methodDetails: { network: network.id },
        ...change,
      }
      const all = {
        id: '1',
        realm: '127.0.0.1',
        method: 'stellar',
        intent: 'charge',
        request: Buffer.from(JSON.stringify(request)).toString('base64url'),
        expires: inSeconds(300),
        ...parameters,
      }
      const text = Object.entries(all).map(([name, value]) => `${name}="${value}"`)
      response.writeHead(402, { ...good, 'www-authenticate': `Payment ${text}`, ...headers }).end()
    })
  const good = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'WWW-Authenticate, Payment-Receipt',
    'cache-control': 'no-store',
  }
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

  const rows: [string, () => Promise<string>, Expected[]][] = [
    [
      'of another network, token and recipient',
      () => asks({ currency: 'C1', recipient: 'G1', methodDetails: { network: 'testnet' } }),
      [
        [
          'error',
          /is on testnet, this environment on stellar:testnet/,
          /^network: 'stellar:testnet'/,
        ],
        ['warning', /takes C1, which is not USDC/, /^currency: 'CBIELTK6/],
        ['error', /recipient is G1, STELLAR_RECIPIENT another/, /Restart/],
      ],
    ],
    [
      'that has expired and has another name',
      () => asks({}, { expires: inSeconds(-5), realm: 'shop.example' }),
      [
        ['error', /has expired before anybody could pay/, /5 minutes/],
        ['warning', /realm is "shop\.example", want "127\.0\.0\.1"/, /^MPP_REALM=127\.0\.0\.1/],
      ],
    ],
    [
      'whose price never expires',
      () => asks({}, { expires: '' }),
      [['error', /never expires/, /5 minutes/]],
    ],
    [
      'whose price is good for a day',
      () => asks({}, { expires: inSeconds(86_400) }),
      [['error', /more than an hour/, /5 minutes/]],
    ],
    [
      'that is cached, and that browsers cannot pay',
      () =>
        asks(
          {},
          {},
          { 'cache-control': 'max-age=60', 'access-control-expose-headers': 'WWW-Authenticate' },
        ),
      [
        ['error', /not Cache-Control: no-store/, /on the way/],
        [
          'warning',
          /CORS hides Payment-Receipt/,
          /Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt/,
        ],
      ],
    ],
    [
      'whose challenge is cut',
      () => asks({}, { request: 'e30.' }),
      [['error', /request cannot be read/, /proxy_buffer_size 16k/]],
    ],
    [
      'that offers another method',
      () => asks({}, { method: 'tempo' }),
      [['error', /offers tempo, and nothing on Stellar/, /stellar\.charge/]],
    ],
    [
      'without a challenge',
      () => asks({}, {}, { 'www-authenticate': 'Bearer' }),
      [['error', /has no WWW-Authenticate: Payment/, /proxy/]],
    ],
  ]
  test.each(rows)('error: one %s', async (_, start, expected) => {
    await finds(expected, {}, world.seller, await start())
  })

  const long: Expected = [
    'error',
    /15 kB gets (431|no answer), want 402/,
    /--max-http-header-size.*large_client_header_buffers/,
  ]
  test.each([
    [200, /answers 200, want 402: everybody gets it for free/, /in front of the handler/],
    [302, /answers 302, want 402/, /points to: \/else/],
    [404, /answers 404, want 402/, /takes GET/],
    [500, /answers 500, want 402: the seller fails/, /log/],
  ])('error: one that answers %i', async (status, title, fix) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, { location: '/else' }).end()
    })
    await finds([['error', title, fix]], {}, world.seller, url)
  })

  test('error: one that is not there, one that takes short headers only', async () => {
    const gone = ['error', /does not answer: .*ECONNREFUSED/, /Start the seller/] as const
    await finds([gone], {}, world.seller, closed)
    const target = new URL(weather)
    const strict = createServer({ maxHeaderSize: 8_192 }, async (request, response) => {
      const asked = new URL(request.url ?? '', target)
      const answer = await fetch(asked)
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
    })
    closing.push(async () => void strict.close().closeAllConnections())
    await new Promise<void>((resolve) => strict.listen(0, 'localhost', resolve))
    const url = `http://localhost:${(strict.address() as AddressInfo).port}/weather`
    await finds([long], {}, { ...world.seller, MPP_REALM: target.hostname }, url)
  })
})

describe('a channel', () => {
  test('error: none there, other keys, other code, too little time, a close', async () => {
    const commitmentKey = Keypair.random()
    const channel = await openChannel({
      network,
      funderSecret: world.payer.secret(),
      recipient: world.sponsor.publicKey(),
      commitmentKey: commitmentKey.publicKey(),
      deposit: '1',
      refundWaitingPeriod: 100,
    })
    const { FEE_PAYER_SECRET: _, ...seller } = world.seller
    const env = {
      ...seller,
      CHANNEL_CONTRACT: channel,
      COMMITMENT_PUBKEY: commitmentKey.rawPublicKey().toString('hex'),
    }
    const to: Expected = ['error', /The channel pays G.*, not STELLAR_RECIPIENT/, /open one to/]
    const period: Expected = [
      'warning',
      /100 ledgers after .* want 17280/,
      /refundWaitingPeriod: 17280/,
    ]
    await finds([to, period], {}, env)
    const otherKey: Expected = [
      'error',
      /commitment key is G.*, not COMMITMENT_PUBKEY/,
      /^COMMITMENT_PUBKEY=G/,
    ]
    await startClose({ network, channel, secret: world.payer.secret() })
    const close: Expected = [
      'error',
      /A close has started: from ledger \d+ on \(now \d+\)/,
      /^Claim now/,
    ]
    const COMMITMENT_PUBKEY = world.payer.publicKey()
    await finds([otherKey, to, period, close], {}, { ...env, COMMITMENT_PUBKEY })
    await finds(
      [['error', /CHANNEL_CONTRACT C.* is no channel on stellar:testnet/, /openChannel/]],
      {},
      { ...env, CHANNEL_CONTRACT: network.usdc },
    )
    const other = await lyingRpc(({ method, result }) => {
      if (method === 'getLedgerEntries') rewriteEntries(result, changeCode)
    })
    const code: Expected = [
      'warning',
      /code (07){32} is not the skill's/,
      /codeHashes: \['(07){32}'\]/,
    ]
    const lied = { ...env, STELLAR_RPC_URL: other }
    await finds([code, to, period, close], {}, lied)
    const files = { 'src/a.ts': `const codeHashes = ['${'07'.repeat(32)}']\n` }
    await finds([to, period, close], { files }, lied)
  })
})

/** Replaces entries of a reply to `getLedgerEntries`. */
function rewriteEntries(
  result: Record<string, unknown>,
  change: (data: xdr.LedgerEntryData) => void,
): void {
  for (const entry of result.entries as { xdr: string }[]) {
    const data = xdr.LedgerEntryData.fromXDR(entry.xdr, 'base64')
    change(data)
    entry.xdr = data.toXDR('base64')
  }
}

function revoke(data: xdr.LedgerEntryData): void {
  if (data.switch().name === 'trustline') data.trustLine().flags(0)
}

function changeCode(data: xdr.LedgerEntryData): void {
  if (data.switch().name !== 'contractData') return
  const code = xdr.ContractExecutable.contractExecutableWasm(Buffer.alloc(32, 7))
  data.contractData().val().instance().executable(code)
}
