import { Keypair, xdr } from '@stellar/stellar-base'
import { expect, test } from 'vitest'
import * as Entry from './Entry.ts'
import * as EntryChanges from './EntryChanges.ts'
import type { Change, Stored } from './LedgerEntries.ts'
import * as LedgerKey from './LedgerKey.ts'

const owner = Keypair.fromRawEd25519Seed(Buffer.alloc(32, 1))
const accountKey = LedgerKey.account(owner.publicKey())
const contract = xdr.ScAddress.scAddressTypeContract(
  Buffer.alloc(32, 5) as unknown as xdr.ContractId,
)
const shared = {
  contract,
  key: xdr.ScVal.scvSymbol('k'),
  durability: xdr.ContractDataDurability.persistent(),
}
const dataKey = LedgerKey.from(
  xdr.LedgerKey.contractData(new xdr.LedgerKeyContractData({ ...shared })),
)
const ledger = 50

function account(balance: number, sequence = ledger): Stored {
  const entry = Entry.newAccount({
    accountId: owner.xdrAccountId(),
    balance: BigInt(balance),
    sequence: 1n,
  })
  return Entry.encode(sequence, xdr.LedgerEntryData.account(entry))
}

function contractData(value: number, liveUntil: number): Stored {
  const data = new xdr.ContractDataEntry({
    ...shared,
    ext: new xdr.ExtensionPoint(0),
    val: xdr.ScVal.scvU32(value),
  })
  return { ...Entry.encode(ledger, xdr.LedgerEntryData.contractData(data)), liveUntil }
}

/** Kinds of changes and of entries, decoded: `state account`. */
function kinds(change: Omit<Change, 'key'> & { key?: string }): string[] {
  const bytes = EntryChanges.encode([{ key: accountKey, ...change }], ledger)
  return xdr.LedgerEntryChanges.fromXDR(bytes).map((item) => {
    const value = item.value() as xdr.LedgerEntry | xdr.LedgerKey
    const type = value instanceof xdr.LedgerEntry ? value.data().switch() : value.switch()
    return `${item.switch().name.replace('ledgerEntry', '')} ${type.name}`
  })
}

test.each<[what: string, change: Omit<Change, 'key'> & { key?: string }, expected: string[]]>([
  ['created', { before: undefined, after: account(1) }, ['Created account']],
  ['updated', { before: account(1), after: account(2) }, ['State account', 'Updated account']],
  ['removed', { before: account(1), after: undefined }, ['State account', 'Removed account']],
  ['written as it was', { before: account(1, 9), after: account(1) }, []],
  ['never there', { before: undefined, after: undefined }, []],
  [
    'a contract entry created',
    { key: dataKey, before: undefined, after: contractData(1, 99) },
    ['Created contractData', 'Created ttl'],
  ],
  [
    'a contract entry that changed its value only',
    { key: dataKey, before: contractData(1, 99), after: contractData(2, 99) },
    ['State contractData', 'Updated contractData'],
  ],
  [
    'a contract entry that lives longer',
    { key: dataKey, before: contractData(1, 99), after: contractData(1, 120) },
    ['State ttl', 'Updated ttl'],
  ],
  [
    'a contract entry that came back from the archive',
    { key: dataKey, before: contractData(1, ledger - 1), after: contractData(1, 120) },
    ['Restored contractData', 'Restored ttl'],
  ],
  [
    'a contract entry removed',
    { key: dataKey, before: contractData(1, 99), after: undefined },
    ['State contractData', 'Removed contractData', 'State ttl', 'Removed ttl'],
  ],
])('behavior: %s', (_what, change, expected) => {
  expect(kinds(change)).toEqual(expected)
})
