/**
 * Holds every method's answers against the official OpenRPC description, both ways: types and required fields,
 * fields that it does not know, and fields that it knows and we never send.
 *
 * The description is not part of this repository. Name a copy to run this:
 *   STELLAR_RPC_OPENRPC=stellar-rpc.openrpc.json npx vitest run packages/localnet/src/rpc/openrpc.test.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import {
  Address,
  Asset,
  Keypair,
  Networks,
  nativeToScVal,
  Operation,
  rpc,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Localnet from '../Localnet.ts'
import { stellarMethods } from './methods.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON of a foreign shape.
type Json = any

/** Mirrored in docs/decisions/0004-rpc-description.md, with the reasons. */
const disagreements = {
  /** Paths whose type differs from the description's. */
  otherType: ['sendTransaction.latestLedgerCloseTime'],
  /** Paths that Stellar RPC sends and the description does not know. */
  undescribed: ['getLedgerEntries.entries[].extXdr'],
  /** Paths that the description knows and this network has no occasion to send. */
  neverSent: [
    'sendTransaction.diagnosticEventsXdr',
    'simulateTransaction.restorePreamble',
    'simulateTransaction.restorePreamble.minResourceFee',
    'simulateTransaction.restorePreamble.transactionData',
  ],
}

const file = process.env.STELLAR_RPC_OPENRPC
const description: Json =
  file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
if (!description)
  console.info(
    'Skipped: set STELLAR_RPC_OPENRPC to a copy of the OpenRPC description of Stellar RPC.',
  )

const errorReply = {
  type: 'object',
  required: ['jsonrpc', 'id', 'error'],
  additionalProperties: false,
  properties: {
    jsonrpc: { const: '2.0' },
    id: { const: 1 },
    error: {
      type: 'object',
      required: ['code', 'message'],
      additionalProperties: false,
      properties: {
        code: { enum: [-32700, -32600, -32601, -32602, -32603] },
        message: { type: 'string', minLength: 1 },
        data: {},
      },
    },
  },
}

describe.skipIf(!description)('the official description', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const seen = new Map<string, Set<string>>()
  const problems: string[] = []
  let net: Localnet.Localnet
  let server: rpc.Server
  const [alice, bob] = [Keypair.random(), Keypair.random()]

  beforeAll(async () => {
    net = await Localnet.start({ port: 0 })
    server = new rpc.Server(net.rpcUrl, { allowHttp: true })
    for (const keypair of [alice, bob]) net.fund(keypair.publicKey())
    await askEverything()
  })
  afterAll(() => net?.stop())

  async function post(method: string, params?: unknown): Promise<Json> {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const headers = { 'content-type': 'application/json' }
    return (await fetch(net.rpcUrl, { method: 'POST', headers, body })).json()
  }

  /** Asks for a result, notes what it holds and what the description has against it. */
  async function ask(method: string, params?: unknown): Promise<Json> {
    const reply = await post(method, params)
    if (!reply.result)
      problems.push(`${method} ${JSON.stringify(params)}: ${JSON.stringify(reply)}`)
    const paths = seen.get(method) ?? new Set()
    seen.set(method, paths)
    for (const path of pathsOf(reply.result, method)) paths.add(path)
    const validate = ajv.compile(schemaOf(method))
    validate(reply.result)
    for (const { instancePath, message } of validate.errors ?? [])
      problems.push(
        `${method}${instancePath.replaceAll(/\/\d+/g, '[]').replaceAll('/', '.')} ${message}`,
      )
    return reply.result
  }

  async function askError(method: string, params: unknown): Promise<void> {
    const reply = await post(method, params)
    const validate = ajv.compile(errorReply)
    if (!validate(reply))
      problems.push(`${method} ${JSON.stringify(params)}: ${JSON.stringify(reply)}`)
  }

  async function build(from: Keypair, operation: xdr.Operation): Promise<Transaction> {
    const account = await server.getAccount(from.publicKey())
    const options = { fee: '1000', networkPassphrase: Networks.TESTNET }
    return new TransactionBuilder(account, options).addOperation(operation).setTimeout(300).build()
  }

  async function send(transaction: { toEnvelope(): xdr.TransactionEnvelope; hash(): Buffer }) {
    await ask('sendTransaction', { transaction: transaction.toEnvelope().toXDR('base64') })
    return ask('getTransaction', { hash: transaction.hash().toString('hex') })
  }

  function transfer(amount: bigint): xdr.Operation {
    const [from, to] = [alice, bob].map((keypair) => new Address(keypair.publicKey()).toScVal())
    const args = [from, to, nativeToScVal(amount, { type: 'i128' })] as xdr.ScVal[]
    return Operation.invokeContractFunction({ contract: net.xlmSac, function: 'transfer', args })
  }

  async function askTransactions(): Promise<void> {
    const payment = { destination: bob.publicKey(), asset: Asset.native(), amount: '1' }
    const classic = await build(alice, Operation.payment(payment))
    classic.sign(alice)
    await send(classic)
    await ask('sendTransaction', { transaction: classic.toEnvelope().toXDR('base64') }) // again
    const good = await build(alice, transfer(1n))
    const simulation = await server.simulateTransaction(good)
    const assembled = rpc.assembleTransaction(good, simulation).build()
    assembled.sign(alice)
    await send(assembled)
    // What was simulated for one stroop cannot move all XLM: it fails in the ledger.
    const bad = rpc
      .assembleTransaction(await build(alice, transfer(10n ** 18n)), simulation)
      .build()
    bad.sign(alice)
    const failed = await send(bad)
    if (failed.status !== 'FAILED') problems.push(`wanted a failed transaction: ${failed.status}`)
    await ask('getTransaction', { hash: '00'.repeat(32) })
    const encode = (transaction: Transaction) => transaction.toEnvelope().toXDR('base64')
    await ask('simulateTransaction', { transaction: encode(await build(alice, transfer(1n))) })
    await ask('simulateTransaction', {
      transaction: encode(await build(alice, transfer(10n ** 18n))),
    })
    await ask('simulateTransaction', { transaction: encode(classic) })
    await ask('simulateTransaction', { transaction: 'AAAA' })
  }

  async function askHistory(): Promise<void> {
    const { oldestLedger } = await ask('getHealth')
    for (const method of ['getNetwork', 'getVersionInfo', 'getFeeStats', 'getLatestLedger'])
      await ask(method)
    for (const method of ['getEvents', 'getLedgers', 'getTransactions']) {
      const page = await ask(method, { startLedger: oldestLedger, pagination: { limit: 3 } })
      await ask(method, { pagination: { cursor: page.cursor } })
    }
    const account = new xdr.LedgerKeyAccount({ accountId: alice.xdrAccountId() })
    const instance = new xdr.LedgerKeyContractData({
      contract: new Address(net.xlmSac).toScAddress(),
      key: xdr.ScVal.scvLedgerKeyContractInstance(),
      durability: xdr.ContractDataDurability.persistent(),
    })
    const keys = [xdr.LedgerKey.account(account), xdr.LedgerKey.contractData(instance)]
    await ask('getLedgerEntries', { keys: keys.map((key) => key.toXDR('base64')) })
    await ask('getLedgerEntries', { keys: [] })
  }

  async function askErrors(): Promise<void> {
    for (const method of Object.keys(stellarMethods)) await askError(method, [1])
    for (const method of ['getEvents', 'getLedgers', 'getTransactions']) {
      await askError(method, { startLedger: 4_000_000_000 })
      await askError(method, { startLedger: 'x' })
      await askError(method, { pagination: { cursor: 'x' } })
      await askError(method, { startLedger: 2, xdrFormat: 'json' })
    }
    await askError('getLedgerEntries', { keys: ['x'] })
    await askError('getTransaction', { hash: 'x' })
    await askError('sendTransaction', { transaction: 'AAAA' })
    await askError('simulateTransaction', { transaction: 5 })
    await askError('getNothing', {})
  }

  async function askEverything(): Promise<void> {
    await askTransactions()
    await askHistory()
    await askErrors()
  }

  test('behavior: it describes the methods that we have', () => {
    const described = description.methods.map(({ name }: Json) => name).sort()
    expect(Object.keys(stellarMethods).sort()).toEqual(described)
    expect([...seen.keys()].sort()).toEqual(described)
  })

  test('behavior: every answer is valid, but for the known disagreements', () => {
    const known = (problem: string) =>
      disagreements.otherType.some((path) => problem.startsWith(`${path} must be`))
    expect([...new Set(problems)].filter((problem) => !known(problem))).toEqual([])
  })

  test('behavior: each known disagreement is still one', () => {
    for (const path of disagreements.otherType)
      expect(problems.filter((problem) => problem.startsWith(path))).not.toEqual([])
  })

  test('behavior: no answer has a field that is not described', () => {
    const extra = Object.keys(stellarMethods).flatMap((method) => {
      const described = new Set(describedPaths(schemaOf(method), method))
      return [...(seen.get(method) ?? [])].filter((path) => !described.has(path))
    })
    expect(extra).toEqual(disagreements.undescribed)
  })

  test('behavior: every described field was sent', () => {
    const missing = Object.keys(stellarMethods).flatMap((method) =>
      describedPaths(schemaOf(method), method).filter((path) => !seen.get(method)?.has(path)),
    )
    expect(missing.sort()).toEqual(disagreements.neverSent)
  })
})

function schemaOf(method: string): Json {
  return description.methods.find(({ name }: Json) => name === method).result.schema
}

function pathsOf(value: Json, prefix: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${prefix}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const path = `${prefix}.${name}`
    return [path, ...pathsOf(member, path)]
  })
}

function describedPaths(schema: Json, prefix: string): string[] {
  if (schema.items) return describedPaths(schema.items, `${prefix}[]`)
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = `${prefix}.${name}`
    return [path, ...describedPaths(member, path)]
  })
}
