import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { problemOf, visa } from '../fakes/stripe/client.ts'
import type { Subject } from './Subject.ts'

/** Above the minimum of every account, also after conversion. */
export const price = { amount: 200, currency: 'usd' }
const paid = { ...price, ...visa, confirm: true }

/** PaymentIntents, cards, refunds and their events: the same on Stripe and on its double. */
export function intentSuite(subject: () => Subject): void {
  const stripe = () => subject().stripe
  const create = (change: object = {}) => stripe().paymentIntents.create({ ...paid, ...change })
  const told = (intent: string, types: string[]) =>
    expect
      .poll(() => subject().events(intent), { timeout: 30_000, interval: 1_000 })
      .toEqual(expect.arrayContaining(types))

  describe('payment intents', () => {
    test('behavior: created, confirmed, succeeded; read again it is the same', async () => {
      const { confirm: _, payment_method: card, ...open } = paid
      const intent = await stripe().paymentIntents.create({ ...open, metadata: { order: '7' } })
      expect(intent).toMatchObject({ ...price, status: 'requires_payment_method', livemode: false })
      const done = await stripe().paymentIntents.confirm(intent.id, { payment_method: card })
      expect(done).toMatchObject({ status: 'succeeded', amount_received: price.amount })
      const read = await stripe().paymentIntents.retrieve(intent.id)
      expect(read.latest_charge).toBe(done.latest_charge)
      expect(read.metadata).toEqual({ order: '7' })
      const charge = await stripe().charges.retrieve(`${read.latest_charge}`)
      expect(charge).toMatchObject({
        amount: price.amount,
        captured: true,
        payment_intent: read.id,
      })
      await told(intent.id, [
        'payment_intent.created',
        'payment_intent.succeeded',
        'charge.succeeded',
      ])
    })

    test('behavior: listed, the newest first', async () => {
      const [one, two] = [await create(), await create()]
      const gte = one.created
      const { data } = await stripe().paymentIntents.list({ limit: 100, created: { gte } })
      const ids = data.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining([one.id, two.id]))
      expect(ids.indexOf(two.id)).toBeLessThan(ids.indexOf(one.id))
    })

    test('behavior: a hold is taken in part, once', async () => {
      const held = await create({ capture_method: 'manual' })
      expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: price.amount })
      const { id } = held
      const more = stripe().paymentIntents.capture(id, { amount_to_capture: price.amount + 1 })
      expect(await problemOf(more)).toMatchObject({ statusCode: 400 })
      const taken = await stripe().paymentIntents.capture(id, { amount_to_capture: 120 })
      expect(taken).toMatchObject({ status: 'succeeded', amount_received: 120 })
      expect(await problemOf(stripe().paymentIntents.capture(id))).toMatchObject({
        statusCode: 400,
        code: 'payment_intent_unexpected_state',
      })
      await told(id, ['payment_intent.amount_capturable_updated', 'charge.captured'])
    })

    test('behavior: a hold that is canceled takes nothing, and cannot be captured', async () => {
      const { id } = await create({ capture_method: 'manual' })
      const canceled = await stripe().paymentIntents.cancel(id, {
        cancellation_reason: 'abandoned',
      })
      expect(canceled).toMatchObject({
        status: 'canceled',
        amount_received: 0,
        cancellation_reason: 'abandoned',
      })
      const capture = await problemOf(stripe().paymentIntents.capture(id))
      expect(capture.code).toBe('payment_intent_unexpected_state')
      await told(id, ['payment_intent.canceled'])
    })

    test('error: what succeeded can be neither canceled nor confirmed', async () => {
      const { id } = await create()
      const { paymentIntents } = stripe()
      for (const verb of ['cancel', 'confirm'] as const) {
        const problem = await problemOf(paymentIntents[verb](id))
        expect(problem).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' })
        expect(problem.payment_intent?.status).toBe('succeeded')
      }
    })
  })

  describe('cards', () => {
    const declines: [card: string, code: string, declineCode?: string][] = [
      ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
      ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
      ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
      ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
      ['pm_card_chargeDeclinedExpiredCard', 'expired_card'],
      ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc'],
      ['pm_card_chargeDeclinedProcessingError', 'processing_error'],
    ]
    for (const [payment_method, code, declineCode] of declines)
      test(`error: ${payment_method} is a 402 with the intent in it, which another card pays`, async () => {
        const problem = await problemOf(create({ payment_method }))
        expect(problem).toBeInstanceOf(Stripe.errors.StripeCardError)
        expect(problem).toMatchObject({ statusCode: 402, code })
        if (declineCode) expect(problem.decline_code).toBe(declineCode)
        const { id } = problem.payment_intent ?? { id: '' }
        const intent = await stripe().paymentIntents.retrieve(id)
        expect(intent).toMatchObject({ status: 'requires_payment_method', amount_received: 0 })
        expect(intent.last_payment_error?.code).toBe(code)
        const retried = await stripe().paymentIntents.confirm(id, {
          payment_method: 'pm_card_visa',
        })
        expect(retried).toMatchObject({ status: 'succeeded', last_payment_error: null })
        await told(id, ['charge.failed', 'payment_intent.payment_failed'])
      })

    const payment_method = 'pm_card_authenticationRequired'

    test('behavior: a bank that asks', async () => {
      const asked = await create({ payment_method })
      expect(asked).toMatchObject({ status: 'requires_action', amount_received: 0 })
      expect(asked.next_action?.type).toBe('use_stripe_sdk')
      await told(asked.id, ['payment_intent.requires_action'])
    })

    const asking: [change: object, declineCode: string][] = [
      [{ off_session: true }, 'authentication_required'],
      [{ error_on_requires_action: true }, 'authentication_not_handled'],
    ]
    for (const [change, decline_code] of asking)
      test(`error: a bank that asks, with ${Object.keys(change)[0]}`, async () => {
        expect(await problemOf(create({ payment_method, ...change }))).toMatchObject({
          statusCode: 402,
          code: 'authentication_required',
          decline_code,
        })
      })
  })

  describe('refunds', () => {
    test('behavior: in parts, until nothing is left', async () => {
      const { id: payment_intent } = await create()
      const { refunds } = stripe()
      const part = await refunds.create({ payment_intent, amount: 60 })
      expect(part).toMatchObject({ amount: 60, status: 'succeeded', payment_intent })
      const more = await problemOf(refunds.create({ payment_intent, amount: 141 }))
      expect(more).toMatchObject({ statusCode: 400 })
      expect(more.message).toContain('greater than unrefunded amount on charge')
      const rest = await refunds.create({ payment_intent })
      expect((await refunds.retrieve(rest.id)).amount).toBe(140)
      const listed = await refunds.list({ payment_intent })
      expect(listed.data.map(({ amount }) => amount)).toEqual([140, 60])
      expect(await stripe().charges.retrieve(`${rest.charge}`)).toMatchObject({
        amount_refunded: 200,
        refunded: true,
      })
      expect(await problemOf(refunds.create({ payment_intent }))).toMatchObject({
        statusCode: 400,
        code: 'charge_already_refunded',
      })
      await told(payment_intent, ['refund.created', 'charge.refunded'])
    })

    test('behavior: of a partial capture only what was taken', async () => {
      const { id: payment_intent } = await create({ capture_method: 'manual' })
      await stripe().paymentIntents.capture(payment_intent, { amount_to_capture: 100 })
      const more = stripe().refunds.create({ payment_intent, amount: 101 })
      expect((await problemOf(more)).statusCode).toBe(400)
      expect((await stripe().refunds.create({ payment_intent })).amount).toBe(100)
    })

    test('error: of a payment that was not confirmed', async () => {
      const { id: payment_intent } = await create({ confirm: false })
      const problem = await problemOf(stripe().refunds.create({ payment_intent }))
      expect(problem.message).toContain('does not have a successful charge')
    })
  })
}
