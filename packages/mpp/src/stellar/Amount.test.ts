import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBaseUnits, toBaseUnits } from './Amount.ts'

describe('toBaseUnits', () => {
  test.each([
    ['0.01', 7, '100000'],
    ['1', 7, '10000000'],
    ['.5', 1, '5'],
    ['5.', 1, '50'],
    ['-0.5', 1, '-5'],
    ['0', 7, '0'],
    ['0.0', 7, '0'],
    ['12', 0, '12'],
    ['12.0', 0, '12'],
  ])('behavior: %s with %i decimals is %s', (amount, decimals, units) => {
    expect(toBaseUnits(amount, decimals)).toBe(units)
  })

  test.each([
    ['0.00000001', 7, 'precision loss'],
    ['1.2.3', 7, 'want a decimal number'],
    ['1e3', 7, 'want a decimal number'],
    ['', 7, 'want a decimal number'],
    ['.', 7, 'want a decimal number'],
    ['0x10', 7, 'want a decimal number'],
    ['1.5', 0, 'precision loss'],
  ])('error: "%s" with %i decimals: %s', (amount, decimals, message) => {
    expect(() => toBaseUnits(amount, decimals)).toThrow(message)
  })
})

describe('fromBaseUnits', () => {
  test.each([
    ['100000', 7, '0.0100000'],
    ['0', 7, '0.0000000'],
    ['-5', 1, '-0.5'],
    ['12', 0, '12'],
  ])('behavior: %s with %i decimals is %s', (units, decimals, amount) => {
    expect(fromBaseUnits(units, decimals)).toBe(amount)
  })

  test('error: no integer', () => {
    expect(() => fromBaseUnits('1.5', 7)).toThrow('want an integer')
  })

  test('behavior: there and back', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ max: 20, min: 0 }), (units, decimals) => {
        expect(toBaseUnits(fromBaseUnits(`${units}`, decimals), decimals)).toBe(`${units}`)
      }),
    )
  })
})
