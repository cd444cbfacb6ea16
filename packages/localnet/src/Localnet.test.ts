import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keypair } from '@stellar/stellar-base'
import { Asset, Operation, rpc, TransactionBuilder } from '@stellar/stellar-sdk'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Localnet from './Localnet.ts'
import { key } from './transaction/network.test.support.ts'

const running: Localnet.Localnet[] = []
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'localnet-'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((localnet) => localnet.stop()))
  rmSync(folder, { recursive: true })
})

const startMs = 1_800_000_000_000

/** Starts a network whose clock stands still, and stops it after the test. */
async function start(options: Localnet.Options = {}): Promise<Localnet.Localnet> {
  const localnet = await Localnet.start({ port: 0, clock: () => startMs, ...options })
  running.push(localnet)
  return localnet
}

async function call(localnet: Localnet.Localnet, method: string, params?: object) {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const reply = await fetch(localnet.rpcUrl, { method: 'POST', body })
  return (await reply.json()) as { result: Record<string, unknown>; error?: { message: string } }
}

async function latestHash(localnet: Localnet.Localnet): Promise<unknown> {
  return (await call(localnet, 'getLatestLedger')).result.id
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function portOf(url: string): number {
  return Number(new URL(url).port)
}

describe('start and stop', () => {
  test('behavior: it answers once it started, and nothing listens once it stopped', async () => {
    const localnet = await start({ httpsPort: 0 })
    expect((await call(localnet, 'getHealth')).result.status).toBe('healthy')
    expect(localnet.httpsRpcUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/rpc$/)
    expect(localnet.caCertificate).toContain('BEGIN CERTIFICATE')
    const ports = [localnet.url, localnet.httpsRpcUrl ?? ''].map(portOf)
    expect(await Promise.all(ports.map(isOpen))).toEqual([true, true])
    await localnet.stop()
    expect(await Promise.all(ports.map(isOpen))).toEqual([false, false])
  })

  test('behavior: two networks in one process know nothing of each other', async () => {
    const [one, other] = [await start(), await start()]
    one.fund(key(1).publicKey())
    expect(await latestHash(one)).not.toBe(await latestHash(other))
    expect(() => other.fund(key(1).publicKey())).not.toThrow()
    expect(() => one.fund(key(1).publicKey())).toThrow('is funded already')
  })

  test('behavior: contracts of XLM and USDC have their addresses of testnet', async () => {
    const { usdcSac, xlmSac } = await start()
    expect(usdcSac).toBe('CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA')
    expect(xlmSac).toBe('CDLZFC3SYJYDZT7K67VZ75HPJVIEUVNIXF47ZG2FB2RMQQVU2HHGCYSC')
  })

  test('error: a port in use is named, and the state file is free again', async () => {
    const first = await start()
    const stateFile = join(folder, 'state')
    const port = portOf(first.url)
    await expect(start({ port, stateFile })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`)
    expect(existsSync(`${stateFile}.lock`)).toBe(false)
    expect((await call(first, 'getHealth')).result.status).toBe('healthy')
  })

  test('error: when the HTTPS port is in use, the HTTP port is given back', async () => {
    const first = await start()
    const second = await start()
    const freed = portOf(second.url)
    await second.stop()
    await expect(start({ port: freed, httpsPort: portOf(first.url) })).rejects.toThrow('in use')
    expect(await isOpen(freed)).toBe(false)
  })

  test.each<[Localnet.Options, RegExp]>([
    [{ passphrase: 'Public Global Stellar Network ; September 2015' }, /public network is refused/],
    [{ passphrase: '' }, /passphrase is empty/],
    [{ accounts: -1 }, /accounts is -1/],
    [{ accounts: 1.5 }, /accounts is 1.5/],
    [{ accounts: 1_001 }, /accounts is 1001/],
    [{ retention: 0 }, /retention is 0/],
    [{ retention: Number.NaN }, /retention is NaN/],
    [{ ledgerTimeSeconds: -1 }, /ledger time is -1/],
    [{ ledgerTimeSeconds: Number.NaN }, /ledger time is NaN/],
    [{ ledgerTimeSeconds: 3_601 }, /ledger time is 3601/],
  ])('error: %j is refused', async (options, message) => {
    await expect(start(options)).rejects.toThrow(Localnet.LocalnetError)
    await expect(start(options)).rejects.toThrow(message)
  })
})

describe('development accounts', () => {
  test('behavior: the same keys on every start, however many, with XLM and USDC', async () => {
    const [few, many] = [await start({ accounts: 1 }), await start({ accounts: 3 })]
    expect(many.accounts.slice(0, 1)).toEqual(few.accounts)
    expect(few.accounts[0]?.publicKey).toBe(
      'GB3YZ2SMWMVTGC2C25TFYXHY37HV5TVWUN3LTAWKSE7ANUBYTZ3AHRC6',
    )
    expect(new Set(many.accounts.map(({ publicKey }) => publicKey)).size).toBe(3)
    for (const { publicKey, secret } of many.accounts) {
      expect(Keypair.fromSecret(secret).publicKey()).toBe(publicKey)
      expect(() => many.fund(publicKey)).toThrow('is funded already')
      many.faucet(publicKey, { amount: '1' })
    }
  })
})

describe('determinism', () => {
  /** All hashes of a run in which clients and controls take part. */
  async function run(): Promise<unknown[]> {
    const localnet = await start({ accounts: 2 })
    const [alice] = localnet.accounts
    if (!alice) throw new Error('no account')
    const server = new rpc.Server(localnet.rpcUrl, { allowHttp: true })
    const hashes: unknown[] = []
    const stop = localnet.onLedger((closed) => hashes.push(closed.hash))
    localnet.fund(key(3).publicKey())
    localnet.faucet(alice.publicKey)
    localnet.advance({ seconds: 60, ledgers: 100 })
    const account = await server.getAccount(alice.publicKey)
    expect(account.sequenceNumber()).toMatch(/^\d+$/)
    stop()
    localnet.closeLedger()
    expect(hashes).toHaveLength(102)
    return [...hashes, await latestHash(localnet)]
  }

  test('behavior: equal clock, keys and calls give equal ledger hashes', async () => {
    expect(await run()).toEqual(await run())
  })
})

describe('retention', () => {
  test('behavior: ledgers and transactions out of the window are out of every answer', async () => {
    const localnet = await start({ retention: 5 })
    const { hash } = localnet.fund(key(1).publicKey())
    expect((await call(localnet, 'getTransaction', { hash })).result.status).toBe('SUCCESS')
    const latest = localnet.closeLedger(5)
    const found = (await call(localnet, 'getTransaction', { hash })).result
    expect(found).toMatchObject({ status: 'NOT_FOUND', oldestLedger: latest - 4 })
    const startLedger = latest - 5
    for (const method of ['getLedgers', 'getTransactions', 'getEvents'])
      expect((await call(localnet, method, { startLedger })).error?.message).toContain(
        `${latest - 4}`,
      )
    const { ledgers } = (await call(localnet, 'getLedgers', { startLedger: latest - 4 })).result
    expect(ledgers).toHaveLength(5)
  })

  test('behavior: a state file of many ledgers restores no more than the window', async () => {
    const stateFile = join(folder, 'state')
    const first = await start({ stateFile, retention: 5 })
    const latest = first.closeLedger(20)
    await first.stop()
    const second = await start({ stateFile })
    const { result } = await call(second, 'getHealth')
    expect(result).toMatchObject({ latestLedger: latest, oldestLedger: latest - 4 })
  })
})

describe('ledger time', () => {
  test('behavior: no ledger closes for a transaction; the controls close it at once', async () => {
    const localnet = await start({ accounts: 2, ledgerTimeSeconds: 3_600 })
    const [alice, bob] = localnet.accounts.map(({ secret }) => Keypair.fromSecret(secret))
    if (!alice || !bob) throw new Error('no accounts')
    const server = new rpc.Server(localnet.rpcUrl, { allowHttp: true })
    const account = await server.getAccount(alice.publicKey())
    const transactions = [1, 2].map(() => {
      const transaction = new TransactionBuilder(account, {
        fee: '100',
        networkPassphrase: localnet.passphrase,
      })
        .addOperation(
          Operation.payment({ destination: bob.publicKey(), asset: Asset.native(), amount: '1' }),
        )
        .setTimeout(0)
        .build()
      transaction.sign(alice)
      return transaction
    })
    const [first, second] = transactions
    if (!first || !second) throw new Error('no transactions')
    const sent = await server.sendTransaction(first)
    expect(sent.status).toBe('PENDING')
    expect((await server.sendTransaction(first)).status).toBe('DUPLICATE')
    expect((await server.sendTransaction(second)).status).toBe('TRY_AGAIN_LATER')
    expect((await server.getTransaction(sent.hash)).status).toBe('NOT_FOUND')
    localnet.closeLedger()
    expect((await server.getTransaction(sent.hash)).status).toBe('SUCCESS')
    expect((await server.sendTransaction(second)).status).toBe('PENDING')
  })
})

describe('state file', () => {
  test('behavior: a restart goes on where the network was: accounts, transactions, time, contracts', async () => {
    const stateFile = join(folder, 'state')
    const first = await start({ stateFile, accounts: 1 })
    const { hash } = first.fund(key(1).publicKey())
    const { sequence, closeTime } = first.advance({ seconds: 500, ledgers: 3 })
    const before = await latestHash(first)
    await first.stop()
    const second = await start({ stateFile, accounts: 1 })
    expect(await latestHash(second)).toBe(before)
    expect((await call(second, 'getTransaction', { hash })).result.status).toBe('SUCCESS')
    expect(() => second.fund(key(1).publicKey())).toThrow('is funded already')
    const next = second.advance({ ledgers: 1 })
    expect(next).toEqual({ sequence: sequence + 1, closeTime })
  })

  test('behavior: a restart with more accounts funds those that are new', async () => {
    const stateFile = join(folder, 'state')
    await (await start({ stateFile, accounts: 1 })).stop()
    const second = await start({ stateFile, accounts: 3 })
    for (const { publicKey } of second.accounts) second.faucet(publicKey, { amount: '1' })
  })

  test('behavior: a restart after a revert has the state that was brought back', async () => {
    const stateFile = join(folder, 'state')
    const first = await start({ stateFile })
    const id = first.snapshot()
    const before = await latestHash(first)
    first.fund(key(1).publicKey())
    first.revert(id)
    await first.stop()
    const second = await start({ stateFile })
    expect(await latestHash(second)).toBe(before)
    second.fund(key(1).publicKey())
  })

  test('error: a second network on the same file is refused while the first runs', async () => {
    const stateFile = join(folder, 'state')
    const first = await start({ stateFile })
    await expect(start({ stateFile })).rejects.toThrow(`in use by process ${process.pid}`)
    await first.stop()
    await start({ stateFile })
  })

  test('error: the file of another network is refused and left alone', async () => {
    const stateFile = join(folder, 'state')
    await (await start({ stateFile, passphrase: 'One' })).stop()
    const content = readFileSync(stateFile)
    await expect(start({ stateFile, passphrase: 'Other' })).rejects.toThrow('network "One"')
    expect(readFileSync(stateFile).equals(content)).toBe(true)
  })
})
