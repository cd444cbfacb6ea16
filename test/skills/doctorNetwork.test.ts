/** The doctor on the network: its RPC, the accounts, running sellers and channels. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Keypair, Operation, xdr } from '@stellar/stellar-sdk'
import express from 'express'
import { Store } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChannel } from '../../skills/stellar-mpp-payments/assets/channelOpen.ts'
import { createChannelSeller } from '../../skills/stellar-mpp-payments/assets/channelSeller.ts'
import { startClose } from '../../skills/stellar-mpp-payments/assets/channelTransactions.ts'
import { cors, paid } from '../../skills/stellar-mpp-payments/assets/expressSeller.ts'
import { createNetwork, type Network } from '../../skills/stellar-mpp-payments/assets/network.ts'
import { listen } from './assets/Market.ts'
import * as World from './doctor/World.ts'

let world: World.World
let network: Network
/** Where nobody listens. */
let closed: string

beforeAll(async () => {
  world = await World.open()
  network = createNetwork('stellar:testnet', world.net.rpcUrl)
  const gone = await listen(() => {})
  await gone.close()
  closed = gone.url
})

afterAll(() => world.close())

describe('the network', () => {
  const remote = /STELLAR_RPC_URL=https/
  const rows: [string, () => Record<string, string>, World.Expected[]][] = [
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
    await World.finds(expected, {}, env())
  })

  test('error: certificates named in .env, a network named in code', async () => {
    const { NODE_EXTRA_CA_CERTS = '' } = world.tls
    const plan = {
      dotenv: { NODE_EXTRA_CA_CERTS },
      files: { 'src/a.ts': "stellar.charge({ network: 'public' })\n// network: 'testnet'\n" },
    }
    await World.finds(
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
    const broken = await World.lyingRpc(world, ({ method, result }) => {
      if (method !== 'getLedgerEntries') return
      for (const entry of result.entries as { xdr: string }[]) entry.xdr = 'AAAA'
    })
    const env = { ...world.buyer, STELLAR_RPC_URL: broken }
    await World.finds([['error', /^This could not be checked: /, /try again/]], {}, env)
  })

  test('error: an RPC that is none, of another network, with another time', async () => {
    const page = await world.serve((_request, response) => void response.end('<html>'))
    await World.finds(
      [['error', /did not answer getNetwork as/, /^Start it/]],
      {},
      { STELLAR_RPC_URL: page },
    )
    const own = await World.lyingRpc(world, ({ result, method }) => {
      if (method === 'getNetwork') result.passphrase = 'Mine\u001b[2J'
    })
    await World.finds(
      [['error', /serves "Mine \[2J", but/, /testnet's passphrase/]],
      {},
      { STELLAR_RPC_URL: own },
    )
    const late = await World.lyingRpc(world, ({ headers }) => {
      headers.date = new Date(Date.now() + 60_000).toUTCString()
    })
    await World.finds(
      [['error', /(59|60|61) s behind the RPC's/, /timedatectl/]],
      {},
      { STELLAR_RPC_URL: late },
    )
    const ahead = await World.lyingRpc(world, ({ method, result }) => {
      if (method === 'getLatestLedger')
        result.closeTime = String(Math.round(Date.now() / 1000) + 90)
    })
    await World.finds(
      [['error', /latest ledger closes in (89|90) s/, /timedatectl/]],
      {},
      { STELLAR_RPC_URL: ahead },
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
    const folder = World.project()
    const missing: World.Expected[] = [
      ['error', /The recipient .* has no account on stellar:testnet/, fund(recipient)],
      ['error', /The payer .* has no account/, fund(payer)],
    ]
    await World.finds(missing, folder, env)
    await follow(await World.findings(folder, env))
    const noTrust: World.Expected = ['error', /no trustline/, /changeTrust/]
    await World.finds([noTrust, noTrust], folder, env)
  })

  test('error: no trustlines, no USDC, not authorized, no XLM', async () => {
    const bare = await World.createAccount(world, false)
    const broke = await World.createAccount(world, true)
    const sponsor = Keypair.random()
    const create = { destination: sponsor.publicKey(), startingBalance: '1.05' }
    await World.submit(world, broke, Operation.createAccount(create))
    const noTrust: World.Expected = [
      'error',
      /The (recipient|payer) .*no trustline .*#13/,
      /Operation\.changeTrust\(.*GBBD47IF/,
    ]
    const xlm: World.Expected = ['error', /The sponsor .* hardly any XLM/, /^Send 5 XLM to G/]
    const STELLAR_RECIPIENT = bare.publicKey()
    await World.finds(
      [noTrust, xlm],
      {},
      { ...world.seller, STELLAR_RECIPIENT, FEE_PAYER_SECRET: sponsor.secret() },
    )
    await World.finds([noTrust], {}, { ...world.buyer, STELLAR_SECRET: bare.secret() })
    const empty: World.Expected = [
      'error',
      /The payer .* holds no USDC/,
      /^curl ".*\/faucet\?addr=G.*&amount=10"$/,
    ]
    const buyer = { ...world.buyer, STELLAR_SECRET: broke.secret() }
    const folder = World.project()
    await World.finds([empty], folder, buyer)
    await follow(await World.findings(folder, buyer))
    await World.finds([], folder, buyer)
    const files = { 'src/a.ts': 'const currency = XLM_SAC_TESTNET\n' }
    await World.finds([], { files }, { ...world.seller, STELLAR_RECIPIENT })
    const frozen = await World.lyingRpc(world, ({ method, result }) => {
      if (method === 'getLedgerEntries') rewriteEntries(result, revoke)
    })
    const revoked: World.Expected = ['error', /may not hold USDC/, /another account/]
    await World.finds([revoked], {}, { ...world.buyer, STELLAR_RPC_URL: frozen })
  })
})

describe('a running seller', () => {
  /** A seller that asks for `request` in a challenge of its own making. */
  const asks = (change: object, parameters: object = {}, headers: object = {}) =>
    world.serve((_request, response) => {
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

  const rows: [string, () => Promise<string>, World.Expected[]][] = [
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
    await World.finds(expected, {}, world.seller, await start())
  })

  const long: World.Expected = [
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
    const url = await world.serve((_request, response) => {
      response.writeHead(status, { location: '/else' }).end()
    })
    await World.finds([['error', title, fix]], {}, world.seller, url)
  })

  test('error: one that is not there, one that takes short headers only', async () => {
    const gone = ['error', /does not answer: .*ECONNREFUSED/, /Start the seller/] as const
    await World.finds([gone], {}, world.seller, closed)
    const good = await asks({})
    await World.finds([], {}, world.seller, good)
    const strict = createServer({ maxHeaderSize: 8_192 }, async (_request, response) => {
      const { status, headers } = await fetch(good)
      response.writeHead(status, Object.fromEntries(headers)).end()
    })
    await new Promise<void>((resolve) => strict.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(strict.address() as AddressInfo).port}/weather`
    await World.finds([long], {}, world.seller, url)
    strict.close().closeAllConnections()
  })
})

describe('a channel', () => {
  test('error: a running seller that sells on another', async () => {
    const commitmentKey = Keypair.random().publicKey()
    const terms = {
      network,
      funderSecret: world.payer.secret(),
      recipient: world.recipient.publicKey(),
      commitmentKey,
      deposit: '1',
    }
    const [channel, other] = [await openChannel(terms), await openChannel(terms)]
    const { secretKey } = World
    const seller = await createChannelSeller({
      ...terms,
      channel,
      secretKey,
      store: Store.memory(),
    })
    const app = express().use(cors())
    app.get('/word', paid(seller, { amount: '0.001' }), (_request, response) => {
      response.json({})
    })
    const url = `${await world.serve(app)}/word`
    const env = { ...world.seller, COMMITMENT_PUBKEY: commitmentKey }
    await World.finds([], {}, { ...env, CHANNEL_CONTRACT: channel }, url)
    const sells: World.Expected = ['error', /sells on C.*, CHANNEL_CONTRACT is another/, /Restart/]
    await World.finds([sells], {}, { ...env, CHANNEL_CONTRACT: other }, url)
  })

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
    const to: World.Expected = [
      'error',
      /The channel pays G.*, not STELLAR_RECIPIENT/,
      /open one to/,
    ]
    const period: World.Expected = [
      'warning',
      /100 ledgers after .* want 17280/,
      /refundWaitingPeriod: 17280/,
    ]
    await World.finds([to, period], {}, env)
    const otherKey: World.Expected = [
      'error',
      /commitment key is G.*, not COMMITMENT_PUBKEY/,
      /^COMMITMENT_PUBKEY=G/,
    ]
    await startClose({ network, channel, secret: world.payer.secret() })
    const close: World.Expected = [
      'error',
      /A close has started: from ledger \d+ on \(now \d+\)/,
      /^Claim now/,
    ]
    const COMMITMENT_PUBKEY = world.payer.publicKey()
    await World.finds([otherKey, to, period, close], {}, { ...env, COMMITMENT_PUBKEY })
    await World.finds(
      [['error', /CHANNEL_CONTRACT C.* is no channel on stellar:testnet/, /openChannel/]],
      {},
      { ...env, CHANNEL_CONTRACT: network.usdc },
    )
    const other = await World.lyingRpc(world, ({ method, result }) => {
      if (method === 'getLedgerEntries') rewriteEntries(result, changeCode)
    })
    const code: World.Expected = [
      'warning',
      /code (07){32} is not the skill's/,
      /codeHashes: \['(07){32}'\]/,
    ]
    const lied = { ...env, STELLAR_RPC_URL: other }
    await World.finds([code, to, period, close], {}, lied)
    const files = { 'src/a.ts': `const codeHashes = ['${'07'.repeat(32)}']\n` }
    await World.finds([to, period, close], { files }, lied)
  })
})

/** Does what the fixes say: each is a URL to ask. */
async function follow(findings: readonly { fix: string }[]): Promise<void> {
  for (const { fix } of findings) {
    const [, url] = /^curl "(.+)"$/.exec(fix) ?? []
    if (url) expect((await fetch(url)).status).toBe(200)
  }
}

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
