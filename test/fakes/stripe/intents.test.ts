import Stripe from 'stripe'
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

describe('payment intents', () => {
  test('behavior: created, confirmed, succeeded; read again it is the same', async () => {
    const intent = await stripe.paymentIntents.create({ ...price, metadata: { order: '7' } })
    expect(intent).toMatchObject({ ...price, status: 'requires_payment_method', livemode: false })
    const confirmed = await stripe.paymentIntents.confirm(intent.id, {
      payment_method: 'pm_card_visa',
    })
    expect(confirmed).toMatchObject({ status: 'succeeded', amount_received: 50 })
    const read = await stripe.paymentIntents.retrieve(intent.id)
    expect(read.latest_charge).toBe(confirmed.latest_charge)
    expect(read.metadata).toEqual({ order: '7' })
    const charge = await stripe.charges.retrieve(`${read.latest_charge}`)
    expect(charge).toMatchObject({ amount: 50, captured: true, payment_intent: intent.id })
    expect(double.balance()).toBe(50)
  })

  test('behavior: manual capture holds the money until it is taken, in part', async () => {
    const held = await create({ amount: 500, capture_method: 'manual' })
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 500 })
    expect(double.balance()).toBe(0)
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 120 })
    expect(taken).toMatchObject({ status: 'succeeded', amount_received: 120, amount_capturable: 0 })
    expect(double.balance()).toBe(120)
    const again = await problemOf(stripe.paymentIntents.capture(held.id))
    expect(again).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' })
  })

  test('error: more captured than was held', async () => {
    const held = await create({ capture_method: 'manual' })
    const capture = stripe.paymentIntents.capture(held.id, { amount_to_capture: 51 })
    expect(await problemOf(capture)).toMatchObject({ code: 'amount_too_large' })
    expect((await stripe.paymentIntents.retrieve(held.id)).status).toBe('requires_capture')
  })

  test('behavior: a hold that is canceled takes nothing, and cannot be captured', async () => {
    const held = await create({ capture_method: 'manual' })
    const canceled = await stripe.paymentIntents.cancel(held.id, {
      cancellation_reason: 'abandoned',
    })
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' })
    expect(double.balance()).toBe(0)
    const capture = await problemOf(stripe.paymentIntents.capture(held.id))
    expect(capture.code).toBe('payment_intent_unexpected_state')
  })

  test('error: what succeeded can be neither canceled nor confirmed', async () => {
    const { id } = await create({})
    for (const call of [stripe.paymentIntents.cancel(id), stripe.paymentIntents.confirm(id)]) {
      const problem = await problemOf(call)
      expect(problem).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' })
      expect(problem.payment_intent?.status).toBe('succeeded')
    }
  })

  test('behavior: listed, the newest first, page by page', async () => {
    const ids: string[] = []
    for (const amount of [50, 51, 52]) ids.push((await create({ amount })).id)
    const found: string[] = []
    for await (const { id } of stripe.paymentIntents.list({ limit: 2 })) found.push(id)
    expect(found).toEqual(ids.reverse())
  })
})

describe('cards', () => {
  const declines: [card: string, code: string, declineCode: string | undefined][] = [
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', undefined],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', undefined],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', undefined],
  ]
  for (const [payment_method, code, declineCode] of declines)
    test(`error: ${payment_method} is a 402 with the intent in it`, async () => {
      const problem = await problemOf(create({ payment_method }))
      expect(problem).toBeInstanceOf(Stripe.errors.StripeCardError)
      expect(problem).toMatchObject({ statusCode: 402, code })
      expect(problem.decline_code).toBe(declineCode)
      const { id } = problem.payment_intent ?? { id: '' }
      const intent = await stripe.paymentIntents.retrieve(id)
      expect(intent).toMatchObject({ status: 'requires_payment_method', amount_received: 0 })
      expect(intent.last_payment_error?.code).toBe(code)
      expect(double.balance()).toBe(0)
      // Another card pays the same intent.
      const retried = await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })
      expect(retried).toMatchObject({ status: 'succeeded', last_payment_error: null })
    })

  const authentication = { payment_method: 'pm_card_authenticationRequired' }

  test('behavior: a bank that asks: requires_action, then paid or not', async () => {
    const [first, second] = await Promise.all([create(authentication), create(authentication)])
    expect(first).toMatchObject({ status: 'requires_action', amount_received: 0 })
    expect(first.next_action?.type).toBe('use_stripe_sdk')
    await double.authenticate(first.id)
    await double.authenticate(second.id, false)
    expect((await stripe.paymentIntents.retrieve(first.id)).status).toBe('succeeded')
    const failed = await stripe.paymentIntents.retrieve(second.id)
    expect(failed.status).toBe('requires_payment_method')
    expect(failed.last_payment_error?.code).toBe('payment_intent_authentication_failure')
    expect(double.balance()).toBe(50)
  })

  for (const change of [{ off_session: true }, { error_on_requires_action: true }])
    test(`error: a bank that asks, with ${Object.keys(change)[0]}`, async () => {
      const problem = await problemOf(create({ ...authentication, ...change }))
      expect(problem).toMatchObject({ statusCode: 402, code: 'authentication_required' })
    })
})

describe('refunds', () => {
  test('behavior: in parts, until nothing is left', async () => {
    const { id: payment_intent } = await create({ amount: 100 })
    const refund = await stripe.refunds.create({ payment_intent, amount: 30 })
    expect(refund).toMatchObject({ amount: 30, status: 'succeeded', payment_intent })
    expect(double.balance()).toBe(70)
    const rest = await stripe.refunds.create({ payment_intent })
    expect(rest.amount).toBe(70)
    expect(double.balance()).toBe(0)
    expect((await stripe.refunds.retrieve(rest.id)).amount).toBe(70)
    expect(await stripe.charges.retrieve(`${rest.charge}`)).toMatchObject({
      amount_refunded: 100,
      refunded: true,
    })
    const again = await problemOf(stripe.refunds.create({ payment_intent }))
    expect(again).toMatchObject({ statusCode: 400, code: 'charge_already_refunded' })
  })

  test('error: more than is left', async () => {
    const { id: payment_intent } = await create({})
    await stripe.refunds.create({ payment_intent, amount: 20 })
    const problem = await problemOf(stripe.refunds.create({ payment_intent, amount: 31 }))
    expect(problem.message).toContain('($0.31) is greater than unrefunded amount on charge ($0.30)')
    expect(double.balance()).toBe(30)
  })

  test('behavior: of a partial capture only what was taken', async () => {
    const { id: payment_intent } = await create({ amount: 500, capture_method: 'manual' })
    await stripe.paymentIntents.capture(payment_intent, { amount_to_capture: 100 })
    expect(
      (await problemOf(stripe.refunds.create({ payment_intent, amount: 101 }))).statusCode,
    ).toBe(400)
    expect((await stripe.refunds.create({ payment_intent })).amount).toBe(100)
  })

  const unpaid: [string, object][] = [
    ['not confirmed', { confirm: false }],
    ['only held', { capture_method: 'manual' }],
  ]
  for (const [what, change] of unpaid)
    test(`error: of a payment that is ${what}`, async () => {
      const { id: payment_intent } = await create(change)
      const problem = await problemOf(stripe.refunds.create({ payment_intent }))
      expect(problem.message).toContain('does not have a successful charge')
    })
})
