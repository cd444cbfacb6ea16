/** The first ledger: network settings and one account that owns all XLM. */
import { hash, Keypair, xdr } from '@stellar/stellar-base'
import * as Entry from './Entry.ts'
import * as Header from './Header.ts'
import * as Ledger from './Ledger.ts'
import * as LedgerEntries from './LedgerEntries.ts'
import * as LedgerKey from './LedgerKey.ts'
import * as NetworkSettings from './NetworkSettings.ts'

/** Keypair of the root account, derived from the passphrase as stellar-core does. */
export function rootKeypair(passphrase: string): Keypair {
  return Keypair.master(passphrase)
}

/**
 * Creates ledger 1.
 *
 * @param closeTime - Unix seconds.
 */
export function create(parameters: {
  passphrase: string
  closeTime: number
  retention?: number | undefined
}): Ledger.Ledger {
  const root = rootAccount(rootKeypair(parameters.passphrase))
  const entries = LedgerEntries.create([
    ...NetworkSettings.entries(1),
    [LedgerKey.account(Entry.toAddress(root.accountId())), account(root)],
  ])
  const previousHash = hash(Buffer.from(parameters.passphrase))
  const fields = { sequence: 1, closeTime: parameters.closeTime, previousHash, feePool: 0n }
  const empty = Buffer.alloc(32)
  const header = Header.encode(fields, { txSetHash: empty, txSetResultHash: empty })
  return Ledger.create({
    entries,
    header: { ...fields, hash: Header.hashOf(header) },
    retention: parameters.retention,
  })
}

function account(entry: xdr.AccountEntry): LedgerEntries.Stored {
  return Entry.encode(1, xdr.LedgerEntryData.account(entry))
}

function rootAccount(keypair: Keypair): xdr.AccountEntry {
  return Entry.newAccount({
    accountId: keypair.xdrAccountId(),
    balance: Header.totalCoins,
    sequence: 0n,
  })
}
