import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, problemOf, raw, visa } from './client.ts'
import * as StripeDouble from './StripeDouble.ts'

let double: StripeDouble.StripeDouble
let stripe: Stripe

beforeAll(async () => {
  double = await StripeDouble.start()
  stripe = connect(double)
})
afterAll(() => double.close())

describe('parameters', () => {
  const good = { amount: 50, currency: 'usd' }
  const cases: [what: string, change: object, code: string | undefined, param: string][] = [
    [
      'an unknown one within another',
      { automatic_payment_methods: { enabled: true, colour: 'red' } },
      'parameter_unknown',
      'automatic_payment_methods[colour]',
    ],
    ['an amount in words', { amount: 'fifty' }, 'parameter_invalid_integer', 'amount'],
    ['a cent below 0.50 USD', { amount: 49 }, 'amount_too_small', 'amount'],
    ['a penny below 0.30 GBP', { amount: 29, currency: 'gbp' }, 'amount_too_small', 'amount'],
    ['more than eight digits', { amount: 100_000_000 }, 'amount_too_large', 'amount'],
    ['a currency in capitals', { currency: 'USD' }, undefined, 'currency'],
    ['another word', { capture_method: 'later' }, undefined, 'capture_method'],
  ]
  for (const [what, change, code, param] of cases)
    test(`error: ${what}`, async () => {
      const call = stripe.paymentIntents.create({ ...good, ...change } as never)
      const problem = await problemOf(call)
      expect(problem).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
      expect(problem.statusCode).toBe(400)
      expect(problem.code).toBe(code)
      expect(problem.param).toBe(param)
    })

  test('error: the least and the most are said as Stripe writes them', async () => {
    for (const [amount, sentence] of [
      [49, 'Amount must be at least $0.50 usd'],
      [100_000_000, 'Amount must be no more than $999,999.99'],
    ] as const)
      expect((await problemOf(stripe.paymentIntents.create({ ...good, amount }))).message).toBe(
        sentence,
      )
  })

  test('behavior: 0.50 USD is enough, and 50 yen, which have no cents', async () => {
    for (const currency of ['usd', 'jpy'])
      expect((await stripe.paymentIntents.create({ ...good, currency })).amount).toBe(50)
  })

  test('error: a payment that might go elsewhere, without a way back', async () => {
    const call = stripe.paymentIntents.create({
      ...good,
      confirm: true,
      payment_method: 'pm_card_visa',
    })
    expect((await problemOf(call)).message).toContain('return_url')
  })

  test('error: what Stripe can and the double cannot is said, not pretended', async () => {
    const call = stripe.paymentIntents.create({ ...good, customer: 'cus_1' })
    expect((await problemOf(call)).message).toContain('does not cover the parameter customer')
    const connected = stripe.paymentIntents.create(good, { stripeAccount: 'acct_1' })
    expect((await problemOf(connected)).message).toContain('does not cover Stripe-Account')
  })
})

describe('addresses', () => {
  const missing: [string, () => Promise<unknown>][] = [
    ['charge', () => stripe.charges.retrieve('ch_none')],
    ['refund', () => stripe.refunds.retrieve('re_none')],
    ['token', () => raw(stripe, 'GET', '/v1/shared_payment/granted_tokens/spt_none')],
  ]
  for (const [what, call] of missing)
    test(`error: no such ${what}`, async () => {
      expect(await problemOf(call())).toMatchObject({ statusCode: 404, code: 'resource_missing' })
    })

  test('error: an address that is not there', async () => {
    const problem = await problemOf(stripe.customers.create({}))
    expect(problem.statusCode).toBe(404)
    expect(problem.message).toContain('Unrecognized request URL (POST: /v1/customers)')
  })
})

describe('keys', () => {
  const cases: [what: string, key: string, sentence: RegExp][] = [
    ['another key', 'sk_test_another', /Invalid API Key provided: sk_test_\*\*\*/],
    ['a live key', 'sk_live_1234567890', /double of Stripe, and was given a live key/],
    ['a restricted live key', 'rk_live_1234567890', /double of Stripe, and was given a live key/],
    ['a publishable key', 'pk_test_1234567890', /publishable API key/],
  ]
  for (const [what, key, sentence] of cases)
    test(`error: ${what} is a 401 that does not repeat it`, async () => {
      const intents = connect(double, key).paymentIntents
      const problem = await problemOf(intents.create({ amount: 50, currency: 'usd', ...visa }))
      expect(problem).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
      expect(problem.statusCode).toBe(401)
      expect(problem.message).toMatch(sentence)
      expect(problem.message).not.toContain(key.slice(8))
    })

  test('error: no key', async () => {
    const response = await fetch(`${double.url}/v1/payment_intents`)
    expect(response.status).toBe(401)
  })

  test('behavior: as the name of basic authentication, as mppx sends it without a client', async () => {
    const headers = { Authorization: `Basic ${btoa(`${double.secretKey}:`)}` }
    const response = await fetch(`${double.url}/v1/payment_intents`, { headers })
    expect(response.status).toBe(200)
  })

  test('error: JSON is not what Stripe reads', async () => {
    const response = await fetch(`${double.url}/v1/payment_intents`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${double.secretKey}`,
        'Content-Type': 'application/json',
      },
      body: '{"amount":50,"currency":"usd"}',
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('application/x-www-form-urlencoded')
  })
})
