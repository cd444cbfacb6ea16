/** One run of mixed traffic: opens everything, trades while things break, calms down, and compares the books. */

import { auditChannels } from './auditChannels.ts'
import { auditCharges, type Finding } from './auditCharges.ts'
import * as Books from './Books.ts'
import * as ChargeBuyer from './ChargeBuyer.ts'
import { calm, type Everybody } from './calm.ts'
import { breakThings } from './faults.ts'
import * as Gate from './Gate.ts'
import * as Ground from './Ground.ts'
import type { Plan } from './Plan.ts'
import * as Random from './Random.ts'
import * as Run from './Run.ts'
import * as Shop from './Shop.ts'
import { tableOf } from './table.ts'
import * as VoucherBuyer from './VoucherBuyer.ts'

/** How a run ended. */
export type Ended = {
  books: Books.Books
  /** All that does not agree: none, if all is well. */
  findings: Finding[]
  /** For people to read. */
  table: string
}

/** Runs a plan. `tell` hears what breaks, and when. */
export async function mixedTraffic(plan: Plan, tell: (line: string) => void): Promise<Ended> {
  const ground = await Ground.open(plan)
  const shops: Shop.Shop[] = []
  const closing: (() => Promise<void>)[] = []
  try {
    const before = await Books.balancesOf(ground)
    const funders = ground.accounts.buyers.slice(0, plan.channels)
    const opened = await VoucherBuyer.openChannels(ground, funders)
    for (const nth of [0, 1]) shops.push(await Shop.open(environmentOf(ground, opened, nth)))
    const gate = await Gate.open(
      shops.map(({ url }) => url),
      Random.from(plan.seed, 'gate'),
      { lost: 0.02, brokenOff: 0.03 },
    )
    closing.push(gate.close)
    await Promise.all(shops.map((shop) => shop.ready()))
    const run = Run.start({ plan, ground, gate })
    const everybody = gather(run, opened, shops)
    await storm(run, everybody, tell)
    tell('calm')
    await calm(run, everybody)
    const { chargeBuyers, voucherBuyers } = everybody
    const books = await Books.read(ground, chargeBuyers, voucherBuyers, before)
    const findings = [...auditCharges(books), ...auditChannels(books)]
    return { books, findings, table: tableOf(run, shops, books, findings) }
  } finally {
    for (const shop of shops) await shop.close()
    for (const close of closing) await close()
    await ground.close()
  }
}

function gather(
  run: Run.Run,
  opened: readonly VoucherBuyer.Opened[],
  shops: Shop.Shop[],
): Everybody {
  return {
    shops,
    chargeBuyers: run.ground.accounts.buyers.map((key, nth) => ChargeBuyer.create(run, key, nth)),
    voucherBuyers: opened.map((one, nth) => VoucherBuyer.create(run, one, nth)),
  }
}

async function storm(
  run: Run.Run,
  { chargeBuyers, shops, voucherBuyers }: Everybody,
  tell: (line: string) => void,
): Promise<void> {
  await Promise.all([
    breakThings(run, shops, tell),
    ...chargeBuyers.map((buyer) => buyer.trade()),
    ...voucherBuyers.map((buyer) => buyer.trade()),
  ])
}

function environmentOf(
  { accounts, place, wired }: Ground.Ground,
  opened: readonly VoucherBuyer.Opened[],
  nth: number,
): Record<string, string> {
  const channels = opened.map(({ channel, commitmentKey }) => ({ channel, commitmentKey }))
  return {
    CHANNEL_SECRET: accounts.channelShop.secret(),
    CHANNELS: JSON.stringify(channels),
    MPP_SECRET_KEY: 'a test secret of more than thirty-two bytes',
    SPONSOR: accounts.sponsors[nth === 0 ? 0 : 1].secret(),
    STELLAR_RECIPIENT: accounts.shop.publicKey(),
    STELLAR_RPC_URL: wired.rpcUrl,
    STORE: place,
  }
}
