/**
 * Amounts: decimal text for people, base units on the wire.
 *
 * @module
 */

/** Decimals of every SAC. */
export const DEFAULT_DECIMALS = 7

/** Largest amount a token transfer can carry: i128. */
export const MAX_AMOUNT = 2n ** 127n - 1n

/**
 * Converts a decimal amount to base units. Keeps the sign.
 *
 * @param amount - Decimal text, e.g. `'0.01'`; at most `decimals` fraction digits.
 * @param decimals - Decimals of the token; 7 for a SAC.
 * @throws {Error} when it is no decimal number, or finer than one base unit ("precision loss").
 * @example
 * toBaseUnits('0.01', 7) // '100000'
 */
export function toBaseUnits(amount: string, decimals: number): string {
  const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(amount.trim())
  const [, sign = '', whole = '', digits = ''] = parts ?? []
  if (!parts || whole + digits === '')
    throw new Error(`Invalid amount "${amount}": want a decimal number such as "0.01".`)
  const fraction = decimals === 0 ? digits.replace(/0+$/, '') : digits
  if (fraction.length > decimals)
    throw new Error(`Invalid amount "${amount}": precision loss, at most ${decimals} decimals.`)
  const units = BigInt(whole + fraction.padEnd(decimals, '0'))
  return units === 0n ? '0' : `${sign}${units}`
}

/**
 * Converts base units to decimal text, always with all decimals.
 *
 * @throws {Error} when `base` is no integer.
 * @example
 * fromBaseUnits('100000', 7) // '0.0100000'
 */
export function fromBaseUnits(base: string, decimals: number): string {
  if (!/^-?\d+$/.test(base)) throw new Error(`Invalid base units "${base}": want an integer.`)
  const units = BigInt(base)
  if (decimals === 0) return `${units}`
  const digits = `${units < 0n ? -units : units}`.padStart(decimals + 1, '0')
  const sign = units < 0n ? '-' : ''
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
