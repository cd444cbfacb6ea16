import { Keypair } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashKey } from '../../store/Replay.ts'
import * as Payer from '../../testing/Payer.ts'
import * as RpcProxy from '../../testing/RpcProxy.ts'
import * as Shop from '../../testing/Shop.ts'
import { Store } from './index.ts'

let net: Localnet.Localnet
let proxy: RpcProxy.RpcProxy
const store = Store.memory()
const recipient = Keypair.random()
const payer = Keypair.random()
const sponsor = Keypair.random()
const accounts = [recipient, payer, sponsor].map((keypair) => keypair.publicKey())
const source = `did:pkh:stellar:testnet:${payer.publicKey()}`
const shops: Record<string, Shop.Shop> = {}

beforeAll(async () => {
  net = await Localnet.start({ port: 0 })
  proxy = await RpcProxy.start(net.rpcUrl)
  for (const account of accounts) net.fund(account)
  const options = {
    pollTimeoutMs: 200,
    recipient: recipient.publicKey(),
    rpcUrl: proxy.url,
    simulationTimeoutMs: 500,
    store,
  }
  shops.plain = await Shop.open(options)
  shops.sponsored = await Shop.open({ ...options, feePayer: { envelopeSigner: sponsor } })
})

afterEach(() => {
  proxy.fault = undefined
})

afterAll(async () => {
  for (const shop of Object.values(shops)) await shop.close()
  await proxy.close()
  await net.stop()
})

/** A challenge of a shop with an honest pull credential for it. */
async function prepare(kind: string) {
  const { url } = shops[kind] as Shop.Shop
  const challenge = await Shop.challengeOf(url)
  const transaction = await Payer.honest(net.rpcUrl, payer, challenge)
  const payload = { transaction: transaction.toXDR(), type: 'transaction' as const }
  const present = () => Shop.present(url, challenge, payload, source)
  return {
    before: await Payer.balances(net.rpcUrl, accounts),
    challenge,
    present,
    transaction,
    url,
  }
}

const kinds = ['plain', 'sponsored']

describe.each(kinds)('%s', (kind) => {
  const early: [string, RpcProxy.RpcProxy['fault']][] = [
    ['is down', () => 'unavailable'],
    [
      'drops the simulation',
      (method) => (method === 'simulateTransaction' ? 'drop-before' : undefined),
    ],
    [
      'answers nonsense',
      (method) => (method === 'simulateTransaction' ? { result: {} } : undefined),
    ],
  ]
  test.each(early)(
    'error: RPC %s before submission: 5xx or 402, nothing paid, then the same credential pays',
    async (name, fault) => {
      const { before, present } = await prepare(kind)
      proxy.fault = fault
      const answer = await present()
      expect(answer.receipt).toBeNull()
      if (name !== 'answers nonsense')
        expect(answer).toMatchObject({
          code: 'rpc-unavailable',
          problem: 'internal-payment-error',
          status: 503,
        })
      expect(await Payer.balances(net.rpcUrl, accounts)).toEqual(before)
      proxy.fault = undefined
      expect(await present()).toMatchObject({ status: 200 })
    },
  )

  test('error: the network is busy for too long: 503, nothing paid, then the same credential pays', async () => {
    const { before, present } = await prepare(kind)
    const hash = 'a'.repeat(64)
    proxy.fault = (method) =>
      method === 'sendTransaction' ? { result: { hash, status: 'TRY_AGAIN_LATER' } } : undefined
    expect(await present()).toMatchObject({ code: 'network-busy', status: 503 })
    expect(await Payer.balances(net.rpcUrl, accounts)).toEqual(before)
    proxy.fault = undefined
    expect(await present()).toMatchObject({ status: 200 })
  })

  test('behavior: the network is busy once: sent again', async () => {
    const { present } = await prepare(kind)
    let sends = 0
    proxy.fault = (method) => {
      if (method !== 'sendTransaction') return undefined
      sends += 1
      return sends === 1 ? { result: { hash: '', status: 'TRY_AGAIN_LATER' } } : undefined
    }
    expect(await present()).toMatchObject({ status: 200 })
    expect(sends).toBe(2)
  })

  test('behavior: the answer to the submission is lost: looked up, and paid once', async () => {
    const { before, present } = await prepare(kind)
    proxy.fault = (method) => (method === 'sendTransaction' ? 'drop-after' : undefined)
    expect(await present()).toMatchObject({ status: 200 })
    const after = await Payer.balances(net.rpcUrl, accounts)
    expect(BigInt(String(after[0])) - BigInt(String(before[0]))).toBe(100_000n)
  })

  test('behavior: the submission is lost once before it arrives: sent again, and paid once', async () => {
    const { before, present } = await prepare(kind)
    let sends = 0
    proxy.fault = (method) => {
      if (method !== 'sendTransaction') return undefined
      sends += 1
      return sends === 1 ? 'drop-before' : undefined
    }
    expect(await present()).toMatchObject({ status: 200 })
    const after = await Payer.balances(net.rpcUrl, accounts)
    expect(BigInt(String(after[0])) - BigInt(String(before[0]))).toBe(100_000n)
  })

  test('error: RPC is down after submission: 500, and the claim is kept', async () => {
    const { challenge, present } = await prepare(kind)
    let sent = false
    proxy.fault = (method) => {
      if (sent) return 'unavailable'
      sent = method === 'sendTransaction'
      return sent ? 'drop-after' : undefined
    }
    const answer = await present()
    expect(answer).toMatchObject({
      code: 'outcome-unknown',
      problem: 'internal-payment-error',
      receipt: null,
      status: 500,
    })
    proxy.fault = undefined
    expect(await present()).toMatchObject({ code: 'already-used', status: 402 })
    const held = await store.get(`stellar:charge:challenge:${challenge.id}`)
    expect(held).toMatchObject({ hash: expect.any(String), state: 'pending' })
    expect(await store.get(hashKey((held as { hash: string }).hash))).toMatchObject({
      state: 'pending',
    })
    // The sponsor's sequence number was in doubt; the next payment finds it again.
    const next = await prepare(kind)
    expect(await next.present()).toMatchObject({ status: 200 })
  })

  test('error: the network refuses the transaction: nothing paid', async () => {
    const { before, present } = await prepare(kind)
    proxy.fault = (method) =>
      method === 'sendTransaction'
        ? { result: { errorResultXdr: 'AAAAAAAAAGT////5AAAAAA==', hash: '', status: 'ERROR' } }
        : undefined
    const answer = await present()
    expect(answer).toMatchObject(
      kind === 'plain'
        ? { code: 'settlement-failed', problem: 'settlement-failed', status: 402 }
        : { code: 'sponsor-unavailable', status: 503 },
    )
    expect(await Payer.balances(net.rpcUrl, accounts)).toEqual(before)
  })
})

test('behavior: a sponsor whose sequence number moved elsewhere pays all the same', async () => {
  const { present } = await prepare('sponsored')
  proxy.fault = (method) => {
    if (method !== 'sendTransaction') return undefined
    proxy.fault = undefined
    return { result: { errorResultXdr: 'AAAAAAAAAGT////7AAAAAA==', hash: '', status: 'ERROR' } }
  }
  proxy.calls.length = 0
  expect(await present()).toMatchObject({ status: 200 })
  expect(proxy.calls.filter((call) => call === 'getLedgerEntries')).toHaveLength(1)
})

test('error: push while RPC is down: 503, then the same credential pays', async () => {
  const { challenge, transaction, url } = await prepare('plain')
  await Payer.submit(net.rpcUrl, transaction)
  const hash = transaction.hash().toString('hex')
  const sourceSignature = payer.sign(Buffer.from(`${challenge.id}:${hash}`)).toString('hex')
  const present = () =>
    Shop.present(url, challenge, { hash, sourceSignature, type: 'signedHash' }, source)
  proxy.fault = () => 'unavailable'
  expect(await present()).toMatchObject({ code: 'rpc-unavailable', status: 503 })
  proxy.fault = undefined
  expect(await present()).toMatchObject({ status: 200 })
})

test('error: the store is down: 503, nothing paid', async () => {
  const broken = {
    ...Store.memory(),
    update: () => Promise.reject(new Error('redis://user:secret@host is down')),
  }
  const shop = await Shop.open({
    recipient: recipient.publicKey(),
    rpcUrl: net.rpcUrl,
    store: broken as never,
  })
  const before = await Payer.balances(net.rpcUrl, accounts)
  const challenge = await Shop.challengeOf(shop.url)
  const transaction = (await Payer.honest(net.rpcUrl, payer, challenge)).toXDR()
  const answer = await Shop.present(
    shop.url,
    challenge,
    { transaction, type: 'transaction' },
    source,
  )
  expect(answer).toMatchObject({ code: 'store-unavailable', status: 503 })
  expect(answer.body).not.toContain('secret')
  expect(await Payer.balances(net.rpcUrl, accounts)).toEqual(before)
  await shop.close()
})

test('error: rpcUrl of another network: 500, nothing paid', async () => {
  const { challenge } = await prepare('plain')
  proxy.fault = (method) =>
    method === 'getNetwork' ? { result: { passphrase: 'Another Network' } } : undefined
  const shop = await Shop.open({ recipient: recipient.publicKey(), rpcUrl: proxy.url })
  const before = await Payer.balances(net.rpcUrl, accounts)
  const fresh = await Shop.challengeOf(shop.url)
  const transaction = (await Payer.honest(net.rpcUrl, payer, fresh)).toXDR()
  expect(fresh.id).not.toBe(challenge.id)
  const answer = await Shop.present(shop.url, fresh, { transaction, type: 'transaction' }, source)
  expect(answer).toMatchObject({ code: 'invalid-config', status: 500 })
  expect(await Payer.balances(net.rpcUrl, accounts)).toEqual(before)
  await shop.close()
})
