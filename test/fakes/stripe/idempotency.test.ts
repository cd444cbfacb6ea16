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

/** What needs the double's gates and clock; the rest is in test/stripe/requestSuite.ts. */
describe('idempotency keys', () => {
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
})
