import { Asset, type Keypair, Operation, xdr } from '@stellar/stellar-base'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Entry from '../../ledger/Entry.ts'
import * as Fees from '../Fees.ts'
import {
  account,
  apply,
  header,
  key,
  ledger,
  transaction,
  trustline,
} from '../fixture.test.support.ts'

const people = [1, 2, 3, 4, 5].map(key)
const issuer = key(9)
const usdc = new Asset('USDC', issuer.publicKey())
const anyone = fc.constantFrom(...people)
const amount = fc.integer({ min: 1, max: 12_000_000_000 }).map((n) => (n / 10_000_000).toFixed(7))
const small = fc.integer({ min: 1, max: 150 }).map((n) => (n / 10_000_000).toFixed(7))

const operation = fc.oneof(
  fc.record({ destination: anyone, amount, asset: fc.constant(Asset.native()) }).map(toPayment),
  fc.record({ destination: anyone, amount: small, asset: fc.constant(usdc) }).map(toPayment),
  fc
    .record({ destination: anyone, startingBalance: amount })
    .map(({ destination, startingBalance }) =>
      Operation.createAccount({ destination: destination.publicKey(), startingBalance }),
    ),
  anyone.map((heir) => Operation.accountMerge({ destination: heir.publicKey() })),
)
const draft = fc.record({
  source: anyone,
  operations: fc.array(operation, { minLength: 1, maxLength: 4 }),
})

describe('conservation', () => {
  test('behavior: no unit of XLM or credit is made or lost, but for fees', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 12 }), (drafts) => {
        const holders = people.slice(0, 3)
        const entries = ledger(
          account(issuer),
          ...holders.map((owner) => account(owner)),
          ...holders.map((owner) => trustline(owner, usdc)),
        )
        const before = total(entries)
        let fees = 0n
        for (const { source, operations } of drafts) {
          if (!Entry.readAccount(entries, source.publicKey())) continue
          const envelope = transaction({ source, operations })
          fees += Fees.chargeFee(entries, envelope, header)
          apply(entries, envelope)
        }
        expect(total(entries)).toEqual({ ...before, xlm: before.xlm - fees })
      }),
      { numRuns: 60 },
    )
  })
})

function toPayment(parameters: {
  destination: Keypair
  amount: string
  asset: Asset
}): xdr.Operation {
  return Operation.payment({ ...parameters, destination: parameters.destination.publicKey() })
}

function total(entries: ReturnType<typeof ledger>) {
  const all = entries
    .changes()
    .flatMap(({ after }) => (after ? [Entry.decode(after.entry).data()] : []))
  const sum = (type: xdr.LedgerEntryType) =>
    all
      .filter((data) => data.switch() === type)
      .reduce((balance, data) => balance + balanceOf(data), 0n)
  return { xlm: sum(xdr.LedgerEntryType.account()), usdc: sum(xdr.LedgerEntryType.trustline()) }
}

function balanceOf(data: xdr.LedgerEntryData): bigint {
  return data.switch() === xdr.LedgerEntryType.account()
    ? data.account().balance().toBigInt()
    : data.trustLine().balance().toBigInt()
}
