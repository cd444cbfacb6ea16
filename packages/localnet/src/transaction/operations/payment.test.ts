import { Asset, type Keypair, Operation, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Entry from '../../ledger/Entry.ts'
import {
  account,
  apply,
  check,
  key,
  ledger,
  read,
  setLiabilities,
  transaction,
  trustline,
} from '../fixture.test.support.ts'

const [alice, bob, issuer] = [key(1), key(2), key(3)]
const usdc = new Asset('USDC', issuer.publicKey())
const pay = (asset: Asset, stroops: number, from: Keypair, to: Keypair) =>
  transaction({
    source: from,
    operations: [
      Operation.payment({
        destination: to.publicKey(),
        asset,
        amount: (stroops / 10_000_000).toFixed(7),
      }),
    ],
  })
const everybody = () => [account(alice), account(bob), account(issuer)]
const lines = () => [trustline(alice, usdc), trustline(bob, usdc)]
const held = (entries: ReturnType<typeof ledger>, owner: Keypair) =>
  Entry.readTrustline(entries, owner.publicKey(), usdc)?.balance().toBigInt()

describe('payment of XLM', () => {
  const xlm = Asset.native()

  test('behavior: moves it', () => {
    const entries = ledger(...everybody())
    expect(apply(entries, pay(xlm, 5, alice, bob)).codes).toEqual(['paymentSuccess'])
    expect(read(entries, alice).balance().toBigInt()).toBe(9_999_999_995n)
    expect(read(entries, bob).balance().toBigInt()).toBe(10_000_000_005n)
  })

  test.each<[string, bigint, number]>([
    ['more than one has', 10_000_000_000n, 90_000_000_000],
    ['out of the reserve', 5n, 1],
    ['more than fits', 2n ** 63n - 1n, 1],
  ])('behavior: to oneself, %s, changes nothing and says so', (_, balance, stroops) => {
    const entries = ledger(account(alice, (entry) => void entry.balance(new xdr.Int64(balance))))
    const { codes, events } = apply(entries, pay(xlm, stroops, alice, alice))
    expect(codes).toEqual(['paymentSuccess'])
    expect(events).toHaveLength(1)
    expect(read(entries, alice).balance().toBigInt()).toBe(balance)
  })

  test.each<[string, string, xdr.LedgerEntryData[], number]>([
    ['all but the reserve', 'paymentSuccess', [account(bob)], 9_990_000_000],
    ['one more', 'paymentUnderfunded', [account(bob)], 9_990_000_001],
    ['nobody there', 'paymentNoDestination', [], 5],
    [
      'to a full account',
      'paymentLineFull',
      [account(bob, (entry) => void entry.balance(new xdr.Int64(2n ** 63n - 5n)))],
      5,
    ],
    [
      'to an account whose offers will fill it',
      'paymentLineFull',
      [account(bob, (entry) => setLiabilities(entry, { buying: 2n ** 63n - 10_000_000_001n }))],
      5,
    ],
    [
      'what one is selling',
      'paymentUnderfunded',
      [account(bob), account(alice, (entry) => setLiabilities(entry, { selling: 1n }))],
      9_990_000_000,
    ],
    [
      'the reserve of sub-entries',
      'paymentUnderfunded',
      [account(bob), account(alice, (entry) => void entry.numSubEntries(1))],
      9_990_000_000,
    ],
  ])('behavior: %s → %s', (_, code, more, stroops) => {
    const entries = ledger(account(alice), ...more)
    expect(apply(entries, pay(xlm, stroops, alice, bob)).codes).toEqual([code])
  })
})

describe('payment of a credit asset', () => {
  test.each<[string, Keypair, Keypair, [bigint, bigint], string]>([
    ['between holders', alice, bob, [95n, 105n], 'transfer'],
    ['from the issuer mints', issuer, bob, [100n, 105n], 'mint'],
    ['to the issuer burns', alice, issuer, [95n, 100n], 'burn'],
    ['to oneself', alice, alice, [100n, 100n], 'transfer'],
  ])('behavior: %s', (_, from, to, balances, event) => {
    const entries = ledger(...everybody(), ...lines())
    const { codes, events } = apply(entries, pay(usdc, 5, from, to))
    expect(codes).toEqual(['paymentSuccess'])
    expect([held(entries, alice), held(entries, bob)]).toEqual(balances)
    expect(events.map((e) => e.body().v0().topics()[0]?.sym().toString())).toEqual([event])
  })

  test('behavior: can be burnt when the issuer is gone', () => {
    const entries = ledger(account(alice), ...lines())
    expect(apply(entries, pay(usdc, 5, alice, issuer)).codes).toEqual(['paymentSuccess'])
  })

  const unauthorized = (line: xdr.TrustLineEntry) => void line.flags(2)
  test.each<[string, string, xdr.LedgerEntryData[], number]>([
    ['nobody there', 'paymentNoDestination', [trustline(alice, usdc)], 5],
    ['no trustline there', 'paymentNoTrust', [account(bob), trustline(alice, usdc)], 5],
    [
      'not authorised there',
      'paymentNotAuthorized',
      [account(bob), trustline(alice, usdc), trustline(bob, usdc, unauthorized)],
      5,
    ],
    [
      'over the limit',
      'paymentLineFull',
      [
        account(bob),
        trustline(alice, usdc),
        trustline(bob, usdc, (line) => void line.limit(new xdr.Int64(104))),
      ],
      5,
    ],
    [
      'over what offers will buy',
      'paymentLineFull',
      [
        account(bob),
        trustline(alice, usdc),
        trustline(bob, usdc, (line) => setLiabilities(line, { buying: 896n })),
      ],
      5,
    ],
    ['no trustline here', 'paymentSrcNoTrust', [account(bob), trustline(bob, usdc)], 5],
    [
      'not authorised here',
      'paymentSrcNotAuthorized',
      [account(bob), trustline(alice, usdc, unauthorized), trustline(bob, usdc)],
      5,
    ],
    ['all of it', 'paymentSuccess', [account(bob), ...lines()], 100],
    ['one more', 'paymentUnderfunded', [account(bob), ...lines()], 101],
    [
      'what one is selling',
      'paymentUnderfunded',
      [
        account(bob),
        trustline(alice, usdc, (line) => setLiabilities(line, { selling: 1n })),
        trustline(bob, usdc),
      ],
      100,
    ],
  ])('behavior: %s → %s', (_, code, more, units) => {
    const entries = ledger(account(alice), account(issuer), ...more)
    expect(apply(entries, pay(usdc, units, alice, bob)).codes).toEqual([code])
  })

  test.each<[string, (body: xdr.PaymentOp) => void]>([
    ['nothing', (body) => void body.amount(new xdr.Int64(0))],
    ['less than nothing', (body) => void body.amount(new xdr.Int64(-1))],
    ['a code with a hole', (body) => void body.asset().alphaNum4().assetCode(Buffer.from('U\0DC'))],
    ['a code with a dash', (body) => void body.asset().alphaNum4().assetCode(Buffer.from('US-C'))],
    ['no code', (body) => void body.asset().alphaNum4().assetCode(Buffer.alloc(4))],
    [
      'a short code in long form',
      (body) => {
        const code = {
          assetCode: Buffer.from('USDC\0\0\0\0\0\0\0\0'),
          issuer: issuer.xdrAccountId(),
        }
        body.asset(xdr.Asset.assetTypeCreditAlphanum12(new xdr.AlphaNum12(code)))
      },
    ],
  ])('error: %s → paymentMalformed', (_, change) => {
    const envelope = transaction({
      operations: pay(usdc, 5, alice, bob).tx.operations(),
      edit: (tx) => {
        for (const operation of tx.operations()) change(operation.body().paymentOp())
      },
    })
    expect(check(ledger(...everybody()), envelope)).toBe('txFailed paymentMalformed')
  })
})
