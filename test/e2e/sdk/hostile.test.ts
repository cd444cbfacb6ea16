import { Keypair, Operation, xdr } from '@stellar/stellar-sdk'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createAccount, httpsUrl, post, request, rpcUrl, server, url } from '../Network.ts'
import { arg, call, deployCounter, view, wasm } from './Contract.ts'
import { bodyOf, build, changed, prepare, run, simulate, submit } from './Transaction.ts'

let attacker: Keypair
let counter: string

beforeAll(async () => {
  attacker = await createAccount()
  counter = await deployCounter(attacker)
})

/** Whatever was tried: the network goes on. */
afterEach(async () => {
  expect((await server.getHealth()).status).toBe('healthy')
  expect(await run(attacker, Operation.bumpSequence({ bumpTo: '1' }))).toBe('txSuccess')
  expect(await view(attacker, counter, 'limit')).toBe(100)
})

describe('simulation of a contract', () => {
  const cases: [string, string, string, xdr.ScVal[]][] = [
    ['that never ends', 'Error(Budget, ExceededLimit)', 'spin', []],
    ['that panics', 'Error(WasmVm, InvalidAction)', 'fail', []],
    ['that calls itself', 'Error(Context, InvalidAction)', 'reenter', []],
    ['that returns a deep value', 'Error(Context, ExceededLimit)', 'nest', [arg.u32(500)]],
    ['that makes a huge value', 'Error(Budget, ExceededLimit)', 'fill', [arg.u32(60_000_000)]],
  ]
  for (const [what, code, name, args] of cases)
    test(`error: ${what}: ${code}`, async () => {
      expect(await simulate(attacker, call(counter, name, ...args))).toBe(code)
    })
})

describe('a contract in a ledger', () => {
  /** A call that was simulated, with another function in its place. */
  const disguised = async (name: string, args: xdr.ScVal[] = []) =>
    changed(await prepare(attacker, call(counter, 'limit')), (tx) => {
      const invocation = bodyOf(tx).invokeHostFunctionOp().hostFunction()
      invocation.invokeContract().functionName(name)
      invocation.invokeContract().args(args)
    })
  const exceeded = 'txFailed: invokeHostFunctionResourceLimitExceeded'
  const trapped = 'txFailed: invokeHostFunctionTrapped'
  const cases: [string, string, string, xdr.ScVal[]?][] = [
    // What the VM used when it stopped is within the budget: stellar-core takes that for a trap.
    ['that never ends', trapped, 'spin'],
    ['that panics', trapped, 'fail'],
    ['that calls itself', trapped, 'reenter'],
    ['that returns a deep value', exceeded, 'nest', [arg.u32(500)]],
    ['that writes outside its footprint', trapped, 'fill', [arg.u32(1)]],
  ]
  for (const [what, code, name, args] of cases)
    test(`error: ${what}: ${code}`, async () => {
      expect(await submit(await disguised(name, args), attacker)).toBe(code)
    })

  test('error: that never ends, with all that may be had: invokeHostFunctionTrapped', async () => {
    const greedy = changed(await disguised('spin'), (tx) => {
      tx.ext().sorobanData().resources().instructions(400_000_000)
      tx.ext().sorobanData().resourceFee(xdr.Int64.fromString('1000000'))
      tx.fee(2_000_000)
    })
    expect(await submit(greedy, attacker)).toBe(trapped)
  })

  const sizes: [string, string, string, number][] = [
    ['an entry as large as can be', 'txSuccess', 'fill', 65_000],
    ['an entry too large', exceeded, 'fill', 66_000],
    ['more than may be written', 'txSorobanInvalid', 'fill', 140_000],
    ['an event as large as can be', 'txSuccess', 'shout', 16_000],
    ['an event too large', exceeded, 'shout', 17_000],
  ]
  for (const [what, code, name, size] of sizes)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const operation = call(counter, name, arg.u32(size))
      expect(await submit(await prepare(attacker, operation), attacker)).toBe(code)
    })

  test('error: a transaction too large: txSorobanInvalid', async () => {
    const large = Buffer.concat([wasm, customSection(128_300)])
    const transaction = await prepare(attacker, Operation.uploadContractWasm({ wasm: large }))
    expect(await submit(transaction, attacker)).toBe('txSorobanInvalid')
  })

  test('error: keys more than a footprint may have: txSorobanInvalid', async () => {
    const transaction = changed(await prepare(attacker, call(counter, 'limit')), (tx) => {
      const accounts = Array.from({ length: 401 }, () =>
        xdr.LedgerKey.account(
          new xdr.LedgerKeyAccount({ accountId: Keypair.random().xdrAccountId() }),
        ),
      )
      tx.ext().sorobanData().resources().footprint().readOnly(accounts)
    })
    expect(await submit(transaction, attacker)).toBe('txSorobanInvalid')
  })
})

describe('XDR', () => {
  const good = async () =>
    (await build(attacker, [Operation.bumpSequence({ bumpTo: '1' })])).toEnvelope().toXDR()
  /** A condition in a condition in a condition …: XDR that decoders follow down. */
  const deep = (depth: number) => {
    const unconditional = Buffer.alloc(4)
    const not = Buffer.from([0, 0, 0, 3, 0, 0, 0, 1])
    return Buffer.concat([...Array<Buffer>(depth).fill(not), unconditional])
  }
  const cases: [string, () => Promise<Buffer>][] = [
    ['nothing', async () => Buffer.alloc(0)],
    ['zeros', async () => Buffer.alloc(1_000)],
    ['noise', async () => Buffer.alloc(1_000, 'noise')],
    ['half of an envelope', async () => (await good()).subarray(0, 60)],
    ['an envelope and more', async () => Buffer.concat([await good(), Buffer.alloc(4)])],
    ['a length that lies', async () => Buffer.from('0000000200000000ffffffffffffffff', 'hex')],
    ['a deep value', async () => Buffer.concat([(await good()).subarray(0, 60), deep(20_000)])],
  ]
  for (const [what, make] of cases)
    for (const method of ['sendTransaction', 'simulateTransaction'])
      test(`error: ${method} with ${what}`, async () => {
        const transaction = (await make()).toString('base64')
        const { error, result } = await request(method, { transaction })
        const refusal = error?.message ?? (result as { error?: string }).error
        expect(refusal).toMatch(/invalid_xdr|unmarshal/)
      })

  for (const depth of [200, 1_000, 20_000])
    test(`error: an argument ${depth} deep`, async () => {
      const shell = call(counter, 'count', xdr.ScVal.scvVec([xdr.ScVal.scvVoid()]))
      const bytes = (await build(attacker, [shell])).toEnvelope().toXDR()
      const vector = Buffer.from('000000100000000100000001', 'hex')
      const at = bytes.indexOf(vector)
      const nested = Buffer.concat([
        bytes.subarray(0, at),
        ...Array<Buffer>(depth).fill(vector),
        bytes.subarray(at + vector.length),
      ])
      const transaction = nested.toString('base64')
      for (const method of ['sendTransaction', 'simulateTransaction']) {
        const { error, result } = await request(method, { transaction })
        const { status, error: refusal } = (result ?? {}) as { status?: string; error?: string }
        expect(error?.code === -32602 || status === 'ERROR' || refusal !== undefined).toBe(true)
        expect(error?.code).not.toBe(-32603)
      }
    })
})

describe('JSON', () => {
  const body = (change: object) =>
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'getHealth', ...change })
  const cases: [string, number, () => string][] = [
    ['that is none', -32700, () => '{"jsonrpc":'],
    ['nothing', -32700, () => ''],
    ['a number', -32600, () => '7'],
    ['an empty batch', -32600, () => '[]'],
    ['a version that is not 2.0', -32600, () => body({ jsonrpc: '1.0' })],
    ['a method that is not there', -32601, () => body({ method: 'getEverything' })],
    ['a method from the depths of JavaScript', -32601, () => body({ method: 'constructor' })],
    ['a method that is no name', -32600, () => body({ method: 7 })],
    ['parameters by position', -32602, () => body({ method: 'getTransaction', params: [1] })],
    [
      'a parameter of another type',
      -32602,
      () => body({ method: 'getTransaction', params: { hash: 7 } }),
    ],
    ['nested', -32700, () => `${'['.repeat(100_000)}`],
  ]
  for (const [what, code, make] of cases)
    test(`error: ${what}: ${code}`, async () => {
      const reply = (await (await post(make())).json()) as { error: { code: number } }
      expect(reply.error.code).toBe(code)
    })

  test('error: a body beyond the limit: 413', async () => {
    const response = await post(body({ params: { x: 'x'.repeat(512 * 1024) } }))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ error: { code: -32600 } })
  })

  test('error: a path that is not there, a verb that is not meant', async () => {
    expect((await fetch(`${url}/nowhere`)).status).toBe(404)
    expect((await fetch(`${url}/__proto__`)).status).toBe(404)
    expect((await fetch(rpcUrl)).status).toBe(405)
    expect((await fetch(`${url}/%ff%00/../../etc/passwd`)).status).toBe(404)
  })

  test('error: a client that does not know the CA is not served over TLS', async () => {
    await expect(fetch(`${httpsUrl}/health`)).rejects.toThrow()
  })
})

function customSection(size: number): Buffer {
  const name = Buffer.from('\x03pad')
  const length = name.length + size
  const leb = [(length & 127) | 128, ((length >> 7) & 127) | 128, length >> 14]
  return Buffer.concat([Buffer.from([0, ...leb]), name, Buffer.alloc(size)])
}
