import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { apiVersion, connect, grant, problemOf, raw, type Token } from './client.ts'
import * as StripeDouble from './StripeDouble.ts'

let double: StripeDouble.StripeDouble
let stripe: Stripe

beforeEach(async () => {
  double = await StripeDouble.start()
  stripe = connect(double)
})
afterEach(() => double.close())

/** A payment with a token, in the shape that mppx 0.6.31 sends. */
const pay = (spt: string, change: object = {}) =>
  stripe.paymentIntents.create(
    {
      amount: 50,
      automatic_payment_methods: { allow_redirects: 'never', enabled: true },
      confirm: true,
      currency: 'usd',
      shared_payment_granted_token: spt,
      ...change,
    } as never,
    { apiVersion },
  )

const retrieve = ({ id }: Token) =>
  raw<Token>(stripe, 'GET', `/v1/shared_payment/granted_tokens/${id}`)
const revoke = ({ id }: Token) =>
  raw<Token>(stripe, 'POST', `/v1/test_helpers/shared_payment/granted_tokens/${id}/revoke`)

/** The words, the clock, and what Stripe leaves open; the rest is in test/stripe/tokenSuite.ts. */
describe('shared payment tokens', () => {
  const refusals: [what: string, limits: object, change: object, sentence: RegExp][] = [
    ['more than its limit', { max_amount: 50 }, { amount: 51 }, /\$0\.50 at most/],
    ['another currency', {}, { currency: 'eur' }, /for usd, not for eur/],
  ]
  for (const [what, limits, change, sentence] of refusals)
    test(`error: ${what}: nothing is created`, async () => {
      const token = await grant(stripe, limits)
      const problem = await problemOf(pay(token.id, change))
      expect(problem.statusCode).toBe(400)
      expect(problem.message).toMatch(sentence)
      expect(double.payments()).toEqual([])
    })

  const ends: [reason: string, end: (token: Token) => Promise<unknown>][] = [
    ['consumed', ({ id }) => pay(id, { amount: 100 })],
    ['revoked', revoke],
    ['expired', () => double.pass(3_600)],
  ]
  for (const [reason, end] of ends)
    test(`error: ${reason}: it pays no more, and cannot be revoked`, async () => {
      const token = await grant(stripe)
      await end(token)
      expect((await problemOf(pay(token.id))).message).toContain(`deactivated: ${reason}`)
      expect((await retrieve(token)).deactivated_reason).toBe(reason)
      expect((await problemOf(revoke(token))).statusCode).toBe(400)
    })

  test('behavior: a hold sets the amount aside until it is canceled', async () => {
    const token = await grant(stripe)
    const { id } = await pay(token.id, { amount: 100, capture_method: 'manual' })
    expect((await problemOf(pay(token.id))).statusCode).toBe(400)
    await stripe.paymentIntents.cancel(id)
    expect((await pay(token.id)).status).toBe('succeeded')
  })

  test('behavior: payments at once do not take more than the limit', async () => {
    const token = await grant(stripe)
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => pay(token.id)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    expect(double.balance()).toBe(100)
  })
})
