import {
  Account,
  Address,
  Asset,
  BASE_FEE,
  Keypair,
  Networks,
  nativeToScVal,
  Operation,
  rpc,
  SorobanDataBuilder,
  StrKey,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Localnet from '../Localnet.ts'

// biome-ignore lint/suspicious/noExplicitAny: what comes back over HTTP is what these tests are about.
type Json = any

let net: Localnet.Localnet
let server: rpc.Server
const [alice, bob, carol] = [Keypair.random(), Keypair.random(), Keypair.random()]

beforeAll(async () => {
  // Ledgers close when a test says so: several transactions fit into one.
  net = await Localnet.start({ port: 0, ledgerTimeSeconds: 3600, retention: 400 })
  server = new rpc.Server(net.rpcUrl, { allowHttp: true })
  for (const keypair of [alice, bob, carol]) net.fund(keypair.publicKey())
})

afterAll(() => net?.stop())

async function call(method: string, params?: unknown): Promise<Json> {
  const response = await fetch(net.rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  return response.json()
}

const result = async (method: string, params?: unknown) => (await call(method, params)).result
const error = async (method: string, params?: unknown) => (await call(method, params)).error

async function build(from: Keypair, ...operations: xdr.Operation[]): Promise<Transaction> {
  const account = await server.getAccount(from.publicKey())
  const builder = new TransactionBuilder(account, {
    fee: BASE_FEE,
    networkPassphrase: Networks.TESTNET,
  }).setTimeout(300)
  for (const operation of operations) builder.addOperation(operation)
  return builder.build()
}

const payment = (to: Keypair, amount = '1') =>
  Operation.payment({ destination: to.publicKey(), asset: Asset.native(), amount })

async function send(transaction: Transaction, ...signers: Keypair[]): Promise<Json> {
  transaction.sign(...signers)
  return result('sendTransaction', { transaction: transaction.toEnvelope().toXDR('base64') })
}

/** Three payments in one ledger; returns its sequence. */
async function closePayments(): Promise<number> {
  for (const [from, to] of [
    [alice, bob],
    [bob, carol],
    [carol, alice],
  ] as const)
    expect(await send(await build(from, payment(to)), from)).toMatchObject({ status: 'PENDING' })
  return net.closeLedger()
}

const transfer = (from: string, to: string, amount: bigint, contract = net.xlmSac) =>
  Operation.invokeContractFunction({
    contract,
    function: 'transfer',
    args: [
      new Address(from).toScVal(),
      new Address(to).toScVal(),
      nativeToScVal(amount, { type: 'i128' }),
    ],
  })

describe('getHealth, getNetwork, getVersionInfo, getLatestLedger', () => {
  test('behavior: health names the window', async () => {
    const health = await result('getHealth')
    expect(health).toEqual({
      status: 'healthy',
      latestLedger: expect.any(Number),
      latestLedgerCloseTime: expect.stringMatching(/^\d+$/),
      oldestLedger: expect.any(Number),
      oldestLedgerCloseTime: expect.stringMatching(/^\d+$/),
      ledgerRetentionWindow: 400,
    })
  })

  test('behavior: the network says where friendbot is, as the client reached it', async () => {
    expect(await result('getNetwork')).toEqual({
      friendbotUrl: `${net.url}/friendbot`,
      passphrase: Networks.TESTNET,
      protocolVersion: 26,
    })
  })

  test('behavior: the version is honest', async () => {
    const info = await result('getVersionInfo')
    expect(info.version).toMatch(/^stellar-localnet \d/)
    expect(info.captiveCoreVersion).toMatch(/^none/)
    expect(info.protocolVersion).toBe(26)
  })

  test('behavior: the latest ledger’s header and meta decode and agree', async () => {
    const { id, sequence, headerXdr, metadataXdr } = await result('getLatestLedger')
    const header = xdr.LedgerHeader.fromXDR(headerXdr, 'base64')
    const entry = xdr.LedgerCloseMeta.fromXDR(metadataXdr, 'base64').v2().ledgerHeader()
    expect(header.ledgerSeq()).toBe(sequence)
    expect(entry.hash().toString('hex')).toBe(id)
    expect(entry.header().toXDR('base64')).toBe(headerXdr)
    expect((await server.getLatestLedger()).sequence).toBe(sequence)
  })
})

describe('getLedgers', () => {
  test('behavior: pages follow each other to the end', async () => {
    const { oldestLedger, latestLedger } = await result('getHealth')
    const seen: number[] = []
    let page = await result('getLedgers', { startLedger: oldestLedger, pagination: { limit: 3 } })
    for (;;) {
      seen.push(...page.ledgers.map((ledger: Json) => ledger.sequence))
      expect(page.cursor).toBe(String(seen.at(-1)))
      if (seen.at(-1) === latestLedger) break
      page = await result('getLedgers', { pagination: { cursor: page.cursor, limit: 3 } })
    }
    expect(seen).toEqual(
      Array.from({ length: latestLedger - oldestLedger + 1 }, (_, index) => oldestLedger + index),
    )
  })

  test('behavior: numbers and strings are those of Stellar RPC', async () => {
    const { latestLedger } = await result('getHealth')
    const page = await result('getLedgers', { startLedger: latestLedger })
    expect(page.latestLedgerCloseTime).toEqual(expect.any(Number))
    expect(page.ledgers[0].ledgerCloseTime).toMatch(/^\d+$/)
    const header = xdr.LedgerHeaderHistoryEntry.fromXDR(page.ledgers[0].headerXdr, 'base64')
    expect(header.hash().toString('hex')).toBe(page.ledgers[0].hash)
    await expect(server.getLedgers({ startLedger: latestLedger })).resolves.toBeTruthy()
  })

  test.each([
    [{}, -32600, /start ledger \(0\) must be between the oldest ledger: \d+ and the latest/],
    [{ startLedger: 4_000_000_000 }, -32600, /must be between/],
    [{ startLedger: -1 }, -32602, /startLedger must be a whole number/],
    [{ startLedger: 3, pagination: { cursor: '3' } }, -32600, /cannot both be set/],
    [{ startLedger: 3, pagination: { limit: 201 } }, -32600, /limit must not exceed 200/],
    [{ startLedger: 3, pagination: { limit: 'x' } }, -32602, /limit must be a whole number/],
    [{ pagination: { cursor: 'x' } }, -32602, /cursor \('x'\) must be between/],
    [{ pagination: { cursor: '999999' } }, -32602, /cursor \('999999'\) must be between/],
    [{ startLedger: 3, xdrFormat: 'json' }, -32602, /'json' is not supported/],
  ])('error: %j', async (params, code, message) => {
    expect(await error('getLedgers', params)).toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })
})

describe('getTransactions and getTransaction', () => {
  test('behavior: pages follow each other through a ledger to the end, and stay there', async () => {
    const startLedger = await closePayments()
    const first = await result('getTransactions', { startLedger, pagination: { limit: 2 } })
    const cursor = first.cursor
    const second = await result('getTransactions', { pagination: { cursor, limit: 2 } })
    const orders = (page: Json) => page.transactions.map((item: Json) => item.applicationOrder)
    expect([orders(first), orders(second)]).toEqual([[1, 2], [3]])
    const third = await result('getTransactions', { pagination: { cursor: second.cursor } })
    expect([orders(third), third.cursor]).toEqual([[], second.cursor])
    const next = await closePayments()
    const fourth = await result('getTransactions', { pagination: { cursor: third.cursor } })
    expect(fourth.transactions.map((item: Json) => item.ledger)).toEqual([next, next, next])
  })

  test('behavior: a cursor is a TOID', async () => {
    const startLedger = await closePayments()
    const { cursor } = await result('getTransactions', { startLedger, pagination: { limit: 1 } })
    expect(cursor).toBe(String((BigInt(startLedger) << 32n) | (1n << 12n) | 1n))
  })

  test('behavior: createdAt is a number in the list and a string alone', async () => {
    const startLedger = await closePayments()
    const { transactions, latestLedgerCloseTimestamp } = await result('getTransactions', {
      startLedger,
    })
    expect(latestLedgerCloseTimestamp).toEqual(expect.any(Number))
    const [{ createdAt, ...shared }] = transactions
    const alone = await result('getTransaction', { hash: shared.txHash })
    expect(alone).toMatchObject({ ...shared, createdAt: String(createdAt), status: 'SUCCESS' })
    expect(alone.latestLedgerCloseTime).toEqual(expect.any(String))
  })

  test('behavior: an unknown hash is NOT_FOUND with the window', async () => {
    const hash = 'ab'.repeat(32)
    expect(await result('getTransaction', { hash })).toEqual({
      latestLedger: expect.any(Number),
      latestLedgerCloseTime: expect.any(String),
      oldestLedger: expect.any(Number),
      oldestLedgerCloseTime: expect.any(String),
      status: 'NOT_FOUND',
      txHash: hash,
      applicationOrder: 0,
      feeBump: false,
      events: {},
      ledger: 0,
      createdAt: '0',
    })
  })

  test('behavior: a fee bump is found by either hash', async () => {
    const inner = await build(alice, payment(bob))
    inner.sign(alice)
    const bump = TransactionBuilder.buildFeeBumpTransaction(bob, '400', inner, Networks.TESTNET)
    bump.sign(bob)
    await result('sendTransaction', { transaction: bump.toEnvelope().toXDR('base64') })
    net.closeLedger()
    const found = await Promise.all(
      [bump, inner].map((each) => result('getTransaction', { hash: each.hash().toString('hex') })),
    )
    expect(found.map(({ status, feeBump }) => [status, feeBump])).toEqual([
      ['SUCCESS', true],
      ['SUCCESS', true],
    ])
    expect(found[0].envelopeXdr).toBe(found[1].envelopeXdr)
  })

  test.each([
    ['getTransaction', {}, -32602, /hash is missing/],
    ['getTransaction', { hash: 7 }, -32602, /hash must be a string, got 7/],
    ['getTransaction', { hash: 'ab' }, -32602, /unexpected hash length \(2\)/],
    ['getTransaction', { hash: 'x'.repeat(64) }, -32602, /incorrect hash/],
    ['getTransaction', { hash: 'ab'.repeat(32), xdrFormat: 'json' }, -32602, /'json' is not/],
    ['getTransactions', { startLedger: 0 }, -32600, /must be between/],
    ['getTransactions', { pagination: { cursor: '-' } }, -32602, /cursor must be/],
    [
      'getTransactions',
      { pagination: { cursor: '1' } },
      -32602,
      /does not contain metadata for ledger: 0/,
    ],
    ['getTransactions', { startLedger: 3, pagination: [] }, -32602, /pagination must be an object/],
  ])('error: %s %j', async (method, params, code, message) => {
    expect(await error(method, params)).toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })
})

describe('getEvents', () => {
  test('behavior: fees come first, then each transfer, under the ids of Stellar RPC', async () => {
    const startLedger = await closePayments()
    const { events, cursor } = await result('getEvents', { startLedger, filters: [] })
    const kinds = events.map(({ topic }: Json) =>
      xdr.ScVal.fromXDR(topic[0], 'base64').sym().toString(),
    )
    expect(kinds).toEqual(['fee', 'fee', 'fee', 'transfer', 'transfer', 'transfer'])
    expect(events.map(({ transactionIndex }: Json) => transactionIndex)).toEqual([0, 0, 0, 1, 2, 3])
    const toid = (BigInt(startLedger) << 32n) | (2n << 12n)
    expect(events[4]).toMatchObject({
      type: 'contract',
      ledger: startLedger,
      ledgerClosedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      contractId: net.xlmSac,
      id: `${String(toid).padStart(19, '0')}-0000000000`,
      operationIndex: 0,
      transactionIndex: 2,
      inSuccessfulContractCall: true,
      txHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      value: nativeToScVal(10_000_000n, { type: 'i128' }).toXDR('base64'),
    })
    expect(cursor).toBe(
      `${String(((BigInt(startLedger) + 1n) << 32n) - 1n).padStart(19, '0')}-4294967295`,
    )
    expect((await server.getEvents({ startLedger, filters: [] })).events).toHaveLength(6)
  })

  test('behavior: pages of one give the same as one page, and then what comes later', async () => {
    const startLedger = await closePayments()
    const all = await result('getEvents', { startLedger })
    const seen: Json[] = []
    let page = await result('getEvents', { startLedger, pagination: { limit: 1 } })
    while (page.events.length > 0) {
      seen.push(...page.events)
      page = await result('getEvents', { pagination: { cursor: page.cursor, limit: 1 } })
    }
    expect(seen).toEqual(all.events)
    const later = await closePayments()
    const { events } = await result('getEvents', { pagination: { cursor: page.cursor } })
    expect(new Set(events.map(({ ledger }: Json) => ledger))).toEqual(new Set([later]))
  })

  test('behavior: filters find one’s payments; endLedger is exclusive', async () => {
    const startLedger = await closePayments()
    const symbol = xdr.ScVal.scvSymbol('transfer').toXDR('base64')
    const to = new Address(carol.publicKey()).toScVal().toXDR('base64')
    const filters = [
      { type: 'contract', contractIds: [net.xlmSac], topics: [[symbol, '*', to, '**']] },
    ]
    const { events } = await result('getEvents', { startLedger, filters })
    expect(events).toHaveLength(1)
    const none = await result('getEvents', { startLedger, endLedger: startLedger, filters })
    expect(none.events).toEqual([])
  })

  test('behavior: every USDC payment is seen', async () => {
    const trust = Operation.changeTrust({ asset: new Asset('USDC', issuer) })
    await send(await build(alice, trust), alice)
    net.closeLedger()
    net.faucet(alice.publicKey())
    const startLedger = (await result('getHealth')).latestLedger
    const filters = [{ contractIds: [net.usdcSac] }]
    const { events } = await result('getEvents', { startLedger, filters })
    expect(xdr.ScVal.fromXDR(events[0].topic[0], 'base64').sym().toString()).toBe('mint')
  })

  test.each([
    [{}, -32602, /startLedger must be positive/],
    [
      { startLedger: 4_000_000_000 },
      -32600,
      /startLedger must be within the ledger range: \d+ - \d+/,
    ],
    [{ startLedger: 3, pagination: { cursor: '0-0' } }, -32602, /cannot both be set/],
    [{ endLedger: 3, pagination: { cursor: '0-0' } }, -32602, /cannot both be set/],
    [{ pagination: { cursor: '0-0' } }, -32600, /within the ledger range/],
    [{ pagination: { cursor: 'x' } }, -32602, /invalid event id "x"/],
    [{ startLedger: 3, pagination: { limit: 10_001 } }, -32602, /limit must not exceed 10000/],
    [{ startLedger: 3, filters: [{ type: 'x' }] }, -32602, /filter 1 invalid/],
    [{ startLedger: 3, xdrFormat: 'json' }, -32602, /'json' is not supported/],
  ])('error: %j', async (params, code, message) => {
    expect(await error('getEvents', params)).toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })
})

const issuer = 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5'

describe('getLedgerEntries', () => {
  const accountKey = (of: Keypair) =>
    xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId: of.xdrAccountId() })).toXDR(
      'base64',
    )

  test('behavior: entries come in the order of the keys, unknown ones not at all', async () => {
    const keys = [bob, Keypair.random(), alice].map(accountKey)
    const { entries, latestLedger } = await result('getLedgerEntries', { keys })
    expect(entries.map(({ key }: Json) => key)).toEqual([keys[0], keys[2]])
    expect(latestLedger).toEqual(expect.any(Number))
    expect(entries[0]).not.toHaveProperty('liveUntilLedgerSeq')
    const account = xdr.LedgerEntryData.fromXDR(entries[0].xdr, 'base64').account()
    expect(StrKey.encodeEd25519PublicKey(account.accountId().ed25519())).toBe(bob.publicKey())
    expect(entries[0].lastModifiedLedgerSeq).toBeLessThanOrEqual(latestLedger)
  })

  test('behavior: a contract entry says until when it lives, and 0 once archived', async () => {
    const contract = StrKey.encodeContract(Keypair.random().rawPublicKey())
    const snapshot = net.snapshot()
    net.fund(contract)
    const key = xdr.LedgerKey.contractData(
      new xdr.LedgerKeyContractData({
        contract: new Address(net.xlmSac).toScAddress(),
        key: xdr.ScVal.scvVec([xdr.ScVal.scvSymbol('Balance'), new Address(contract).toScVal()]),
        durability: xdr.ContractDataDurability.persistent(),
      }),
    ).toXDR('base64')
    const live = await result('getLedgerEntries', { keys: [key] })
    expect(live.entries[0].liveUntilLedgerSeq).toBeGreaterThan(live.latestLedger)
    net.advance({ ledgers: live.entries[0].liveUntilLedgerSeq - live.latestLedger })
    const last = await result('getLedgerEntries', { keys: [key] })
    expect(last.entries[0].liveUntilLedgerSeq).toBe(last.latestLedger)
    net.closeLedger()
    const archived = await result('getLedgerEntries', { keys: [key] })
    expect(archived.entries[0]).toMatchObject({
      key,
      xdr: live.entries[0].xdr,
      liveUntilLedgerSeq: 0,
    })
    net.revert(snapshot)
  })

  test('error: keys that are none', async () => {
    const ttl = xdr.LedgerKey.ttl(new xdr.LedgerKeyTtl({ keyHash: Buffer.alloc(32) })).toXDR(
      'base64',
    )
    const many = Array.from({ length: 201 }, () => accountKey(alice))
    for (const [params, message] of [
      [{}, /keys is missing/],
      [{ keys: 'x' }, /keys must be an array/],
      [{ keys: [1] }, /keys\[0\] must be a string/],
      [{ keys: [accountKey(alice), 'x'] }, /cannot unmarshal key value "x" at index 1/],
      [{ keys: ['AAAA'] }, /cannot unmarshal/],
      [{ keys: [ttl] }, /ledger ttl entries cannot be queried directly/],
      [{ keys: many }, /key count \(201\) exceeds maximum supported \(200\)/],
      [{ keys: [], xdrFormat: 'json' }, /'json' is not supported/],
    ] as const)
      expect(await error('getLedgerEntries', params)).toMatchObject({
        code: -32602,
        message: expect.stringMatching(message),
      })
  })
})

describe('sendTransaction', () => {
  test('behavior: what cannot be valid is an ERROR with its result', async () => {
    const account = new Account(alice.publicKey(), '1')
    const transaction = new TransactionBuilder(account, {
      fee: '100',
      networkPassphrase: Networks.TESTNET,
    })
      .addOperation(payment(bob))
      .setTimeout(300)
      .build()
    const refused = await send(transaction, alice)
    expect(refused).toMatchObject({
      status: 'ERROR',
      hash: transaction.hash().toString('hex'),
      latestLedger: expect.any(Number),
      latestLedgerCloseTime: expect.any(String),
    })
    const reason = xdr.TransactionResult.fromXDR(refused.errorResultXdr, 'base64')
    expect(reason.result().switch().name).toBe('txBadSeq')
  })

  test('behavior: the same again is a DUPLICATE while it waits', async () => {
    const transaction = await build(alice, payment(bob))
    expect((await send(transaction, alice)).status).toBe('PENDING')
    const again = { transaction: transaction.toEnvelope().toXDR('base64') }
    expect((await result('sendTransaction', again)).status).toBe('DUPLICATE')
    net.closeLedger()
  })

  test.each([[{}], [{ transaction: '' }], [{ transaction: 'AAAA' }], [{ transaction: '%%%%' }]])(
    'error: %j is no envelope',
    async (params) =>
      expect(await error('sendTransaction', params)).toMatchObject({
        code: -32602,
        message: expect.stringMatching(/^invalid_xdr/),
      }),
  )
})

describe('simulateTransaction', () => {
  const encode = (transaction: Transaction) => transaction.toEnvelope().toXDR('base64')

  test('behavior: a transfer’s cost, authorization and changes; the same each time', async () => {
    const transaction = encode(await build(alice, transfer(alice.publicKey(), bob.publicKey(), 5n)))
    const simulation = await result('simulateTransaction', { transaction })
    expect(simulation).toEqual({
      transactionData: expect.any(String),
      minResourceFee: expect.stringMatching(/^\d+$/),
      events: expect.any(Array),
      results: [{ xdr: xdr.ScVal.scvVoid().toXDR('base64'), auth: [expect.any(String)] }],
      stateChanges: expect.any(Array),
      latestLedger: expect.any(Number),
    })
    expect(simulation.stateChanges.map(({ type }: Json) => type)).toContain('updated')
    expect(await result('simulateTransaction', { transaction })).toEqual(simulation)
  })

  test('behavior: of one transfer by somebody else than the source, each time another nonce', async () => {
    const transaction = encode(await build(bob, transfer(alice.publicKey(), bob.publicKey(), 5n)))
    const nonce = async () => {
      const { results } = await result('simulateTransaction', { transaction })
      const entry = xdr.SorobanAuthorizationEntry.fromXDR(results[0].auth[0], 'base64')
      return entry.credentials().address().nonce().toString()
    }
    const nonces = [await nonce(), await nonce(), await nonce()]
    expect(new Set(nonces).size).toBe(3)
  })

  test('behavior: leeway asks for more instructions', async () => {
    const transaction = encode(await build(alice, transfer(alice.publicKey(), bob.publicKey(), 5n)))
    const instructions = async (params: object) => {
      const { transactionData } = await result('simulateTransaction', { transaction, ...params })
      return xdr.SorobanTransactionData.fromXDR(transactionData, 'base64')
        .resources()
        .instructions()
    }
    const [plain, more] = [
      await instructions({}),
      await instructions({ resourceConfig: { instructionLeeway: 1_000_000 } }),
    ]
    expect(more).toBeGreaterThan(plain)
  })

  test('behavior: an operation that fails is a result with its error and events', async () => {
    const transaction = encode(
      await build(alice, transfer(alice.publicKey(), bob.publicKey(), 10n ** 18n)),
    )
    const {
      error: message,
      events,
      latestLedger,
      ...rest
    } = await result('simulateTransaction', { transaction })
    expect(message).toMatch(/HostError: Error\(Contract, #10\)/)
    expect(events.length).toBeGreaterThan(0)
    expect(latestLedger).toEqual(expect.any(Number))
    expect(rest).toEqual({})
  })

  test('behavior: enforced authorization that is missing fails', async () => {
    const transaction = encode(await build(alice, transfer(bob.publicKey(), carol.publicKey(), 5n)))
    const { error: message } = await result('simulateTransaction', {
      transaction,
      authMode: 'enforce',
    })
    expect(message).toMatch(/Error\(Auth, InvalidAction\)/)
  })

  test('behavior: TTL operations are simulated too', async () => {
    const instance = xdr.LedgerKey.contractData(
      new xdr.LedgerKeyContractData({
        contract: new Address(net.xlmSac).toScAddress(),
        key: xdr.ScVal.scvLedgerKeyContractInstance(),
        durability: xdr.ContractDataDurability.persistent(),
      }),
    )
    const simulate = async (operation: xdr.Operation, data: SorobanDataBuilder) => {
      const transaction = TransactionBuilder.cloneFrom(await build(alice, operation), {
        fee: BASE_FEE,
        sorobanData: data.build(),
      })
      return result('simulateTransaction', { transaction: encode(transaction.build()) })
    }
    const extend = await simulate(
      Operation.extendFootprintTtl({ extendTo: 3_000_000 }),
      new SorobanDataBuilder().setReadOnly([instance]),
    )
    expect(extend).toMatchObject({
      transactionData: expect.any(String),
      minResourceFee: expect.any(String),
    })
    const restore = await simulate(
      Operation.restoreFootprint({}),
      new SorobanDataBuilder().setReadWrite([instance]),
    )
    expect(restore).toMatchObject({
      transactionData: expect.any(String),
      minResourceFee: expect.any(String),
    })
  })

  test('error: what cannot be simulated is a result that says why', async () => {
    const one = transfer(alice.publicKey(), bob.publicKey(), 5n)
    const twice = encode(await build(alice, one, one))
    const classic = encode(await build(alice, payment(bob)))
    const bare = encode(await build(alice, Operation.restoreFootprint({})))
    const fine = encode(await build(alice, one))
    for (const [params, message] of [
      [{}, /Could not unmarshal transaction/],
      [{ transaction: 'AAAA' }, /Could not unmarshal transaction/],
      [{ transaction: twice }, /exactly one operation, got 2/],
      [{ transaction: classic }, /unsupported operation type: payment/],
      [{ transaction: bare }, /SorobanTransactionData must be provided/],
      [{ transaction: fine, authMode: 'x' }, /'authMode' must be one of/],
      [{ transaction: bare, authMode: 'record' }, /cannot set authMode/],
    ] as const)
      expect(await result('simulateTransaction', params)).toEqual({
        error: expect.stringMatching(message),
        latestLedger: expect.any(Number),
      })
  })

  test('error: xdrFormat json is refused by name', async () => {
    expect(await error('simulateTransaction', { xdrFormat: 'json' })).toMatchObject({
      code: -32602,
      message: "xdrFormat 'json' is not supported by stellar-localnet: use 'base64', the default.",
    })
  })
})

describe('getFeeStats', () => {
  test('behavior: what payments paid is there, as text', async () => {
    const { inclusionFee, sorobanInclusionFee, latestLedger } = await result('getFeeStats')
    expect(latestLedger).toEqual(expect.any(Number))
    for (const stats of [inclusionFee, sorobanInclusionFee]) {
      const { ledgerCount, ...texts } = stats
      expect(ledgerCount).toEqual(expect.any(Number))
      for (const text of Object.values(texts)) expect(text).toMatch(/^\d+$/)
    }
    await closePayments()
    expect((await result('getFeeStats')).inclusionFee).toMatchObject({ mode: '100', min: '100' })
  })
})

describe('error: hostile XDR, and it goes on', () => {
  // An ScVal of 30,000 vectors in each other.
  const vector = '000000100000000100000001'
  const deep = Buffer.from(`${vector.repeat(30_000)}00000001`, 'hex').toString('base64')
  const long = Buffer.from('0000001000000001ffffffff', 'hex').toString('base64')

  test.each([deep, long])('error: refused', async (scVal) => {
    const filters = [{ topics: [[scVal]] }]
    expect(await error('getEvents', { startLedger: 3, filters })).toMatchObject({ code: -32602 })
    expect(await error('getLedgerEntries', { keys: [scVal] })).toMatchObject({ code: -32602 })
    expect(await error('sendTransaction', { transaction: scVal })).toMatchObject({ code: -32602 })
    expect(await result('simulateTransaction', { transaction: scVal })).toHaveProperty('error')
    expect((await result('getHealth')).status).toBe('healthy')
  })
})

describe('local_*', () => {
  test('behavior: the controls work over JSON-RPC', async () => {
    const { id } = await result('local_snapshot')
    const before = (await result('getHealth')).latestLedger
    expect(await result('local_closeLedger', { count: 2 })).toEqual({ sequence: before + 2 })
    const advanced = await result('local_advance', { seconds: 60, ledgers: 3 })
    expect(advanced).toEqual({ sequence: before + 5, closeTime: expect.any(Number) })
    const address = Keypair.random().publicKey()
    expect(await result('local_fund', { address })).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await result('local_revert', { id })).toEqual({ sequence: before })
    expect((await result('getHealth')).latestLedger).toBe(before)
  })

  test('error: refusals carry a code and a hint', async () => {
    const address = Keypair.random().publicKey()
    expect(await error('local_faucet', { address })).toMatchObject({
      code: -32600,
      data: { code: 'no-account', hint: expect.any(String) },
    })
    await result('local_fund', { address })
    expect(await error('local_fund', { address })).toMatchObject({
      data: { code: 'account-exists' },
    })
    expect(await error('local_faucet', { address })).toMatchObject({
      data: { code: 'no-trustline' },
    })
    expect(await error('local_revert', { id: 'x' })).toMatchObject({
      data: { code: 'unknown-snapshot' },
    })
  })

  test.each([
    ['local_fund', {}, /address is missing/],
    ['local_faucet', { address: 'G', asset: 'EURC' }, /asset must be USDC, got "EURC"/],
    ['local_closeLedger', { count: 10_001 }, /count must not exceed 10000/],
    ['local_closeLedger', { count: 1.5 }, /count must be a whole number/],
    ['local_advance', {}, /seconds or ledgers is missing/],
    ['local_revert', {}, /id is missing/],
  ])('error: %s %j', async (method, params, message) => {
    expect(await error(method, params)).toMatchObject({
      code: -32602,
      message: expect.stringMatching(message),
    })
  })

  test('error: an unknown method', async () => {
    expect(await error('eth_chainId')).toEqual({
      code: -32601,
      message: 'method not found: "eth_chainId"',
    })
  })
})
