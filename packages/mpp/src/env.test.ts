import { Keypair, StrKey } from '@stellar/stellar-sdk'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Env from './env.ts'

afterEach(() => vi.unstubAllEnvs())

const keypair = Keypair.random()
const contract = StrKey.encodeContract(Buffer.alloc(32, 1))
const good: [string, string | undefined, () => unknown, unknown][] = [
  ['required', 'a', () => Env.parseRequired('X'), 'a'],
  ['optional, set', 'a', () => Env.parseOptional('X', 'b'), 'a'],
  ['optional, empty', '', () => Env.parseOptional('X', 'b'), 'b'],
  ['optional, unset', undefined, () => Env.parseOptional('X'), undefined],
  ['port', '8080', () => Env.parsePort('X'), 8080],
  ['port, fallback', undefined, () => Env.parsePort('X', 3000), 3000],
  ['public key', keypair.publicKey(), () => Env.parseStellarPublicKey('X'), keypair.publicKey()],
  ['secret key', keypair.secret(), () => Env.parseStellarSecretKey('X'), keypair.secret()],
  ['contract', contract, () => Env.parseContractAddress('X'), contract],
  ['hex', 'ab', () => Env.parseHexKey('X', 2), 'ab'],
  ['number', '1.5', () => Env.parseNumber('X', { max: 2, min: 1 }), 1.5],
  ['number, Infinity', 'Infinity', () => Env.parseNumber('X'), Number.POSITIVE_INFINITY],
  [
    'number, fallback out of range',
    undefined,
    () => Env.parseNumber('X', { fallback: 9, max: 2 }),
    9,
  ],
  ['list', 'unused', () => Env.parseCommaSeparatedList(' a, ,b,'), ['a', 'b']],
]

test.each(good)('behavior: %s', (_, value, read, expected) => {
  vi.stubEnv('X', value)
  expect(read()).toEqual(expected)
})

describe('refuses', () => {
  const bad: [string, string | undefined, () => unknown, string][] = [
    ['unset', undefined, () => Env.parseRequired('X'), 'X is required'],
    ['empty', '', () => Env.parseRequired('X'), 'X is required'],
    ['port 0', '0', () => Env.parsePort('X'), 'between 1 and 65535'],
    ['port 1e3', '1e3', () => Env.parsePort('X'), 'between 1 and 65535'],
    [
      'a secret as public key',
      keypair.secret(),
      () => Env.parseStellarPublicKey('X'),
      'public key',
    ],
    [
      'a public key as secret',
      keypair.publicKey(),
      () => Env.parseStellarSecretKey('X'),
      'secret key',
    ],
    [
      'an account as contract',
      keypair.publicKey(),
      () => Env.parseContractAddress('X'),
      'contract',
    ],
    ['short hex', 'a', () => Env.parseHexKey('X', 2), 'exactly 2 hex'],
    ['no number', 'one', () => Env.parseNumber('X'), 'must be a number'],
    ['too small', '0', () => Env.parseNumber('X', { min: 1 }), 'at least 1'],
    ['too large', '3', () => Env.parseNumber('X', { max: 2 }), 'at most 2'],
  ]
  test.each(bad)('error: %s', (_, value, read, message) => {
    vi.stubEnv('X', value)
    expect(read).toThrow(message)
    if (value?.startsWith('S')) expect(read).not.toThrow(value)
  })
})
