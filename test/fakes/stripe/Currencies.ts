/** What can be charged at least: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
import { invalid } from './ApiError.ts'

type Currency = { minimum: number; symbol: string; decimals: number }

/** Minimum in the smallest unit, by lower-case code. The double knows these only. */
const currencies: Record<string, Currency> = {
  usd: { minimum: 50, symbol: '$', decimals: 2 },
  eur: { minimum: 50, symbol: '€', decimals: 2 },
  gbp: { minimum: 30, symbol: '£', decimals: 2 },
  jpy: { minimum: 50, symbol: '¥', decimals: 0 },
}
/** Eight digits: https://docs.stripe.com/api/payment_intents/create of this version. */
const maximum = 99_999_999

/** Refuses what Stripe does not charge. */
export function assertAmount(amount: number, currency: string): void {
  const { minimum } = get(currency)
  if (amount < 1)
    throw invalid('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    })
  if (amount < minimum)
    throw invalid(`Amount must be at least ${format(minimum, currency)} ${currency}`, {
      code: 'amount_too_small',
      param: 'amount',
    })
  if (amount > maximum)
    throw invalid(`Amount must be no more than ${format(maximum, currency)}`, {
      code: 'amount_too_large',
      param: 'amount',
    })
}

/** Refuses a currency that is not lower-case, or unknown. */
export function assertCurrency(currency: string): void {
  get(currency)
}

/** For messages: `$0.50`, `$999,999.99`. */
export function format(amount: number, currency: string): string {
  const { symbol, decimals } = get(currency)
  const digits = `${amount}`.padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${symbol}${whole}${decimals ? '.' : ''}${digits.slice(digits.length - decimals)}`
}

function get(currency: string): Currency {
  const found = Object.hasOwn(currencies, currency) ? currencies[currency] : undefined
  if (found) return found
  throw invalid(
    `Invalid currency: ${currency}. The double knows ${Object.keys(currencies).join(', ')}.`,
    { param: 'currency' },
  )
}
