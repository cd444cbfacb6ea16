import { randomBytes } from 'node:crypto'
import { Asset, contract, hash, Keypair, Operation, xdr } from '@stellar/stellar-sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAccount, passphrase, rpcUrl, server } from '../Network.ts'
import {
  addressOf,
  arg,
  call,
  deployCounter,
  deployment,
  view,
  wasm,
  wasmHash,
} from './Contract.ts'
import { changed, invoke, prepare, simulate, submit } from './Transaction.ts'

let admin: Keypair
let stranger: Keypair
let counter: string

beforeAll(async () => {
  ;[admin, stranger] = await Promise.all([createAccount(), createAccount()])
  counter = await deployCounter(admin, 100)
})

const increment = (who: Keypair, by: number) =>
  call(counter, 'increment', arg.address(who.publicKey()), arg.u32(by))

describe('upload', () => {
  test('behavior: the code is there, under its hash', async () => {
    expect(await server.getContractWasmByHash(wasmHash)).toEqual(wasm)
    expect(await server.getContractWasmByContractId(counter)).toEqual(wasm)
  })

  test('behavior: again changes nothing', async () => {
    expect(await invoke(stranger, Operation.uploadContractWasm({ wasm }))).toBe('txSuccess')
  })

  const cases: [string, string, () => Buffer][] = [
    ['nothing', 'Error(WasmVm, InvalidAction)', () => Buffer.alloc(0)],
    ['no WASM', 'Error(WasmVm, InvalidAction)', () => Buffer.from('not wasm at all')],
    ['half of it', 'Error(WasmVm, InvalidAction)', () => wasm.subarray(0, wasm.length / 2)],
    [
      'WASM that is no contract',
      'Error(WasmVm, InvalidInput)',
      () => Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    ],
  ]
  for (const [what, code, bytes] of cases)
    test(`error: ${what}: ${code}`, async () => {
      const operation = Operation.uploadContractWasm({ wasm: bytes() })
      expect(await simulate(stranger, operation)).toBe(code)
    })

  test('error: rent that is not paid for: invokeHostFunctionInsufficientRefundableFee', async () => {
    const other = padded(1_000)
    const transaction = await prepare(stranger, Operation.uploadContractWasm({ wasm: other }))
    const cheap = changed(transaction, (tx) => {
      const data = tx.ext().sorobanData()
      const least = (BigInt(data.resourceFee().toString()) * 4n) / 10n
      data.resourceFee(xdr.Int64.fromString(String(least)))
    })
    expect(await submit(cheap, stranger)).toBe(
      'txFailed: invokeHostFunctionInsufficientRefundableFee',
    )
    await expect(server.getContractWasmByHash(hash(other))).rejects.toThrow()
  })
})

describe('deployment', () => {
  const good = () => ({
    salt: randomBytes(32),
    args: [arg.address(admin.publicKey()), arg.u32(5)],
    code: wasmHash,
  })

  test('behavior: the constructor runs, at the address that was foreseen', async () => {
    const { salt, args } = good()
    expect(await invoke(admin, deployment(admin, salt, args))).toBe('txSuccess')
    expect(await view(admin, addressOf(admin, salt), 'limit')).toBe(5)
  })

  const cases: [string, string, () => Partial<ReturnType<typeof good>>][] = [
    ['as it should be', 'ok', () => ({})],
    [
      'what the constructor refuses',
      'Error(Context, InvalidAction)',
      () => ({ args: [arg.address(admin.publicKey()), arg.u32(0)] }),
    ],
    [
      'an argument too few',
      'Error(Context, InvalidAction)',
      () => ({ args: [arg.address(admin.publicKey())] }),
    ],
    [
      'an argument of another type',
      'Error(Context, InvalidAction)',
      () => ({ args: [arg.u32(1), arg.u32(1)] }),
    ],
    [
      'a salt that was used',
      'Error(Storage, ExistingValue)',
      () => ({ salt: Buffer.alloc(32, 1) }),
    ],
    [
      'code that is not there',
      'Error(Storage, MissingValue)',
      () => ({ code: Buffer.alloc(32, 7) }),
    ],
  ]
  for (const [what, code, change] of cases)
    test(`${code === 'ok' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const { salt, args, code: codeHash } = { ...good(), ...change() }
      expect(await simulate(admin, deployment(admin, salt, args, codeHash))).toBe(code)
    })

  test('error: in the name of another account: invokeHostFunctionTrapped', async () => {
    const { salt, args } = good()
    expect(await invoke(stranger, deployment(admin, salt, args))).toBe(
      'txFailed: invokeHostFunctionTrapped',
    )
  })
})

describe('a call', () => {
  test('behavior: changes the state of whom it names', async () => {
    expect(await invoke(stranger, increment(stranger, 3))).toBe('txSuccess')
    expect(await invoke(stranger, increment(stranger, 4))).toBe('txSuccess')
    expect(await view(admin, counter, 'count', arg.address(stranger.publicKey()))).toBe(7)
    expect(await view(admin, counter, 'count', arg.address(Keypair.random().publicKey()))).toBe(0)
  })

  const who = () => arg.address(stranger.publicKey())
  const cases: [string, string, () => xdr.Operation][] = [
    ['as it should be', 'ok', () => call(counter, 'increment', who(), arg.u32(1))],
    ['an error of the contract', 'Error(Contract, #2)', () => increment(stranger, 101)],
    [
      'an argument of another type',
      'Error(WasmVm, InvalidAction)',
      () => call(counter, 'increment', who(), arg.string('1')),
    ],
    [
      'an argument too many',
      'Error(WasmVm, UnexpectedSize)',
      () => call(counter, 'increment', who(), arg.u32(1), arg.u32(1)),
    ],
    [
      'a function that is not there',
      'Error(WasmVm, MissingValue)',
      () => call(counter, 'decrement', who(), arg.u32(1)),
    ],
    [
      'the constructor',
      'Error(Context, InvalidAction)',
      () => call(counter, '__constructor', who(), arg.u32(1)),
    ],
    [
      'a contract that is not there',
      'Error(Storage, MissingValue)',
      () => call(addressOf(admin, Buffer.alloc(32, 9)), 'increment', who(), arg.u32(1)),
    ],
  ]
  for (const [what, code, operation] of cases)
    test(`${code === 'ok' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      expect(await simulate(stranger, operation())).toBe(code)
    })

  test('error: what only the admin may: invokeHostFunctionTrapped', async () => {
    const operation = () => call(counter, 'set_limit', arg.u32(200))
    expect(await invoke(stranger, operation())).toBe('txFailed: invokeHostFunctionTrapped')
    expect(await view(admin, counter, 'limit')).toBe(100)
    expect(await invoke(admin, operation())).toBe('txSuccess')
    expect(await view(admin, counter, 'limit')).toBe(200)
    expect(await invoke(admin, call(counter, 'set_limit', arg.u32(100)))).toBe('txSuccess')
  })

  test('behavior: in a ledger together: each sees what the one before did', async () => {
    const contractOf = await deployCounter(stranger, 10)
    const accounts = await Promise.all(Array.from({ length: 4 }, createAccount))
    const codes = await Promise.all(
      accounts.map((account) =>
        invoke(
          account,
          call(contractOf, 'increment', arg.address(account.publicKey()), arg.u32(10)),
        ),
      ),
    )
    expect(codes).toEqual(Array(4).fill('txSuccess'))
  })
})

describe('contract.Client', () => {
  type Counter = contract.Client & {
    increment(
      args: { who: string; by: number },
      options?: contract.MethodOptions,
    ): Promise<contract.AssembledTransaction<contract.Result<number>>>
    count(args: { who: string }): Promise<contract.AssembledTransaction<number>>
    note(args: { who: string }): Promise<contract.AssembledTransaction<string | undefined>>
    leave_note(args: {
      who: string
      text: string
    }): Promise<contract.AssembledTransaction<undefined>>
    set_limit(args: { limit: number }): Promise<contract.AssembledTransaction<undefined>>
  }

  const options = (keypair: Keypair) => ({
    rpcUrl,
    allowHttp: true,
    networkPassphrase: passphrase,
    publicKey: keypair.publicKey(),
    ...contract.basicNodeSigner(keypair, passphrase),
  })

  const clientOf = async (keypair: Keypair, contractId = counter) =>
    (await contract.Client.from({ ...options(keypair), contractId })) as Counter

  test('behavior: reads the interface from the ledger', async () => {
    const { spec } = await clientOf(stranger)
    const names = spec.funcs().map((func) => func.name().toString())
    expect(names).toContain('increment')
    expect(names).toContain('__constructor')
  })

  test('behavior: deploys, with the constructor’s arguments by name', async () => {
    const deploying = await contract.Client.deploy<Counter>(
      { admin: stranger.publicKey(), limit: 3 },
      { ...options(stranger), wasmHash, salt: randomBytes(32) },
    )
    const { result: client } = await deploying.signAndSend()
    const who = stranger.publicKey()
    const sent = await (await client.increment({ who, by: 3 })).signAndSend()
    expect(sent.result.unwrap()).toBe(3)
    expect((await client.increment({ who, by: 1 })).result.isErr()).toBe(true)
  })

  test('behavior: reads, writes, reads', async () => {
    const keypair = await createAccount()
    const client = await clientOf(keypair)
    const who = keypair.publicKey()
    expect((await client.count({ who })).result).toBe(0)
    const { result } = await (await client.increment({ who, by: 2 })).signAndSend()
    expect(result.unwrap()).toBe(2)
    expect((await client.count({ who })).result).toBe(2)
    expect((await client.note({ who })).result ?? 'nothing').toBe('nothing')
    await (await client.leave_note({ who, text: 'back at five' })).signAndSend()
    expect((await client.note({ who })).result).toBe('back at five')
  })

  test('error: an error of the contract, by its name', async () => {
    const client = await clientOf(stranger)
    const { result } = await client.increment({ who: stranger.publicKey(), by: 101 })
    expect(result.isErr()).toBe(true)
    expect(result.unwrapErr().message).toContain('The count would pass the limit')
  })

  test('error: a signature that is missing is named', async () => {
    const client = await clientOf(stranger)
    const assembled = await client.set_limit({ limit: 1 })
    expect(assembled.needsNonInvokerSigningBy()).toEqual([admin.publicKey()])
    await expect(assembled.signAndSend()).rejects.toThrow(/NoSignatureNeeded|requires signatures/i)
  })

  test('behavior: two parties: one signs the entry, the other the transaction', async () => {
    const [payer, sponsor] = await Promise.all([createAccount(), createAccount()])
    const who = payer.publicKey()
    const assembled = await (await clientOf(sponsor)).increment({ who, by: 5 })
    expect(assembled.needsNonInvokerSigningBy()).toEqual([who])
    await assembled.signAuthEntries({
      address: who,
      ...contract.basicNodeSigner(payer, passphrase),
    })
    const { result } = await assembled.signAndSend()
    expect(result.unwrap()).toBe(5)
  })

  test('error: a contract that is not there', async () => {
    const nowhere = addressOf(admin, Buffer.alloc(32, 3))
    await expect(clientOf(stranger, nowhere)).rejects.toThrow(/could not obtain|not found/i)
  })

  test('behavior: speaks to an asset’s contract as well', async () => {
    const sac = Asset.native().contractId(passphrase)
    expect(await view(stranger, sac, 'decimals')).toBe(7)
  })
})

/** The counter with a custom section of about `size` bytes: other code, same contract. */
function padded(size: number): Buffer {
  const name = Buffer.from('\x03pad')
  const section = Buffer.concat([name, Buffer.alloc(size)])
  return Buffer.concat([wasm, Buffer.from([0, ...leb128(section.length)]), section])
}

function leb128(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb128(value >>> 7)]
}
