import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Keypair, Networks, StrKey } from '@stellar/stellar-sdk'
import fc from 'fast-check'
import { Challenge, Credential, Method, Receipt, Store } from 'mppx'
import { Mppx as PlainMppx } from 'mppx/client'
import { Mppx as Server } from 'mppx/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Commitment from '../../stellar/Commitment.ts'
import { closeServer, listen } from '../../testing/RpcProxy.ts'
import { secretKey } from '../../testing/Shop.ts'
import { type ChannelPayload, channel as schema } from '../Methods.ts'
import { Mppx, stellar } from './index.ts'
import type { Parameters } from './Parameters.ts'
import * as Totals from './Totals.ts'

const channel = StrKey.encodeContract(Buffer.alloc(32, 1))
const key = Keypair.fromRawEd25519Seed(Buffer.alloc(32, 7))
const price = 100n

/** What becomes of a request that pays. */
type Fate =
  | 'served'
  /** It never arrives. */
  | 'lost'
  /** The voucher is taken, the answer is lost. */
  | 'unanswered'
  /** Refused with a fresh challenge, nothing taken. */
  | 'refused'

/** A seller by hand: takes vouchers as 0.7.1 does, and fails as it is told. */
const seller = {
  accepted: 0n,
  claims: undefined as string | undefined,
  fate: (() => 'served') as () => Fate,
  network: 'stellar:testnet',
  channel,
  price: `${price}`,
  seen: [] as bigint[],
}
let url = ''
const http = createServer((request, response) => {
  const { authorization } = request.headers
  if (authorization) {
    const fate = seller.fate()
    if (fate === 'lost') return void response.destroy()
    const payload = Credential.deserialize(authorization).payload as ChannelPayload
    const amount = BigInt(payload.amount)
    seller.seen.push(amount)
    const isGood = amount >= seller.accepted + price && fate !== 'refused' && isSigned(payload)
    if (isGood) seller.accepted = amount
    if (isGood && fate === 'unanswered') return void response.destroy()
    if (isGood) {
      const receipt = Receipt.serialize({
        method: 'stellar',
        reference: 'r',
        status: 'success',
        timestamp: new Date().toISOString(),
      })
      return void response.writeHead(200, { 'Payment-Receipt': receipt }).end('goods')
    }
  }
  const challenge = Challenge.from({
    expires: new Date(Date.now() + 60_000).toISOString(),
    intent: 'channel',
    method: 'stellar',
    realm: 'shop.test',
    request: {
      amount: seller.price,
      channel: seller.channel,
      methodDetails: {
        cumulativeAmount: seller.claims ?? `${seller.accepted}`,
        network: seller.network,
        reference: crypto.randomUUID(),
      },
    },
    secretKey,
  })
  response.writeHead(402, { 'WWW-Authenticate': Challenge.serialize(challenge) }).end()
})

function isSigned({ amount, signature }: ChannelPayload): boolean {
  const commitment = { amount: BigInt(amount), channel, passphrase: Networks.TESTNET }
  return Commitment.verify(commitment, signature, key.publicKey())
}

beforeAll(async () => {
  await listen(http)
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`
})

afterAll(() => closeServer(http))

beforeEach(() => {
  Object.assign(seller, {
    accepted: 0n,
    channel,
    claims: undefined,
    fate: () => 'served',
    network: 'stellar:testnet',
    price: `${price}`,
    seen: [],
  })
})

const method = (options: Partial<Parameters> = {}) =>
  stellar.channel({
    allowedChannels: [channel],
    commitmentKey: key,
    store: Store.memory(),
    ...options,
  })

const buyer = (options: Partial<Parameters> = {}) =>
  Mppx.create({ methods: [method(options)], polyfill: false })

describe('totals', () => {
  test('behavior: each request adds its price', async () => {
    const { fetch: pays } = buyer()
    for (let count = 0; count < 3; count += 1) expect((await pays(url)).status).toBe(200)
    expect(seller.seen).toEqual([100n, 200n, 300n])
  })

  test('behavior: a voucher that was lost on the way costs nothing', async () => {
    const { fetch: pays } = buyer()
    seller.fate = () => 'lost'
    await expect(pays(url)).rejects.toThrow()
    seller.fate = () => 'served'
    await pays(url)
    expect(seller.seen).toEqual([100n])
  })

  test('behavior: a voucher that was refused costs nothing', async () => {
    const { fetch: pays } = buyer()
    seller.fate = () => 'refused'
    expect((await pays(url)).status).toBe(402)
    seller.fate = () => 'served'
    expect((await pays(url)).status).toBe(200)
    expect(seller.seen.at(-1)).toBe(100n)
  })

  test('behavior: an answer that was lost after acceptance costs that one price', async () => {
    const { fetch: pays } = buyer()
    seller.fate = () => 'unanswered'
    await expect(pays(url)).rejects.toThrow()
    seller.fate = () => 'served'
    await pays(url)
    expect(seller.seen).toEqual([100n, 200n])
  })

  test('behavior: a restart with the store goes on where it was', async () => {
    const store = Store.memory()
    await buyer({ store }).fetch(url)
    await buyer({ store }).fetch(url)
    expect(seller.accepted).toBe(200n)
  })

  test('behavior: what 0.7.1 stored is the most that may be confirmed', async () => {
    const store = Store.memory()
    await store.put(`stellar:channel:client:stellar:testnet:${channel}:cumulative`, {
      amount: '500',
    } as never)
    seller.accepted = 400n
    await buyer({ store }).fetch(url)
    expect(seller.accepted).toBe(500n)
    seller.claims = '600'
    await expect(buyer({ store }).fetch(url)).rejects.toMatchObject({ code: 'unconfirmed-total' })
  })

  test('error: a lost store, and a total that was never signed', async () => {
    seller.claims = '500'
    await expect(buyer().fetch(url)).rejects.toMatchObject({ code: 'unconfirmed-total' })
    expect(seller.seen).toEqual([])
  })

  test('behavior: the override pays, and is known from then on', async () => {
    seller.accepted = 500n
    const { fetch: pays } = buyer()
    const init = { context: { cumulativeAmount: '600' } }
    expect((await pays(url, init as never)).status).toBe(200)
    expect((await pays(url)).status).toBe(200)
    expect(seller.seen).toEqual([600n, 700n])
  })

  test('error: a seller that says less than it has confirmed gains nothing', async () => {
    const { fetch: pays } = buyer()
    await pays(url)
    await pays(url)
    seller.claims = '0'
    await pays(url)
    expect(seller.seen).toEqual([100n, 200n, 300n])
  })
})

describe('at once', () => {
  test('behavior: 20 requests are served in order, none overpaid', async () => {
    const { fetch: pays } = buyer()
    const answers = await Promise.all(Array.from({ length: 20 }, () => pays(url)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(seller.seen).toEqual(Array.from({ length: 20 }, (_, index) => price * BigInt(index + 1)))
  })

  test('behavior: what fails in between holds nobody up', async () => {
    const fates: Fate[] = ['served', 'lost', 'served', 'refused', 'unanswered', 'served']
    seller.fate = () => fates.shift() ?? 'served'
    const { fetch: pays } = buyer()
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => pays(url)))
    const served = answers.filter(
      (answer) => answer.status === 'fulfilled' && answer.value.status === 200,
    )
    expect(served.length).toBeGreaterThanOrEqual(4)
    // One answer was lost after its voucher was taken.
    expect(seller.accepted).toBeLessThanOrEqual(price * BigInt(served.length + 1))
  })

  test('behavior: a credential by hand, and one that is thrown away, hold nobody up', async () => {
    const own = method()
    const tracked = Mppx.create({ methods: [own], polyfill: false })
    await tracked.createCredential(await fetch(url))
    const refusing = Mppx.create({
      methods: [own],
      onChallenge: async (_challenge, { createCredential }) => {
        await createCredential()
        throw new Error('changed my mind')
      },
      polyfill: false,
    })
    await expect(refusing.fetch(url)).rejects.toThrow('changed my mind')
    expect((await tracked.fetch(url)).status).toBe(200)
    expect(seller.accepted).toBe(100n)
  })

  test('behavior: an aborted request ends its turn', async () => {
    const { fetch: pays } = buyer()
    const end = new AbortController()
    seller.fate = () => {
      end.abort()
      return 'lost'
    }
    await expect(pays(url, { signal: end.signal })).rejects.toThrow()
    seller.fate = () => 'served'
    expect((await pays(url)).status).toBe(200)
  })

  test('behavior: the plain Mppx never overpays either', async () => {
    const plain = PlainMppx.create({ methods: [method()], polyfill: false })
    await Promise.all(Array.from({ length: 5 }, () => plain.fetch(url)))
    expect(seller.accepted).toBeLessThanOrEqual(500n)
    await plain.fetch(url)
    expect(seller.seen.every((amount) => amount <= seller.accepted)).toBe(true)
  })

  test('behavior: as the global fetch, and back', async () => {
    const before = globalThis.fetch
    Mppx.create({ methods: [method()] })
    const answers = await Promise.all(Array.from({ length: 3 }, () => fetch(url)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    Mppx.restore()
    expect(globalThis.fetch).toBe(before)
  })
})

test('behavior: whatever is lost, refused or restarted, the buyer never overpays', async () => {
  const steps = fc.array(
    fc.constantFrom<Fate | 'restart'>('served', 'lost', 'unanswered', 'refused', 'restart'),
    { maxLength: 25 },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (fates) => {
      Object.assign(seller, { accepted: 0n, seen: [] })
      const store = Store.memory()
      let pays = buyer({ store }).fetch
      let served = 0n
      let unanswered = 0n
      for (const fate of fates) {
        if (fate === 'restart') {
          pays = buyer({ store }).fetch
          continue
        }
        seller.fate = () => fate
        const answer = await pays(url).catch(() => undefined)
        if (answer?.ok) served += 1n
        if (fate === 'unanswered') unanswered += 1n
        expect(seller.accepted).toBe((served + unanswered) * price)
        const most = seller.seen.reduce((sum, amount) => (amount > sum ? amount : sum), 0n)
        expect(most).toBeLessThanOrEqual((served + unanswered + 1n) * price)
      }
    }),
    { numRuns: 40 },
  )
})

describe('a challenge that must not be paid', () => {
  const cases: [string, Partial<typeof seller>, Partial<Parameters>, string][] = [
    [
      'another channel',
      { channel: StrKey.encodeContract(Buffer.alloc(32, 2)) },
      {},
      'refused-challenge',
    ],
    [
      'no channel',
      { channel: 'C' },
      { allowedChannels: [], allowUnpinnedChannel: true },
      'refused-challenge',
    ],
    [
      'another network',
      { network: 'stellar:pubnet' },
      { network: 'stellar:testnet' },
      'wrong-network',
    ],
    ['an unknown network', { network: 'testnet' }, {}, 'wrong-network'],
    ['no price', { price: '0' }, {}, 'refused-challenge'],
    ['a negative price', { price: '-1' }, {}, 'refused-challenge'],
    ['a price above i128', { price: `${2n ** 127n}` }, {}, 'refused-challenge'],
    ['an unreadable total', { claims: '1e3' }, {}, 'refused-challenge'],
  ]
  test.each(cases)('error: %s', async (_what, change, options, code) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    Object.assign(seller, change)
    await expect(buyer(options).fetch(url)).rejects.toMatchObject({ code })
    expect(seller.seen).toEqual([])
    vi.restoreAllMocks()
  })

  test.each<[string, Partial<Parameters>]>([
    ['no key', { commitmentKey: undefined }],
    ['no channel', { allowedChannels: undefined }],
    ['a channel that is none', { allowedChannels: ['GABC'] }],
  ])('error: %s, when it is made', (_what, options) => {
    expect(() => method(options)).toThrow(expect.objectContaining({ code: 'invalid-config' }))
  })
})

test('behavior: totals survive being stored', () => {
  const amounts = fc.bigInt(0n, 2n ** 127n - 1n)
  const totals = fc.record({ confirmed: amounts, signed: fc.array(amounts) })
  fc.assert(
    fc.property(totals, (each) => {
      const stored = JSON.parse(JSON.stringify(Totals.toStored(each)))
      expect(Totals.fromStored(stored)).toEqual({ ...each, legacy: undefined })
    }),
  )
})

test('behavior: the schema serves a server as well', () => {
  const server = Method.toServer(schema, { verify: async () => ({}) as never })
  expect(Server.create({ methods: [server], secretKey })).toHaveProperty('channel')
})
