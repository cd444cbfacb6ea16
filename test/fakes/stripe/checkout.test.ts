import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, problemOf } from './client.ts'
import * as StripeDouble from './StripeDouble.ts'

let double: StripeDouble.StripeDouble
let stripe: Stripe

beforeAll(async () => {
  double = await StripeDouble.start()
  stripe = connect(double)
})
afterAll(() => double.close())

const price_data = { currency: 'usd', unit_amount: 500, product_data: { name: 'A licence' } }
const open = (change: object = {}) =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    client_reference_id: 'order-1',
    line_items: [{ price_data, quantity: 1 }],
    payment_intent_data: { metadata: { order: 'order-1' } },
    success_url: 'https://shop.example/done?session={CHECKOUT_SESSION_ID}',
    ...change,
  } as Stripe.Checkout.SessionCreateParams)
const look = (id: string) => stripe.checkout.sessions.retrieve(id)

test('behavior: open, with a page, and no payment before the customer confirms', async () => {
  const { length } = double.payments()
  const session = await open({ line_items: [{ price_data, quantity: 2 }, { price_data }] })
  expect(session).toMatchObject({
    amount_total: 1_500,
    client_reference_id: 'order-1',
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    url: `https://checkout.stripe.com/c/pay/${session.id}`,
  })
  expect(session.expires_at - session.created).toBe(86_400)
  expect(double.payments()).toHaveLength(length)
})

test('behavior: paid: complete, without a page, and its payment has the metadata', async () => {
  const { id, url } = await open()
  expect(double.pay(url ?? '')).toBe(`https://shop.example/done?session=${id}`)
  const session = await look(id)
  expect(session).toMatchObject({ payment_status: 'paid', status: 'complete', url: null })
  const intent = await stripe.paymentIntents.retrieve(`${session.payment_intent}`)
  expect(intent).toMatchObject({ amount_received: 500, metadata: { order: 'order-1' } })
  const event = double.webhooks.events('checkout.session.completed').at(-1)
  expect(event?.data.object).toMatchObject({ id, payment_intent: intent.id, status: 'complete' })
  expect(() => double.pay(url ?? '')).toThrow('is complete')
})

test('behavior: after a decline the page stays open, and another card pays the same payment', async () => {
  const { id, url } = await open()
  expect(() => double.pay(url ?? '', 'pm_card_visa_chargeDeclined')).toThrow('was declined')
  const declined = await look(id)
  expect(declined).toMatchObject({ payment_status: 'unpaid', status: 'open', url })
  double.pay(url ?? '')
  expect((await look(id)).payment_intent).toBe(declined.payment_intent)
})

test('behavior: expired, by a call or by the clock: nobody can pay', async () => {
  const [first, second] = [await open(), await open()]
  expect(await stripe.checkout.sessions.expire(first.id)).toMatchObject({
    status: 'expired',
    url: null,
  })
  await double.pass(86_400)
  for (const { id, url } of [first, second]) {
    expect((await look(id)).status).toBe('expired')
    expect(() => double.pay(url ?? '')).toThrow('is expired')
    const problem = await problemOf(stripe.checkout.sessions.expire(id))
    expect(problem).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError' })
  }
  const expired = double.webhooks
    .events('checkout.session.expired')
    .map(({ data }) => data.object.id)
  expect(expired).toEqual(expect.arrayContaining([first.id, second.id]))
})

const refusals: [what: string, change: object, message: string][] = [
  ['no goods', { line_items: undefined }, 'Missing required param: line_items'],
  [
    'a price below 0.50 USD',
    { line_items: [{ price_data: { ...price_data, unit_amount: 49 } }] },
    'at least $0.50',
  ],
  ['an unknown name', { colour: 'red' }, 'unknown parameter: colour'],
  [
    'an unknown name in a row',
    { line_items: [{ price_data, colour: 'red' }] },
    'line_items[0][colour]',
  ],
  [
    'a time that is too short',
    { expires_at: Math.floor(Date.now() / 1_000) },
    'between 30 minutes and 24 hours',
  ],
  ['what the double cannot', { ui_mode: 'embedded' }, 'does not cover the parameter ui_mode'],
]
for (const [what, change, message] of refusals)
  test(`error: ${what}`, async () => {
    expect((await problemOf(open(change))).message).toContain(message)
  })

test('error: a bank that asks on the page is not covered', async () => {
  const { url } = await open()
  expect(() => double.pay(url ?? '', 'pm_card_authenticationRequired')).toThrow('does not cover')
})
