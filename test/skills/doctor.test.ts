/** The doctor: finds nothing in healthy projects, each ailment in one that has it, and never prints a secret. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Keypair } from '@stellar/stellar-sdk'
import express from 'express'
import { Store } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Report from '../../scripts/skill/doctor/Report.ts'
import { findOldNode } from '../../scripts/skill/doctor/runtime.ts'
import { openChannel } from '../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { cors, paid } from '../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { createNetwork, type Network } from '../../skills/stellar-mpp-payments/assets/network.ts'
import { createSeller } from '../../skills/stellar-mpp-payments/assets/seller.ts'
import next from '../versions/next/package.json' with { type: 'json' }
import * as World from './doctor/World.ts'

let world: World.World
let network: Network

beforeAll(async () => {
  world = await World.open()
  network = createNetwork('stellar:testnet', world.net.rpcUrl)
})

afterAll(() => world.close())

const sellerCode = `import { createSeller } from './payments/seller.ts'
createSeller({ store: createSqliteStore('data/payments.db') })
`

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
    mkdirSync(join(folder, 'data'))
    writeDatabase(folder, 'data/payments.db', 'PRAGMA journal_mode = WAL; CREATE TABLE a (b)')
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
    const before = stateOf(folder)
    const { code, output } = await World.run(folder, env, '--url', await sellWeather())
    expect(output).toMatch(/^✓ Node\n✓ package\.json\n✓ Package versions\n/)
    expect(output).not.toMatch(/✗|!|·/)
    expect(output).toMatch(/\n\nHealthy: nothing was found\.\n$/)
    expect(code).toBe(0)
    expect(stateOf(folder)).toEqual(before)
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
    await World.finds(
      [['error', /no "type": "module"/, /^npm pkg set type=module$/]],
      folder,
      world.seller,
    )
    rmSync(join(folder, 'package.json'))
    await World.finds(
      [['error', /no package\.json/, /in the folder of your project/]],
      folder,
      world.seller,
    )
  })

  const mpp = { '@stellar/mpp': { version: '0.7.1' } }
  const pinned =
    /^npm install @stellar\/mpp@0\.7\.1 mppx@0\.6\.31 @stellar\/stellar-sdk@15\.1\.0 viem@2\.56\.9$/
  const versions: [string, Record<string, object | null>, World.Expected[]][] = [
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
    await World.finds(expected, { packages }, world.seller)
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
    await World.finds(
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
    await World.finds([['error', title, fix]], {}, { ...world.seller, MPP_SECRET_KEY })
  })

  const other = Keypair.random()
  const swapped: [string, () => Record<string, string>, World.Expected[]][] = [
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
    await World.finds(expected, {}, env())
  })

  test('error: a key in the code, .env that git does not ignore, .env that git has', async () => {
    const files = { 'src/buyer.ts': `const a = 1\nconst key = '${other.secret()}'\n` }
    const folder = World.project({ files, dotenv: {} })
    const inCode: World.Expected = [
      'error',
      /secret key \(S…\) stands in src\/buyer\.ts:2\./,
      /new key/,
    ]
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    await World.finds(
      [inCode, ['warning', /git does not ignore/, /^echo \.env >> \.gitignore$/]],
      folder,
      world.buyer,
    )
    execFileSync('git', ['add', '.env'], { cwd: folder })
    await World.finds(
      [inCode, ['error', /\.env is committed/, /^git rm --cached \.env/]],
      folder,
      world.buyer,
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
    await World.finds(
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
    writeDatabase(folder, 'c.db', 'CREATE TABLE a (b)')
    await World.finds(
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

/** Makes a database in a process of its own: nothing of it stays open. */
function writeDatabase(folder: string, file: string, sql: string): void {
  const sqlite = fileURLToPath(import.meta.resolve('@photostructure/sqlite'))
  const program = `new (require('${sqlite}').DatabaseSync)('${file}').exec('${sql}')`
  execFileSync(process.execPath, ['-e', program], { cwd: folder })
}

/** Every file of a project, without packages, and when it was written. */
function stateOf(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const own = paths.filter((path) => !path.startsWith('node_modules'))
  return own.map((path) => `${path} ${lstatSync(join(folder, path)).mtimeMs}`)
}

/** A good seller, running; returns the URL of its paid route. */
async function sellWeather(): Promise<string> {
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
  return `${await world.serve(app)}/weather`
}
