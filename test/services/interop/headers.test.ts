import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Headers, Receipt, Terms } from './Headers.ts'
import { mppx, nextMppx } from './Mppx.ts'
import * as Peer from './Peer.ts'
import { agreed, malformed, parametersOf, plain, replaced, secret, spellings } from './vectors.ts'

const names = ['mppx', 'next', 'pympp', 'crate'] as const
type Name = (typeof names)[number]
const pairs = names.flatMap((writer) => names.map((reader) => [writer, reader] as const))

let peers: { pympp: Peer.Peer; crate: Peer.Peer }
let all: Record<Name, Headers>

beforeAll(async () => {
  peers = { pympp: Peer.pympp(), crate: Peer.crate() }
  all = { mppx, next: await nextMppx(), ...peers }
})

afterAll(async () => {
  await peers.pympp.stop()
  await peers.crate.stop()
})

/** Who reads a header as genuine, and who does not; `refused`: it throws. */
async function verdicts(header: string): Promise<Record<Name, boolean | 'refused'>> {
  const verdict = (name: Name) =>
    all[name].readChallenges(header, secret).then(
      (readings) => readings.length > 0 && readings.every(({ genuine }) => genuine),
      () => 'refused' as const,
    )
  const found = await Promise.all(names.map(async (name) => [name, await verdict(name)]))
  return Object.fromEntries(found)
}

const everybody = <verdict>(verdict: verdict) =>
  Object.fromEntries(names.map((name) => [name, verdict]))
const genuine = everybody(true)
const forged = everybody(false)
const refused = everybody('refused')

describe('challenges', () => {
  test.each(agreed)('behavior: %s: one id, and each reads what each wrote', async (_, change) => {
    const terms = { ...plain, ...change }
    const ids = new Set<string>()
    for (const [writer, reader] of pairs) {
      const header = await all[writer].issueChallenge(terms, secret)
      const readings = await all[reader].readChallenges(header, secret)
      expect(readings, `${writer} to ${reader}`).toEqual([
        { challenge: { ...terms, id: expect.any(String) }, genuine: true },
      ])
      ids.add(readings[0]?.challenge.id ?? '')
    }
    expect(ids.size).toBe(1)
  })

  const text = fc.string({ maxLength: 20, unit: 'grapheme' })
  const ascii = fc.string({ maxLength: 40, minLength: 1, unit: 'grapheme-ascii' })
  const number = fc.double({ max: 1e9, min: -1e9, noNaN: true })
  const leaf = fc.oneof(text, number, fc.integer(), fc.boolean(), fc.constant(null))
  const json = fc.oneof(leaf, fc.array(leaf), fc.dictionary(text, leaf, { maxKeys: 3 }))
  const arbitrary = fc.record(
    {
      // The scheme's own name is a row of the differences.
      description: ascii.filter((value) => !/payment/i.test(value)),
      meta: fc.dictionary(text, text, { maxKeys: 3 }),
      request: fc.dictionary(text, json, { maxKeys: 4 }),
    },
    { requiredKeys: ['request'] },
  )

  test('behavior: the same of whatever can be said', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.constantFrom(...pairs), async (change, [writer, reader]) => {
        const terms = { ...plain, ...JSON.parse(JSON.stringify(change)) }
        const header = await all[writer].issueChallenge(terms, secret)
        const [reading] = await all[reader].readChallenges(header, secret)
        expect(reading).toEqual({
          challenge: { ...terms, id: expect.any(String) },
          genuine: true,
        })
      }),
      { numRuns: 300, seed: 402 },
    )
  })

  test.each(spellings)('behavior: %s is read by all', async (_, spell) => {
    const header = spell(parametersOf(await mppx.issueChallenge(plain, secret)))
    expect(await verdicts(header)).toEqual(genuine)
  })

  test('behavior: several in one header, in their order, amid other schemes', async () => {
    const written: string[] = []
    for (const name of names)
      written.push(
        await all[name].issueChallenge({ ...plain, realm: name, description: 'a, "b"' }, secret),
      )
    const header = ['Bearer realm="shop.test"', ...written, 'Basic realm="x, y"'].join(', ')
    for (const name of names) {
      const readings = await all[name].readChallenges(header, secret)
      expect(
        readings.map(({ challenge }) => challenge.realm),
        name,
      ).toEqual([...names])
      expect(readings.every((reading) => reading.genuine)).toBe(true)
    }
  })

  const full: Terms = { ...plain, ...agreed.at(-1)?.[1], description: 'Weather' }
  const changes: [string, string][] = [
    ['id', 'AAAA'],
    ['realm', 'other.test'],
    ['method', 'tempo'],
    ['intent', 'channel'],
    ['request', Buffer.from('{"amount":"1"}').toString('base64url')],
    ['expires', '2031-01-02T03:04:05.678Z'],
    ['digest', 'sha-256=:AAAA:'],
    ['opaque', Buffer.from('{"order":"18"}').toString('base64url')],
  ]
  test.each(changes)('error: %s was changed: nobody takes it as genuine', async (name, value) => {
    for (const writer of names) {
      const parameters = parametersOf(await all[writer].issueChallenge(full, secret))
      expect(await verdicts(replaced(name, value)(parameters)), writer).toEqual(forged)
    }
  })

  test('behavior: a changed description is genuine: no id binds it', async () => {
    const parameters = parametersOf(await mppx.issueChallenge(full, secret))
    expect(await verdicts(replaced('description', 'Free')(parameters))).toEqual(genuine)
  })

  test('error: another secret', async () => {
    const header = await mppx.issueChallenge(full, `${secret}!`)
    expect(await verdicts(header)).toEqual(forged)
  })

  test.each(malformed)('error: %s is refused by all', async (_, spell) => {
    const header = spell(parametersOf(await mppx.issueChallenge(plain, secret)))
    expect(await verdicts(header)).toEqual(refused)
  })
})

describe('where they differ', () => {
  const described = async (writer: Name, reader: Name, description: string) => {
    const header = await all[writer].issueChallenge({ ...plain, description }, secret)
    const [reading] = await all[reader].readChallenges(header, secret)
    return reading?.challenge.description
  }

  const others = names.filter((name) => name !== 'mppx')

  test.each(others)(
    'error: mppx 0.6 does not read "payment" before a space in a description of %s',
    async (writer) => {
      for (const reader of others)
        expect(await described(writer, reader, 'one payment a call')).toBe('one payment a call')
      await expect(described(writer, 'mppx', 'one payment a call')).rejects.toThrow('Unterminated')
    },
  )

  test.each(others)('error: mppx 0.6 shows the escapes of %s as they are', async (writer) => {
    for (const reader of others) expect(await described(writer, reader, 'a — 😀')).toBe('a — 😀')
    expect(await described(writer, 'mppx', 'a — 😀')).toBe('a u2014 ud83dude00')
  })

  test('error: mppx 0.6 writes a description that no response can carry', async () => {
    const header = await mppx.issueChallenge({ ...plain, description: 'a — 😀' }, secret)
    expect(() => new Response(null, { headers: { 'WWW-Authenticate': header } })).toThrow()
  })

  test('error: a challenge for `Payment-Authorization` is forged to mppx 0.6, which does not know it', async () => {
    const terms = { ...plain, header: 'Payment-Authorization' } as Terms
    const header = await peers.pympp.issueChallenge(terms, secret)
    expect(await verdicts(header)).toEqual({ ...genuine, mppx: false })
  })

  test('behavior: pympp writes microseconds', async () => {
    const timestamp = '2030-01-02T03:04:05.678Z'
    const receipt = { method: 'stellar', reference: 'ab', status: 'success', timestamp }
    const header = await peers.pympp.writeReceipt(receipt)
    const read = await mppx.readReceipt(header)
    expect(read.timestamp).toBe('2030-01-02T03:04:05.678000Z')
  })

  test('error: pympp takes no integer that a double does not hold', async () => {
    const header = await mppx.issueChallenge({ ...plain, request: { a: 2 ** 53 } }, secret)
    expect(await verdicts(header)).toEqual({ ...genuine, pympp: 'refused' })
  })

  const seen: [string, (parameters: string[]) => string, object][] = [
    [
      'uppercase names of parameters',
      (parameters) => `Payment ${parameters.join(', ').replace('realm=', 'Realm=')}`,
      { ...genuine, mppx: 'refused' },
    ],
    [
      'a header parameter, which mppx knows from 0.9 on',
      (parameters) => `Payment ${parameters.join(', ')}, header="Payment-Authorization"`,
      { ...forged, mppx: true },
    ],
    ['an empty id', replaced('id', ''), { ...refused, mppx: false }],
    [
      'a request that was not written by JCS',
      replaced(
        'request',
        Buffer.from(JSON.stringify(plain.request, null, 1)).toString('base64url'),
      ),
      { ...genuine, crate: false },
    ],
  ]
  test.each(seen)('error: %s', async (_, spell, expected) => {
    const header = spell(parametersOf(await mppx.issueChallenge(plain, secret)))
    expect(await verdicts(header)).toEqual(expected)
  })
})

describe('credentials', () => {
  const source = 'did:pkh:stellar:testnet:GBYVZAYPDWZARNKSEBKNXBVKN2XIY7TZCN3RJE7SIFEQKEE5N56V7OFP'
  const terms = { ...plain, ...agreed.at(-1)?.[1] }
  const payloads = [
    { type: 'transaction', transaction: 'AAAAAg+/==' },
    { type: 'signedHash', hash: 'ab'.repeat(32), sourceSignature: 'cd'.repeat(64) },
    { type: 'voucher', amount: '1', nested: { ä: [1, null, '😀'] } },
  ]

  test.each(pairs)('behavior: of %s, read by %s', async (writer, reader) => {
    for (const issuer of names) {
      const header = await all[issuer].issueChallenge(terms, secret)
      const [reading] = await all[reader].readChallenges(header, secret)
      for (const payload of payloads) {
        const authorization = await all[writer].writeCredential(header, payload, source)
        expect(await all[reader].readCredential(authorization, secret)).toEqual({
          ...reading,
          payload,
          source,
        })
      }
    }
  })

  test.each(names)(
    'error: a cheaper one than %s asked for is genuine to nobody',
    async (issuer) => {
      const header = await all[issuer].issueChallenge(terms, secret)
      const authorization = await all[issuer].writeCredential(header, payloads[0], source)
      const wire = JSON.parse(Buffer.from(authorization.slice(8), 'base64url').toString())
      wire.challenge.request = Buffer.from('{"amount":"1"}').toString('base64url')
      const changed = `Payment ${Buffer.from(JSON.stringify(wire)).toString('base64url')}`
      for (const name of names)
        expect(await all[name].readCredential(changed, secret)).toMatchObject({ genuine: false })
    },
  )

  test.each([
    ['no scheme', 'e30'],
    ['no base64', 'Payment %%%'],
    ['no JSON', `Payment ${Buffer.from('{').toString('base64url')}`],
    ['no challenge', `Payment ${Buffer.from('{"payload":{}}').toString('base64url')}`],
  ])('error: %s is refused by all', async (_, authorization) => {
    for (const name of names)
      await expect(all[name].readCredential(authorization, secret), name).rejects.toThrow()
  })
})

describe('receipts and problems', () => {
  const receipt: Receipt = {
    method: 'stellar',
    reference: 'ab'.repeat(32),
    status: 'success',
    timestamp: '2030-01-02T03:04:05.678Z',
    externalId: 'order 17',
  }

  test.each(pairs)('behavior: a receipt of %s, read by %s', async (writer, reader) => {
    for (const timestamp of [receipt.timestamp, '2030-01-02T03:04:05Z']) {
      const header = await all[writer].writeReceipt({ ...receipt, timestamp })
      const read = await all[reader].readReceipt(header)
      expect(read).toEqual({ ...receipt, timestamp: expect.any(String) })
      // pympp prints microseconds when there is a fraction.
      expect(Date.parse(read.timestamp)).toBe(Date.parse(timestamp))
    }
  })

  test.each([
    ['no JSON', Buffer.from('{').toString('base64url')],
    [
      'a failure',
      Buffer.from(JSON.stringify({ ...receipt, status: 'failed' })).toString('base64url'),
    ],
    [
      'no reference',
      Buffer.from(JSON.stringify({ ...receipt, reference: undefined })).toString('base64url'),
    ],
  ])('error: %s is a receipt to nobody', async (_, header) => {
    for (const name of names) await expect(all[name].readReceipt(header), name).rejects.toThrow()
  })

  test.each([
    'invalid-challenge',
    'invalid-payload',
    'malformed-credential',
    'payment-expired',
    'payment-required',
    'verification-failed',
  ])('behavior: %s is one type and one status', async (name) => {
    for (const each of names)
      expect(await all[each].problem(name, 'id1'), each).toMatchObject({
        type: `https://paymentauth.org/problems/${name}`,
        status: 402,
        challengeId: 'id1',
      })
  })
})
