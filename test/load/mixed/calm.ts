/** After the storm: everything is whole, and all who are still at something end it. */
import { setTimeout } from 'node:timers/promises'
import type { ChargeBuyer } from './ChargeBuyer.ts'
import type { Run } from './Run.ts'
import type { Shop } from './Shop.ts'
import type { VoucherBuyer } from './VoucherBuyer.ts'

/** Who is left. */
export type Everybody = {
  shops: Shop[]
  chargeBuyers: ChargeBuyer[]
  voucherBuyers: VoucherBuyer[]
}

/** Buyers end their purchases, what was never sent expires, and the channels are closed: by the buyer or by the seller. */
export async function calm(run: Run, everybody: Everybody): Promise<void> {
  const { chargeBuyers, shops, voucherBuyers } = everybody
  run.gate.odds = { lost: 0, brokenOff: 0 }
  await Promise.all(shops.map((shop) => shop.ready()))
  await resumeAll(chargeBuyers, 8)
  // Before the ledger's clock is ahead of everybody's: what they sign would have expired.
  await closeAll(voucherBuyers, shops)
  await expire(run, chargeBuyers)
}

/** Tries what is open, again and again while that ends some. */
async function resumeAll(buyers: readonly ChargeBuyer[], most: number): Promise<void> {
  const isOpen = ({ purchases }: ChargeBuyer) => purchases.some(({ state }) => state === 'open')
  for (let round = 0; round < most && buyers.some(isOpen); round += 1) {
    await Promise.all(buyers.map((buyer) => buyer.resume()))
    if (buyers.some(isOpen)) await setTimeout(250)
  }
}

/** Moves the ledger past all that was signed: what was claimed and never sent is free again, on both sides. */
async function expire({ ground }: Run, buyers: readonly ChargeBuyer[]): Promise<void> {
  ground.net.advance({ ledgers: 100, seconds: 400 })
  for (const { buyer, purchases } of buyers) {
    const unpaid = (await buyer.reconcile()).filter(({ status }) => status === 'unpaid')
    const keys = unpaid.map(({ key }) => key)
    for (const purchase of purchases)
      if (purchase.state === 'open' && keys.some((key) => key?.endsWith(purchase.path)))
        purchase.state = 'given-up'
  }
  // What is still open was paid, and is served by whoever is asked.
  await resumeAll(buyers, 3)
}

async function closeAll(buyers: readonly VoucherBuyer[], shops: readonly Shop[]): Promise<void> {
  // Of one recipient's transactions the ledger takes one at a time: one after the other, at one seller.
  for (const [nth, buyer] of buyers.entries()) {
    if (nth % 2 === 0) await buyer.close()
    await closeAt(shops[0]?.url ?? '', buyer.channel)
  }
}

/** The seller's own close; safe to repeat, as its watchers may be at the same account. */
async function closeAt(url: string, channel: string, tries = 10): Promise<void> {
  const { status } = await fetch(`${url}/close/${channel}`, { method: 'POST' })
  if (status === 204) return
  if (tries === 1) throw new Error(`Channel ${channel} is not closed: ${status}.`)
  await setTimeout(300)
  await closeAt(url, channel, tries - 1)
}
