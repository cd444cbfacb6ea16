/** A buyer of reports, as the skill teaches it: limits, a store of its own, and the same purchase again until it knows how it ended. */
import { setTimeout } from 'node:timers/promises'
import type { Keypair } from '@stellar/stellar-sdk'
import { Credential, type Store } from 'mppx'
import { type Buyer, createBuyer } from '../../../skills/stellar-mpp-payments/assets/buyer.ts'
import { digest } from '../../../skills/stellar-mpp-payments/assets/saleRecords.ts'
import { patientFetch } from './patientFetch.ts'
import * as Random from './Random.ts'
import type { Run } from './Run.ts'
import { type Goods, type Report, units } from './wares.ts'

/** One thing that is bought. */
export type Purchase = {
  buyer: string
  path: string
  /** Base units. */
  price: bigint
  /** The seller's handler fails for it, whatever the buyer does. */
  isBroken: boolean
  /** Sales that were presented, as the seller's book names them. */
  sales: string[]
  /** What came of each try: a status, or why there was none. */
  tries: string[]
  /** `refused`: the budget was over. `given-up`: the buyer does not come back. */
  state: 'open' | 'served' | 'refused' | 'given-up'
  /** What was got. */
  served?: { reference: string | undefined; paid: bigint; goods: Goods; afterMs: number }
}

/** Who buys, and what it bought. */
export type ChargeBuyer = {
  account: string
  budget: bigint
  buyer: Buyer
  purchases: Purchase[]
  /** Buys until the run ends. */
  trade(): Promise<void>
  /** Tries once more what is open. */
  resume(): Promise<void>
}

/** Each eighth has a budget that it uses up. */
const budgets = { small: '0.1', large: '100' }

/** Makes the buyer of a number. */
export function create(run: Run, keypair: Keypair, nth: number): ChargeBuyer {
  const { gate, ground, plan } = run
  const random = Random.from(plan.seed, `charges of buyer ${nth}`)
  const budget = nth % 8 === 1 ? budgets.small : budgets.large
  let current: Purchase | undefined
  const buyer = createBuyer({
    network: ground.wired,
    secretKey: keypair.secret(),
    store: prefixed(ground.buyersStore, `${nth}:`),
    origins: [gate.url],
    maxPerCall: '0.02',
    budget,
    fetch: (input, init) => {
      if (current) note(current, init)
      return patientFetch(input, init)
    },
  })
  const attempt = async (purchase: Purchase) => {
    current = purchase
    await buyOnce(buyer, purchase, `${gate.url}${purchase.path}`)
    if (purchase.served) run.tally.charges += 1
  }
  const purchases: Purchase[] = []
  const isOver = () => run.progress() >= 1
  return {
    account: keypair.publicKey(),
    budget: BigInt(budget === budgets.small ? 1_000_000 : 1_000_000_000),
    buyer,
    purchases,
    async trade() {
      await setTimeout(random.next() * plan.pauseMs)
      while (!isOver() && purchases.at(-1)?.state !== 'refused') {
        const purchase = next(keypair.publicKey(), `${nth}-${purchases.length}`, random)
        purchases.push(purchase)
        while (purchase.state === 'open' && !isOver()) {
          await attempt(purchase)
          if (purchase.state === 'open') await setTimeout(50 + random.below(plan.pauseMs))
        }
        await setTimeout(random.next() * 2 * plan.pauseMs)
      }
    },
    async resume() {
      for (const purchase of purchases) if (purchase.state === 'open') await attempt(purchase)
    },
  }
}

function next(buyer: string, name: string, random: Random.Random): Purchase {
  const kind: Report = random.happens(0.5) ? 'sponsored' : 'unsponsored'
  const isBroken = random.happens(0.06)
  return {
    buyer,
    path: `/${kind}/${isBroken ? 'broken' : 'report'}-${name}`,
    price: units[kind],
    isBroken,
    sales: [],
    tries: [],
    state: 'open',
  }
}

/** Writes down what is presented, before it leaves. */
function note({ sales }: Purchase, init: RequestInit | undefined): void {
  const header = new Headers(init?.headers).get('Authorization') ?? ''
  const credential = Credential.extractPaymentScheme(header)
  if (credential && !sales.includes(digest(credential))) sales.push(digest(credential))
}

async function buyOnce(buyer: Buyer, purchase: Purchase, url: string): Promise<void> {
  const startedMs = performance.now()
  try {
    const { paid, receipt, response } = await buyer.buy(url)
    purchase.tries.push(`${response.status}`)
    if (response.status === 200) {
      const goods = (await response.json()) as Goods
      const afterMs = performance.now() - startedMs
      purchase.served = { afterMs, goods, paid, reference: receipt?.reference }
      purchase.state = 'served'
    }
  } catch (error) {
    const { code, name } = error as { code?: unknown; name: string }
    purchase.tries.push(typeof code === 'string' ? code : name)
    if (code === 'over-budget') purchase.state = 'refused'
  }
  // Who has paid, and was told so twice, does not come back: the seller owes it the money.
  const refusals = purchase.tries.filter((said) => said === 'paid-not-served').length
  if (purchase.isBroken && refusals >= 2) purchase.state = 'given-up'
}

/** Rows of one of several who share a store. */
export function prefixed(store: Store.AtomicStore, prefix: string): Store.AtomicStore {
  return {
    get: (key) => store.get(prefix + key),
    put: (key, value) => store.put(prefix + key, value),
    delete: (key) => store.delete(prefix + key),
    update: (key, change) => store.update(prefix + key, change),
  }
}
