/** Typed reading and writing of classic ledger entries: accounts, trustlines, data. */
import { type Asset, Keypair, StrKey, xdr } from '@stellar/stellar-base'
import type { Overlay, Reader } from './LedgerEntries.ts'
import * as LedgerKey from './LedgerKey.ts'

/** Reads an account (`G…`). */
export function readAccount(reader: Reader, accountId: string): xdr.AccountEntry | undefined {
  return read(reader, LedgerKey.account(accountId))?.account()
}

/** Reads a trustline of a credit asset. */
export function readTrustline(
  reader: Reader,
  accountId: string,
  asset: Asset,
): xdr.TrustLineEntry | undefined {
  return read(reader, LedgerKey.trustline(accountId, asset))?.trustLine()
}

/** Reads a data entry of an account. */
export function readData(
  reader: Reader,
  accountId: string,
  name: Buffer | string,
): xdr.DataEntry | undefined {
  return read(reader, LedgerKey.data(accountId, name))?.data()
}

/** Reads any entry's data. */
export function read(reader: Reader, key: LedgerKey.LedgerKey): xdr.LedgerEntryData | undefined {
  const stored = reader.get(key)
  return stored && decode(stored.entry).data()
}

/** Decodes LedgerEntry XDR. */
export function decode(entry: Uint8Array): xdr.LedgerEntry {
  return xdr.LedgerEntry.fromXDR(Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength))
}

/** Writes a classic entry, as last modified in `sequence`. */
export function write(overlay: Overlay, sequence: number, data: xdr.LedgerEntryData): void {
  overlay.set(keyOf(data), encode(sequence, data))
}

/** An account as it is created: its own key signs, with weight 1. Balance is in stroops. */
export function newAccount(parameters: {
  accountId: xdr.AccountId
  balance: bigint
  sequence: bigint
}): xdr.AccountEntry {
  return new xdr.AccountEntry({
    accountId: parameters.accountId,
    balance: new xdr.Int64(parameters.balance),
    seqNum: new xdr.Int64(parameters.sequence),
    numSubEntries: 0,
    inflationDest: null,
    flags: 0,
    homeDomain: '',
    thresholds: Buffer.from([1, 0, 0, 0]),
    signers: [],
    ext: new xdr.AccountEntryExt(0),
  })
}

/** Encodes a classic entry for storage. */
export function encode(sequence: number, data: xdr.LedgerEntryData) {
  const entry = new xdr.LedgerEntry({
    lastModifiedLedgerSeq: sequence,
    data,
    ext: new xdr.LedgerEntryExt(0),
  })
  return { entry: entry.toXDR(), liveUntil: undefined }
}

/** The ledger key of a classic entry. */
export function keyOf(data: xdr.LedgerEntryData): LedgerKey.LedgerKey {
  switch (data.switch()) {
    case xdr.LedgerEntryType.account():
      return LedgerKey.account(toAddress(data.account().accountId()))
    case xdr.LedgerEntryType.trustline(): {
      const { accountId, asset } = {
        accountId: data.trustLine().accountId(),
        asset: data.trustLine().asset(),
      }
      return LedgerKey.from(
        xdr.LedgerKey.trustline(new xdr.LedgerKeyTrustLine({ accountId, asset })),
      )
    }
    case xdr.LedgerEntryType.data():
      return LedgerKey.data(toAddress(data.data().accountId()), data.data().dataName())
    default:
      throw new TypeError(`Not a classic entry: ${data.switch().name}`)
  }
}

/** `G…` of an XDR account id. */
export function toAddress(accountId: xdr.AccountId): string {
  return StrKey.encodeEd25519PublicKey(accountId.ed25519())
}

/** XDR account id of `G…`. */
export function toAccountId(address: string): xdr.AccountId {
  return Keypair.fromPublicKey(address).xdrAccountId()
}
