import { xdr } from '@stellar/stellar-base'
import * as Entry from '../ledger/Entry.ts'
import type { Stored } from '../ledger/LedgerEntries.ts'
import * as LedgerKey from '../ledger/LedgerKey.ts'
import type { Method } from './Method.ts'
import * as Parameters from './Params.ts'
import { invalidParams } from './RpcError.ts'

/** Most keys of a request. */
export const maxKeys = 200

/**
 * Entries by key, in the order of the request; keys without an entry are left out. An archived persistent
 * entry comes with `liveUntilLedgerSeq` 0, an expired temporary one does not exist.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgerEntries
 */
export const getLedgerEntries: Method = {
  docs: 'https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getLedgerEntries',
  handle(params, { network: { ledger } }) {
    Parameters.assertBase64(params)
    if (!('keys' in params))
      throw invalidParams('keys is missing: it must be an array of base64 LedgerKeys.')
    const requested = Parameters.strings(params, 'keys')
    if (requested.length > maxKeys)
      throw invalidParams(`key count (${requested.length}) exceeds maximum supported (${maxKeys})`)
    const keys = new Set(requested.map(readKey))
    const latestLedger = ledger.header.sequence
    const entries = [...keys].flatMap((key) => {
      const stored = ledger.entries.get(key)
      return stored ? toInfo(key, stored, latestLedger) : []
    })
    return { entries, latestLedger }
  },
}

function readKey(text: string, index: number): LedgerKey.LedgerKey {
  const key = decodeKey(text)
  if (!key)
    throw invalidParams(`cannot unmarshal key value ${Parameters.show(text)} at index ${index}`)
  if (key.switch() === xdr.LedgerEntryType.ttl())
    throw invalidParams(
      'ledger ttl entries cannot be queried directly: ask for the entry, its liveUntilLedgerSeq comes with it',
    )
  return LedgerKey.from(key)
}

function decodeKey(text: string): xdr.LedgerKey | undefined {
  const bytes = Parameters.base64(text)
  try {
    return bytes && xdr.LedgerKey.fromXDR(bytes)
  } catch {
    return undefined
  }
}

function toInfo(key: LedgerKey.LedgerKey, { entry, liveUntil }: Stored, latestLedger: number) {
  const archived = liveUntil !== undefined && liveUntil < latestLedger
  if (archived && !LedgerKey.isPersistent(key)) return []
  const decoded = Entry.decode(entry)
  return {
    key,
    xdr: decoded.data().toXDR('base64'),
    lastModifiedLedgerSeq: decoded.lastModifiedLedgerSeq(),
    ...(liveUntil !== undefined && { liveUntilLedgerSeq: archived ? 0 : liveUntil }),
    extXdr: decoded.ext().toXDR('base64'),
  }
}
