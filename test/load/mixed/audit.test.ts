/** The comparison of the books finds what each book could hide; none of these needs a network. */
import { describe, expect, test } from 'vitest'
import { auditChannels } from './auditChannels.ts'
import { auditCharges } from './auditCharges.ts'
import type { Books, ChannelBook, PurchaseBook } from './Books.ts'
import type { Voucher } from './VoucherBuyer.ts'

const path = '/sponsored/report-1'
const goods = { id: 'goods', path }
const receipt = { method: 'stellar', reference: 'hash', status: 'success', timestamp: '' } as const

const sold: PurchaseBook = {
  buyer: 'GBUYER',
  path,
  price: 100n,
  isBroken: false,
  sales: ['sale'],
  tries: ['200'],
  state: 'served',
  served: { reference: 'hash', paid: 100n, goods, afterMs: 1 },
  records: [
    { id: 'sale', state: 'served', route: path, body: '', credential: '', startedAtMs: 0, receipt },
  ],
}

const voucher = (total: bigint, said = '200', kind: Voucher['kind'] = 'word'): Voucher => ({
  kind,
  said,
  total,
  afterMs: 1,
})

const channel: ChannelBook = {
  channel: 'CCHANNEL',
  funder: 'GBUYER',
  vouchers: [voucher(10_000n), voucher(20_000n, 'lost'), voucher(50_000n, '200', 'page')],
  accepted: 50_000n,
  withdrawn: 50_000n,
  left: 0n,
  spent: 50_000n,
  served: { word: 2, page: 1 },
}

/** Books that agree: one report, and on a channel two words (one of whose answers was lost) and a page. */
const books: Books = {
  purchases: [sold],
  transfers: [{ hash: 'hash', from: 'GBUYER', to: 'GSHOP', amount: 100n }],
  goods: new Map([['hash', goods]]),
  listed: [],
  budgets: [{ account: 'GBUYER', budget: 1_000n, remaining: 900n, unfinished: [] }],
  channels: [channel],
  before: new Map([['GBUYER', 1_000_000n]]),
  after: new Map([
    ['GBUYER', 949_900n],
    ['GSHOP', 100n],
    ['GWORDS', 50_000n],
  ]),
  shop: 'GSHOP',
  channelShop: 'GWORDS',
}

const audit = (change: Partial<Books>) => {
  const all = { ...books, ...change }
  return [...auditCharges(all), ...auditChannels(all)].map(({ says }) => says)
}
const bought = (change: Partial<PurchaseBook>) => ({ purchases: [{ ...sold, ...change }] })
const onChannel = (change: Partial<ChannelBook>) => ({ channels: [{ ...channel, ...change }] })
const owed = {
  id: 'sale',
  status: 'unserved',
  perhapsServed: false,
  amount: 100n,
  payer: 'GBUYER',
  route: path,
  startedAtMs: 0,
  hash: 'hash',
} as const
const unserved = { state: 'given-up', served: undefined } as unknown as PurchaseBook

test('behavior: books that agree', () => {
  expect(audit({})).toEqual([])
  expect(audit({ ...bought(unserved), listed: [owed], goods: new Map() })).toEqual([])
})

describe('error: a charge', () => {
  const twice = { hash: 'second', from: 'GBUYER', to: 'GSHOP', amount: 100n }
  const [record] = sold.records
  test.each<[name: string, change: Partial<Books>, says: RegExp]>([
    ['served unpaid', { transfers: [] }, /served, and not paid/],
    [
      'paid twice',
      {
        transfers: [...books.transfers, twice],
        ...bought({
          records: [record, record && { ...record, receipt: { ...receipt, reference: 'second' } }],
        }),
      },
      /paid 2 times/,
    ],
    ['paid and nobody knows', { transfers: [...books.transfers, twice] }, /0 sales know it/],
    ['paid, not served, not listed', bought(unserved), /not served, and not listed/],
    [
      'listed with another amount',
      { ...bought(unserved), listed: [{ ...owed, amount: 99n }], goods: new Map() },
      /99 listed, 100 paid/,
    ],
    ['listed and never paid', { listed: [{ ...owed, hash: 'none' }] }, /transaction none/],
    ['other goods', { goods: new Map([['hash', { ...goods, id: 'other' }]]) }, /not those/],
    [
      'another receipt',
      bought({ served: { reference: 'x', paid: 100n, goods, afterMs: 1 } }),
      /x,/,
    ],
    ['left open', bought({ ...unserved, state: 'open' }), /nobody knows how it ended/],
    [
      'not marked as served',
      bought({ records: [record && { ...record, state: 'paid' }] }),
      /record is paid/,
    ],
    [
      'out of the budget',
      { budgets: [{ account: 'GBUYER', budget: 1_000n, remaining: 1_000n, unfinished: [] }] },
      /1000 remain of 1000, 100 were spent/,
    ],
  ])('%s', (_name, change, says) => {
    expect(audit(change)).toContainEqual(expect.stringMatching(says))
  })
})

describe('error: a channel', () => {
  test.each<[name: string, change: Partial<Books>, says: RegExp]>([
    ['paid less than accepted', onChannel({ withdrawn: 20_000n }), /20000 paid, 50000 accepted/],
    ['paid more than was sent', onChannel({ withdrawn: 60_000n }), /the vouchers explain 50000/],
    ['left behind', onChannel({ left: 1n }), /1 left behind/],
    ['served more than paid', onChannel({ served: { word: 3, page: 1 } }), /3 served/],
    ['served less than got', onChannel({ served: { word: 0, page: 1 } }), /0 served/],
    [
      'served twice for one voucher',
      onChannel({ vouchers: [...channel.vouchers, voucher(10_000n)] }),
      /served twice/,
    ],
    [
      'taken, and denied',
      onChannel({
        vouchers: [voucher(10_000n), voucher(20_000n, '503'), voucher(50_000n, '200', 'page')],
      }),
      /20000 was taken, and the answer was 503/,
    ],
    ['the buyer knows more', onChannel({ spent: 60_000n }), /knows of 60000 of 50000/],
    [
      'money from nowhere',
      { after: new Map([...books.after, ['GSHOP', 101n]]) },
      /1000001 in all, 1000000 before/,
    ],
  ])('%s', (_name, change, says) => {
    expect(audit(change)).toContainEqual(expect.stringMatching(says))
  })
})
