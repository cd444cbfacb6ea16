import * as http from 'node:http'
import * as https from 'node:https'
import { connect } from 'node:net'
import { Keypair, rpc } from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Localnet from './Localnet.ts'
import { maxBodyBytes } from './Server.ts'

let net: Localnet.Localnet
beforeAll(async () => {
  net = await Localnet.start({ port: 0, httpsPort: 0 })
})
afterAll(() => net?.stop())

// biome-ignore lint/suspicious/noExplicitAny: what comes back over HTTP is what these tests are about.
const json = (response: Response): Promise<any> => response.json()

const health = { jsonrpc: '2.0', id: 1, method: 'getHealth' }
const post = (path: string, body: string) =>
  fetch(net.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

describe('behavior: paths', () => {
  test.each(['/', '/rpc', '/rpc/', '/soroban/rpc', '/rpc?x=1'])(
    'behavior: RPC at %s',
    async (path) => {
      const response = await post(path, JSON.stringify(health))
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(await response.json()).toMatchObject({ id: 1, result: { status: 'healthy' } })
    },
  )

  test('behavior: a notification gets 204', async () => {
    const response = await post('/rpc', JSON.stringify({ ...health, id: undefined }))
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  test('behavior: /health', async () => {
    const response = await fetch(`${net.url}/health`)
    expect(await response.json()).toMatchObject({ status: 'healthy' })
  })

  test('error: an unknown path lists those that there are', async () => {
    for (const path of ['/horizon', '//rpc', '/%', '/../rpc%00']) {
      const response = await fetch(net.url + path)
      expect(response.status).toBe(404)
      expect((await json(response)).detail).toMatch(
        /There are: \/, \/rpc, .*\/friendbot, \/faucet, \/health/,
      )
    }
  })

  test('error: GET of RPC says what it takes', async () => {
    const response = await fetch(net.rpcUrl)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  })
})

describe('behavior: CORS is open', () => {
  test('behavior: a preflight allows what it asks for', async () => {
    const response = await fetch(net.rpcUrl, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://wallet.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-client-name',
        'access-control-request-private-network': 'true',
      },
    })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type,x-client-name',
      'access-control-allow-private-network': 'true',
    })
  })

  test('behavior: each answer is open, errors too', async () => {
    for (const path of ['/health', '/nowhere', '/friendbot', '/rpc'])
      expect((await fetch(net.url + path)).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('friendbot and faucet', () => {
  test('behavior: friendbot answers as Horizon does, and stellar-sdk takes it', async () => {
    const address = Keypair.random().publicKey()
    const response = await fetch(`${net.url}/friendbot?addr=${address}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      successful: true,
      ledger: expect.any(Number),
      result_meta_xdr: expect.any(String),
    })
    const server = new rpc.Server(net.rpcUrl, { allowHttp: true })
    const account = await server.requestAirdrop(Keypair.random().publicKey())
    expect(BigInt(account.sequenceNumber()) >> 32n).toBeGreaterThan(0n)
    const again = await server.requestAirdrop(account.accountId())
    expect(again.sequenceNumber()).toBe(account.sequenceNumber())
    const funded = await server.fundAddress(Keypair.random().publicKey())
    expect(funded.status).toBe('SUCCESS')
  })

  test('error: an account that exists is a 400 whose detail names it', async () => {
    const address = Keypair.random().publicKey()
    net.fund(address)
    const response = await fetch(`${net.url}/friendbot`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `addr=${address}`,
    })
    expect(response.status).toBe(400)
    expect((await json(response)).detail).toMatch(/^createAccountAlreadyExist \(AAAA/)
  })

  test.each([
    ['/friendbot', /addr is missing/],
    ['/friendbot?addr=x', /not a Stellar address/],
    ['/faucet', /address is missing/],
    [`/faucet?addr=${Keypair.random().publicKey()}`, /does not exist.*Fund it first/],
    [`/faucet?addr=${Keypair.random().publicKey()}&asset=EURC`, /asset must be USDC/],
    [`/faucet?addr=${Keypair.random().publicKey()}&amount=1.5.5`, /not an amount/],
  ])('error: %s', async (path, detail) => {
    const response = await fetch(net.url + path)
    expect(response.status).toBe(400)
    expect((await json(response)).detail).toMatch(detail)
  })

  test('error: the faucet refuses without a trustline, and says so', async () => {
    const address = Keypair.random().publicKey()
    net.fund(address)
    const response = await fetch(`${net.url}/faucet?addr=${address}&asset=USDC&amount=10`)
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/no trustline for USDC.*changeTrust/),
      extras: { code: 'no-trustline' },
    })
  })
})

describe('error: bad requests, and it goes on', () => {
  const alive = async () => expect((await fetch(`${net.url}/health`)).status).toBe(200)

  test('error: a body that is too large', async () => {
    const response = await post('/rpc', 'x'.repeat(maxBodyBytes + 1))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      jsonrpc: '2.0',
      id: null,
      error: { code: -32600, message: `The body is larger than ${maxBodyBytes} bytes.` },
    })
    await alive()
  })

  test('error: malformed JSON', async () => {
    const response = await post('/rpc', '{"jsonrpc": "2.0", ')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: null, error: { code: -32700 } })
  })

  test('error: deep JSON and odd names', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const body of [
      deep,
      `{"jsonrpc":${deep},"id":1,"method":"getHealth"}`,
      `{"jsonrpc":"2.0","id":1,"method":"__proto__"}`,
      `{"jsonrpc":"2.0","id":1,"method":"constructor"}`,
    ]) {
      const reply = await json(await post('/rpc', body))
      const { error } = [reply].flat()[0]
      expect([-32600, -32601]).toContain(error.code)
    }
    const params = `{"startLedger":${deep}}`
    const body = `{"jsonrpc":"2.0","id":1,"method":"getEvents","params":${params}}`
    expect((await json(await post('/rpc', body))).error).toEqual({
      code: -32602,
      message: 'startLedger must be a whole number from 0 to 4294967295, got an array.',
    })
    await alive()
  })

  test('error: bytes that are no HTTP, and a client that goes away', async () => {
    const { port, hostname } = new URL(net.url)
    for (const bytes of ['\x16\x03\x01\x02', 'POST /rpc HTTP/1.1\r\nContent-Length: 999\r\n\r\n{'])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(bytes, () => socket.destroy())
        })
        socket.on('close', () => resolve())
      })
    await alive()
  })
})

describe('TLS', () => {
  const get = (url: string, ca?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      https
        .get(url, { ca }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
    })

  test('behavior: it answers to those who trust its CA, by each of its names', async () => {
    const { port } = new URL(net.httpsRpcUrl ?? '')
    for (const name of ['127.0.0.1', 'localhost'])
      expect(await get(`https://${name}:${port}/health`, net.caCertificate)).toBe(200)
  })

  test('error: others do not', async () => {
    await expect(get(net.httpsRpcUrl ?? '')).rejects.toThrow(/certificate/)
  })
})

describe('listening', () => {
  test('error: a port in use is a sentence', async () => {
    const port = Number(new URL(net.url).port)
    await expect(Localnet.start({ port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use: stop what listens there, or choose another port (0 takes a free one).`,
    )
  })

  test('error: an HTTPS port in use releases the HTTP one', async () => {
    const httpsPort = Number(new URL(net.httpsRpcUrl ?? '').port)
    const probe = http.createServer().listen(0)
    const { port } = probe.address() as { port: number }
    await new Promise((resolve) => probe.close(resolve))
    await expect(Localnet.start({ port, httpsPort })).rejects.toThrow(/another https port/)
    const again = await Localnet.start({ port })
    await again.stop()
  })

  test('error: an address of another machine is a sentence', async () => {
    await expect(Localnet.start({ port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /192\.0\.2\.1 is no address of this machine/,
    )
  })
})
