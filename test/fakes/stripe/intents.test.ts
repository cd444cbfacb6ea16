import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect, problemOf, visa } from './client.ts'
import * as StripeDouble from './StripeDouble.ts'

let double: StripeDouble.StripeDouble
let stripe: Stripe

beforeEach(async () => {
  double = await StripeDouble.start()
  stripe = connect(double)
})
afterEach(() => double.close())

const price = { amount: 50, currency: 'usd' }
const paid = { ...price, ...visa, confirm: true }
const create = (change: object) => stripe.paymentIntents.create({ ...paid, ...change })

/** What only the double tells, and what only it can be made to do; the rest is in test/stripe/intentSuite.ts. */
describe('the money', () => {
  test('behavior: is there when it is taken, not when it is held, and gone when it is given back', async () => {
    const { id: payment_intent } = await create({ amount: 500, capture_method: 'manual' })
    expect(double.balance()).toBe(0)
    const held = await problemOf(stripe.refunds.create({ payment_intent }))
    expect(held.message).toContain('does not have a successful charge')
    await stripe.paymentIntents.capture(payment_intent, { amount_to_capture: 120 })
    expect(double.balance()).toBe(120)
    await stripe.refunds.create({ payment_intent, amount: 30 })
    expect(double.balance()).toBe(90)
    await stripe.refunds.create({ payment_intent })
    expect(double.balance()).toBe(0)
  })

  test('behavior: a hold that is canceled, and a decline, take nothing', async () => {
    const { id } = await create({ capture_method: 'manual' })
    await stripe.paymentIntents.cancel(id)
    await problemOf(create({ payment_method: 'pm_card_visa_chargeDeclined' }))
    expect(double.balance()).toBe(0)
    expect(double.payments().map(({ status }) => status)).toEqual([
      'canceled',
      'requires_payment_method',
    ])
  })
})

describe('payment intents', () => {
  test('behavior: listed page by page', async () => {
    const ids: string[] = []
    for (const amount of [50, 51, 52]) ids.push((await create({ amount })).id)
    const found: string[] = []
    for await (const { id } of stripe.paymentIntents.list({ limit: 2 })) found.push(id)
    expect(found).toEqual(ids.reverse())
  })

  test('behavior: a bank that asks is answered: paid, or not', async () => {
    const authentication = { payment_method: 'pm_card_authenticationRequired' }
    const [first, second] = await Promise.all([create(authentication), create(authentication)])
    await double.authenticate(first.id)
    await double.authenticate(second.id, false)
    expect((await stripe.paymentIntents.retrieve(first.id)).status).toBe('succeeded')
    const failed = await stripe.paymentIntents.retrieve(second.id)
    expect(failed.status).toBe('requires_payment_method')
    expect(failed.last_payment_error?.code).toBe('payment_intent_authentication_failure')
    expect(double.balance()).toBe(50)
  })
})
