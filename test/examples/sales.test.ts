import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { openSales, type Payment, type Sales } from '../../examples/stripe-and-stellar/sales.ts'

const folder = mkdtempSync(join(tmpdir(), 'sales-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function withSales<result>(story: (sales: Sales) => result): result {
  count += 1
  const sales = openSales(join(folder, `${count}.db`))
  try {
    return story(sales)
  } finally {
    sales.close()
  }
}

const card: Payment = {
  rail: 'card',
  reference: 'pi_1',
  order: 'a',
  amount: 50n,
  challenge: 'c1',
}
const chain: Payment = {
  rail: 'stellar',
  reference: 'ff',
  order: 'a',
  amount: 100_000n,
  challenge: 'c2',
}

/** What may be told of two payments, by the buyer, by webhook, by looking. */
const news: ((sales: Sales) => void)[] = [
  (sales) => sales.begin(card),
  (sales) => sales.begin({ ...chain, reference: 'ff' }),
  (sales) => sales.pay(card),
  (sales) => sales.present(card),
  (sales) => sales.present(chain),
  (sales) => sales.pay(chain),
  (sales) => sales.refund('pi_1', 10n),
  (sales) => sales.refund('pi_1', 15n),
]

describe('ledger of sales', () => {
  test('behavior: late, twice, in any order: the books are the same', () => {
    const repeated = fc.array(fc.nat({ max: news.length - 1 }), { maxLength: 12 })
    const everything = fc.shuffledSubarray([...news.keys()], { minLength: news.length })
    fc.assert(
      fc.property(repeated, everything, (before, after) =>
        withSales((sales) => {
          for (const index of [...before, ...after]) news[index]?.(sales)
          expect(sales.totals()).toEqual([
            { rail: 'card', payments: 1, amount: 50n, refunded: 15n },
            { rail: 'stellar', payments: 1, amount: 100_000n, refunded: 0n },
          ])
          expect(sales.credits('a')).toBe(36)
        }),
      ),
      { numRuns: 25 },
    )
  })

  test('behavior: a payment is presented once, told of before or not', () => {
    withSales((sales) => {
      expect([sales.pay(card), sales.pay(card)]).toEqual([true, false])
      expect([sales.present(card), sales.present(card)]).toEqual([true, false])
      expect([sales.present(chain), sales.present(chain)]).toEqual([true, false])
      expect(sales.pay(chain)).toBe(false)
    })
  })

  test('behavior: as many facts as were paid, and not one more', () => {
    withSales((sales) => {
      sales.pay({ ...card, amount: 3n })
      expect([1, 2, 3, 4].map(() => sales.take('a'))).toEqual([true, true, true, false])
      expect(sales.take('b')).toBe(false)
    })
  })

  test('behavior: what was taken before a refund stays taken; never less than nothing is left', () => {
    withSales((sales) => {
      sales.pay(card)
      sales.take('a')
      sales.refund(card.reference, 50n)
      expect(sales.credits('a')).toBe(0)
      expect(sales.take('a')).toBe(false)
      sales.pay(chain)
      // One was had without being paid in the end: the next payment makes up for it.
      expect(sales.credits('a')).toBe(0)
    })
  })

  test('behavior: an attempt is unresolved until it is paid or dropped', () => {
    withSales((sales) => {
      expect([sales.begin(card), sales.begin(card)]).toEqual([true, false])
      sales.begin({ ...chain, reference: undefined })
      expect(sales.unresolved('card')).toMatchObject([{ challenge: 'c1', order: 'a', amount: 50n }])
      sales.pay(card)
      sales.drop('c2')
      expect([...sales.unresolved('card'), ...sales.unresolved('stellar')]).toEqual([])
    })
  })

  test('behavior: two processes have one ledger, and it is still there after both', () => {
    const file = join(folder, 'shared.db')
    const [one, two] = [openSales(file), openSales(file)]
    one.pay({ ...card, amount: 2n })
    expect([two.take('a'), one.take('a'), two.take('a')]).toEqual([true, true, false])
    for (const sales of [one, two]) sales.close()
    const later = openSales(file)
    expect(later.credits('a')).toBe(0)
    expect(later.totals()).toMatchObject([{ rail: 'card', amount: 2n }])
    later.close()
  })
})
