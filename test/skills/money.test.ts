import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assertStripeMinimum,
  type Currency,
  compareMoney,
  convert,
  formatMoney,
  moneyOf,
  parseMoney,
  split,
  stripeCurrency,
  usdcElsewhere,
  usdcOnStellar,
} from '../../skills/stellar-mpp-payments/assets/money.ts'

const usd = stripeCurrency('usd')
const currencies = [
  usdcOnStellar,
  usdcElsewhere,
  ...['usd', 'eur', 'jpy', 'kwd', 'isk', 'ugx'].map(stripeCurrency),
]
const currency = fc.constantFrom(...currencies)
/** Amounts that the currency has, up to what a token can carry. */
const money = currency.chain((each) =>
  fc
    .bigInt({ min: 0n, max: 2n ** 127n / each.step })
    .map((count) => moneyOf(count * each.step, each)),
)
const dollars = (digits: bigint) => moneyOf(digits, usd)

describe('reading and showing', () => {
  test('behavior: what is shown is read again, in every currency', () => {
    fc.assert(
      fc.property(money, (each) => {
        expect(parseMoney(formatMoney(each), each.currency)).toEqual(each)
        expect(formatMoney(each)).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/)
      }),
    )
  })

  const readings: [text: string, of: Currency, units: bigint][] = [
    ['0.50', usd, 50n],
    ['0.5', usd, 50n],
    ['0', usd, 0n],
    ['12', usd, 1_200n],
    ['500', stripeCurrency('jpy'), 500n],
    ['5.120', stripeCurrency('kwd'), 5_120n],
    ['5', stripeCurrency('isk'), 500n],
    ['5', stripeCurrency('ugx'), 500n],
    ['0.50', usdcOnStellar, 5_000_000n],
    ['0.50', usdcElsewhere, 500_000n],
    ['0.0000001', usdcOnStellar, 1n],
    ['99999999999999999999.99', usd, 9_999_999_999_999_999_999_999n],
  ]
  for (const [text, of, units] of readings)
    test(`behavior: "${text}" of ${of.code} with ${of.decimals} decimals is ${units}`, () => {
      expect(parseMoney(text, of).units).toBe(units)
    })

  const refusals: [text: unknown, of: Currency, sentence: RegExp][] = [
    ...[
      '',
      ' ',
      ' 1',
      '1 ',
      '1e3',
      '-1',
      '+1',
      '.5',
      '5.',
      '007',
      '1,000',
      '0,50',
      '0x10',
      '1_000',
      '١',
    ]
      .concat(['NaN', 'Infinity', '1.2.3', '1\n'])
      .map((text): [string, Currency, RegExp] => [text, usd, /is no amount of usd\. Write digits/]),
    [0.5, usd, /0\.5 is no amount of usd.*as text/],
    [undefined, usd, /is no amount of usd/],
    [['1'], usd, /is no amount of usd/],
    ['0.505', usd, /"0\.505" has too many decimals: usd has 2\. Round it yourself/],
    ['0.500', usd, /too many decimals/],
    ['1.0', stripeCurrency('jpy'), /jpy has 0/],
    ['0.00000001', usdcOnStellar, /USDC has 7/],
    ['5.124', stripeCurrency('kwd'), /5124 units of kwd cannot be charged: only multiples of 10/],
    ['5.50', stripeCurrency('isk'), /only multiples of 100/],
    ['5.50', stripeCurrency('ugx'), /only multiples of 100/],
  ]
  for (const [text, of, sentence] of refusals)
    test(`error: ${JSON.stringify(text)} of ${of.code}`, () => {
      expect(() => parseMoney(text as string, of)).toThrow(sentence)
    })

  test('error: nothing but decimal text is read', () => {
    fc.assert(
      fc.property(fc.string(), currency, (text, each) => {
        fc.pre(!/^(0|[1-9]\d*)(\.\d+)?$/.test(text))
        expect(() => parseMoney(text, each)).toThrow(/is no amount of/)
      }),
    )
  })

  test('error: units are whole, and not less than nothing', () => {
    expect(moneyOf('5000000', usdcOnStellar).units).toBe(5_000_000n)
    for (const units of ['', '1.5', '1e3', ' 1', '-1', '0x10', 50, undefined])
      expect(() => moneyOf(units as string, usd)).toThrow(/no whole number of units/)
    expect(() => moneyOf(-1n, usd)).toThrow(/less than nothing/)
  })

  for (const code of ['USD', 'us', 'usdc', '', 'u$d'])
    test(`error: "${code}" is no currency of Stripe`, () => {
      expect(() => stripeCurrency(code)).toThrow(/is no currency of Stripe. Give three lower-case/)
    })
})

describe('converting', () => {
  test('behavior: cents to USDC and back lose nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 100n }), (cents) => {
        for (const usdc of [usdcOnStellar, usdcElsewhere])
          expect(convert(convert(dollars(cents), usdc), usd)).toEqual(dollars(cents))
      }),
    )
    expect(convert(dollars(50n), usdcOnStellar).units).toBe(5_000_000n)
    expect(convert(dollars(50n), usdcElsewhere).units).toBe(500_000n)
  })

  test('behavior: up and down are next to the exact worth, and equal only where it is exact', () => {
    const units = fc.bigInt({ min: 0n, max: 2n ** 100n })
    fc.assert(
      fc.property(units, (each) => {
        const exact = moneyOf(each, usdcOnStellar)
        const [down, up] = [convert(exact, usd, 'roundDown'), convert(exact, usd, 'roundUp')]
        expect(down.units * 100_000n <= each && each <= up.units * 100_000n).toBe(true)
        expect(up.units - down.units).toBe(each % 100_000n === 0n ? 0n : 1n)
      }),
    )
  })

  test('error: what loses something is refused until the rounding is named', () => {
    const odd = parseMoney('0.505', usdcOnStellar)
    expect(() => convert(odd, usd)).toThrow(
      '0.5050000 does not fit usd with 2 decimals. Say roundUp or roundDown.',
    )
    expect(convert(odd, usd, 'roundUp').units).toBe(51n)
    expect(convert(odd, usd, 'roundDown').units).toBe(50n)
  })

  test('error: currencies without a fixed rate', () => {
    for (const [from, to] of [
      ['eur', usdcOnStellar],
      ['jpy', usd],
    ] as const)
      expect(() => convert(moneyOf(50n, stripeCurrency(from)), to)).toThrow(
        /at par\. Agree on a rate/,
      )
  })
})

describe('what Stripe charges at least', () => {
  const minimums: [code: string, least: string, below: string][] = [
    ['usd', '0.50', '0.49'],
    ['eur', '0.50', '0.49'],
    ['gbp', '0.30', '0.29'],
    ['jpy', '50', '49'],
    ['mxn', '10.00', '9.99'],
    ['huf', '175.00', '174.99'],
  ]
  for (const [code, least, below] of minimums)
    test(`error: ${below} ${code}, where ${least} is charged`, () => {
      assertStripeMinimum(parseMoney(least, stripeCurrency(code)))
      expect(() => assertStripeMinimum(parseMoney(below, stripeCurrency(code)))).toThrow(
        `${below} ${code} is too little: Stripe charges ${least} at least`,
      )
    })

  test('error: a currency of which Stripe says no minimum', () => {
    for (const each of [stripeCurrency('kwd'), usdcOnStellar])
      expect(() => assertStripeMinimum(moneyOf(1_000_000n, each))).toThrow(/lists no minimum for/)
  })
})

describe('sharing', () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 1_000n }), { minLength: 1, maxLength: 8 })
    .filter((each) => each.some((weight) => weight > 0n))

  test('behavior: the shares are the amount, each within one step of its own', () => {
    fc.assert(
      fc.property(money, weights, (whole, each) => {
        const shares = split(whole, each)
        const sum = each.reduce((total, weight) => total + weight, 0n)
        expect(shares.reduce((total, { units }) => total + units, 0n)).toBe(whole.units)
        for (const [index, { currency: of, units }] of shares.entries()) {
          expect(units % of.step).toBe(0n)
          const off = units * sum - whole.units * (each[index] ?? 0n)
          expect(off < of.step * sum && off > -of.step * sum).toBe(true)
        }
      }),
    )
  })

  test('behavior: who has no share gets nothing', () => {
    expect(split(dollars(50n), [0n, 1n, 2n]).map(({ units }) => units)).toEqual([0n, 17n, 33n])
    expect(split(dollars(1n), [0n, 1n, 1n]).map(({ units }) => units)).toEqual([0n, 1n, 0n])
  })

  for (const wrong of [[], [0n], [0n, 0n], [-1n, 2n]])
    test(`error: shares of [${wrong}]`, () => {
      expect(() => split(dollars(50n), wrong)).toThrow(/cannot be given/)
    })
})

describe('comparing', () => {
  test('behavior: as their units do', () => {
    const units = fc.bigInt({ min: 0n, max: 2n ** 100n })
    fc.assert(
      fc.property(units, units, (one, other) => {
        expect(Math.sign(compareMoney(dollars(one), dollars(other)))).toBe(
          one === other ? 0 : one < other ? -1 : 1,
        )
      }),
    )
  })

  test('error: other currencies, also where the numbers would do', () => {
    fc.assert(
      fc.property(money, money, (one, other) => {
        fc.pre(one.currency !== other.currency)
        expect(() => compareMoney(one, other)).toThrow(/do not compare/)
      }),
    )
    expect(() =>
      compareMoney(parseMoney('1', usdcOnStellar), parseMoney('1', usdcElsewhere)),
    ).toThrow('USDC with 7 decimals and USDC with 6 decimals do not compare')
  })
})
