/** Compares what buyer, seller and ledger say of each channel, and everybody's balance, to the unit. Pure. */
import { type Finding, unless } from './auditCharges.ts'
import type { Books, ChannelBook } from './Books.ts'
import type { Voucher } from './VoucherBuyer.ts'
import { units } from './wares.ts'

/** All that does not agree. */
export function auditChannels(books: Books): Finding[] {
  return [...books.channels.flatMap(auditChannel), ...auditBalances(books)]
}

/** Vouchers that were taken and not answered with the goods: one price each, as the documents say. */
export function unanswered(book: ChannelBook): Voucher[] {
  return linksOf(book).flatMap((tries) => (tries.some(isServed) ? [] : tries.slice(0, 1)))
}

function auditChannel(book: ChannelBook): Finding[] {
  const { accepted, left, served, spent, vouchers, withdrawn } = book
  const links = linksOf(book)
  const got = (kind: Voucher['kind']) =>
    vouchers.filter((voucher) => isServed(voucher) && voucher.kind === kind).length
  const lost = unanswered(book)
  const lostOf = (kind: Voucher['kind']) => lost.filter((voucher) => voucher.kind === kind).length
  const reached = links.at(-1)?.[0]?.total ?? 0n
  const sentences = unless({
    [`${withdrawn} paid, ${accepted} accepted`]: withdrawn === accepted,
    [`${withdrawn} paid, the vouchers explain ${reached}; sent were ${sentAround(book, reached)}`]:
      withdrawn === reached,
    [`${left} left behind`]: left === 0n,
    // What was accepted last may not be known yet to who got no answer.
    [`the buyer knows of ${spent} of ${withdrawn}`]:
      spent === withdrawn || (spent < withdrawn && lost.some(({ total }) => total === withdrawn)),
    'a voucher was served twice': links.every((tries) => tries.filter(isServed).length <= 1),
    'a voucher was served, and not taken': vouchers
      .filter(isServed)
      .every((voucher) => links.some((tries) => tries.includes(voucher))),
  })
  const counts = (['word', 'page'] as const).flatMap((kind) =>
    got(kind) <= served[kind] && served[kind] <= got(kind) + lostOf(kind)
      ? []
      : [`${got(kind)} times ${kind} got, ${served[kind]} served, ${lostOf(kind)} unanswered`],
  )
  const denied = lost
    .filter(({ said, total }) => !triesOf(vouchers, total).some(isDoubtful) && said !== '')
    .map(({ said, total }) => `the voucher of ${total} was taken, and the answer was ${said}`)
  return [...sentences, ...counts, ...denied].map((says) => ({ about: book.channel, says }))
}

/** The vouchers where the chain breaks. */
function sentAround({ vouchers }: ChannelBook, reached: bigint): string {
  const at = vouchers.findIndex(({ total }) => total === reached)
  return vouchers
    .slice(Math.max(0, at - 1), at + 8)
    .map(({ kind, said, total }) => `${kind} ${total ?? 'unsigned'}: ${said}`)
    .join(', ')
}

const isServed = ({ said }: Voucher) => said === '200'
/** Answers that leave open whether the voucher was taken. */
const isDoubtful = ({ said }: Voucher) => said === 'lost' || said === '500'

const triesOf = (vouchers: readonly Voucher[], total: bigint | undefined) =>
  vouchers.filter((voucher) => voucher.total === total)

/** The vouchers that were taken, from the first to what was paid in the end: each is a price above the one before it. */
function linksOf({ vouchers, withdrawn }: ChannelBook): Voucher[][] {
  const signed = vouchers.filter(({ total }) => total !== undefined)
  const baseOf = ({ kind, total }: Voucher) => (total ?? 0n) - units[kind]
  // A buyer builds on a total once the seller has it.
  const taken = new Set([withdrawn, ...signed.map(baseOf), ...totalsOf(signed.filter(isServed))])
  const links: Voucher[][] = []
  let at = 0n
  for (;;) {
    const next = signed.filter((one) => baseOf(one) === at && taken.has(one.total ?? 0n))
    if (next.length === 0) return links
    // Of two that build on the same, only the smaller leaves room for the other's total.
    at = totalsOf(next).reduce((least, total) => (total < least ? total : least))
    links.push(next.filter(({ total }) => total === at))
  }
}

const totalsOf = (vouchers: readonly Voucher[]) => vouchers.map(({ total }) => total ?? 0n)

/** Nothing came from nowhere, and everybody has what the books say. */
function auditBalances({ after, before, channels, transfers, ...books }: Books): Finding[] {
  const gain = (account: string) => (after.get(account) ?? 0n) - (before.get(account) ?? 0n)
  const charged = sum(transfers.map(({ amount }) => amount))
  const claimed = sum(channels.map(({ withdrawn }) => withdrawn))
  const sentences = unless({
    [`the shop gained ${gain(books.shop)}, transfers are ${charged}`]: gain(books.shop) === charged,
    [`the shop gained ${gain(books.channelShop)} on channels, which paid ${claimed}`]:
      gain(books.channelShop) === claimed,
    [`${sum(after.values())} in all, ${sum(before.values())} before`]:
      sum(after.values()) === sum(before.values()),
  })
  const buyers = books.budgets.flatMap(({ account }) => {
    const mine = transfers.filter(({ from }) => from === account).map(({ amount }) => amount)
    const own = channels.filter(({ funder }) => funder === account)
    const cost = sum([...mine, ...own.map(({ withdrawn }) => withdrawn)])
    return gain(account) === -cost
      ? []
      : [`${account} has ${gain(account)}, and bought for ${cost}`]
  })
  return [...sentences, ...buyers].map((says) => ({ about: 'balances', says }))
}

const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((all, one) => all + one, 0n)
