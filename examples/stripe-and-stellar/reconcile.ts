import type Stripe from 'stripe'
import { connect, type Network } from './payments/network.ts'
import type { Attempt, Sales } from './sales.ts'
import { recordIntent } from './stripeWebhooks.ts'

const minuteMs = 60_000
/** What a buyer sends itself may be as old as its challenge, 5 minutes. Clocks may differ by one. */
const oldestMs = 6 * minuteMs
/** A transaction cannot be settled later than its challenge, 5 minutes. */
const stellarEndsMs = 15 * minuteMs
/** Stripe knows a payment at once; a bank may be answered within a day. */
const cardEndsMs = 24 * 60 * minuteMs

/**
 * Resolves what was begun and never ended, e.g. because this process was killed: asks the rails what became of it.
 *
 * @returns how many payments were found.
 * @throws {Error} when a rail does not answer; call it again later.
 */
export async function reconcile({
  network,
  sales,
  stripe,
}: {
  network: Network
  sales: Sales
  stripe: Stripe
}): Promise<number> {
  const onStellar = await reconcileStellar(network, sales)
  return onStellar + (await reconcileCards(stripe, sales))
}

async function reconcileStellar(network: Network, sales: Sales): Promise<number> {
  const rpc = connect(network)
  let found = 0
  for (const attempt of sales.unresolved('stellar')) {
    const { reference } = attempt
    const transaction = reference ? await rpc.getTransaction(reference) : undefined
    if (reference && transaction?.status === 'SUCCESS' && isNewer(attempt, transaction.createdAt))
      found += Number(sales.pay({ ...attempt, reference }))
    else if (transaction?.status === 'FAILED' || isOver(attempt, stellarEndsMs))
      sales.drop(attempt.challenge)
  }
  return found
}

async function reconcileCards(stripe: Stripe, sales: Sales): Promise<number> {
  const [oldest] = sales.unresolved('card')
  if (!oldest) return 0
  const gte = Math.floor((oldest.atMs - minuteMs) / 1_000)
  let found = 0
  for await (const intent of stripe.paymentIntents.list({ limit: 100, created: { gte } }))
    found += Number(recordIntent(intent, sales))
  for (const attempt of sales.unresolved('card'))
    if (isOver(attempt, cardEndsMs)) sales.drop(attempt.challenge)
  return found
}

/** Buyers pay after they were asked. An older transaction that is presented again pays for nothing. */
function isNewer({ atMs }: Attempt, createdAtSeconds: number): boolean {
  return createdAtSeconds * 1_000 > atMs - oldestMs
}

function isOver({ atMs }: Attempt, endsMs: number): boolean {
  return Date.now() - atMs > endsMs
}
