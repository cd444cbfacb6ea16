import { Asset, Operation, scValToNative, xdr } from '@stellar/stellar-base'
import { describe, expect, test } from 'vitest'
import * as Entry from '../../ledger/Entry.ts'
import {
  account,
  apply,
  check,
  type Edit,
  key,
  ledger,
  transaction,
  trustline,
} from '../fixture.test.support.ts'

const [issuer, holder] = [key(1), key(2)]
const usdc = new Asset('USDC', issuer.publicKey())
const [authorized, maintain, clawback] = [1, 2, 4]
const revocable = (entry: xdr.AccountEntry) => void entry.flags(2)
const flags = (clear: number, set: number, edit: Edit<xdr.SetTrustLineFlagsOp> = () => {}) =>
  transaction({
    operations: [
      Operation.setTrustLineFlags({
        trustor: holder.publicKey(),
        asset: usdc,
        flags: { authorized: true },
      }),
    ],
    edit: (tx) => {
      for (const operation of tx.operations()) {
        const body = operation.body().setTrustLineFlagsOp()
        body.clearFlags(clear)
        body.setFlags(set)
        edit(body)
      }
    },
  })

describe('setTrustLineFlags', () => {
  test.each<[string, number, [number, number], number, boolean[]]>([
    ['authorises', 0, [0, authorized], authorized, [true]],
    ['revokes', authorized, [authorized, 0], 0, [false]],
    ['restricts to maintaining', authorized, [authorized, maintain], maintain, [false]],
    ['lifts the restriction', maintain, [maintain, authorized], authorized, [true]],
    ['gives up clawback, no event', authorized | clawback, [clawback, 0], authorized, []],
    ['says again what is so, no event', authorized, [0, authorized], authorized, []],
  ])('behavior: %s', (_, before, [clear, set], after, events) => {
    const entries = ledger(
      account(issuer, revocable),
      trustline(holder, usdc, (line) => void line.flags(before)),
    )
    const applied = apply(entries, flags(clear, set))
    expect(applied.codes).toEqual(['setTrustLineFlagsSuccess'])
    expect(Entry.readTrustline(entries, holder.publicKey(), usdc)?.flags()).toBe(after)
    expect(applied.events.map((event) => scValToNative(event.body().v0().data()))).toEqual(events)
  })

  test.each<[string, string, number, [number, number], xdr.LedgerEntryData[]]>([
    ['no trustline', 'setTrustLineFlagsNoTrustLine', 0, [0, authorized], [account(issuer)]],
    [
      'revoking without the right to',
      'setTrustLineFlagsCantRevoke',
      1,
      [authorized, 0],
      [account(issuer), trustline(holder, usdc)],
    ],
    [
      'restricting without the right to',
      'setTrustLineFlagsCantRevoke',
      1,
      [authorized, maintain],
      [account(issuer), trustline(holder, usdc)],
    ],
    [
      'both kinds at once',
      'setTrustLineFlagsInvalidState',
      1,
      [0, maintain],
      [account(issuer, revocable), trustline(holder, usdc)],
    ],
  ])('error: %s → %s', (_, code, _before, [clear, set], entries) => {
    expect(apply(ledger(...entries), flags(clear, set)).codes).toEqual([code])
  })

  test.each<[string, [number, number], Edit<xdr.SetTrustLineFlagsOp>?]>([
    ['XLM', [0, authorized], (body) => void body.asset(xdr.Asset.assetTypeNative())],
    [
      'the asset of another',
      [0, authorized],
      (body) => void body.asset().alphaNum4().issuer(holder.xdrAccountId()),
    ],
    [
      'a bad code',
      [0, authorized],
      (body) => void body.asset().alphaNum4().assetCode(Buffer.alloc(4)),
    ],
    ['oneself', [0, authorized], (body) => void body.trustor(issuer.xdrAccountId())],
    ['setting and clearing the same', [authorized, authorized]],
    ['both kinds', [0, authorized | maintain]],
    ['claiming clawback', [0, clawback]],
    ['a flag that is none', [8, 0]],
  ])('error: %s → setTrustLineFlagsMalformed', (_, [clear, set], edit) => {
    const entries = ledger(account(issuer, revocable), trustline(holder, usdc))
    const code = check(entries, flags(clear, set, edit))
    expect(code).toBe('txFailed setTrustLineFlagsMalformed')
  })
})
