import { Asset, StrKey } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { SAC_ADDRESSES } from './Assets.ts'
import { ALL_ZEROS } from './Defaults.ts'
import * as Did from './Did.ts'
import * as Network from './Network.ts'

describe('SAC_ADDRESSES', () => {
  const issuers = {
    'stellar:pubnet': 'GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN',
    'stellar:testnet': 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5',
  }
  test.each(['stellar:pubnet', 'stellar:testnet'] as const)('behavior: derived for %s', (id) => {
    const { passphrase } = Network.resolve(id)
    expect(SAC_ADDRESSES[id]).toEqual({
      USDC: new Asset('USDC', issuers[id]).contractId(passphrase),
      XLM: Asset.native().contractId(passphrase),
    })
  })

  test('behavior: ALL_ZEROS is 32 zero bytes', () => {
    expect(StrKey.encodeEd25519PublicKey(Buffer.alloc(32))).toBe(ALL_ZEROS)
  })
})

describe('resolve', () => {
  test('behavior: nullish is testnet', () => {
    expect(Network.resolve(undefined).id).toBe('stellar:testnet')
  })

  test.each([
    ['testnet', "write 'stellar:testnet'"],
    ['pubnet', "write 'stellar:pubnet'"],
    ['stellar:futurenet', "want 'stellar:testnet' or 'stellar:pubnet'"],
    ['toString', 'want'],
  ])('error: %s: %s', (id, message) => {
    expect(() => Network.resolve(id)).toThrow(message)
  })
})

describe('Did', () => {
  const account = 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5'

  test('behavior: there and back', () => {
    const did = Did.format('stellar:pubnet', account)
    expect(did).toBe(`did:pkh:stellar:pubnet:${account}`)
    expect(Did.parse(did)).toEqual({ network: 'stellar:pubnet', publicKey: account })
  })

  test.each([
    undefined,
    '',
    'did:pkh:stellar:testnet',
    `did:pkh:eip155:1:${account}`,
    `did:pkh:stellar::${account}`,
    `did:pkh:stellar:testnet:${account}:x`,
    'did:pkh:stellar:testnet:GABC',
  ])('error: %s', (source) => {
    expect(() => Did.parse(source)).toThrow('want did:pkh:stellar')
  })
})
