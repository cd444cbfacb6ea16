import {
  assertStripeMinimum,
  convert,
  formatMoney,
  type Money,
  moneyOf,
  parseMoney,
  split,
  stripeCurrency,
  usdcOnStellar,
} from '../../../skills/stellar-mpp-payments/assets/money.ts'

// #region cents
/** `'0.01'` from 1 cent: what `amount` of a route takes. */
export function amountFromCents(cents: bigint): string {
  return formatMoney(moneyOf(cents, stripeCurrency('usd')))
}
// #endregion cents

// #region rails
/** One price on both rails, refused at start-up where a card cannot pay it. */
export function priceOnBothRails(text: string): { card: Money; stellar: Money } {
  const card = parseMoney(text, stripeCurrency('usd')) // '0.50' is 50n; '0.505' and '1e3' throw
  assertStripeMinimum(card)
  return { card, stellar: convert(card, usdcOnStellar) } // 5000000n; lossy ones throw
}
// #endregion rails

// #region refund
/** What of a payment is given back when some of `sold` was served: with the rest it is the payment, to the unit. */
export function refundOf(paid: Money, served: bigint, sold: bigint): Money {
  const [, back] = split(paid, [served, sold - served])
  return back
}
// #endregion refund

// #region metered
/** Base units for `count` items at a price per 1,000: rounded up, and never 0. */
export function meteredBaseUnits(count: bigint, baseUnitsPerThousand: bigint): bigint {
  const exact = (count * baseUnitsPerThousand + 999n) / 1_000n
  return exact > 0n ? exact : 1n
}
// #endregion metered
