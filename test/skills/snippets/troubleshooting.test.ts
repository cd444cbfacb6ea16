/** Provokes what `references/troubleshooting.md` quotes, and holds each quoted text against its row. */
import { readFileSync } from 'node:fs'
import { fromBaseUnits, USDC_SAC_TESTNET, XLM_SAC_TESTNET } from '@stellar/mpp'
import { stellar as Client } from '@stellar/mpp/charge/client'
import { stellar as Server, Store } from '@stellar/mpp/charge/server'
import {
  Address,
  Asset,
  BASE_FEE,
  Contract,
  Keypair,
  Networks,
  nativeToScVal,
  Operation,
  rpc,
  type Transaction,
  TransactionBuilder,
} from '@stellar/stellar-sdk'
import { Challenge, Credential, Method, z } from 'mppx'
import { Mppx as Buyer } from 'mppx/client'
import { Mppx } from 'mppx/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Network from './Network.ts'

const file = '../../../skills/stellar-mpp-payments/references/troubleshooting.md'
const page = readFileSync(new URL(file, import.meta.url), 'utf8')

let network: Network.Network
let usdcHolder: Keypair
const empty = Keypair.random()
const stranger = Keypair.random()

beforeAll(async () => {
  network = await Network.start({ httpsPort: 0 })
  usdcHolder = network.payer
  network.net.fund(empty.publicKey())
})

afterAll(() => network.stop())

/** What it throws, with its cause; fails when it does not. */
async function thrownBy(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } }
    return `${message} ${cause?.code ?? ''}`
  }
  throw new Error('It did not throw.')
}

const rows: [text: string, provoke: () => unknown][] = [
  ['Missing secret key', () => withoutSecret()],
  ['undefined is not a valid argument for URI', () => new rpc.Server(undefined as never)],
  ["server if `allowHttp` isn't set", () => new rpc.Server('http://localhost:8000/rpc')],
  [
    'Invalid contract ID',
    () => new Contract('CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI'),
  ],
  ['Cannot convert argument to a ByteString', () => quote({ description: 'Weather — one city' })],
  ['Unterminated quoted-string.', () => quote({ description: 'Payment for one city' })],
  ['expected": "string"', () => quote({ amount: 0.01 as never })],
  ['No method found for challenges: tempo.charge', () => pay(answer({ method: 'tempo' }))],
  ['No method found for challenges: .', () => pay(new Response(null, { status: 402 }))],
  ['Payment expired at', () => pay(answer({ expires: '2020-01-01T00:00:00Z' }))],
  ['Account not found', () => network.rpc.getAccount(stranger.publicKey())],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', () => fetch(network.net.httpsRpcUrl ?? '')],
  [
    'unable to verify the first certificate',
    () => new rpc.Server(network.net.httpsRpcUrl ?? '').getHealth(),
  ],
  ['ECONNREFUSED', () => new rpc.Server('http://127.0.0.1:9', { allowHttp: true }).getHealth()],
]

describe('what is thrown', () => {
  for (const [text, provoke] of rows)
    test(`error: ${text}`, async () => {
      expect(await thrownBy(provoke)).toContain(text)
      expect(page).toContain(text)
    })
})

function seller(options: { realm?: string; secretKey?: string } = {}) {
  const charge = Server.charge({
    currency: XLM_SAC_TESTNET,
    recipient: network.recipient.publicKey(),
    rpcUrl: network.net.rpcUrl,
    store: Store.memory(),
  })
  return Mppx.create({ methods: [charge], ...options })
}

type Route = { amount: string; description?: string; expires?: string; scope?: string }

async function ask(route: Route, authorization?: string, from = seller()): Promise<Response> {
  const headers = authorization ? { Authorization: authorization } : {}
  const result = await from.charge(route)(new Request('https://shop.test', { headers }))
  if (result.status !== 402) throw new Error('It was paid.')
  return result.challenge
}

/** Reads the challenge as a client does. */
async function quote(route: Partial<Route>): Promise<unknown> {
  return Challenge.fromResponseList(await ask({ amount: '0.01', ...route }))
}

function answer(change: Partial<Challenge.Challenge>): Response {
  const challenge = {
    expires: new Date(Date.now() + 60_000).toISOString(),
    id: 'x',
    intent: 'charge',
    method: 'stellar',
    realm: 'shop.test',
    request: { amount: '1' },
    ...change,
  } as Challenge.Challenge
  const headers = { 'WWW-Authenticate': Challenge.serialize(challenge) }
  return new Response(null, { headers, status: 402 })
}

function pay(response: Response): Promise<Response> {
  const methods = [Client.charge({ keypair: network.payer, rpcUrl: network.net.rpcUrl })]
  return Buyer.create({ fetch: async () => response, methods, polyfill: false }).fetch(
    'https://shop.test',
  )
}

function withoutSecret(): void {
  vi.stubEnv('MPP_SECRET_KEY', '')
  try {
    Mppx.create({ methods: [] })
  } finally {
    vi.unstubAllEnvs()
  }
}

type Problem = { type: string; detail: string }

describe('what a seller answers', () => {
  const credentialFor = async (
    route: Route,
    payload: object = { type: 'transaction', transaction: 'AAAA' },
  ) => {
    const challenge = Challenge.fromResponse(await ask(route))
    return Credential.serialize({ challenge, payload })
  }
  const later = async () => {
    const expires = new Date(Date.now() + 20).toISOString()
    const credential = await credentialFor({ amount: '0.01', expires })
    await new Promise((resolve) => setTimeout(resolve, 40))
    return credential
  }
  const cases: [problem: string, detail: string, answered: () => Promise<Response>][] = [
    ['payment-required', 'Payment is required', () => ask({ amount: '0.01' }, 'Bearer abc')],
    [
      'malformed-credential',
      'Credential is malformed: Invalid base64url or JSON.',
      () => ask({ amount: '0.01' }, 'Payment %%%'),
    ],
    [
      'invalid-payload',
      'Credential payload is invalid.',
      async () =>
        ask({ amount: '0.01' }, await credentialFor({ amount: '0.01' }, { type: 'cash' })),
    ],
    [
      'invalid-challenge',
      'challenge was not issued by this server',
      async () =>
        ask(
          { amount: '0.01' },
          await credentialFor({ amount: '0.01' }),
          seller({ secretKey: 'another secret of more than thirty-two bytes' }),
        ),
    ],
    [
      'invalid-challenge',
      "credential realm does not match this route's requirements",
      async () =>
        ask(
          { amount: '0.01' },
          await credentialFor({ amount: '0.01' }),
          seller({ realm: 'other.test' }),
        ),
    ],
    [
      'invalid-challenge',
      "credential amount does not match this route's requirements",
      async () => ask({ amount: '0.02' }, await credentialFor({ amount: '0.01' })),
    ],
    [
      'invalid-challenge',
      "credential opaque does not match this route's requirements",
      async () =>
        ask({ amount: '0.01', scope: 'b' }, await credentialFor({ amount: '0.01', scope: 'a' })),
    ],
    ['payment-expired', 'Payment expired at', async () => ask({ amount: '0.01' }, await later())],
  ]
  for (const [problem, detail, answered] of cases)
    test(`error: ${problem}, ${detail}`, async () => {
      const found = (await (await answered()).json()) as Problem
      expect(found.type).toBe(`https://paymentauth.org/problems/${problem}`)
      expect(found.detail).toContain(detail)
      expect(page).toContain(problem)
      expect(page).toContain(detail.replace(/\.$/, ''))
    })

  test('error: a method that throws what is no PaymentError is a bare 402 here, its cause in the log', async () => {
    const charge = Method.from({
      intent: 'charge',
      name: 'stellar',
      schema: { credential: { payload: z.object({}) }, request: z.object({ amount: z.string() }) },
    })
    const failing = Method.toServer(charge, {
      verify: async () => {
        throw new Error('RPC is down')
      },
    })
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const mppx = Mppx.create({ methods: [failing] })
    const asked = await mppx.charge({ amount: '1' })(new Request('https://shop.test'))
    if (asked.status !== 402) throw new Error('Nobody paid.')
    const challenge = Challenge.fromResponse(asked.challenge)
    const headers = { Authorization: Credential.serialize({ challenge, payload: {} }) }
    const result = await mppx.charge({ amount: '1' })(new Request('https://shop.test', { headers }))
    if (result.status !== 402) throw new Error('Nobody paid.')
    const { detail } = (await result.challenge.json()) as Problem
    expect(detail).toBe('Payment verification failed.')
    expect(log).toHaveBeenCalledWith('mppx: internal verification error', expect.any(Error))
    expect(page).toContain(detail)
    expect(page).toContain('mppx: internal verification error')
    log.mockRestore()
  })
})

describe('what a token refuses', () => {
  const cases: [
    text: string,
    asset: string,
    from: () => Keypair,
    to: () => string,
    amount: bigint,
  ][] = [
    ['Error(Contract, #13)', USDC_SAC_TESTNET, () => usdcHolder, () => empty.publicKey(), 1n],
    ['Error(Contract, #13)', USDC_SAC_TESTNET, () => empty, () => usdcHolder.publicKey(), 1n],
    ['Error(Contract, #13)', USDC_SAC_TESTNET, () => usdcHolder, () => stranger.publicKey(), 1n],
    ['Error(Contract, #14)', XLM_SAC_TESTNET, () => usdcHolder, () => stranger.publicKey(), 1n],
    [
      'Error(Contract, #10)',
      USDC_SAC_TESTNET,
      () => usdcHolder,
      () => network.recipient.publicKey(),
      10n ** 17n,
    ],
    [
      'Error(Contract, #8)',
      XLM_SAC_TESTNET,
      () => usdcHolder,
      () => network.recipient.publicKey(),
      -1n,
    ],
    [
      'Error(Storage, MissingValue)',
      new Asset('USDC', 'GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN').contractId(
        Networks.PUBLIC,
      ),
      () => usdcHolder,
      () => network.recipient.publicKey(),
      1n,
    ],
  ]
  for (const [index, [text, asset, from, to, amount]] of cases.entries())
    test(`error: ${text} (${index})`, async () => {
      const account = await network.rpc.getAccount(from().publicKey())
      const transfer = new Contract(asset).call(
        'transfer',
        new Address(from().publicKey()).toScVal(),
        new Address(to()).toScVal(),
        nativeToScVal(amount, { type: 'i128' }),
      )
      const transaction = new TransactionBuilder(account, options)
        .addOperation(transfer)
        .setTimeout(60)
        .build()
      const simulated = await network.rpc.simulateTransaction(transaction)
      expect(rpc.Api.isSimulationError(simulated) && simulated.error).toContain(text)
      expect(page).toContain(text)
    })
})

const options = { fee: BASE_FEE, networkPassphrase: Networks.TESTNET }

describe('what the network refuses', () => {
  const send = async (change: object, signer = empty, isBehind = false): Promise<string> => {
    const account = await network.rpc.getAccount(empty.publicKey())
    if (isBehind) account.incrementSequenceNumber()
    const operation = Operation.payment({
      amount: '1',
      asset: Asset.native(),
      destination: usdcHolder.publicKey(),
    })
    const builder = new TransactionBuilder(account, { ...options, ...change }).addOperation(
      operation,
    )
    const transaction: Transaction = (
      'timebounds' in change ? builder : builder.setTimeout(60)
    ).build()
    transaction.sign(signer)
    const { errorResult } = await network.rpc.sendTransaction(transaction)
    return errorResult?.result().switch().name ?? 'none'
  }
  const cases: [code: string, provoke: () => Promise<string>][] = [
    ['txBadSeq', () => send({}, empty, true)],
    ['txBadAuth', () => send({ networkPassphrase: Networks.PUBLIC })],
    ['txTooLate', () => send({ timebounds: { maxTime: 1_000, minTime: 0 } })],
    ['txInsufficientFee', () => send({ fee: '10' })],
  ]
  for (const [code, provoke] of cases)
    test(`error: ${code}`, async () => {
      expect(await provoke()).toBe(code)
      expect(page).toContain(code)
    })
})

test('behavior: a price in base units is ten million times the price', async () => {
  const challenge = Challenge.fromResponse(await ask({ amount: '100000' }))
  expect(fromBaseUnits(String(challenge.request.amount), 7)).toBe('100000.0000000')
})
