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

const endpoint = 'POST /v1/payment_intents'
const paid = { amount: 50, currency: 'usd', confirm: true, ...visa } as const
const create = (idempotencyKey: string, change: object = {}) =>
  stripe.paymentIntents.create({ ...paid, ...change }, { idempotencyKey })
const replayed = ({ lastResponse }: Stripe.Response<object>) =>
  lastResponse.headers['idempotent-replayed']

describe('idempotency keys', () => {
  test('behavior: the same request twice is done once, and says so', async () => {
    const first = await create('a')
    const second = await create('a')
    expect(second.id).toBe(first.id)
    expect(replayed(first)).toBeUndefined()
    expect(replayed(second)).toBe('true')
    expect(second.lastResponse.requestId).not.toBe(first.lastResponse.requestId)
    expect(double.balance()).toBe(50)
  })

  test('behavior: the order of the fields is no difference', async () => {
    const first = await create('a', { metadata: { a: '1', b: '2' } })
    const second = await create('a', { metadata: { b: '2', a: '1' } })
    expect(second.id).toBe(first.id)
  })

  test('behavior: the first answer is repeated, not what the object became', async () => {
    const first = await create('a', { capture_method: 'manual' })
    await stripe.paymentIntents.capture(first.id)
    expect((await create('a', { capture_method: 'manual' })).status).toBe('requires_capture')
  })

  test('error: the same key for something else', async () => {
    const { id: payment_intent } = await create('a')
    const others = [
      create('a', { amount: 51 }),
      stripe.refunds.create({ payment_intent }, { idempotencyKey: 'a' }),
    ]
    for (const other of others) {
      const problem = await problemOf(other)
      expect(problem).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
      expect(problem.statusCode).toBe(400)
    }
    expect(double.balance()).toBe(50)
  })

  test('error: the same key while the first request runs; then it is repeated', async () => {
    const gate = double.stop(endpoint, 'before')
    const first = create('a')
    await gate.arrived
    const problem = await problemOf(create('a'))
    expect(problem).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
    gate.release()
    expect((await create('a')).id).toBe((await first).id)
    expect(double.balance()).toBe(50)
  })

  test('behavior: the client retries a conflict by itself', async () => {
    const patient = new Stripe(double.secretKey, { ...double.options, maxNetworkRetries: 4 })
    const gate = double.stop(endpoint, 'before')
    const first = create('a')
    await gate.arrived
    let tries = 0
    const retried = new Promise<void>((resolve) => {
      patient.on('request', () => {
        tries += 1
        if (tries === 2) resolve()
      })
    })
    const second = patient.paymentIntents.create(paid, { idempotencyKey: 'a' })
    await retried
    gate.release()
    expect((await second).id).toBe((await first).id)
  })

  test('behavior: an answer that was lost: the package asks again by itself, and gets the replay', async () => {
    const gate = double.stop(endpoint, 'after')
    const call = create('a')
    await gate.arrived
    gate.cut()
    const intent = await call
    expect(replayed(intent)).toBe('true')
    expect(double.payments().map(({ id }) => id)).toEqual([intent.id])
    expect(double.balance()).toBe(50)
  })

  test('behavior: a decline is repeated as it was', async () => {
    const declined = { payment_method: 'pm_card_visa_chargeDeclined' }
    const first = await problemOf(create('a', declined))
    const second = await problemOf(create('a', declined))
    expect(second.payment_intent?.id).toBe(first.payment_intent?.id)
    expect(second.headers?.['idempotent-replayed']).toBe('true')
    expect(double.payments()).toHaveLength(1)
  })

  test('behavior: a request that was wrong leaves the key free', async () => {
    expect((await problemOf(create('a', { amount: 49 }))).code).toBe('amount_too_small')
    expect((await create('a')).status).toBe('succeeded')
  })

  test('behavior: refunds as well', async () => {
    const { id: payment_intent } = await create('a')
    const refund = () =>
      stripe.refunds.create({ payment_intent, amount: 20 }, { idempotencyKey: 'b' })
    expect((await refund()).id).toBe((await refund()).id)
    expect(double.balance()).toBe(30)
  })

  test('behavior: after a day the key is new', async () => {
    const first = await create('a')
    await double.pass(86_400)
    expect((await create('a')).id).not.toBe(first.id)
    expect(double.balance()).toBe(100)
  })

  test('error: a key of more than 255 characters', async () => {
    expect((await problemOf(create('x'.repeat(256)))).statusCode).toBe(400)
  })
})
