/** Each seller is paid by each client, over HTTP and on a ledger, and takes nothing that was not paid. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import * as Market from '../../skills/assets/Market.ts'
import * as Fair from './Fair.ts'
import type { Receipt } from './Headers.ts'
import type { Bought } from './Peer.ts'

const sellers = ['ours', 'ours, which pays the fees', ...Fair.names] as const
const clients = ['ours', ...Fair.names] as const

let fair: Fair.Fair
let shops: Record<(typeof sellers)[number], string>

beforeAll(async () => {
  fair = await Fair.open()
  const { closing, market, shopOf } = fair
  const sponsors = market.sponsors.map((key) => key.secret())
  const own = await Market.shop(market, {}, { description: Fair.description })
  const sponsored = await Market.shop(market, { sponsors })
  closing.push(own.close, sponsored.close)
  shops = {
    ours: own.url,
    'ours, which pays the fees': sponsored.url,
    pympp: await shopOf('pympp'),
    crate: await shopOf('crate'),
  }
})

afterAll(() => fair.close())

/** Buys with one of the three clients; ours is the skill's buyer. */
async function buy(client: (typeof clients)[number], url: string): Promise<Bought> {
  if (client !== 'ours') return fair.peers[client].buy(url, fair.wallet.url)
  const { receipt, response } = await Market.buyer(fair.market, fair.buyer).buy(url)
  const body = await response.text()
  return { body, receipt: (receipt as Receipt) ?? null, status: response.status }
}

const earned = () => fair.market.usdcOf(fair.market.recipient)

const trades = sellers.flatMap((seller) => clients.map((client) => [seller, client] as const))

test.each(trades)(
  'behavior: the seller of %s is paid by the client of %s',
  async (seller, client) => {
    const before = await earned()
    const { body, receipt, status } = await buy(client, shops[seller])
    expect(status, body).toBe(200)
    expect(receipt).toMatchObject({ method: 'stellar', status: 'success' })
    const found = await connect(fair.market.network).getTransaction(receipt?.reference ?? '')
    expect(found.status).toBe('SUCCESS')
    expect((await earned()) - before).toBe(100_000n)
  },
)

/** An honest credential, in the bytes of a peer. */
async function credential(name: Fair.Name, url: string): Promise<string> {
  const header = (await fetch(url)).headers.get('WWW-Authenticate') ?? ''
  const body = JSON.stringify({ challenge: header })
  const answer = await fetch(`${fair.wallet.url}/pay`, { body, method: 'POST' })
  const { payload, source } = (await answer.json()) as { payload: unknown; source: string }
  return fair.peers[name].writeCredential(header, payload, source)
}

type Wire = { challenge: Record<string, string>; payload: object }

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString())

/** The same, changed after it was signed. */
function forge(authorization: string, change: (wire: Wire) => object): string {
  const wire = decode(authorization.slice('Payment '.length)) as Wire
  return `Payment ${encode({ ...wire, ...change(wire) })}`
}

const request = (change: object) => (wire: Wire) => ({
  challenge: {
    ...wire.challenge,
    request: encode({ ...decode(wire.challenge.request), ...change }),
  },
})

const forgeries: [string, (wire: Wire) => object][] = [
  ['for a lower price', request({ amount: '1' })],
  ['in another token', request({ currency: `C${'A'.repeat(55)}` })],
  ['to another recipient', request({ recipient: `G${'A'.repeat(55)}` })],
  [
    'that lives longer',
    ({ challenge }) => ({ challenge: { ...challenge, expires: '2100-01-01T00:00:00Z' } }),
  ],
  ['for another realm', ({ challenge }) => ({ challenge: { ...challenge, realm: 'evil.test' } })],
  ['with another transaction', () => ({ payload: { type: 'transaction', transaction: 'AAAA' } })],
  ['with nothing', () => ({ payload: {} })],
]

describe.each(['ours', ...Fair.names] as const)('the seller of %s', (seller) => {
  test.each(Fair.names)('error: takes only once what %s wrote', async (writer) => {
    const authorization = await credential(writer, shops[seller])
    expect(await Market.present(shops[seller], authorization)).toMatchObject({ status: 200 })
    const before = await earned()
    expect(await Market.present(shops[seller], authorization)).toMatchObject({ status: 402 })
    expect(await earned()).toBe(before)
  })

  test.each(forgeries)('error: takes nothing %s', async (_, change) => {
    const before = await earned()
    for (const writer of Fair.names) {
      const authorization = forge(await credential(writer, shops[seller]), change)
      const answer = await Market.present(shops[seller], authorization)
      expect(answer).toMatchObject({ status: 402, challenged: true, receipt: null })
    }
    expect(await earned()).toBe(before)
  })

  // The status is the same everywhere. The type is not: pympp names the reason in no answer to a credential that is not its own.
  test('error: says that a credential is not for its challenge in its own words', async () => {
    const authorization = forge(await credential('crate', shops[seller]), request({ amount: '1' }))
    const { type } = await Market.present(shops[seller], authorization)
    const words = {
      ours: 'invalid-challenge',
      pympp: 'payment-required',
      crate: 'verification-failed',
    }
    expect(type).toBe(words[seller])
  })
})
