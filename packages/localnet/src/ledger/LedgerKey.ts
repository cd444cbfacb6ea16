/** Ledger keys as text: the names under which {@link LedgerEntries} keeps entries. */
import { type Asset, Keypair, xdr } from '@stellar/stellar-base'
import { sha256 } from './sha256.ts'

/** A LedgerKey as base64 XDR. Equal keys are equal strings. */
export type LedgerKey = string

/** Encodes an XDR ledger key. */
export function from(key: xdr.LedgerKey): LedgerKey {
  return key.toXDR('base64')
}

/** Decodes to the XDR union. */
export function to(key: LedgerKey): xdr.LedgerKey {
  return xdr.LedgerKey.fromXDR(key, 'base64')
}

/** Keys of accounts by address. Decoding `G…` is the dear part of a lookup, and each transaction makes a dozen. */
const accountKeys = new Map<string, LedgerKey>()
const maxAccountKeys = 4_096

/** Key of an account. `accountId` is `G…`. */
export function account(accountId: string): LedgerKey {
  const known = accountKeys.get(accountId)
  if (known) return known
  const key = from(
    xdr.LedgerKey.account(new xdr.LedgerKeyAccount({ accountId: toAccountId(accountId) })),
  )
  if (accountKeys.size >= maxAccountKeys) accountKeys.clear()
  accountKeys.set(accountId, key)
  return key
}

/** Key of the trustline of `accountId` (`G…`) for a credit asset. */
export function trustline(accountId: string, asset: Asset): LedgerKey {
  return from(
    xdr.LedgerKey.trustline(
      new xdr.LedgerKeyTrustLine({
        accountId: toAccountId(accountId),
        asset: asset.toTrustLineXDRObject(),
      }),
    ),
  )
}

/** Key of a data entry of `accountId` (`G…`). */
export function data(accountId: string, name: Buffer | string): LedgerKey {
  return from(
    xdr.LedgerKey.data(
      new xdr.LedgerKeyData({ accountId: toAccountId(accountId), dataName: name as string }),
    ),
  )
}

/** Key of the TTL entry that belongs to a contract data or contract code key. */
export function ttl(key: LedgerKey): xdr.LedgerKeyTtl {
  return new xdr.LedgerKeyTtl({ keyHash: sha256(Buffer.from(key, 'base64')) })
}

/** Whether entries under this key have a time to live (contract data and contract code). */
export function hasTtl(key: LedgerKey): boolean {
  const type = Buffer.from(key, 'base64').readInt32BE(0)
  return (
    type === xdr.LedgerEntryType.contractData().value ||
    type === xdr.LedgerEntryType.contractCode().value
  )
}

/** Whether an entry under this key is persistent: archived, never lost, when its TTL ends. */
export function isPersistent(key: LedgerKey): boolean {
  const decoded = to(key)
  if (decoded.switch() === xdr.LedgerEntryType.contractCode()) return true
  if (decoded.switch() !== xdr.LedgerEntryType.contractData()) return false
  return decoded.contractData().durability() === xdr.ContractDataDurability.persistent()
}

function toAccountId(accountId: string): xdr.AccountId {
  return Keypair.fromPublicKey(accountId).xdrAccountId()
}
