/** Rules of account entries: reserves, liabilities, balances, sub-entries and the sequence stamp. */
import { xdr } from '@stellar/stellar-base'
import * as Header from '../ledger/Header.ts'

/** Largest amount of any asset, in base units. */
export const maxAmount = 2n ** 63n - 1n
/** Trustlines, data entries and signers an account may have (CAP-34). */
export const maxSubEntries = 1_000

/** Reserve that an account must keep, in stroops: two base reserves, and one per sub-entry (CAP-33). */
export function minBalance(account: xdr.AccountEntry): bigint {
  const sponsorship = extensionV2(account)
  const entries =
    2 +
    account.numSubEntries() +
    (sponsorship?.numSponsoring() ?? 0) -
    (sponsorship?.numSponsored() ?? 0)
  return BigInt(entries) * BigInt(Header.baseReserve)
}

/** What an account may spend, in stroops: neither the reserve nor what its offers sell. May be negative. */
export function availableBalance(account: xdr.AccountEntry): bigint {
  return account.balance().toBigInt() - minBalance(account) - liabilities(account).selling
}

/** What the account's offers would buy and sell of XLM, in stroops (CAP-3). */
export function liabilities(account: xdr.AccountEntry): { buying: bigint; selling: bigint } {
  if (account.ext().switch() === 0) return { buying: 0n, selling: 0n }
  const { buying, selling } = {
    buying: account.ext().v1().liabilities().buying().toBigInt(),
    selling: account.ext().v1().liabilities().selling().toBigInt(),
  }
  return { buying, selling }
}

/**
 * Adds `delta` stroops, which may be negative.
 *
 * @returns whether reserve, liabilities and the largest amount allow it; if not, nothing changed.
 */
export function addBalance(account: xdr.AccountEntry, delta: bigint): boolean {
  const balance = account.balance().toBigInt() + delta
  if (delta < 0n && availableBalance(account) + delta < 0n) return false
  if (balance > maxAmount - liabilities(account).buying) return false
  account.balance(new xdr.Int64(balance))
  return true
}

/** Counts one more sub-entry, if the limit and the reserve allow it. */
export function addSubEntry(
  account: xdr.AccountEntry,
): 'added' | 'lowReserve' | 'tooManySubentries' {
  if (account.numSubEntries() >= maxSubEntries) return 'tooManySubentries'
  if (availableBalance(account) < BigInt(Header.baseReserve)) return 'lowReserve'
  account.numSubEntries(account.numSubEntries() + 1)
  return 'added'
}

/** Counts one sub-entry less. */
export function removeSubEntry(account: xdr.AccountEntry): void {
  account.numSubEntries(account.numSubEntries() - 1)
}

/** Whether a flag of AccountFlags is set. */
export function hasFlag(account: xdr.AccountEntry, flag: xdr.AccountFlags): boolean {
  return (account.flags() & flag.value) !== 0
}

/** The sequence number that accounts created in a ledger start with. */
export function startingSequence(ledger: number): bigint {
  return BigInt(ledger) << 32n
}

/** Notes that the sequence number was set in this ledger (AccountEntryExtensionV3, CAP-21). */
export function stampSequence(
  account: xdr.AccountEntry,
  header: Pick<Header.Header, 'sequence' | 'closeTime'>,
): void {
  const stamp = new xdr.AccountEntryExtensionV3({
    ext: new xdr.ExtensionPoint(0),
    seqLedger: header.sequence,
    seqTime: new xdr.Uint64(header.closeTime),
  })
  ensureExtensionV2(account).ext(new xdr.AccountEntryExtensionV2Ext(3, stamp))
}

/** When the sequence number was last set; zeros for never (CAP-21). */
export function sequenceStamp(account: xdr.AccountEntry): { ledger: number; time: bigint } {
  const ext = extensionV2(account)?.ext()
  if (ext?.switch() !== 3) return { ledger: 0, time: 0n }
  return { ledger: ext.v3().seqLedger(), time: ext.v3().seqTime().toBigInt() }
}

/** AccountEntryExtensionV2 (sponsorships), when the entry has one. */
export function extensionV2(account: xdr.AccountEntry): xdr.AccountEntryExtensionV2 | undefined {
  if (account.ext().switch() === 0) return undefined
  const ext = account.ext().v1().ext()
  return ext.switch() === 0 ? undefined : ext.v2()
}

function ensureExtensionV2(account: xdr.AccountEntry): xdr.AccountEntryExtensionV2 {
  if (account.ext().switch() === 0) {
    const none = new xdr.Liabilities({ buying: new xdr.Int64(0), selling: new xdr.Int64(0) })
    const ext = new xdr.AccountEntryExtensionV1Ext(0)
    const v1 = new xdr.AccountEntryExtensionV1({ liabilities: none, ext })
    account.ext(new xdr.AccountEntryExt(1, v1))
  }
  const v1 = account.ext().v1()
  if (v1.ext().switch() === 0) {
    const v2 = new xdr.AccountEntryExtensionV2({
      numSponsored: 0,
      numSponsoring: 0,
      signerSponsoringIDs: account
        .signers()
        .map(() => null as unknown as xdr.SponsorshipDescriptor),
      ext: new xdr.AccountEntryExtensionV2Ext(0),
    })
    v1.ext(new xdr.AccountEntryExtensionV1Ext(2, v2))
  }
  return v1.ext().v2()
}
