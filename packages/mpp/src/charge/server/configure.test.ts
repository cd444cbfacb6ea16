import { Keypair } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { PaymentVerificationError } from '../../Errors.ts'
import { USDC_SAC_MAINNET, USDC_SAC_TESTNET } from '../../stellar/Assets.ts'
import { bind, quote } from './Charge.ts'
import { configure, type Parameters } from './configure.ts'
import { Store } from './index.ts'

const good: Parameters = {
  currency: USDC_SAC_TESTNET,
  recipient: Keypair.random().publicKey(),
  store: Store.memory(),
}

describe('configure', () => {
  test('behavior: the documented defaults', () => {
    expect(configure(good)).toMatchObject({
      credentialTypes: ['transaction', 'signedHash'],
      decimals: 7,
      network: { id: 'stellar:testnet', rpcUrl: 'https://soroban-testnet.stellar.org' },
      push: { allowUnsigned: false, challengeLifetimeSeconds: 300, maxAgeSeconds: 900 },
      simulationTimeoutMs: 10_000,
      sponsor: undefined,
      submission: { poll: { attempts: 20, delayMs: 1_000, timeoutMs: 20_000 } },
    })
  })

  test('behavior: sponsored servers pull only, and methods share the queue of a sponsor', () => {
    const feePayer = { envelopeSigner: Keypair.random() }
    const [first, second] = [configure({ ...good, feePayer }), configure({ ...good, feePayer })]
    expect(first.credentialTypes).toEqual(['transaction'])
    expect(first.sponsor?.queue).toBe(second.sponsor?.queue)
  })

  const { secret } = { secret: Keypair.random().secret() }
  const bad: [string, object, string][] = [
    ['no store', { store: undefined }, 'store is missing'],
    ['a store without update', { store: { delete: 1, get: 1, put: 1 } }, 'no atomic update()'],
    ['network testnet', { network: 'testnet' }, "write 'stellar:testnet'"],
    ['a recipient that is none', { recipient: 'GABC' }, 'recipient "GABC"'],
    ['an asset as currency', { currency: 'USDC' }, 'currency "USDC"'],
    [
      'a truncated contract',
      { currency: USDC_SAC_MAINNET.slice(0, 54) },
      'is not a token contract',
    ],
    ['http to a far host', { rpcUrl: 'http://example.com' }, 'http:// is for loopback'],
    [
      'a bad secret',
      { feePayer: { envelopeSigner: secret.slice(0, 55) } },
      'secret key is not valid',
    ],
  ]
  test.each(bad)('error: %s', (_, change, message) => {
    const make = () => configure({ ...good, ...change } as Parameters)
    expect(make).toThrow(PaymentVerificationError)
    expect(make).toThrow(message)
    expect(make).not.toThrow(secret.slice(0, 20))
  })
})

describe('quote and bind', () => {
  const server = configure(good)
  const request = { amount: '0.01', currency: good.currency, recipient: good.recipient }

  test('behavior: base units, and a reference of its own each time', () => {
    const [first, second] = [quote(request, server), quote(request, server)]
    expect(first.amount).toBe('100000')
    expect(first.methodDetails?.reference).not.toBe(second.methodDetails?.reference)
    expect(first.methodDetails).not.toHaveProperty('feePayer')
  })

  test('behavior: a route binds alike before and after it is quoted', () => {
    expect(bind(request, server)).toEqual(bind(quote(request, server), server))
  })

  test('behavior: amount, network and sponsorship are bound', () => {
    const sponsored = configure({ ...good, feePayer: { envelopeSigner: Keypair.random() } })
    const pubnet = configure({ ...good, network: 'stellar:pubnet' })
    const bound = bind(quote(request, server), server)
    expect(bind(quote({ ...request, amount: '0.02' }, server), server)).not.toEqual(bound)
    expect(bind(quote(request, sponsored), sponsored)).not.toEqual(bound)
    expect(bind(quote(request, pubnet), pubnet)).not.toEqual(bound)
  })

  test.each(['0', '-1', 'abc', '0.00000001'])(
    'error: a route that costs %s is a plain error',
    (amount) => {
      expect(() => quote({ ...request, amount }, server)).toThrow('Invalid amount')
      expect(() => quote({ ...request, amount }, server)).not.toThrow(PaymentVerificationError)
    },
  )
})
