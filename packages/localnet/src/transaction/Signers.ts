/** The signers of an account: who they are, adding, changing and removing them. */
import { xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import type { Header } from '../ledger/Header.ts'
import type { Overlay } from '../ledger/LedgerEntries.ts'
import * as Account from './Account.ts'
import * as Envelope from './Envelope.ts'

/** Signers an account may have besides its own key. */
export const maxSigners = 20

/** One key whose signature counts, and how much. */
export type Signer = { key: xdr.SignerKey; weight: number }

/** All who may sign for an account; its own key unless the master weight is 0. */
export function of(account: xdr.AccountEntry): Signer[] {
  const masterWeight = account.thresholds()[0] ?? 0
  const master = masterWeight > 0 ? [{ key: keyOf(account), weight: masterWeight }] : []
  return [...master, ...account.signers().map((s) => ({ key: s.key(), weight: s.weight() }))]
}

/** Weight that signatures must reach for a threshold of an account. */
export function threshold(account: xdr.AccountEntry, level: 'low' | 'medium' | 'high'): number {
  const index = { low: 1, medium: 2, high: 3 }[level]
  return account.thresholds()[index] ?? 0
}

/** Adds a signer or changes its weight. Each new one is a sub-entry. */
export function put(
  account: xdr.AccountEntry,
  signer: Signer,
): 'done' | 'tooManySigners' | 'lowReserve' | 'tooManySubentries' {
  const signers = account.signers()
  const existing = signers.find((other) => isSame(other.key(), signer.key))
  if (existing) {
    existing.weight(signer.weight)
    return 'done'
  }
  if (signers.length >= maxSigners) return 'tooManySigners'
  const added = Account.addSubEntry(account)
  if (added !== 'added') return added
  const at = signers.filter((other) => compare(other.key(), signer.key) < 0).length
  signers.splice(at, 0, new xdr.Signer(signer))
  Account.extensionV2(account)
    ?.signerSponsoringIDs()
    .splice(at, 0, null as unknown as xdr.SponsorshipDescriptor)
  return 'done'
}

/** Removes a signer. @returns whether the account had it. */
export function remove(account: xdr.AccountEntry, key: xdr.SignerKey): boolean {
  const at = account.signers().findIndex((signer) => isSame(signer.key(), key))
  if (at < 0) return false
  account.signers().splice(at, 1)
  Account.extensionV2(account)?.signerSponsoringIDs().splice(at, 1)
  Account.removeSubEntry(account)
  return true
}

/**
 * Removes the pre-authorised signers that this transaction was, from every account that it acts for:
 * they sign once, whether the transaction succeeds or not. A fee bump's own is removed from who pays.
 */
export function removeOneTimeSigners(
  overlay: Overlay,
  envelope: Envelope.Envelope,
  header: Pick<Header, 'sequence'>,
): void {
  const { feeBump, tx } = envelope
  if (feeBump) removeFrom(overlay, feeBump.feeSource, envelope.hash, header)
  const sources = tx
    .operations()
    .map((operation) => operation.sourceAccount() ?? tx.sourceAccount())
  for (const address of new Set([Envelope.sourceOf(envelope), ...sources.map(Envelope.toAddress)]))
    removeFrom(overlay, address, envelope.innerHash, header)
}

function removeFrom(
  overlay: Overlay,
  address: string,
  hash: Buffer,
  header: Pick<Header, 'sequence'>,
): void {
  const account = Entry.readAccount(overlay, address)
  if (account && remove(account, xdr.SignerKey.signerKeyTypePreAuthTx(hash)))
    Entry.write(overlay, header.sequence, xdr.LedgerEntryData.account(account))
}

/** Signer key of an account's own key. */
export function keyOf(account: xdr.AccountEntry): xdr.SignerKey {
  return xdr.SignerKey.signerKeyTypeEd25519(account.accountId().ed25519())
}

/** Whether two keys are the same. */
export function isSame(one: xdr.SignerKey, other: xdr.SignerKey): boolean {
  return compare(one, other) === 0
}

function compare(one: xdr.SignerKey, other: xdr.SignerKey): number {
  return Buffer.compare(sortKey(one), sortKey(other))
}

/** stellar-core keeps signers in the order of their fields; a payload's length is not one of them. */
function sortKey(key: xdr.SignerKey): Buffer {
  if (key.switch() !== xdr.SignerKeyType.signerKeyTypeEd25519SignedPayload()) return key.toXDR()
  const { ed25519, payload } = {
    ed25519: key.ed25519SignedPayload().ed25519(),
    payload: key.ed25519SignedPayload().payload(),
  }
  return Buffer.concat([key.toXDR().subarray(0, 4), ed25519, payload])
}
