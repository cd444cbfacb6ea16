import { Keypair, nativeToScVal, xdr } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import { XLM_SAC_TESTNET } from '../../stellar/Assets.ts'
import * as FeeBump from '../../stellar/FeeBump.ts'
import { NETWORK_PASSPHRASE } from '../../stellar/Network.ts'
import * as TokenTransfer from '../../stellar/TokenTransfer.ts'
import * as Payer from '../../testing/Payer.ts'
import type { ChargeChallenge } from '../../testing/Shop.ts'
import { type Found, verifyFound } from './settlePush.ts'

const payer = Keypair.random()
const recipient = Keypair.random().publicKey()
const nowSeconds = 1_700_000_000
const passphrase = NETWORK_PASSPHRASE['stellar:testnet']
const challenge = {
  expires: new Date((nowSeconds + 200) * 1_000).toISOString(),
  request: { amount: '5', currency: XLM_SAC_TESTNET, recipient },
} as ChargeChallenge
const transfer = Payer.transferOf(challenge, payer.publicKey())
const terms = { challengeId: 'id1', expiresMs: (nowSeconds + 200) * 1_000, transfer }
const transaction = Payer.craftedOffline(payer, challenge, 1n)
const hash = transaction.hash().toString('hex')
const found: Found = {
  createdAt: `${nowSeconds - 10}`,
  envelopeXdr: transaction.toXDR(),
  status: 'SUCCESS',
}
const context = {
  challengeLifetimeSeconds: 300,
  hash,
  maxAgeSeconds: 900,
  nowMs: nowSeconds * 1_000,
  ownAccounts: [recipient],
  passphrase,
}

/** A transfer event as contracts emit it, with either kind of data. */
function eventOf(
  amount: bigint,
  data = nativeToScVal(amount, { type: 'i128' }),
  name = 'transfer',
) {
  const call = TokenTransfer.encode(transfer)
  const topics = [xdr.ScVal.scvSymbol(name), ...call.args().slice(0, 2)]
  const event = new xdr.ContractEvent({
    body: new (
      xdr.ContractEventBody as never as new (
        arm: number,
        value: unknown,
      ) => xdr.ContractEventBody
    )(0, new xdr.ContractEventV0({ data, topics })),
    contractId: call.contractAddress().contractId(),
    ext: new xdr.ExtensionPoint(0),
    type: xdr.ContractEventType.contract(),
  })
  return event
}
const eventsOf = (...events: xdr.ContractEvent[]) => ({
  contractEventsXdr: [events.map((event) => event.toXDR('base64'))],
})

describe('verifyFound', () => {
  test('behavior: the inner hash', () => {
    expect(verifyFound(found, terms, context)).toBe(hash)
    expect(verifyFound({ ...found, createdAt: undefined }, terms, context)).toBe(hash)
    expect(verifyFound({ ...found, events: eventsOf(eventOf(5n)) }, terms, context)).toBe(hash)
  })

  test('behavior: a fee-bumped payment by its outer hash, claimed by its inner one', () => {
    const outer = FeeBump.wrap(transaction, {
      capStroops: 10_000_000,
      feeSource: Keypair.random(),
      inclusionFeeStroops: 100_000,
      passphrase,
    })
    const presented = { ...context, hash: outer.hash().toString('hex') }
    expect(verifyFound({ ...found, envelopeXdr: outer.toXDR() }, terms, presented)).toBe(hash)
  })

  const bad: [string, Partial<Found>, Partial<typeof context>, string][] = [
    ['not in a ledger', { status: 'NOT_FOUND' }, {}, 'payment-not-found'],
    ['failed', { status: 'FAILED' }, {}, 'verification-failed'],
    ['older than 900 seconds', { createdAt: nowSeconds - 901 }, {}, 'payment-too-old'],
    ['older than its challenge', { createdAt: nowSeconds - 131 }, {}, 'payment-too-old'],
    ['no time at all', { createdAt: 'soon' }, {}, 'verification-failed'],
    ['another hash', {}, { hash: 'a'.repeat(64) }, 'wrong-network'],
    ['of another network', {}, { passphrase: 'Other' }, 'wrong-network'],
    ["of the server's own account", {}, { ownAccounts: [payer.publicKey()] }, 'server-account'],
    ['less arrived than was sent', { events: eventsOf(eventOf(4n)) }, {}, 'underpaid'],
    ['moved twice', { events: eventsOf(eventOf(5n), eventOf(5n)) }, {}, 'unexpected-operation'],
    [
      'moved and burnt',
      { events: eventsOf(eventOf(5n), eventOf(1n, undefined, 'burn')) },
      {},
      'unexpected-operation',
    ],
  ]
  test.each(bad)('error: %s', (_, change, other, code) => {
    expect(() => verifyFound({ ...found, ...change }, terms, { ...context, ...other })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('TokenTransfer.fromEvent', () => {
  test('behavior: the amount alone, or in a map beside to_muxed_id (CAP-67)', () => {
    const map = xdr.ScVal.scvMap([
      new xdr.ScMapEntry({
        key: xdr.ScVal.scvSymbol('amount'),
        val: nativeToScVal(5n, { type: 'i128' }),
      }),
      new xdr.ScMapEntry({
        key: xdr.ScVal.scvSymbol('to_muxed_id'),
        val: nativeToScVal(1n, { type: 'u64' }),
      }),
    ])
    expect(TokenTransfer.fromEvent(eventOf(5n))).toEqual(transfer)
    expect(TokenTransfer.fromEvent(eventOf(5n, map))).toEqual(transfer)
  })

  test('error: no amount', () => {
    expect(() => TokenTransfer.fromEvent(eventOf(5n, xdr.ScVal.scvVoid()))).toThrow('no amount')
  })
})

describe('FeeBump.wrap', () => {
  test.each([
    [200_000, true],
    [199_999, false],
  ])('behavior: a cap of %i stroops holds for the outer fee', (capStroops, fits) => {
    const wrap = () =>
      FeeBump.wrap(transaction, {
        capStroops,
        feeSource: Keypair.random(),
        inclusionFeeStroops: 100_000,
        passphrase,
      })
    if (fits) expect(wrap().fee).toBe('200000')
    else expect(wrap).toThrow(expect.objectContaining({ code: 'fee-above-cap', status: 503 }))
  })
})
