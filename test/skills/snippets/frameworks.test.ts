import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Networks, TransactionBuilder } from '@stellar/stellar-sdk'
import { Challenge, Receipt } from 'mppx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Network from './Network.ts'

const cors = 'WWW-Authenticate, Payment-Receipt'
let network: Network.Network
let buyer: typeof import('./buyer.ts')
const servers: Server[] = []

beforeAll(async () => {
  network = await Network.start()
  buyer = await import('./buyer.ts')
})

afterAll(async () => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  await network.stop()
})

async function listen(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function payingClient() {
  const { Mppx } = await import('mppx/client')
  const { stellar } = await import('@stellar/mpp/charge/client')
  const method = stellar.charge({ keypair: network.payer, rpcUrl: network.net.rpcUrl })
  return Mppx.create({ methods: [method], polyfill: false })
}

async function serveFetch(handler: (request: Request) => Response | Promise<Response>) {
  const { Request: NodeRequest } = await import('mppx/server')
  return listen(createServer(NodeRequest.toNodeListener(async (request) => handler(request))))
}

describe("the seller of the skill's assets", () => {
  test('behavior: is paid from a fetch handler, and from Hono', async () => {
    const { app, GET } = await import('./sellerRoute.ts')
    expect((await buyer.buy(`${await serveFetch(GET)}/weather`)).goods).toEqual({ sky: 'sunny' })
    const url = await serveFetch((request) => app.fetch(request))
    expect((await buyer.buy(`${url}/weather`)).goods).toEqual({ sky: 'sunny' })
  })
})

describe('Express', () => {
  let url: string
  beforeAll(async () => {
    const { app } = await import('./express.ts')
    url = await listen(createServer(app))
  })

  test('behavior: the snippet is paid', async () => {
    const { goods, hash } = await buyer.buy(`${url}/weather?city=Lisbon`)
    expect(goods).toEqual({ city: 'Lisbon', sky: 'sunny' })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('behavior: what is refused for free is refused before the payment', async () => {
    expect((await fetch(`${url}/weather`)).status).toBe(400)
  })

  test('behavior: a browser may read the headers, and asks first', async () => {
    const asked = await fetch(`${url}/weather`, { method: 'OPTIONS' })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
    const refused = await fetch(`${url}/weather?city=x`)
    expect(refused.headers.get('Access-Control-Expose-Headers')).toBe(cors)
  })

  test('behavior: only json carries the receipt', async () => {
    const sent = await buyer.buyWithPush(`${url}/sent`)
    expect(await sent.text()).toBe('paid, without a receipt')
    expect(sent.headers.get('Payment-Receipt')).toBeNull()
  })

  test('behavior: the payment is settled before the handler, whatever that answers', async () => {
    const broken = await buyer.buyWithPush(`${url}/broken`)
    expect(broken.status).toBe(500)
    expect(await network.rpc.getTransaction(Receipt.fromResponse(broken).reference)).toMatchObject({
      status: 'SUCCESS',
    })
  })

  test('behavior: without scope a credential buys any route of the same price', async () => {
    const paying = await payingClient()
    const credential = await paying.createCredential(await fetch(`${url}/sent`))
    const headers = { Authorization: credential }
    expect((await fetch(`${url}/weather?city=x`, { headers })).status).toBe(402)
    expect(await (await fetch(`${url}/twin`, { headers })).json()).toEqual({ twin: true })
  })
})

describe('Express, with a page for people', () => {
  test('behavior: a program gets JSON; what a wallet signed for a person gives a page', async () => {
    const { app } = await import('./browserSeller.ts')
    const url = await listen(createServer(app))
    expect((await buyer.buy(`${url}/weather`)).goods).toEqual({ sky: 'sunny' })
    const person = { Accept: 'text/html' }
    const challenge = Challenge.fromResponse(await fetch(`${url}/weather`, { headers: person }))
    const asked = await fetch(`${url}/wallet/transactions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify({ account: network.payer.publicKey(), challenge }),
    })
    const made = (await asked.json()) as { callback: string; envelope: string; ticket: string }
    const transaction = TransactionBuilder.fromXDR(made.envelope, Networks.TESTNET)
    transaction.sign(network.payer)
    const body = new URLSearchParams({ xdr: transaction.toXDR() })
    expect((await fetch(url + made.callback, { method: 'POST', body })).status).toBe(200)
    const found = await fetch(`${url}/wallet/transactions/${made.ticket}`)
    const { authorization } = (await found.json()) as { authorization: string }
    const headers = { ...person, Authorization: authorization }
    const page = await fetch(`${url}/weather`, { headers })
    expect(await page.text()).toContain('<p>It is sunny.</p>')
    expect(Receipt.fromResponse(page).reference).toBe(transaction.hash().toString('hex'))
  })
})

describe('Hono', () => {
  let url: string
  beforeAll(async () => {
    const { app } = await import('./hono.ts')
    url = await serveFetch((request) => app.fetch(request))
  })

  test('behavior: the snippet is paid, and any response carries the receipt', async () => {
    expect((await buyer.buy(`${url}/weather`)).goods).toEqual({ sky: 'sunny' })
  })

  test('behavior: a browser may read the headers, and asks first', async () => {
    const refused = await fetch(`${url}/weather`, { headers: { Origin: 'https://shop.test' } })
    expect(refused.headers.get('Access-Control-Expose-Headers')?.split(',')).toEqual([
      'WWW-Authenticate',
      'Payment-Receipt',
    ])
    const headers = { 'Access-Control-Request-Method': 'GET', Origin: 'https://shop.test' }
    const asked = await fetch(`${url}/weather`, { headers, method: 'OPTIONS' })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
  })

  test('behavior: the adapter binds challenges to the route by itself', async () => {
    const paying = await payingClient()
    const headers = { Authorization: await paying.createCredential(await fetch(`${url}/weather`)) }
    expect((await fetch(`${url}/twin`, { headers })).status).toBe(402)
    expect((await fetch(`${url}/weather`, { headers })).status).toBe(200)
  })
})

describe('Next.js route handler', () => {
  test('behavior: the snippet is paid', async () => {
    const route = await import('./nextjs.ts')
    const url = await serveFetch(route.GET)
    expect((await buyer.buy(url)).goods).toEqual({ sky: 'sunny' })
    expect(route.OPTIONS().headers.get('Access-Control-Expose-Headers')).toBe(cors)
    expect(route.fetchCache).toBe('force-no-store')
  })
})

describe('plain Node', () => {
  test('behavior: the snippet reads the body, is paid, and refuses for free', async () => {
    const { server } = await import('./nodeHttp.ts')
    const url = await listen(server)
    const post = (body: string) => ({ body, method: 'POST' })
    expect((await fetch(url, post('{}'))).status).toBe(400)
    expect((await fetch(url, post('no json'))).status).toBe(400)
    expect((await fetch(url, post('{"city":"Lisbon"}'))).status).toBe(402)
    const paying = await payingClient()
    const paid = await paying.fetch(url, post('{"city":"Lisbon"}'))
    expect(await paid.json()).toEqual({ city: 'Lisbon', sky: 'sunny' })
    expect(Receipt.fromResponse(paid).status).toBe('success')
  })
})
