import { Store } from 'mppx'
import { describe, expect, test } from 'vitest'
import { createNetwork } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import { assertAnswerable } from '../../../skills/stellar-mpp-payments/assets/spendingPolicy.ts'

const policy = {
  network: createNetwork('stellar:testnet'),
  store: Store.memory(),
  maxPerCall: '1',
  budget: '1',
}
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const challenge = { id: 'id1', expires: inMs(300_000) }

describe('assertAnswerable', () => {
  test.each([
    ['https', 'https://api.example', undefined],
    ['http on this machine', 'http://localhost:3000', undefined],
    ['http on this machine, by address', 'http://127.0.0.1:3000', undefined],
    ['http on this machine, by IPv6', 'http://[::1]:3000', undefined],
    ['http that its owner named', 'http://seller:3000', ['http://seller:3000/']],
    ['nobody knows from where (MCP)', undefined, undefined],
  ])('behavior: answers %s', (_what, origin, origins) => {
    const named = { ...policy, ...(origins && { origins }) }
    expect(() => assertAnswerable(named, challenge, origin)).not.toThrow()
  })

  test('behavior: answers without an expiry, and for an hour', () => {
    expect(() => assertAnswerable(policy, { id: 'id1' })).not.toThrow()
    expect(() => assertAnswerable(policy, { id: 'id1', expires: inMs(3_599_000) })).not.toThrow()
  })

  test.each([
    ['an empty id', { id: '' }, undefined, 'wrong-challenge'],
    ['more than an hour', { expires: inMs(3_660_000) }, undefined, 'too-long'],
    ['a time that is none', { expires: 'never' }, undefined, 'too-long'],
    ['http from elsewhere', {}, 'http://api.example', 'not-encrypted'],
    ['http that only looks local', {}, 'http://localhost.example', 'not-encrypted'],
    ['http that begins like this machine', {}, 'http://127.example', 'not-encrypted'],
  ])('error: %s', (_what, change, origin, code) => {
    const refused = () => assertAnswerable(policy, { ...challenge, ...change }, origin)
    expect(refused).toThrow(expect.objectContaining({ code }) as never)
  })
})
