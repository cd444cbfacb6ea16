import { Keypair, Operation, type xdr } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { closeLedger, createAccount, server, url } from '../Network.ts'
import { run } from './Transaction.ts'

const friendbot = (query: string) => fetch(`${url}/friendbot${query}`)

const balanceOf = async (address: string) =>
  (await server.getAccountEntry(address)).balance().toString()

describe('friendbot', () => {
  test('behavior: creates an account with 10,000 XLM', async () => {
    const address = Keypair.random().publicKey()
    const response = await friendbot(`?addr=${address}`)
    expect(response.status).toBe(200)
    const { hash, successful } = (await response.json()) as { hash: string; successful: boolean }
    expect(successful).toBe(true)
    expect((await server.getTransaction(hash)).status).toBe('SUCCESS')
    expect(await balanceOf(address)).toBe('100000000000')
  })

  test('behavior: requestAirdrop returns the account, new or old', async () => {
    const address = Keypair.random().publicKey()
    const account = await server.requestAirdrop(address)
    expect(account.accountId()).toBe(address)
    const { sequence } = await server.getLatestLedger()
    expect(BigInt(account.sequenceNumber())).toBe(BigInt(sequence) << 32n)
    expect((await server.requestAirdrop(address)).sequenceNumber()).toBe(account.sequenceNumber())
  })

  test('behavior: fundAddress returns the transaction', async () => {
    const { status, txHash } = await server.fundAddress(Keypair.random().publicKey())
    expect(status).toBe('SUCCESS')
    expect((await server.getTransaction(txHash)).status).toBe('SUCCESS')
  })

  const known = Keypair.random().publicKey()
  test.each([
    ['nothing', '', 'addr is missing'],
    ['no address', '?addr=G123', 'G123'],
    ['a secret key', `?addr=${Keypair.random().secret().slice(0, 10)}`, 'not a Stellar address'],
    ['an account that exists', `?addr=${known}`, 'createAccountAlreadyExist'],
  ])('error: %s', async (_what, query, detail) => {
    if (query.includes(known)) await friendbot(query)
    const response = await friendbot(query)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining(detail),
    })
  })
})

/** One operation of a fresh account, and what the network says to it. */
type Case = [what: string, code: string, make: (source: Keypair) => Promise<xdr.Operation[]>]

const only = (make: (source: Keypair) => xdr.Operation) => async (source: Keypair) => [make(source)]

function table(cases: Case[]): void {
  for (const [what, code, make] of cases)
    test(`${code === 'txSuccess' ? 'behavior' : 'error'}: ${what}: ${code}`, async () => {
      const source = await createAccount()
      expect(await run(source, ...(await make(source)))).toBe(code)
    })
}

const create = (startingBalance: string, destination = Keypair.random().publicKey()) =>
  Operation.createAccount({ destination, startingBalance })

describe('createAccount', () =>
  table([
    ['with the reserve', 'txSuccess', only(() => create('1'))],
    ['below the reserve', 'txFailed: createAccountLowReserve', only(() => create('0.9999999'))],
    ['more than there is', 'txFailed: createAccountUnderfunded', only(() => create('10000'))],
    [
      'an account that exists',
      'txFailed: createAccountAlreadyExist',
      async () => [create('1', (await createAccount()).publicKey())],
    ],
    [
      'itself',
      'txFailed: createAccountMalformed',
      only((source) => create('1', source.publicKey())),
    ],
  ]))

test('behavior: createAccount moves the balance and nothing else', async () => {
  const source = await createAccount()
  const destination = Keypair.random().publicKey()
  expect(await run(source, create('12.3456789', destination))).toBe('txSuccess')
  expect(await balanceOf(destination)).toBe('123456789')
  expect(await balanceOf(source.publicKey())).toBe(String(100_000_000_000 - 123_456_789 - 100))
})

test('behavior: operations of a transaction take effect together or not at all', async () => {
  const source = await createAccount()
  const destination = Keypair.random().publicKey()
  expect(await run(source, create('5', destination), create('1', source.publicKey()))).toBe(
    'txFailed: createAccountMalformed',
  )
  expect(await run(source, create('5', destination), create('5', destination))).toBe(
    'txFailed: createAccountAlreadyExist',
  )
  await expect(server.getAccount(destination)).rejects.toThrow(/not found/i)
  // Refused before it was in a ledger costs nothing; failed in a ledger costs the fee.
  expect(await balanceOf(source.publicKey())).toBe(String(100_000_000_000 - 200))
})

describe('accountMerge', () => {
  const merge = (destination: string) => Operation.accountMerge({ destination })
  table([
    ['into another account', 'txSuccess', async () => [merge((await createAccount()).publicKey())]],
    ['into itself', 'txFailed: accountMergeMalformed', only((source) => merge(source.publicKey()))],
    [
      'into no account',
      'txFailed: accountMergeNoAccount',
      only(() => merge(Keypair.random().publicKey())),
    ],
    [
      'with an entry of its own',
      'txFailed: accountMergeHasSubEntries',
      async () => [
        Operation.manageData({ name: 'a', value: 'b' }),
        merge((await createAccount()).publicKey()),
      ],
    ],
    [
      'when immutable',
      'txFailed: accountMergeImmutableSet',
      async () => [
        Operation.setOptions({ setFlags: 4 }),
        merge((await createAccount()).publicKey()),
      ],
    ],
    [
      'with a sequence number that a new account would have to repeat',
      'txFailed: accountMergeSeqnumTooFar',
      async () => [
        Operation.bumpSequence({ bumpTo: String(BigInt((await closeLedger()) + 1_000) << 32n) }),
        merge((await createAccount()).publicKey()),
      ],
    ],
  ])

  test('behavior: the balance moves, less the fee, and the account is gone', async () => {
    const [source, target] = await Promise.all([createAccount(), createAccount()])
    expect(await run(source, merge(target.publicKey()))).toBe('txSuccess')
    expect(await balanceOf(target.publicKey())).toBe(String(200_000_000_000 - 100))
    await expect(server.getAccount(source.publicKey())).rejects.toThrow(/not found/i)
  })
})

describe('bumpSequence', () => {
  test('behavior: later, and never back', async () => {
    const source = await createAccount()
    const sequence = async () =>
      BigInt((await server.getAccount(source.publicKey())).sequenceNumber())
    const later = (await sequence()) + 50n
    expect(await run(source, Operation.bumpSequence({ bumpTo: String(later) }))).toBe('txSuccess')
    expect(await sequence()).toBe(later)
    expect(await run(source, Operation.bumpSequence({ bumpTo: '1' }))).toBe('txSuccess')
    expect(await sequence()).toBe(later + 1n)
  })
  table([
    [
      'a negative number',
      'txFailed: bumpSequenceBadSeq',
      only(() => Operation.bumpSequence({ bumpTo: '-1' })),
    ],
  ])
})

describe('manageData', () => {
  const data = (name: string, value: string | Buffer | null) =>
    Operation.manageData({ name, value })
  table([
    ['a value', 'txSuccess', only(() => data('name', 'value'))],
    ['64 bytes', 'txSuccess', only(() => data('n'.repeat(64), Buffer.alloc(64)))],
    [
      'set, changed, deleted',
      'txSuccess',
      async () => [data('a', 'b'), data('a', 'c'), data('a', null)],
    ],
    ['nothing to delete', 'txFailed: manageDataNameNotFound', only(() => data('a', null))],
    ['no name', 'txFailed: manageDataInvalidName', only(() => data('', 'value'))],
    ['a control character', 'txFailed: manageDataInvalidName', only(() => data('a\n', 'value'))],
    [
      'no reserve left',
      'txFailed: manageDataLowReserve',
      async (source) => [create('9998.9'), data('a', source.publicKey())],
    ],
  ])
})

describe('setOptions', () => {
  const key = () => Keypair.random().publicKey()
  const signer = (weight: number) =>
    Operation.setOptions({ signer: { ed25519PublicKey: key(), weight } })
  /** stellar-sdk refuses some values itself: they are put in behind its back. */
  const patched = (patch: (body: xdr.SetOptionsOp) => void) => () => {
    const operation = Operation.setOptions({ lowThreshold: 1, homeDomain: 'x' })
    patch(operation.body().setOptionsOp())
    return operation
  }
  table([
    ['a home domain', 'txSuccess', only(() => Operation.setOptions({ homeDomain: 'a.example' }))],
    [
      'flags and thresholds',
      'txSuccess',
      only(() => Operation.setOptions({ setFlags: (1 | 2) as 1, medThreshold: 1 })),
    ],
    ['20 signers', 'txSuccess', async () => Array.from({ length: 20 }, () => signer(1))],
    [
      '21 signers',
      'txFailed: setOptionsTooManySigners',
      async () => Array.from({ length: 21 }, () => signer(1)),
    ],
    [
      'itself as signer',
      'txFailed: setOptionsBadSigner',
      only((source) =>
        Operation.setOptions({ signer: { ed25519PublicKey: source.publicKey(), weight: 1 } }),
      ),
    ],
    [
      'a weight above 255',
      'txFailed: setOptionsBadSigner',
      only(() => {
        const operation = signer(255)
        operation.body().setOptionsOp().signer()?.weight(256)
        return operation
      }),
    ],
    [
      'a threshold above 255',
      'txFailed: setOptionsThresholdOutOfRange',
      only(patched((body) => body.lowThreshold(256))),
    ],
    [
      'a flag set and cleared',
      'txFailed: setOptionsBadFlags',
      only(() => Operation.setOptions({ setFlags: 1, clearFlags: 1 })),
    ],
    [
      'a flag that there is not',
      'txFailed: setOptionsUnknownFlag',
      only(() => Operation.setOptions({ setFlags: 16 as 1 })),
    ],
    [
      'clawback without revocation',
      'txFailed: setOptionsAuthRevocableRequired',
      only(() => Operation.setOptions({ setFlags: 8 })),
    ],
    [
      'flags of an immutable account',
      'txFailed: setOptionsCantChange',
      async () => [Operation.setOptions({ setFlags: 4 }), Operation.setOptions({ setFlags: 1 })],
    ],
    [
      'an inflation destination that is no account',
      'txFailed: setOptionsInvalidInflation',
      only(() => Operation.setOptions({ inflationDest: key() })),
    ],
    [
      'a home domain with a control character',
      'txFailed: setOptionsInvalidHomeDomain',
      only(() => Operation.setOptions({ homeDomain: 'a\nb' })),
    ],
    [
      'no reserve left for a signer',
      'txFailed: setOptionsLowReserve',
      async () => [create('9998.9'), signer(1)],
    ],
  ])
})
