/** What is sold at which price, and the rows that the shop keeps of it in its store. */

/** In USDC. */
export const prices = { sponsored: '0.01', unsponsored: '0.02', word: '0.001', page: '0.003' }
/** The same in base units. */
export const units = { sponsored: 100_000n, unsponsored: 200_000n, word: 10_000n, page: 30_000n }

/** Sold for a transfer each. */
export type Report = 'sponsored' | 'unsponsored'
/** Sold for vouchers. */
export type Word = 'word' | 'page'

/** A channel that is sold on, and whose vouchers are taken. */
export type Channel = { channel: string; commitmentKey: string }

/** What was made for one payment. */
export type Goods = { id: string; path: string }

/** Where the goods of a payment are: `reference` of its receipt. */
export const goodsKey = (reference: string) => `shop:goods:${reference}`
/** Where the shop counts what it served on a channel. */
export const wordsKey = (channel: string, kind: Word) => `shop:words:${channel}:${kind}`
