/** Two sellers on one store have the same payment in hand: the buyer's connection broke, and it came back to the other. */
import type { Keypair } from '@stellar/stellar-sdk'
import { Store } from 'mppx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepSales } from '../../../skills/stellar-mpp-payments/assets/keptSales.ts'
import { reconcileSales } from '../../../skills/stellar-mpp-payments/assets/reconcileSales.ts'
import type { Sale } from '../../../skills/stellar-mpp-payments/assets/sale.ts'
import { createSeller } from '../../../skills/stellar-mpp-payments/assets/seller.ts'
import * as Market from './Market.ts'

let market: Market.Market

beforeAll(async () => {
  market = await Market.open(1)
})

afterAll(() => market.close())

/** Two sellers on one store; the first does not verify before it is let. */
function open() {
  const store = Store.memory()
  const { network } = market
  const options = { network, recipient: market.recipient.publicKey(), store }
  const seller = createSeller({ ...options, secretKey: Market.secretKey, realm: 'kept.test' })
  let letFirst = () => {}
  const isLet = new Promise<void>((resolve) => {
    letFirst = resolve
  })
  const slow = {
    ...seller,
    charge: (terms: { amount: string }) => {
      const sell = seller.charge(terms)
      return async (request: Request) => {
        if (request.headers.has('Authorization')) await isLet
        return sell(request)
      }
    },
  }
  const kept = (one: typeof seller) => keepSales(one, { network, store }).charge({ amount: '0.01' })
  return {
    first: kept(slow),
    second: kept(seller),
    letFirst: () => letFirst(),
    reconcile: () => reconcileSales({ network, store, graceMs: 0 }),
  }
}

/** What a buyer presents, as often as it likes. */
async function presented(sell: (request: Request) => Promise<Sale>) {
  let sent = new Headers()
  const one = Market.buyer(market, market.buyers[0] as Keypair, {
    async fetch(input, init) {
      const headers = new Headers(init?.headers)
      if (headers.has('Authorization')) sent = headers
      if (headers.has('Authorization')) throw new TypeError('lost')
      const sale = await sell(new Request(input, { headers }))
      return sale.paid ? new Response('free') : sale.response
    },
  })
  await one.buy('https://kept.test/paid').catch(() => {})
  return () => new Request('https://kept.test/paid', { headers: sent })
}

const summary = async (sale: Sale) =>
  sale.paid ? 'paid' : ((await sale.response.clone().json()) as { code: string }).code

test('behavior: the second serves it; what the first finds out late forgets nothing', async () => {
  const { first, letFirst, reconcile, second } = open()
  const again = await presented(second)
  const late = first(again())
  // The first has written it down, and waits.
  await new Promise(setImmediate)
  const served = await second(again())
  expect(await summary(served)).toBe('paid')
  letFirst()
  expect(await summary(await late)).toBe('paid')
  // Its handler failed, so it was not served: the seller owes it.
  expect(await reconcile()).toMatchObject([{ status: 'unserved', amount: 100_000n }])
  const resumed = await second(again())
  expect(await summary(resumed)).toBe('paid')
  if (resumed.paid) await resumed.served?.()
  expect(await reconcile()).toEqual([])
})

test('error: a used payment in another spelling, with a key of its own, is refused, and owed to nobody', async () => {
  const { reconcile, second } = open()
  const again = await presented(second)
  const sale = await second(again())
  if (sale.paid) await sale.served?.()
  const { headers } = again()
  const [scheme, token = ''] = (headers.get('Authorization') ?? '').split(' ')
  const spaced = JSON.stringify(JSON.parse(Buffer.from(token, 'base64url').toString()), null, 1)
  headers.set('Authorization', `${scheme} ${Buffer.from(spaced).toString('base64url')}`)
  headers.set('Idempotency-Key', 'another')
  const refused = await second(new Request('https://kept.test/paid', { headers }))
  expect(await summary(refused)).toBe('already-used')
  expect(await reconcile()).toEqual([])
})
