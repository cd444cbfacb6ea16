import { Asset, Keypair, Operation } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import {
  advance,
  andBack,
  closeLedger,
  createAccount,
  giveUsdc,
  passphrase,
  request,
  rpcUrl,
  server,
  usdc,
} from '../Network.ts'
import { build, run, submit } from './Transaction.ts'

const pay = (destination: Keypair) =>
  Operation.payment({
    destination: destination.publicKey(),
    asset: Asset.native(),
    amount: '1',
  })

describe('the network', () => {
  test('behavior: says that it is well, and who it is', async () => {
    expect(await server.getHealth()).toMatchObject({ status: 'healthy' })
    const network = await server.getNetwork()
    expect(network.passphrase).toBe(passphrase)
    expect(Number(network.protocolVersion)).toBe(26)
    expect(new URL(network.friendbotUrl ?? '').pathname).toBe('/friendbot')
    const version = await server.getVersionInfo()
    expect(Number(version.protocolVersion)).toBe(26)
    expect(version.version).toMatch(/\d/)
  })

  test('behavior: each transaction closes a ledger', async () => {
    const account = await createAccount()
    const before = (await server.getLatestLedger()).sequence
    expect(await run(account, pay(account))).toBe('txSuccess')
    expect((await server.getLatestLedger()).sequence).toBe(before + 1)
    expect(await closeLedger()).toBe(before + 2)
  })

  test('behavior: says what a transaction costs', async () => {
    const { inclusionFee, sorobanInclusionFee } = await server.getFeeStats()
    for (const { min, p50, max } of [inclusionFee, sorobanInclusionFee]) {
      expect(Number(min)).toBeLessThanOrEqual(Number(p50))
      expect(Number(p50)).toBeLessThanOrEqual(Number(max))
    }
    expect(Number(inclusionFee.max)).toBeGreaterThanOrEqual(100)
  })
})

describe('a transaction', () => {
  test('behavior: is found by its hash, with all that it did', async () => {
    const [payer, payee] = await Promise.all([createAccount(), createAccount()])
    const transaction = await build(payer, [pay(payee)])
    expect(await submit(transaction, payer)).toBe('txSuccess')
    const hash = transaction.hash().toString('hex')
    const found = await server.getTransaction(hash)
    if (found.status !== 'SUCCESS') throw new Error(found.status)
    expect(found.txHash).toBe(hash)
    expect(found.feeBump).toBe(false)
    expect(found.applicationOrder).toBe(1)
    expect(found.envelopeXdr.toXDR('base64')).toBe(transaction.toEnvelope().toXDR('base64'))
    expect(found.resultXdr.feeCharged().toString()).toBe('100')
    expect(found.resultMetaXdr.switch()).toBe(4)
    expect(Number(found.createdAt)).toBeGreaterThan(1_700_000_000)
    expect(found.ledger).toBeLessThanOrEqual(found.latestLedger)
    expect(found.oldestLedger).toBeLessThanOrEqual(found.ledger)
  })

  test('behavior: one that failed is found as well, with its code', async () => {
    const payer = await createAccount()
    const transaction = await build(payer, [pay(Keypair.random())])
    expect(await submit(transaction, payer)).toBe('txFailed: paymentNoDestination')
    const found = await server.getTransaction(transaction.hash().toString('hex'))
    expect(found.status).toBe('FAILED')
  })

  test('behavior: one that was refused is not found', async () => {
    const payer = await createAccount()
    const transaction = await build(payer, [pay(payer)])
    expect(await submit(transaction, Keypair.random())).toBe('txBadAuth')
    const found = await server.getTransaction(transaction.hash().toString('hex'))
    expect(found.status).toBe('NOT_FOUND')
  })

  test('behavior: one that is too old is forgotten', () =>
    andBack(async () => {
      const payer = await createAccount()
      const transaction = await build(payer, [pay(payer)])
      expect(await submit(transaction, payer)).toBe('txSuccess')
      await advance({ ledgers: 3_000 })
      const found = await server.getTransaction(transaction.hash().toString('hex'))
      expect(found.status).toBe('NOT_FOUND')
      expect((await server.getHealth()).oldestLedger).toBeGreaterThan(1)
    }))
})

describe('history', () => {
  test('behavior: transactions page by page, each once, in order', async () => {
    const payer = await createAccount()
    const startLedger = (await server.getLatestLedger()).sequence + 1
    for (let sent = 0; sent < 5; sent += 1) expect(await run(payer, pay(payer))).toBe('txSuccess')
    const hashes: string[] = []
    let page = await server.getTransactions({ startLedger, pagination: { limit: 2 } })
    while (page.transactions.length > 0) {
      expect(page.transactions.length).toBeLessThanOrEqual(2)
      hashes.push(...page.transactions.map(({ txHash }) => txHash))
      page = await server.getTransactions({
        pagination: { cursor: page.cursor, limit: 2 },
      } as never)
    }
    expect(hashes.length).toBe(5)
    expect(new Set(hashes).size).toBe(5)
  })

  test('behavior: ledgers page by page, each pointing at the one before', async () => {
    const startLedger = (await server.getLatestLedger()).sequence
    for (let closed = 0; closed < 4; closed += 1) await closeLedger()
    const first = await server.getLedgers({ startLedger, pagination: { limit: 3 } })
    const second = await server.getLedgers({
      pagination: { cursor: first.cursor, limit: 3 },
    } as never)
    const ledgers = [...first.ledgers, ...second.ledgers]
    expect(ledgers.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 5 }, (_, index) => startLedger + index),
    )
    for (const [index, ledger] of ledgers.entries()) {
      const previous = ledger.headerXdr.header().previousLedgerHash().toString('hex')
      if (index > 0) expect(previous).toBe(ledgers[index - 1]?.hash)
    }
  })

  const cases: [string, number, string, object][] = [
    ['getTransactions', -32600, 'start ledger', { startLedger: 4_000_000_000 }],
    [
      'getTransactions',
      -32600,
      'limit must not exceed',
      { startLedger: 1, pagination: { limit: 201 } },
    ],
    ['getLedgers', -32600, 'start ledger', { startLedger: 0 }],
    ['getLedgerEntries', -32602, 'keys is missing', {}],
    ['getLedgerEntries', -32602, 'cannot unmarshal', { keys: ['AAAA'] }],
    ['getLedgerEntries', -32602, 'exceeds maximum', { keys: Array(201).fill('AAAA') }],
    ['getTransaction', -32602, '', { hash: 'abc' }],
    ['sendTransaction', -32602, 'base64', { transaction: '', xdrFormat: 'json' }],
  ]
  for (const [method, code, sentence, params] of cases)
    test(`error: ${method} ${JSON.stringify(params).slice(0, 60)}: ${code}`, async () => {
      const startLedger = (await server.getLatestLedger()).sequence
      const good = 'startLedger' in params && params.startLedger === 1 ? { startLedger } : {}
      const { error } = await request(method, { ...params, ...good })
      expect(error).toMatchObject({ code, message: expect.stringContaining(sentence) })
    })
})

test('behavior: a batch is answered as one, in order', async () => {
  const body = ['getHealth', 'getNowhere', 'getNetwork'].map((method, id) => ({
    jsonrpc: '2.0',
    id,
    method,
  }))
  const response = await fetch(rpcUrl, { method: 'POST', body: JSON.stringify(body) })
  const replies = (await response.json()) as { id: number; error?: { code: number } }[]
  expect(replies.map(({ id }) => id)).toEqual([0, 1, 2])
  expect(replies.map(({ error }) => error?.code)).toEqual([undefined, -32601, undefined])
})

test('behavior: a browser may call it from any page', async () => {
  const response = await fetch(rpcUrl, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, x-client-name, x-client-version',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const allowed = response.headers.get('access-control-allow-headers')
  for (const header of ['content-type', 'x-client-name', 'x-client-version'])
    expect(allowed === '*' || allowed?.toLowerCase().includes(header)).toBe(true)
})

test('behavior: getAssetBalance tells what an account holds', async () => {
  const account = await createAccount()
  expect(await run(account, Operation.changeTrust({ asset: usdc }))).toBe('txSuccess')
  await giveUsdc(account.publicKey(), '2.5')
  const { balanceEntry } = await server.getAssetBalance(account.publicKey(), usdc)
  expect(balanceEntry).toMatchObject({ amount: '25000000', authorized: true, clawback: false })
})
