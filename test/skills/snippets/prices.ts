// #region cents
import { fromBaseUnits } from '@stellar/mpp'

/** `'0.01'` from 1 cent: what `amount` of a route takes. */
export function amountFromCents(cents: bigint): string {
  return fromBaseUnits(cents.toString(), 2)
}
// #endregion cents

// #region metered
/** Base units for `count` items at a price per 1,000: rounded up, and never 0. */
export function meteredBaseUnits(count: bigint, baseUnitsPerThousand: bigint): bigint {
  const exact = (count * baseUnitsPerThousand + 999n) / 1_000n
  return exact > 0n ? exact : 1n
}
// #endregion metered
