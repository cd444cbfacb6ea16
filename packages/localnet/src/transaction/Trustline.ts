/** Rules of trustline entries and of the assets they hold. */
import { Asset, xdr } from '@stellar/stellar-base'

/** What offers would buy and sell of the trustline's asset, in base units (CAP-3). */
export function liabilities(line: xdr.TrustLineEntry): { buying: bigint; selling: bigint } {
  if (line.ext().switch() === 0) return { buying: 0n, selling: 0n }
  const both = line.ext().v1().liabilities()
  return { buying: both.buying().toBigInt(), selling: both.selling().toBigInt() }
}

/** The least that the limit may be set to, in base units. */
export function minLimit(line: xdr.TrustLineEntry): bigint {
  return line.balance().toBigInt() + liabilities(line).buying
}

/** Whether the holder may send and receive. */
export function isAuthorized(line: xdr.TrustLineEntry): boolean {
  return (line.flags() & xdr.TrustLineFlags.authorizedFlag().value) !== 0
}

/**
 * Adds `delta` base units, which may be negative.
 *
 * @returns whether limit and liabilities allow it; if not, nothing changed.
 */
export function addBalance(line: xdr.TrustLineEntry, delta: bigint): boolean {
  const balance = line.balance().toBigInt() + delta
  const { buying, selling } = liabilities(line)
  if (balance < selling || balance > line.limit().toBigInt() - buying) return false
  line.balance(new xdr.Int64(balance))
  return true
}

/**
 * Whether an asset is well formed: a code of letters and digits, padded with zeros, of 1 to 4
 * or of 5 to 12 characters. Native is. (XDR `Asset`, `ChangeTrustAsset`, `TrustLineAsset`.)
 */
export function isValidAsset(
  asset: xdr.Asset | xdr.ChangeTrustAsset | xdr.TrustLineAsset,
): boolean {
  switch (asset.switch()) {
    case xdr.AssetType.assetTypeNative():
      return true
    case xdr.AssetType.assetTypeCreditAlphanum4():
      return /^[a-zA-Z0-9]{1,4}\0*$/.test(asset.alphaNum4().assetCode().toString('latin1'))
    case xdr.AssetType.assetTypeCreditAlphanum12():
      return /^[a-zA-Z0-9]{5,12}\0*$/.test(asset.alphaNum12().assetCode().toString('latin1'))
    default:
      return false
  }
}

/** Whether an asset is XLM. */
export function isNative(asset: xdr.Asset | xdr.ChangeTrustAsset): boolean {
  return asset.switch() === xdr.AssetType.assetTypeNative()
}

/** The asset as stellar-base's class. `asset` is valid and not a pool share. */
export function toAsset(asset: xdr.Asset | xdr.ChangeTrustAsset): Asset {
  return Asset.fromOperation(asset as xdr.Asset)
}
