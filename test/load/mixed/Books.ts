/** What everybody has written down at the end: the buyers, the sellers' store, and the ledger, read one by one. */
import {
  Address,
  Asset,
  type Keypair,
  nativeToScVal,
  scValToNative,
  type xdr,
} from '@stellar/stellar-sdk'
import type { Reconciled } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { readChannel } from '../../../skills/stellar-mpp-payments/assets/channelState.ts'
import { newestCommitment } from '../../../skills/stellar-mpp-payments/assets/channelVouchers.ts'
import { connect } from '../../../skills/stellar-mpp-payments/assets/network.ts'
import {
  reconcileSales,
  type Unfinished,
} from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import type { SaleRecord } from '../../../skills/stellar-mpp-payments/assets/saleRecords.ts'
import type { ChargeBuyer, Purchase } from './ChargeBuyer.ts'
import type { Ground } from './Ground.ts'
import type { Voucher, VoucherBuyer } from './VoucherBuyer.ts'
import { type Goods, goodsKey, wordsKey } from './wares.ts'

/** A transfer of USDC that is on the ledger. */
export type Transfer = { hash: string; from: string; to: string; amount: bigint }

/** What is known of one purchase, from all sides. */
export type PurchaseBook = Purchase & {
  /** Of the seller; `undefined` of one that it has forgotten. */
  records: (SaleRecord | undefined)[]
}

/** A buyer's budget, and what it says of the payments that are not finished. */
export type BudgetBook = {
  account: string
  budget: bigint
  remaining: bigint
  unfinished: Reconciled[]
}

/** A channel, once it is closed. */
export type ChannelBook = {
  channel: string
  /** Whose deposit it was. */
  funder: string
  vouchers: Voucher[]
  /** The newest that the seller has accepted. */
  accepted: bigint
  /** What the ledger paid to the seller. */
  withdrawn: bigint
  /** What is left on it. */
  left: bigint
  /** What the buyer takes for confirmed. */
  spent: bigint
  /** How many the shop's handler served. */
  served: { word: number; page: number }
}

/** All books. */
export type Books = {
  purchases: PurchaseBook[]
  transfers: Transfer[]
  /** What the shop made for each transfer. */
  goods: Map<string, Goods>
  /** What the sellers say they owe. */
  listed: Unfinished[]
  budgets: BudgetBook[]
  channels: ChannelBook[]
  /** USDC by account, base units. */
  before: Map<string, bigint>
  after: Map<string, bigint>
  shop: string
  channelShop: string
}

/** Reads them. Nothing may move any more. */
export async function read(
  ground: Ground,
  chargeBuyers: readonly ChargeBuyer[],
  voucherBuyers: readonly VoucherBuyer[],
  before: Map<string, bigint>,
): Promise<Books> {
  const { accounts, network, store } = ground
  const shop = accounts.shop.publicKey()
  const listed = await reconcileSales({ network, store, graceMs: 0 })
  const transfers = await transfersTo(ground, shop)
  return {
    purchases: await Promise.all(
      chargeBuyers.flatMap(({ purchases }) => purchases.map((one) => recordsOf(ground, one))),
    ),
    transfers,
    goods: await goodsOf(ground, transfers),
    listed,
    budgets: await Promise.all(chargeBuyers.map(budgetOf)),
    channels: await Promise.all(voucherBuyers.map((one) => channelOf(ground, one))),
    before,
    after: await balancesOf(ground),
    shop,
    channelShop: accounts.channelShop.publicKey(),
  }
}

async function recordsOf({ store }: Ground, purchase: Purchase): Promise<PurchaseBook> {
  const read = async (id: string) =>
    ((await store.get(`stellar:sale:${id}`)) as SaleRecord | null) ?? undefined
  return { ...purchase, records: await Promise.all(purchase.sales.map(read)) }
}

async function goodsOf({ store }: Ground, transfers: readonly Transfer[]) {
  const goods = new Map<string, Goods>()
  for (const { hash } of transfers) {
    const made = (await store.get(goodsKey(hash))) as Goods | null
    if (made) goods.set(hash, made)
  }
  return goods
}

async function budgetOf({ account, budget, buyer }: ChargeBuyer): Promise<BudgetBook> {
  const unfinished = await buyer.reconcile()
  return { account, budget, remaining: await buyer.remaining(), unfinished }
}

async function channelOf(
  { network, store }: Ground,
  { buyer, channel, funder, vouchers }: VoucherBuyer,
): Promise<ChannelBook> {
  const { deposited, withdrawn } = await readChannel(network, channel)
  const count = async (kind: 'word' | 'page') =>
    Number((await store.get(wordsKey(channel, kind))) ?? 0)
  return {
    channel,
    funder: funder.publicKey(),
    vouchers,
    accepted: (await newestCommitment(store, channel))?.amount ?? 0n,
    withdrawn,
    left: deposited - withdrawn,
    spent: await buyer.spent(),
    served: { word: await count('word'), page: await count('page') },
  }
}

const usdc = new Asset('USDC', 'GBBD47IF6LWK7P7MDEVSCWR7DPUWV3NY3DTQEVFL4NAT4AQH3ZLLFLA5')

/** USDC of everybody. */
export async function balancesOf({ accounts, network }: Ground): Promise<Map<string, bigint>> {
  const everybody = [accounts.shop, accounts.channelShop, ...accounts.sponsors, ...accounts.buyers]
  const balanceOf = async (account: Keypair): Promise<[string, bigint]> => {
    const line = await connect(network).getTrustline(account.publicKey(), usdc)
    return [account.publicKey(), BigInt(line.balance().toString())]
  }
  return new Map(await Promise.all(everybody.map(balanceOf)))
}

/** Every transfer to an account, from the events of the ledger. */
async function transfersTo({ network }: Ground, to: string): Promise<Transfer[]> {
  const client = connect(network)
  const { oldestLedger } = (await client.getHealth()) as unknown as { oldestLedger: number }
  const topic = [
    nativeToScVal('transfer', { type: 'symbol' }).toXDR('base64'),
    '*',
    new Address(to).toScVal().toXDR('base64'),
    '*',
  ]
  const filters = [{ type: 'contract' as const, contractIds: [network.usdc], topics: [topic] }]
  const limit = 1_000
  let page = await client.getEvents({ startLedger: oldestLedger, filters, limit })
  const events = [...page.events]
  while (page.events.length === limit) {
    page = await client.getEvents({ cursor: page.cursor, filters, limit })
    events.push(...page.events)
  }
  return events.map(({ topic: [, from], txHash, value }) => ({
    amount: amountOf(value),
    from: String(scValToNative(from as xdr.ScVal)),
    hash: txHash,
    to,
  }))
}

function amountOf(value: xdr.ScVal): bigint {
  const native = scValToNative(value) as bigint | { amount: bigint }
  return typeof native === 'bigint' ? native : native.amount
}
