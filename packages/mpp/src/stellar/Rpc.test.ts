import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import * as RpcProxy from '../testing/RpcProxy.ts'
import * as InclusionFee from './InclusionFee.ts'
import * as Rpc from './Rpc.ts'

describe('create', () => {
  test.each([
    'https://soroban-testnet.stellar.org',
    'http://localhost:8000/rpc',
    'http://127.0.0.1:8000',
    'http://127.1.2.3',
    'http://[::1]:8000',
  ])('behavior: %s', (url) => {
    expect(Rpc.create(url).latestLedger()).toBe(0)
  })

  test.each([
    'http://soroban-testnet.stellar.org',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://10.0.0.1',
    'ftp://localhost',
    'localhost:8000',
    '',
  ])('error: %s', (url) => {
    expect(() => Rpc.create(url)).toThrow('http:// is for loopback hosts only')
  })

  test('error: the message repeats no credentials', () => {
    expect(() => Rpc.create('http://user:secret@example.com')).not.toThrow(/secret/)
  })
})

describe('call', () => {
  const stops: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
  })

  async function serve(status: number, body: string): Promise<{ url: string; seen: object[] }> {
    const seen: object[] = []
    const server = createServer((request, response) => {
      seen.push(request.headers)
      response.writeHead(status).end(body)
    })
    await RpcProxy.listen(server)
    stops.push(() => RpcProxy.closeServer(server))
    return { seen, url: `127.0.0.1:${(server.address() as AddressInfo).port}` }
  }

  test.each([
    ['a refused method', 200, '{"error":{"code":-32602,"message":"bad"}}', 'no'],
    ["the RPC's own failure", 200, '{"error":{"code":-32603,"message":"oops"}}', 'maybe'],
    ['too many requests', 429, 'slow down', 'no'],
    ['a broken gateway', 502, '<html>', 'maybe'],
    ['no JSON', 200, '<html>', 'maybe'],
  ])('error: %s', async (_, status, body, reached) => {
    const { url } = await serve(status, body)
    const error: unknown = await Rpc.create(`http://${url}`)
      .call('getHealth')
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Rpc.RpcError)
    expect(error).toMatchObject({ code: 'rpc-unavailable', reached, status: 503 })
    expect(String(error)).not.toContain(url)
  })

  test('error: nobody listens: the request never left', async () => {
    const { url } = await serve(200, '')
    for (const stop of stops.splice(0)) await stop()
    await expect(Rpc.create(`http://${url}`).call('getHealth')).rejects.toMatchObject({
      reached: 'no',
    })
  })

  test('error: no answer in time', async () => {
    const server = createServer(() => {})
    await RpcProxy.listen(server)
    stops.push(() => RpcProxy.closeServer(server))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(Rpc.create(url).call('getHealth', {}, { timeoutMs: 20 })).rejects.toMatchObject({
      details: { reason: 'timeout' },
      reached: 'maybe',
    })
  })

  test('behavior: credentials in the URL become a header; the last ledger is remembered', async () => {
    const { seen, url } = await serve(200, '{"result":{"latestLedger":7}}')
    const rpc = Rpc.create(`http://user:pa%3Ass@${url}`)
    await rpc.call('getHealth')
    expect(seen[0]).toMatchObject({ authorization: `Basic ${btoa('user:pa:ss')}` })
    expect(rpc.latestLedger()).toBe(7)
  })

  test("behavior: goes below mppx's wrapper of fetch", async () => {
    const { url } = await serve(200, '{"result":{}}')
    const original = globalThis.fetch
    const wrapper = Object.assign(() => Promise.reject(new Error('paid')), {
      [Symbol.for('mppx.fetch.wrapper')]: original,
    })
    globalThis.fetch = wrapper as never
    try {
      await Rpc.create(`http://${url}`).call('getHealth')
    } finally {
      globalThis.fetch = original
    }
  })
})

describe('InclusionFee', () => {
  const clock = { now: () => time, random: () => 0, sleep: async () => {} }
  let time = 0

  test.each([
    [{ sorobanInclusionFee: { p95: '250' } }, 250],
    [{ sorobanInclusionFee: { p95: '1' } }, 100],
    [{ sorobanInclusionFee: { p95: '99999999' } }, 100_000],
    [{}, 100],
    [new Error('down'), 100],
  ])('behavior: %j gives %i stroops', async (answer, fee) => {
    const call = async () => {
      if (answer instanceof Error) throw answer
      return answer
    }
    expect(await InclusionFee.create({ call } as never, clock)()).toBe(fee)
  })

  test('behavior: asked once in 30 seconds', async () => {
    let asked = 0
    const call = async () => {
      asked += 1
      return {}
    }
    const read = InclusionFee.create({ call } as never, clock)
    await Promise.all([read(), read()])
    time = 29_999
    await read()
    expect(asked).toBe(1)
    time = 30_000
    await read()
    expect(asked).toBe(2)
  })
})
