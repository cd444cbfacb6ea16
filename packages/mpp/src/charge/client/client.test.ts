import { Keypair, type xdr } from '@stellar/stellar-sdk'
import { Localnet } from 'stellar-localnet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StellarMppError } from '../../Errors.ts'
import { USDC_SAC_TESTNET } from '../../stellar/Assets.ts'
import * as AuthEntry from '../../stellar/AuthEntry.ts'
import * as Payer from '../../testing/Payer.ts'
import * as RpcProxy from '../../testing/RpcProxy.ts'
import * as Shop from '../../testing/Shop.ts'
import { charge } from './Charge.ts'
import { readChallenge } from './readChallenge.ts'

const payer = Keypair.random()
const nowMs = 1_700_000_000_000
const request = {
  amount: '100000',
  currency: USDC_SAC_TESTNET,
  methodDetails: {
    credentialTypes: ['transaction', 'signedHash'],
    feePayer: false,
    network: 'stellar:testnet',
  },
  recipient: Keypair.random().publicKey(),
}
const challenge = { expires: new Date(nowMs + 60_500).toISOString(), id: 'id1', request }
const options = { mode: 'pull', nowMs, payer: payer.publicKey(), timeoutSeconds: 180 } as const

describe('readChallenge', () => {
  test('behavior: an order', () => {
    expect(readChallenge(challenge, options)).toMatchObject({
      maxTime: 1_700_000_060,
      network: { id: 'stellar:testnet' },
      sponsored: false,
      transfer: { amount: 100_000n, from: payer.publicKey(), to: request.recipient },
    })
  })

  test('behavior: without expiry the timeout counts; without a list of types, pull', () => {
    const { credentialTypes: _, ...methodDetails } = request.methodDetails
    const older = { id: 'id1', request: { ...request, methodDetails } }
    expect(readChallenge(older, options).maxTime).toBe(1_700_000_180)
    expect(() => readChallenge(older, { ...options, mode: 'push' })).toThrow('push mode')
  })

  const details = (change: object) => ({ methodDetails: { ...request.methodDetails, ...change } })
  const bad: [string, object, 'pull' | 'push', string][] = [
    ['amount 0', { amount: '0' }, 'pull', 'refused-challenge'],
    ['a decimal amount', { amount: '0.01' }, 'pull', 'refused-challenge'],
    ['a negative amount', { amount: '-1' }, 'pull', 'refused-challenge'],
    ['an amount above i128', { amount: `${2n ** 127n}` }, 'pull', 'refused-challenge'],
    ['a currency that is none', { currency: 'USDC' }, 'pull', 'refused-challenge'],
    ['a recipient that is none', { recipient: 'G' }, 'pull', 'refused-challenge'],
    ['an unknown network', details({ network: 'testnet' }), 'pull', 'wrong-network'],
    ['sponsored and push', details({ feePayer: true }), 'push', 'mode-not-accepted'],
    [
      'push that is not offered',
      details({ credentialTypes: ['transaction'] }),
      'push',
      'mode-not-accepted',
    ],
    [
      'pull that is not offered',
      details({ credentialTypes: ['signedHash'] }),
      'pull',
      'mode-not-accepted',
    ],
  ]
  test.each(bad)('error: %s', (_, change, mode, code) => {
    const changed = { ...challenge, request: { ...request, ...change } }
    expect(() => readChallenge(changed, { ...options, mode })).toThrow(
      expect.objectContaining({ code }) as never,
    )
  })

  test('error: a challenge with an empty id', () => {
    expect(() => readChallenge({ ...challenge, id: '' }, options)).toThrow('an empty id')
  })

  test('error: an expired challenge', () => {
    const expired = { ...challenge, expires: new Date(nowMs).toISOString() }
    expect(() => readChallenge(expired, options)).toThrow(
      expect.objectContaining({ code: 'expired' }),
    )
  })
})

describe('charge', () => {
  test.each([
    ['no key', {}],
    ['a bad secret', { secretKey: 'S' }],
    ['a far http RPC', { rpcUrl: 'http://example.com', secretKey: payer.secret() }],
  ])('error: %s', (_, parameters) => {
    expect(() => charge(parameters)).toThrow(StellarMppError)
  })
})

describe('paying', () => {
  let net: Localnet.Localnet
  let proxy: RpcProxy.RpcProxy
  const sponsor = Keypair.random()

  beforeAll(async () => {
    net = await Localnet.start({ port: 0 })
    proxy = await RpcProxy.start(net.rpcUrl)
    for (const { publicKey } of [
      { publicKey: payer.publicKey() },
      { publicKey: sponsor.publicKey() },
    ])
      net.fund(publicKey)
  })
  afterAll(async () => {
    await proxy.close()
    await net.stop()
  })

  test('behavior: tells each step, and the mode of one call is in its context', async () => {
    const recipient = Keypair.random().publicKey()
    net.fund(recipient)
    const shop = await Shop.open({ recipient, rpcUrl: net.rpcUrl })
    const steps: string[] = []
    const buyer = Shop.buyer({
      keypair: payer,
      onProgress: (event) => steps.push(event.type === 'challenge' ? event.amount : event.type),
      rpcUrl: proxy.url,
    })
    expect((await buyer.fetch(shop.url)).status).toBe(200)
    expect(steps.splice(0)).toEqual(['0.0100000', 'signing', 'signed'])
    expect(proxy.calls.splice(0)).toEqual([
      'getLedgerEntries',
      'getFeeStats',
      'simulateTransaction',
    ])
    expect((await buyer.fetch(shop.url, { context: { mode: 'push' } })).status).toBe(200)
    expect(steps).toEqual(['0.0100000', 'signing', 'signed', 'paying', 'confirming', 'paid'])
    expect(proxy.calls.splice(0)).toEqual([
      'getLedgerEntries',
      'simulateTransaction',
      'sendTransaction',
      'getTransaction',
    ])
    await shop.close()
  })

  test.each(['plain', 'sponsored'])(
    'error: a token that asks for more than the transfer, %s',
    async (kind) => {
      const recipient = Keypair.random().publicKey()
      net.fund(recipient)
      const shop = await Shop.open({
        recipient,
        rpcUrl: net.rpcUrl,
        ...(kind === 'sponsored' ? { feePayer: { envelopeSigner: sponsor } } : {}),
      })
      proxy.fault = (method) =>
        method === 'simulateTransaction' ? { change: (result) => withMoreAuth(result) } : undefined
      const buyer = Shop.buyer({ keypair: payer, rpcUrl: proxy.url })
      await expect(buyer.fetch(shop.url)).rejects.toMatchObject({
        code: 'unexpected-authorization',
      })
      proxy.fault = undefined
      await shop.close()
    },
  )

  /** What a hostile token's simulation would ask the payer to sign. */
  function withMoreAuth(result: Record<string, unknown>): Record<string, unknown> {
    const transfer = {
      amount: 1n,
      contract: Payer.nowhere,
      from: payer.publicKey(),
      to: sponsor.publicKey(),
    }
    const entry: xdr.SorobanAuthorizationEntry = AuthEntry.fromSource(transfer)
    return { ...result, results: [{ auth: [entry.toXDR('base64')], xdr: 'AAAAAQ==' }] }
  }
})
