/** @module Money of every rail as whole smallest units with their currency: read, shown, converted, split and compared exactly, or refused. */

/** What is counted: its decimals, and what one unit of it is worth. */
export type Currency = {
  /** `usd` at Stripe, `USDC` on a ledger. */
  code: string
  /** Digits after the point: `0.50` usd are 50 units. */
  decimals: number
  /** Amounts are multiples of it: not all currencies have their smallest units in use. */
  step: bigint
  /** Currencies of the same worth convert at par, e.g. `usd`. */
  par: string
}

/** An amount in smallest units, never negative. Made by `parseMoney` or `moneyOf` only. */
export type Money = { readonly currency: Currency; readonly units: bigint }

/** What to do with a fraction of a unit: refuse it, or say to whom it goes. */
export type Rounding = 'exact' | 'roundUp' | 'roundDown'

/** USDC on Stellar, as every classic asset there, has 7 decimals. */
export const usdcOnStellar: Currency = { code: 'USDC', decimals: 7, step: 1n, par: 'usd' }
/** USDC on most other ledgers has 6: the same number is ten times the money. */
export const usdcElsewhere: Currency = { ...usdcOnStellar, decimals: 6 }

// https://docs.stripe.com/currencies: all others have two decimals.
const zeroDecimal = /^(bif|clp|djf|gnf|jpy|kmf|krw|mga|pyg|rwf|vnd|vuv|xaf|xof|xpf)$/
const threeDecimal = /^(bhd|jod|kwd|omr|tnd)$/
const minimums: [amount: string, codes: RegExp][] = [
  ['50', /^(jpy|krw)$/],
  ['0.30', /^gbp$/],
  ['0.50', /^(ars|aud|brl|cad|chf|cop|eur|idr|ils|inr|nzd|php|rub|sgd|usd|zar)$/],
  ['2.00', /^(aed|myr|pln|ron)$/],
  ['2.50', /^dkk$/],
  ['3.00', /^(nok|sek)$/],
  ['4.00', /^hkd$/],
  ['10.00', /^(mxn|thb)$/],
  ['15.00', /^czk$/],
  ['175.00', /^huf$/],
]

/**
 * A currency as Stripe counts it: `jpy` without decimals, `kwd` with three, of which the last is 0, `isk` and `ugx` with
 * two, which are `00`.
 *
 * @param code - Lower-case, as Stripe wants it.
 */
export function stripeCurrency(code: string): Currency {
  if (!/^[a-z]{3}$/.test(code))
    throw new Error(`"${code}" is no currency of Stripe. Give three lower-case letters: usd.`)
  if (threeDecimal.test(code)) return { code, decimals: 3, step: 10n, par: code }
  if (zeroDecimal.test(code)) return { code, decimals: 0, step: 1n, par: code }
  return { code, decimals: 2, step: /^(isk|ugx)$/.test(code) ? 100n : 1n, par: code }
}

/** Reads decimal text, e.g. a price of a route: `'0.50'`. @throws {Error} saying what is wrong with it. */
export function parseMoney(text: string, currency: Currency): Money {
  const { code, decimals } = currency
  const parts = typeof text === 'string' ? /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) : null
  const [, whole = '', fraction = ''] = parts ?? []
  const amount = JSON.stringify(text)
  if (!parts)
    throw new Error(`${amount} is no amount of ${code}. Write digits and a point, as text: "0.50".`)
  if (fraction.length > decimals)
    throw new Error(`${amount} has too many decimals: ${code} has ${decimals}. Round it yourself.`)
  return moneyOf(whole + fraction.padEnd(decimals, '0'), currency)
}

/** Takes smallest units, e.g. the `amount` of a challenge (text), or cents. @throws {Error} saying what is wrong with them. */
export function moneyOf(amount: bigint | string, currency: Currency): Money {
  const { code, step } = currency
  if (typeof amount !== 'bigint' && !(typeof amount === 'string' && /^\d+$/.test(amount)))
    throw new Error(`${JSON.stringify(amount)} is no whole number of units. Give a bigint or text.`)
  const units = BigInt(amount)
  if (units < 0n) throw new Error(`${units} units of ${code} are less than nothing.`)
  if (units % step !== 0n)
    throw new Error(`${units} units of ${code} cannot be charged: only multiples of ${step} can.`)
  return { currency, units }
}

/** As `parseMoney` reads it, with all decimals: `'0.50'`. */
export function formatMoney({ currency: { decimals }, units }: Money): string {
  const digits = `${units}`.padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * The same worth in another currency of the same par: cents as USDC.
 *
 * @throws {Error} when it is lossy and no rounding was named, or when the two have no fixed rate.
 */
export function convert(money: Money, to: Currency, rounding: Rounding = 'exact'): Money {
  const from = money.currency
  if (from.par !== to.par)
    throw new Error(`${nameOf(from)} is not ${nameOf(to)} at par. Agree on a rate, and round once.`)
  const scaled = money.units * 10n ** BigInt(to.decimals)
  const divisor = 10n ** BigInt(from.decimals) * to.step
  const rest = scaled % divisor
  if (rest !== 0n && rounding === 'exact')
    throw new Error(`${formatMoney(money)} does not fit ${nameOf(to)}. Say roundUp or roundDown.`)
  const steps = scaled / divisor + (rest !== 0n && rounding === 'roundUp' ? 1n : 0n)
  return { currency: to, units: steps * to.step }
}

/** Refuses what Stripe does not charge. Where it converts to the currency of your bank account, that amount counts. */
export function assertStripeMinimum(money: Money): void {
  const { code } = money.currency
  const [least] = minimums.find(([, codes]) => codes.test(code)) ?? []
  if (!least)
    throw new Error(`Stripe lists no minimum for ${code}. Charge in the currency of your account.`)
  if (compareMoney(money, parseMoney(least, stripeCurrency(code))) < 0)
    throw new Error(`${formatMoney(money)} ${code} is too little: Stripe charges ${least} at least`)
}

/**
 * Shares by weight, whole units each; their sum is the amount. A unit that is cut goes to who comes first.
 *
 * @param weights - At least one above 0, e.g. facts that were served and facts that were not.
 */
export function split<const weights extends readonly bigint[]>(
  { currency, units }: Money,
  weights: weights,
): { [index in keyof weights]: Money } {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (weights.some((weight) => weight < 0n) || whole <= 0n)
    throw new Error(`Shares of ${weights.join(', ')} cannot be given. Weights are 0 or more.`)
  const steps = units / currency.step
  let [summed, given] = [0n, 0n]
  const shares = weights.map((weight) => {
    summed += weight
    const upToHere = (steps * summed + whole - 1n) / whole
    const share = upToHere - given
    given = upToHere
    return { currency, units: share * currency.step }
  })
  return shares as unknown as { [index in keyof weights]: Money }
}

/** Below 0, 0 or above 0, as `sort` wants it. @throws {Error} when the currencies differ. */
export function compareMoney(one: Money, other: Money): number {
  const [left, right] = [nameOf(one.currency), nameOf(other.currency)]
  if (left !== right)
    throw new Error(`${left} and ${right} do not compare. Convert one of them first.`)
  return one.units < other.units ? -1 : Number(one.units > other.units)
}

function nameOf({ code, decimals }: Currency): string {
  return `${code} with ${decimals} decimals`
}
