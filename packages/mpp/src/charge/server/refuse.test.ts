import {
  Keypair,
  Networks,
  rpc,
  type Transaction,
  TransactionBuilder,
  xdr,
} from '@stellar/stellar-sdk'
import type { Challenge } from 'mppx'
import { Localnet } from 'stellar-localnet'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { USDC_SAC_TESTNET } from '../../stellar/Assets.ts'
import * as Payer from '../../testing/Payer.ts'
import * as Shop from '../../testing/Shop.ts'

let net: Localnet.Localnet
let plain: Shop.Shop
let sponsored: Shop.Shop
let before: unknown[]
const recipient = Keypair.random()
const payer = Keypair.random()
const sponsor = Keypair.random()
const stranger = Keypair.random()
const accounts = [recipient, payer, sponsor, stranger].map((keypair) => keypair.publicKey())
const did = (keypair: Keypair) => `did:pkh:stellar:testnet:${keypair.publicKey()}`
const pull = (transaction: Transaction) => ({
  transaction: transaction.toXDR(),
  type: 'transaction' as const,
})

const routes = {
  '/dear': { amount: '0.02' },
  '/expired': { amount: '0.01', expires: '2020-01-01T00:00:00.000Z' },
  '/paid': { amount: '0.01' },
}

beforeAll(async () => {
  net = await Localnet.start({ port: 0 })
  for (const account of accounts) net.fund(account)
  const options = { recipient: recipient.publicKey(), rpcUrl: net.rpcUrl }
  plain = await Shop.open(options, routes)
  sponsored = await Shop.open({ ...options, feePayer: { envelopeSigner: sponsor } }, routes)
})

afterAll(async () => {
  await plain.close()
  await sponsored.close()
  await net.stop()
})

beforeEach(async () => {
  before = await Payer.balances(net.rpcUrl, accounts)
})

/** Every refusal leaves every balance as it was; what a test pays on purpose it notes in `before` itself. */
afterEach(async () => {
  expect(await Payer.balances(net.rpcUrl, accounts)).toEqual(before)
})

async function ledgerNow(): Promise<number> {
  return (await new rpc.Server(net.rpcUrl, { allowHttp: true }).getLatestLedger()).sequence
}

async function submit(transaction: Transaction): Promise<string> {
  await new rpc.Server(net.rpcUrl, { allowHttp: true }).sendTransaction(transaction)
  before = await Payer.balances(net.rpcUrl, accounts)
  return transaction.hash().toString('hex')
}

describe('pull', () => {
  const soon = () => Math.floor(Date.now() / 1_000)
  const cases: [string, Payer.Cheat, string, string][] = [
    ['underpayment', { transfer: { amount: 99_999n } }, 'payment-insufficient', 'underpaid'],
    ['overpayment', { transfer: { amount: 100_001n } }, 'verification-failed', 'overpaid'],
    [
      'wrong asset',
      { transfer: { contract: USDC_SAC_TESTNET } },
      'verification-failed',
      'wrong-asset',
    ],
    [
      'wrong recipient',
      { transfer: { to: stranger.publicKey() } },
      'verification-failed',
      'wrong-recipient',
    ],
    [
      'wrong payer',
      { transfer: { from: stranger.publicKey() } },
      'verification-failed',
      'wrong-payer',
    ],
    [
      'another function',
      { functionName: 'approve' },
      'verification-failed',
      'unexpected-operation',
    ],
    ['extra operation', { operations: 2 }, 'verification-failed', 'unexpected-operation'],
    ['no timeBounds', { maxTime: 0 }, 'verification-failed', 'time-bounds'],
    [
      'timeBounds after the expiry',
      { maxTime: soon() + 3_600 },
      'verification-failed',
      'time-bounds',
    ],
    ['timeBounds in the future', { minTime: soon() + 60 }, 'verification-failed', 'time-bounds'],
    ['timeBounds in the past', { maxTime: soon() - 60 }, 'payment-expired', 'expired'],
    [
      'an operation for the recipient',
      { operationSource: recipient.publicKey() },
      'verification-failed',
      'server-account',
    ],
  ]
  test.each(cases)('error: %s', async (_, cheat, problem, code) => {
    const challenge = await Shop.challengeOf(plain.url)
    const transaction = await Payer.crafted(net.rpcUrl, payer, challenge, cheat)
    const answer = await Shop.present(plain.url, challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({ code, problem, receipt: null, status: 402 })
  })
})

describe('signature', () => {
  const signers: [string, (transaction: Transaction) => Buffer][] = [
    ['by another key', (transaction) => stranger.sign(transaction.hash())],
    ['over other bytes', () => payer.sign(Buffer.from('other bytes'))],
    [
      'for another network',
      (transaction) =>
        payer.sign(TransactionBuilder.fromXDR(transaction.toXDR(), Networks.PUBLIC).hash()),
    ],
  ]
  test.each(signers)('error: %s', async (_, sign) => {
    const challenge = await Shop.challengeOf(plain.url)
    const transaction = await Payer.honest(net.rpcUrl, payer, challenge)
    transaction.signatures.length = 0
    const signature = sign(transaction)
    transaction.signatures.push(
      new xdr.DecoratedSignature({ hint: payer.signatureHint(), signature }),
    )
    const answer = await Shop.present(plain.url, challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({
      code: 'bad-signature',
      problem: 'verification-failed',
      status: 402,
    })
  })
})

describe('credential', () => {
  const tampered: [string, (challenge: Shop.ChargeChallenge) => unknown][] = [
    ['amount', ({ request }) => ({ request: { ...request, amount: '1' } })],
    ['recipient', ({ request }) => ({ request: { ...request, recipient: stranger.publicKey() } })],
    ['expiry', () => ({ expires: new Date(Date.now() + 3_600_000).toISOString() })],
    ['id', () => ({ id: 'x'.repeat(43) })],
  ]
  test.each(tampered)('error: a challenge with a tampered %s', async (_, change) => {
    const honest = await Shop.challengeOf(plain.url)
    const challenge = { ...honest, ...(change(honest) as object) } as Shop.ChargeChallenge
    const transaction = await Payer.crafted(net.rpcUrl, payer, challenge)
    const answer = await Shop.present(plain.url, challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({ problem: 'invalid-challenge', status: 402 })
  })

  test('error: a challenge of a cheaper route', async () => {
    const challenge = await Shop.challengeOf(plain.at('/paid'))
    const transaction = await Payer.honest(net.rpcUrl, payer, challenge)
    const answer = await Shop.present(plain.at('/dear'), challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({ problem: 'invalid-challenge', status: 402 })
  })

  test('error: a challenge of an unsponsored route on a sponsored one', async () => {
    const challenge = await Shop.challengeOf(plain.url)
    const transaction = await Payer.honest(net.rpcUrl, payer, challenge)
    const answer = await Shop.present(sponsored.url, challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({ problem: 'invalid-challenge', status: 402 })
  })

  test('error: an expired challenge', async () => {
    const challenge = await Shop.challengeOf(plain.at('/expired'))
    const transaction = await Payer.crafted(net.rpcUrl, payer, challenge)
    const answer = await Shop.present(
      plain.at('/expired'),
      challenge,
      pull(transaction),
      did(payer),
    )
    expect(answer).toMatchObject({ problem: 'payment-expired', status: 402 })
  })

  const sources: [string, string | undefined, string, string][] = [
    ['no source', undefined, 'malformed-credential', 'malformed-source'],
    ['another DID method', 'did:key:z6Mk', 'malformed-credential', 'malformed-source'],
    [
      'a source on another network',
      `did:pkh:stellar:pubnet:${payer.publicKey()}`,
      'verification-failed',
      'wrong-network',
    ],
    ['the recipient as payer', did(recipient), 'verification-failed', 'server-account'],
  ]
  test.each(sources)('error: %s', async (_, source, problem, code) => {
    const challenge = await Shop.challengeOf(plain.url)
    const transaction = await Payer.crafted(net.rpcUrl, payer, challenge)
    const answer = await Shop.present(plain.url, challenge, pull(transaction), source)
    expect(answer).toMatchObject({ code, problem, status: 402 })
  })

  test('error: the sponsor as payer', async () => {
    const challenge = await Shop.challengeOf(sponsored.url)
    const transaction = Payer.craftedSponsored(sponsor, challenge, (await ledgerNow()) + 10)
    const answer = await Shop.present(sponsored.url, challenge, pull(transaction), did(sponsor))
    expect(answer).toMatchObject({ code: 'server-account', status: 402 })
  })

  const payloads: [string, Record<string, unknown>, string][] = [
    ['no type', { transaction: 'AAAA' }, 'invalid-payload'],
    [
      'a transaction of 9,000 characters',
      { transaction: 'A'.repeat(9_000), type: 'transaction' },
      'invalid-payload',
    ],
    [
      'a hash that is none',
      { hash: 'xyz', sourceSignature: 'a'.repeat(128), type: 'signedHash' },
      'invalid-payload',
    ],
    [
      'a transaction that is none',
      { transaction: 'AAAA', type: 'transaction' },
      'verification-failed',
    ],
    [
      'an unsigned hash without opt-in',
      { hash: 'a'.repeat(64), type: 'hash' },
      'verification-failed',
    ],
  ]
  test.each(payloads)('error: %s', async (_, payload, problem) => {
    const challenge = await Shop.challengeOf(plain.url)
    const answer = await Shop.present(plain.url, challenge, payload, did(payer))
    expect(answer).toMatchObject({ problem, status: 402 })
  })

  test('error: a garbage header', async () => {
    const headers = { Authorization: 'Payment %%%not-base64%%%' }
    const answer = await Shop.answerOf(await fetch(plain.url, { headers }))
    expect(answer).toMatchObject({ problem: 'malformed-credential', status: 402 })
  })

  test("error: a huge header is Node's own 431", async () => {
    const headers = { Authorization: `Payment ${'A'.repeat(20_000)}` }
    expect((await fetch(plain.url, { headers })).status).toBe(431)
  })
})

describe('replay', () => {
  test('error: the same credential again', async () => {
    const challenge = await Shop.challengeOf(plain.url)
    const payload = pull(await Payer.honest(net.rpcUrl, payer, challenge))
    expect(await Shop.present(plain.url, challenge, payload, did(payer))).toMatchObject({
      status: 200,
    })
    before = await Payer.balances(net.rpcUrl, accounts)
    const answer = await Shop.present(plain.url, challenge, payload, did(payer))
    expect(answer).toMatchObject({
      code: 'already-used',
      problem: 'invalid-challenge',
      status: 402,
    })
  })

  test('error: the same transaction for another challenge', async () => {
    const challenge = await Shop.challengeOf(plain.url)
    const payload = pull(await Payer.honest(net.rpcUrl, payer, challenge))
    const other = await Shop.challengeOf(plain.url)
    expect(await Shop.present(plain.url, challenge, payload, did(payer))).toMatchObject({
      status: 200,
    })
    before = await Payer.balances(net.rpcUrl, accounts)
    const answer = await Shop.present(
      plain.url,
      { ...other, expires: other.expires },
      payload,
      did(payer),
    )
    expect(answer).toMatchObject({ problem: 'invalid-challenge', status: 402 })
  })

  test.each([
    ['plain', () => plain],
    ['sponsored', () => sponsored],
  ])('error: 20 at once, %s: one is served', async (_, shop) => {
    const { url } = shop()
    const challenge = await Shop.challengeOf(url)
    const payload = pull(await Payer.honest(net.rpcUrl, payer, challenge))
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => Shop.present(url, challenge, payload, did(payer))),
    )
    const served = answers.filter(({ status }) => status === 200)
    expect(served).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'already-used')).toHaveLength(19)
    const after = await Payer.balances(net.rpcUrl, accounts)
    expect(BigInt(String(after[0])) - BigInt(String(before[0]))).toBe(100_000n)
    before = after
  })
})

describe('sponsored', () => {
  type Sponsored = Parameters<typeof Payer.craftedSponsored>[3]
  const cases: [string, Sponsored, string, string][] = [
    ['underpayment', { transfer: { amount: 1n } }, 'payment-insufficient', 'underpaid'],
    ['extra operation', { operations: 2 }, 'verification-failed', 'unexpected-operation'],
    [
      'an operation with a source',
      { operationSource: payer.publicKey() },
      'verification-failed',
      'unexpected-operation',
    ],
    ['no timeBounds', { maxTime: 0 }, 'verification-failed', 'time-bounds'],
    ['authorized by another key', { signer: stranger }, 'verification-failed', 'bad-signature'],
    [
      'authorized for another network',
      { passphrase: Networks.PUBLIC },
      'verification-failed',
      'bad-signature',
    ],
    ['no authorization', { entries: () => [] }, 'verification-failed', 'unexpected-authorization'],
    [
      'two authorizations',
      { entries: (entry) => [entry, entry] },
      'verification-failed',
      'unexpected-authorization',
    ],
    [
      'extra sub-invocation',
      { entries: (entry) => [Payer.withSubInvocation(entry, payer)] },
      'verification-failed',
      'unexpected-authorization',
    ],
    [
      'tampered after signing',
      {
        entries: (entry) => {
          entry.credentials().address().signatureExpirationLedger(1_000_000)
          return [entry]
        },
      },
      'verification-failed',
      'bad-signature',
    ],
  ]
  test.each(cases)('error: %s', async (_, cheat, problem, code) => {
    const challenge = await Shop.challengeOf(sponsored.url)
    const transaction = Payer.craftedSponsored(payer, challenge, (await ledgerNow()) + 10, cheat)
    const answer = await Shop.present(sponsored.url, challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({ code, problem, status: 402 })
  })

  test.each([
    ['has expired', -1, 'authorization-expired'],
    ['outlives the challenge', 1_000, 'unexpected-authorization'],
  ])('error: an authorization that %s', async (_, ledgers, code) => {
    const challenge = await Shop.challengeOf(sponsored.url)
    const expiration = (await ledgerNow()) + ledgers
    const transaction = Payer.craftedSponsored(payer, challenge, expiration)
    const answer = await Shop.present(sponsored.url, challenge, pull(transaction), did(payer))
    expect(answer.status).toBe(402)
    expect([code, 'simulation-failed']).toContain(answer.code)
  })

  test('error: one authorization for ten challenges at once: one is served, and the sponsor pays one fee', async () => {
    const challenges = await Promise.all(
      Array.from({ length: 10 }, () => Shop.challengeOf(sponsored.url)),
    )
    const [first] = challenges as [Shop.ChargeChallenge]
    const payload = pull(Payer.craftedSponsored(payer, first, (await ledgerNow()) + 10))
    const answers = await Promise.all(
      challenges.map((challenge) => Shop.present(sponsored.url, challenge, payload, did(payer))),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const after = await Payer.balances(net.rpcUrl, accounts)
    expect(BigInt(String(after[0])) - BigInt(String(before[0]))).toBe(100_000n)
    expect(answers.filter(({ code }) => code === 'settlement-failed')).toHaveLength(0)
    before = after
  })

  test('error: a payer who has less than the price', async () => {
    const poor = Keypair.random()
    const challenge = await Shop.challengeOf(sponsored.url)
    const transaction = Payer.craftedSponsored(poor, challenge, (await ledgerNow()) + 10)
    const answer = await Shop.present(sponsored.url, challenge, pull(transaction), did(poor))
    expect(answer).toMatchObject({ code: 'simulation-failed', problem: 'verification-failed' })
  })

  test('error: push', async () => {
    const challenge = await Shop.challengeOf(sponsored.url)
    const payload = { hash: 'a'.repeat(64), sourceSignature: 'b'.repeat(128), type: 'signedHash' }
    const answer = await Shop.present(sponsored.url, challenge, payload, did(payer))
    expect(answer).toMatchObject({ code: 'mode-not-accepted', status: 402 })
  })

  test('error: a transaction without source on a route without sponsor', async () => {
    const challenge = await Shop.challengeOf(plain.url)
    const transaction = Payer.craftedSponsored(payer, challenge, (await ledgerNow()) + 10)
    const answer = await Shop.present(plain.url, challenge, pull(transaction), did(payer))
    expect(answer).toMatchObject({ code: 'mode-not-accepted', status: 402 })
  })

  test('error: a fee above the cap is not paid, nor asked of the payer', async () => {
    const shop = await Shop.open({
      feePayer: { envelopeSigner: sponsor },
      maxFeeBumpStroops: 1_000,
      recipient: recipient.publicKey(),
      rpcUrl: net.rpcUrl,
    })
    const challenge = await Shop.challengeOf(shop.url)
    const payload = pull(await Payer.honest(net.rpcUrl, payer, challenge))
    const answer = await Shop.present(shop.url, challenge, payload, did(payer))
    expect(answer).toMatchObject({ code: 'fee-above-cap', status: 503 })
    await shop.close()
  })
})

describe('push', () => {
  const signed = (challenge: Challenge.Challenge, hash: string, keypair: Keypair) => ({
    hash,
    sourceSignature: keypair.sign(Buffer.from(`${challenge.id}:${hash}`)).toString('hex'),
    type: 'signedHash' as const,
  })

  test('error: a stolen hash, signed by the thief', async () => {
    const victims = await Shop.challengeOf(plain.url)
    const hash = await submit(await Payer.honest(net.rpcUrl, payer, victims))
    const challenge = await Shop.challengeOf(plain.url)
    const own = await Shop.present(
      plain.url,
      challenge,
      signed(challenge, hash, stranger),
      did(stranger),
    )
    expect(own).toMatchObject({ code: 'wrong-payer', problem: 'verification-failed', status: 402 })
    const posed = await Shop.present(
      plain.url,
      challenge,
      signed(challenge, hash, stranger),
      did(payer),
    )
    expect(posed).toMatchObject({
      code: 'bad-signature',
      problem: 'verification-failed',
      status: 402,
    })
    const copied = await Shop.present(
      plain.url,
      challenge,
      signed(victims, hash, payer),
      did(payer),
    )
    expect(copied).toMatchObject({ code: 'bad-signature', status: 402 })
  })

  test('error: a stolen transaction, presented as a pull payment while it is pending or later', async () => {
    const victims = await Shop.challengeOf(plain.url)
    const transaction = await Payer.honest(net.rpcUrl, payer, victims)
    await submit(transaction)
    const challenge = await Shop.challengeOf(plain.url)
    const answer = await Shop.present(plain.url, victims, pull(transaction), did(payer))
    expect(answer.status).toBe(402)
    expect(answer.receipt).toBeNull()
    // The payer, who can sign, still gets what was paid for.
    const hash = transaction.hash().toString('hex')
    const own = await Shop.present(plain.url, challenge, signed(challenge, hash, payer), did(payer))
    expect(own.status).toBe(200)
  })

  test('error: the same hash for a second challenge', async () => {
    const first = await Shop.challengeOf(plain.url)
    const hash = await submit(await Payer.honest(net.rpcUrl, payer, first))
    expect(
      await Shop.present(plain.url, first, signed(first, hash, payer), did(payer)),
    ).toMatchObject({ status: 200 })
    const second = await Shop.challengeOf(plain.url)
    const answer = await Shop.present(plain.url, second, signed(second, hash, payer), did(payer))
    expect(answer).toMatchObject({
      code: 'already-used',
      problem: 'invalid-challenge',
      status: 402,
    })
  })

  test('error: a payment of another price', async () => {
    const cheap = await Shop.challengeOf(plain.url)
    const hash = await submit(await Payer.honest(net.rpcUrl, payer, cheap))
    const dear = await Shop.challengeOf(plain.at('/dear'))
    const answer = await Shop.present(
      plain.at('/dear'),
      dear,
      signed(dear, hash, payer),
      did(payer),
    )
    expect(answer).toMatchObject({
      code: 'underpaid',
      problem: 'payment-insufficient',
      status: 402,
    })
  })

  test('error: a hash that no ledger has; presented again when one has it, it pays', async () => {
    const challenge = await Shop.challengeOf(plain.url)
    const transaction = await Payer.honest(net.rpcUrl, payer, challenge)
    const hash = transaction.hash().toString('hex')
    const early = await Shop.present(
      plain.url,
      challenge,
      signed(challenge, hash, payer),
      did(payer),
    )
    expect(early).toMatchObject({ code: 'payment-not-found', status: 402 })
    await submit(transaction)
    const later = await Shop.present(
      plain.url,
      challenge,
      signed(challenge, hash, payer),
      did(payer),
    )
    expect(later.status).toBe(200)
  })
})
