import { Address, Asset, hash, Keypair, nativeToScVal, xdr } from '@stellar/stellar-base'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Entry from '../ledger/Entry.ts'
import * as NetworkSettings from '../ledger/NetworkSettings.ts'
import { type Applied, type AuthMode, type EntryReader, Host, type Simulation } from './Host.ts'
import * as Instance from './Instance.ts'

/*
 * (module
 *   (import "l" "_" (func $put (param i64 i64 i64) (result i64)))
 *   (memory (export "memory") 1)
 *   (func (export "ok") (result i64) (i64.const 2))
 *   (func (export "put") (result i64) (call $put (i64.const 4) (i64.const 4) (i64.const 1)))
 *   (func (export "panic") (result i64) (unreachable))
 *   (func (export "spin") (result i64) (loop $again (br $again)) (unreachable))
 *   (func $dive (export "dive") (result i64) (call $dive)))
 */
const module =
  'AGFzbQEAAAABDAJgAAF+YAN+fn4BfgIHAQFsAV8AAQMGBQAAAAAABQMBAAEHKwYGbWVtb3J5AgACb2sAAQNwdXQAAgVw' +
  'YW5pYwADBHNwaW4ABARkaXZlAAUKIwUEAEICCwoAQgRCBEIBEAALAwAACwgAA0AMAAsACwQAEAUL'

const passphrase = 'Host test'
const networkId = hash(Buffer.from(passphrase))
const prngSeed = new Uint8Array(32)
const alice = Keypair.fromRawEd25519Seed(Buffer.alloc(32, 1))
const bob = Keypair.fromRawEd25519Seed(Buffer.alloc(32, 2))
const source = alice.xdrAccountId().toXDR()
const native = Asset.native().contractId(passphrase)
const envelopeSize = 600

let entries: Map<string, NonNullable<ReturnType<EntryReader>>>
let ledger: ReturnType<typeof createLedger>
let host: Host

beforeEach(() => {
  entries = new Map(NetworkSettings.entries(1))
  ledger = createLedger()
  for (const pair of [alice, bob]) createAccount(pair.publicKey(), '100000000000')
  host = Host.create((key) => entries.get(base64(key)))
})

describe('simulateInvoke', () => {
  test('behavior: deploys the native SAC at its well-known id', () => {
    const simulation = assertOk(simulate(createNativeSac()))
    const contract = Address.fromScVal(scVal(simulation.returnValue)).toString()
    expect(contract).toBe(native)
    expect(simulation.changes.map(({ before, after }) => [before, after !== undefined])).toEqual([
      [undefined, true],
    ])
  })

  test('behavior: records the authorization of a payer that is not the source', () => {
    deployNativeSac()
    const { auth } = assertOk(simulate(transfer(bob, alice, 5n)))
    const entry = xdr.SorobanAuthorizationEntry.fromXDR(Buffer.from(auth[0] ?? []))
    expect(auth).toHaveLength(1)
    expect(Address.fromScAddress(entry.credentials().address().address()).toString()).toBe(
      bob.publicKey(),
    )
  })

  test('behavior: repeats exactly for the same ledger and seed', () => {
    deployNativeSac()
    expect(simulate(transfer(bob, alice, 5n))).toEqual(simulate(transfer(bob, alice, 5n)))
  })

  test('behavior: a leeway raises the instructions and the fee', () => {
    deployNativeSac()
    const plain = data(assertOk(simulate(transfer(alice, bob, 5n))))
    const roomy = data(assertOk(simulate(transfer(alice, bob, 5n), { instructionLeeway: 90_000 })))
    expect(roomy.resources().instructions() - plain.resources().instructions()).toBe(40_000)
    expect(roomy.resourceFee().toBigInt()).toBeGreaterThan(plain.resourceFee().toBigInt())
  })

  test('behavior: a transfer emits one event and changes both accounts', () => {
    deployNativeSac()
    const { events, changes, diagnosticEvents } = assertOk(simulate(transfer(alice, bob, 5n)))
    expect(events).toHaveLength(1)
    expect(changes).toHaveLength(2)
    expect(changes.every(({ before, after }) => before && after)).toBe(true)
    expect(diagnosticEvents.length).toBeGreaterThan(events.length)
  })

  const failures: [name: string, operation: () => xdr.InvokeHostFunctionOp, error: RegExp][] = [
    ['more than the balance', () => transfer(alice, bob, 10n ** 12n), /Error\(Contract, #10\)/],
    ['an unknown function', () => invoke(native, 'nothing', []), /Error\(/],
    [
      'a contract that panics',
      () => invoke(deployModule(), 'panic', []),
      /Error\(WasmVm, InvalidAction\)/,
    ],
    ['an endless loop', () => invoke(deployModule(), 'spin', []), /Error\(Budget, ExceededLimit\)/],
    [
      'an endless recursion',
      () => invoke(deployModule(), 'dive', []),
      /Error\(WasmVm|Error\(Budget/,
    ],
    [
      'an argument nested 110 deep',
      () => invoke(native, 'name', [nested(110)]),
      /Error\((Context|Budget), ExceededLimit\)/,
    ],
  ]
  test.each(failures)('error: %s', (_name, operation, error) => {
    deployNativeSac()
    const simulation = simulate(operation())
    expect(simulation.ok).toBe(false)
    expect(!simulation.ok && simulation.error).toMatch(error)
    expect(assertOk(simulate(transfer(alice, bob, 5n))).ok).toBe(true)
  })

  test('error: non-root authorization is recorded only where it is allowed', () => {
    deployNativeSac()
    const operation = transfer(bob, alice, 5n)
    expect(simulate(operation, { authMode: 'enforce' }).ok).toBe(false)
    expect(simulate(operation, { authMode: 'record_allow_nonroot' }).ok).toBe(true)
  })

  const garbage = new Uint8Array([255, 254, 253])
  test.each([
    ['source', { source: garbage }, /source is not valid XDR/],
    ['operation', { operation: garbage }, /operation is not valid XDR/],
    ['empty operation', { operation: new Uint8Array() }, /operation is not valid XDR/],
    ['seed', { prngSeed: garbage }, /prngSeed has 3 bytes, want 32/],
  ])('error: garbage as %s', (_name, change, error) => {
    const operation = createNativeSac().toXDR()
    const parameters = { ledger, source, operation, authMode: 'record' as const, prngSeed }
    const simulation = host.simulateInvoke({ ...parameters, ...change })
    expect(!simulation.ok && simulation.error).toMatch(error)
    expect(host.simulateInvoke(parameters).ok).toBe(true)
  })

  test('error: XDR nested deeper than the limit', () => {
    const operation = invoke(native, 'name', [nested(10)]).toXDR()
    const wrapper = xdr.ScVal.scvVec([xdr.ScVal.scvVoid()]).toXDR().subarray(0, 12)
    const at = operation.indexOf(nested(10).toXDR())
    const deep = Buffer.concat([
      operation.subarray(0, at),
      ...Array.from({ length: 600 }, () => wrapper),
      operation.subarray(at),
    ])
    const simulation = host.simulateInvoke({
      ledger,
      source,
      operation: deep,
      authMode: 'record',
      prngSeed,
    })
    expect(!simulation.ok && simulation.error).toMatch(/operation is not valid XDR.*depth/i)
  })

  test('error: a protocol that the host was not built for', () => {
    ledger.protocolVersion = 25
    const simulation = simulate(createNativeSac())
    expect(!simulation.ok && simulation.error).toMatch(/Error\(Context, InternalError\)/)
  })

  test('error: a ledger without network settings', () => {
    entries.clear()
    const simulation = simulate(createNativeSac())
    expect(!simulation.ok && simulation.error).toMatch(/settings cannot be read.*not present/)
  })
})

describe('applyInvoke', () => {
  test('behavior: a transfer moves the amount, within the simulated fee', () => {
    deployNativeSac()
    const applied = apply(transfer(alice, bob, 5n))
    expect(applied.status).toBe('ok')
    commit(applied)
    expect(balance(bob)).toBe(100_000_000_005n)
    expect(applied.events).toHaveLength(1)
    expect(scVal(applied.returnValue).switch()).toBe(xdr.ScValType.scvVoid())
    expect(applied.rentFee).toBe(0n)
    expect(applied.writeBytes).toBe(sizeOf(applied))
  })

  test('behavior: code runs for no more than it was simulated to cost', () => {
    const operation = invoke(deployModule(), 'ok', [])
    const simulation = assertOk(simulate(operation))
    const applied = apply(operation)
    expect(applied.status).toBe('ok')
    // What soroban-env-host promises, for code whose module is found in the cache.
    expect(Number(applied.instructions) / Number(simulation.instructions)).toBeLessThan(1.01)
  })

  test('behavior: fees sum up to less than the simulated resource fee', () => {
    const simulation = assertOk(simulate(upload()))
    const applied = apply(upload())
    const declared = data(simulation).resourceFee().toBigInt()
    const { nonRefundableFee, refundableFee, rentFee } = applied
    expect(rentFee).toBeGreaterThan(0n)
    expect(nonRefundableFee + refundableFee + rentFee).toBeLessThanOrEqual(declared)
    expect(host.resourceFee({ data: data(simulation).toXDR(), envelopeSize })).toBe(
      nonRefundableFee,
    )
  })

  test('behavior: an archived entry that is marked is restored', () => {
    const operation = invoke(deployModule(), 'ok', [])
    ledger.sequence += NetworkSettings.stateArchival.minPersistentTtl + 1
    const simulation = assertOk(simulate(operation))
    expect(data(simulation).ext().switch()).toBe(1)
    const applied = apply(operation)
    expect(applied.status).toBe('ok')
    expect(applied.changes.map(({ restored }) => restored)).toEqual([true, true])
    expect(applied.readBytes).toBe(sizeOf(applied))
    commit(applied)
    expect(apply(operation).rentFee).toBe(0n)
  })

  const changes: [string, (data: xdr.SorobanTransactionData) => void, Applied['status']][] = [
    ['fewer instructions', (data) => data.resources().instructions(1_000), 'resource-limit'],
    ['fewer bytes to read', (data) => data.resources().diskReadBytes(1), 'resource-limit'],
    ['fewer bytes to write', (data) => data.resources().writeBytes(1), 'resource-limit'],
    ['an empty footprint', (data) => clearFootprint(data), 'trapped'],
    [
      'no refundable fee',
      (data) => data.resourceFee(lowestFee(data)),
      'insufficient-refundable-fee',
    ],
  ]
  test.each(changes)('error: %s declared', (_name, change, status) => {
    deployNativeSac()
    const applied = apply(transfer(alice, bob, 5n), change)
    expect(applied).toMatchObject({ status, changes: [], events: [], refundableFee: 0n })
    expect(applied.error).toBeTruthy()
    expect(applied.nonRefundableFee).toBeGreaterThan(0n)
  })

  test('error: an archived entry that is not marked', () => {
    const operation = invoke(deployModule(), 'ok', [])
    ledger.sequence += NetworkSettings.stateArchival.minPersistentTtl + 1
    const applied = apply(operation, (data) => data.ext(new xdr.SorobanTransactionDataExt(0)))
    expect(applied.status).toBe('archived')
    expect(applied.diagnosticEvents).toHaveLength(1)
  })

  test.each([
    ['panic', /Error\(WasmVm, InvalidAction\)/],
    ['dive', /Error\(Budget, ExceededLimit\)/],
  ])('error: a contract whose code traps in %s', (name, error) => {
    const contract = deployModule()
    const declared = data(assertOk(simulate(invoke(contract, 'ok', []))))
    declared.resources().instructions(50_000_000)
    const applied = applyWith(invoke(contract, name, []), declared)
    expect(applied.status).toBe('trapped')
    expect(applied.error).toMatch(error)
  })

  test('error: an authorization entry with a signature that does not verify', () => {
    deployNativeSac()
    const operation = transfer(bob, alice, 5n)
    const simulation = assertOk(simulate(operation))
    const entry = xdr.SorobanAuthorizationEntry.fromXDR(Buffer.from(simulation.auth[0] ?? []))
    entry
      .credentials()
      .address()
      .signatureExpirationLedger(ledger.sequence + 10)
    entry
      .credentials()
      .address()
      .signature(signature(bob, Buffer.alloc(64)))
    operation.auth([entry])
    const applied = applyWith(operation, data(simulation))
    expect(applied.status).not.toBe('ok')
    expect(simulate(operation, { authMode: 'enforce' }).ok).toBe(false)
  })

  test('error: garbage as resources', () => {
    const applied = host.applyInvoke({
      ledger,
      source,
      operation: createNativeSac().toXDR(),
      resources: new Uint8Array([1, 2, 3]),
      envelopeSize,
      prngSeed,
    })
    expect(applied.status).toBe('internal-error')
    expect(applied.error).toMatch(/transactionData is not valid XDR/)
  })
})

describe('extend and restore', () => {
  test('behavior: extending moves the live-until ledger and costs rent', () => {
    const keys = deployedKeys()
    const simulation = assertOk(host.simulateExtend({ ledger, keys, extendTo: 500_000 }))
    const applied = host.applyExtend({
      ledger,
      resources: simulation.transactionData,
      envelopeSize: 400,
      extendTo: 500_000,
    })
    expect(applied.status).toBe('ok')
    expect(applied.changes).toHaveLength(keys.length)
    for (const change of applied.changes)
      expect(change).toMatchObject({ readOnly: true, liveUntil: ledger.sequence + 500_000 })
    expect(applied.rentFee).toBeGreaterThan(0n)
  })

  test('behavior: restoring brings archived entries back for the least lifetime', () => {
    const keys = deployedKeys()
    ledger.sequence += NetworkSettings.stateArchival.minPersistentTtl + 1
    const simulation = assertOk(host.simulateRestore({ ledger, keys }))
    const resources = simulation.transactionData
    const applied = host.applyRestore({ ledger, resources, envelopeSize: 400 })
    expect(applied.status).toBe('ok')
    const liveUntil = ledger.sequence + NetworkSettings.stateArchival.minPersistentTtl - 1
    for (const change of applied.changes)
      expect(change).toMatchObject({ readOnly: false, restored: true, liveUntil })
    commit(applied)
    expect(host.applyRestore({ ledger, resources, envelopeSize: 400 }).changes).toEqual([])
  })

  test('behavior: live entries need no restoring', () => {
    const simulation = assertOk(host.simulateRestore({ ledger, keys: deployedKeys() }))
    expect(data(simulation).resources().footprint().readWrite()).toEqual([])
  })

  test('error: an entry that cannot be extended', () => {
    const key = Entry.keyOf(accountData(alice.publicKey(), '1'))
    const keys = [Buffer.from(key, 'base64')]
    const simulation = host.simulateExtend({ ledger, keys, extendTo: 1_000 })
    expect(!simulation.ok && simulation.error).toMatch(/Only entries with TTL/)
  })

  test('error: extending past the last possible ledger', () => {
    const simulation = host.simulateExtend({ ledger, keys: [], extendTo: 0xffff_ffff })
    expect(!simulation.ok && simulation.error).toMatch(/past the last possible ledger/)
  })

  test('error: restoring an entry that never was', () => {
    const keys = deployedKeys()
    entries = new Map(NetworkSettings.entries(1))
    const simulation = host.simulateRestore({ ledger, keys })
    expect(!simulation.ok && simulation.error).toMatch(/Missing entry to restore/)
  })

  test('error: garbage as a key', () => {
    const keys = [new Uint8Array([9, 9])]
    const simulation = host.simulateRestore({ ledger, keys })
    expect(!simulation.ok && simulation.error).toMatch(/keys is not valid XDR/)
  })
})

describe('Instance', () => {
  test('behavior: after a trap the next call runs on a fresh instance', () => {
    const instance = Instance.create((key) => entries.get(base64(key)))
    expect(instance.call('simulate_invoke', new Uint8Array()).ok).toBe(false)
    const impossible = { length: 3_000_000_000 } as Uint8Array
    const trapped = instance.call('simulate_invoke', impossible)
    expect(!trapped.ok && trapped.error).toMatch(/trapped and was restarted.*capacity overflow/s)
    const next = instance.call('simulate_invoke', new Uint8Array())
    expect(!next.ok && next.error).toBe('the request ends inside a field')
  })

  test('error: what the reader throws is thrown, and the host stays usable', () => {
    const broken = new Error('disk on fire')
    let fails = true
    const flaky = Host.create((key) => {
      if (fails) throw broken
      return entries.get(base64(key))
    })
    const operation = createNativeSac().toXDR()
    const parameters = { ledger, source, operation, authMode: 'record' as const, prngSeed }
    expect(() => flaky.simulateInvoke(parameters)).toThrow(broken)
    fails = false
    expect(flaky.simulateInvoke(parameters).ok).toBe(true)
  })

  test('error: garbage from the ledger', () => {
    const garbled = Host.create(() => ({ entry: new Uint8Array([1]), liveUntil: undefined }))
    expect(() => garbled.resourceFee({ data: new Uint8Array(), envelopeSize: 1 })).toThrow(
      /settings cannot be read/,
    )
  })
})

function createLedger() {
  return {
    protocolVersion: 26,
    sequence: 1_000,
    timestamp: 1_800_000_000n,
    baseReserve: 5_000_000,
    networkId,
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function accountData(address: string, stroops: string): xdr.LedgerEntryData {
  return xdr.LedgerEntryData.account(
    Entry.newAccount({
      accountId: Entry.toAccountId(address),
      balance: BigInt(stroops),
      sequence: 1n,
    }),
  )
}

function createAccount(address: string, stroops: string): void {
  const account = accountData(address, stroops)
  entries.set(Entry.keyOf(account), Entry.encode(1, account))
}

function balance(pair: Keypair): bigint {
  const stored = entries.get(Entry.keyOf(accountData(pair.publicKey(), '0')))
  if (!stored) throw new Error('no such account')
  return Entry.decode(stored.entry).data().account().balance().toBigInt()
}

function operationOf(hostFunction: xdr.HostFunction, auth: xdr.SorobanAuthorizationEntry[] = []) {
  return new xdr.InvokeHostFunctionOp({ hostFunction, auth })
}

function createNativeSac() {
  return operationOf(
    xdr.HostFunction.hostFunctionTypeCreateContract(
      new xdr.CreateContractArgs({
        contractIdPreimage: xdr.ContractIdPreimage.contractIdPreimageFromAsset(
          Asset.native().toXDRObject(),
        ),
        executable: xdr.ContractExecutable.contractExecutableStellarAsset(),
      }),
    ),
  )
}

function invoke(contract: string, functionName: string, args: xdr.ScVal[]) {
  const contractAddress = new Address(contract).toScAddress()
  return operationOf(
    xdr.HostFunction.hostFunctionTypeInvokeContract(
      new xdr.InvokeContractArgs({ contractAddress, functionName, args }),
    ),
  )
}

function transfer(from: Keypair, to: Keypair, amount: bigint) {
  const parties = [from, to].map((pair) => new Address(pair.publicKey()).toScVal())
  return invoke(native, 'transfer', [...parties, nativeToScVal(amount, { type: 'i128' })])
}

function nested(depth: number): xdr.ScVal {
  let value = xdr.ScVal.scvVoid()
  for (let i = 0; i < depth; i++) value = xdr.ScVal.scvVec([value])
  return value
}

/** The module with the custom section that names the protocol it was made for. */
function wasm(): Buffer {
  const name = Buffer.from('contractenvmetav0')
  const section = Buffer.concat([
    Buffer.from([name.length]),
    name,
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0]),
  ])
  return Buffer.concat([Buffer.from(module, 'base64'), Buffer.from([0, section.length]), section])
}

function upload() {
  return operationOf(xdr.HostFunction.hostFunctionTypeUploadContractWasm(wasm()))
}

function deployNativeSac(): void {
  commit(apply(createNativeSac()))
}

function deployModule(): string {
  commit(apply(upload()))
  const create = operationOf(
    xdr.HostFunction.hostFunctionTypeCreateContract(
      new xdr.CreateContractArgs({
        contractIdPreimage: xdr.ContractIdPreimage.contractIdPreimageFromAddress(
          new xdr.ContractIdPreimageFromAddress({
            address: new Address(alice.publicKey()).toScAddress(),
            salt: Buffer.alloc(32),
          }),
        ),
        executable: xdr.ContractExecutable.contractExecutableWasm(hash(wasm())),
      }),
    ),
  )
  const applied = apply(create)
  commit(applied)
  return Address.fromScVal(scVal(applied.returnValue)).toString()
}

/** Deploys the native SAC; the ledger keys of its entries. */
function deployedKeys(): Uint8Array[] {
  const applied = apply(createNativeSac())
  commit(applied)
  return applied.changes.map(({ key }) => key)
}

function simulate(
  operation: xdr.InvokeHostFunctionOp,
  options: { authMode?: AuthMode; instructionLeeway?: number } = {},
): Simulation {
  return host.simulateInvoke({
    ledger,
    source,
    operation: operation.toXDR(),
    authMode: 'record',
    prngSeed,
    ...options,
  })
}

/** Simulates and applies with the resources found, changed or not. */
function apply(
  operation: xdr.InvokeHostFunctionOp,
  change: (data: xdr.SorobanTransactionData) => void = () => {},
): Applied {
  const simulation = assertOk(simulate(operation))
  const resources = data(simulation)
  change(resources)
  const auth = simulation.auth.map((entry) =>
    xdr.SorobanAuthorizationEntry.fromXDR(Buffer.from(entry)),
  )
  return applyWith(operationOf(operation.hostFunction(), auth), resources)
}

function applyWith(
  operation: xdr.InvokeHostFunctionOp,
  resources: xdr.SorobanTransactionData,
): Applied {
  return host.applyInvoke({
    ledger,
    source,
    operation: operation.toXDR(),
    resources: resources.toXDR(),
    envelopeSize,
    prngSeed,
  })
}

function commit(applied: Applied): void {
  if (applied.status !== 'ok') throw new Error(`${applied.status}: ${applied.error}`)
  for (const { key, entry, liveUntil, readOnly } of applied.changes) {
    const stored = entry ?? (readOnly ? entries.get(base64(key))?.entry : undefined)
    if (stored) entries.set(base64(key), { entry: stored, liveUntil })
    else entries.delete(base64(key))
  }
}

function sizeOf({ changes }: Applied): number {
  return changes.reduce((sum, { entry }) => sum + (entry?.length ?? 0), 0)
}

function clearFootprint(data: xdr.SorobanTransactionData): void {
  data.resources().footprint(new xdr.LedgerFootprint({ readOnly: [], readWrite: [] }))
}

function lowestFee(data: xdr.SorobanTransactionData): xdr.Int64 {
  return xdr.Int64.fromString(String(host.resourceFee({ data: data.toXDR(), envelopeSize })))
}

function signature(pair: Keypair, bytes: Buffer): xdr.ScVal {
  const field = (name: string, value: Buffer) =>
    new xdr.ScMapEntry({ key: xdr.ScVal.scvSymbol(name), val: xdr.ScVal.scvBytes(value) })
  const fields = [field('public_key', pair.rawPublicKey()), field('signature', bytes)]
  return xdr.ScVal.scvVec([xdr.ScVal.scvMap(fields)])
}

function assertOk(simulation: Simulation): Extract<Simulation, { ok: true }> {
  if (!simulation.ok) throw new Error(simulation.error)
  return simulation
}

function data({ transactionData }: { transactionData: Uint8Array }): xdr.SorobanTransactionData {
  return xdr.SorobanTransactionData.fromXDR(Buffer.from(transactionData))
}

function scVal(bytes: Uint8Array | undefined): xdr.ScVal {
  return xdr.ScVal.fromXDR(Buffer.from(bytes ?? []))
}
