import { Asset, LiquidityPoolAsset, Operation, xdr } from '@stellar/stellar-base'
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

const [holder, issuer] = [key(1), key(3)]
const usdc = new Asset('USDC', issuer.publicKey())
const trust = (limit?: number, asset: Asset | LiquidityPoolAsset = usdc) =>
  transaction({
    operations: [
      Operation.changeTrust({
        asset,
        ...(limit === undefined ? {} : { limit: (limit / 10_000_000).toFixed(7) }),
      }),
    ],
  })
const read1 = (entries: ReturnType<typeof ledger>) =>
  Entry.readTrustline(entries, holder.publicKey(), usdc)

describe('changeTrust', () => {
  test.each([
    ['an open issuer', 0, 1],
    ['an issuer that authorises', 1, 0],
    ['an issuer with clawback', 2 | 8, 1 | 4],
  ])('behavior: a new trustline of %s', (_, issuerFlags, flags) => {
    const entries = ledger(
      account(holder),
      account(issuer, (entry) => void entry.flags(issuerFlags)),
    )
    expect(apply(entries, trust()).codes).toEqual(['changeTrustSuccess'])
    expect(read1(entries)?.flags()).toBe(flags)
    expect(read1(entries)?.balance().toBigInt()).toBe(0n)
    expect(read1(entries)?.limit().toBigInt()).toBe(2n ** 63n - 1n)
    expect(read(entries, holder).numSubEntries()).toBe(1)
  })

  test('behavior: a new limit is not a new sub-entry', () => {
    const entries = ledger(account(holder), account(issuer), trustline(holder, usdc))
    expect(apply(entries, trust(100)).codes).toEqual(['changeTrustSuccess'])
    expect(read1(entries)?.limit().toBigInt()).toBe(100n)
    expect(read(entries, holder).numSubEntries()).toBe(0)
  })

  test('behavior: limit 0 removes an empty trustline and frees its reserve, even without issuer', () => {
    const entries = ledger(
      account(holder, (entry) => void entry.numSubEntries(1)),
      trustline(holder, usdc, (line) => void line.balance(new xdr.Int64(0))),
    )
    expect(apply(entries, trust(0)).codes).toEqual(['changeTrustSuccess'])
    expect(read1(entries)).toBeUndefined()
    expect(read(entries, holder).numSubEntries()).toBe(0)
  })

  const noRoom = (entry: xdr.AccountEntry) => void entry.balance(new xdr.Int64(14_999_999))
  test.each<[string, string, number | undefined, xdr.LedgerEntryData[]]>([
    ['no issuer', 'changeTrustNoIssuer', undefined, []],
    ['no issuer of a trustline to change', 'changeTrustNoIssuer', 500, [trustline(holder, usdc)]],
    ['nothing to remove', 'changeTrustInvalidLimit', 0, [account(issuer)]],
    [
      'less than the balance',
      'changeTrustInvalidLimit',
      99,
      [account(issuer), trustline(holder, usdc)],
    ],
    [
      'removing a balance',
      'changeTrustInvalidLimit',
      0,
      [account(issuer), trustline(holder, usdc)],
    ],
    [
      'less than offers will buy',
      'changeTrustInvalidLimit',
      100,
      [account(issuer), trustline(holder, usdc, (line) => setLiabilities(line, { buying: 1n }))],
    ],
    [
      'too little for the reserve',
      'changeTrustLowReserve',
      undefined,
      [account(issuer), account(holder, noRoom)],
    ],
    [
      'too many sub-entries',
      'opTooManySubentries',
      undefined,
      [account(issuer), account(holder, (entry) => void entry.numSubEntries(1_000))],
    ],
  ])('error: %s → %s', (_, code, limit, more) => {
    expect(apply(ledger(account(holder), ...more), trust(limit)).codes).toEqual([code])
  })

  test.each<[string, (body: xdr.ChangeTrustOp) => void]>([
    ['XLM', (body) => void body.line(xdr.ChangeTrustAsset.assetTypeNative())],
    ["one's own asset", (body) => void body.line().alphaNum4().issuer(holder.xdrAccountId())],
    ['a negative limit', (body) => void body.limit(new xdr.Int64(-1))],
    ['a bad code', (body) => void body.line().alphaNum4().assetCode(Buffer.from('\0SDC'))],
  ])('error: %s → changeTrustMalformed', (_, change) => {
    const envelope = transaction({
      operations: trust().tx.operations(),
      edit: (tx) => {
        for (const operation of tx.operations()) change(operation.body().changeTrustOp())
      },
    })
    expect(check(ledger(account(holder)), envelope)).toBe('txFailed changeTrustMalformed')
  })

  test('error: pool shares are not supported, and the log says so', () => {
    const lines: string[] = []
    const pool = new LiquidityPoolAsset(Asset.native(), usdc, 30)
    const log = (line: string) => void lines.push(line)
    const code = check(ledger(account(holder)), trust(undefined, pool), { log })
    expect(code).toBe('txFailed opNotSupported')
    expect(lines).toEqual(['opNOT_SUPPORTED: changeTrust to liquidity pool shares'])
  })
})
