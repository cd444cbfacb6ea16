import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect, grant, problemOf, visa } from './client.ts'
import * as StripeDouble from './StripeDouble.ts'
import { sign } from './Webhooks.ts'

let double: StripeDouble.StripeDouble
let stripe: Stripe
let receiver: Server
let secret: string
/** What came, in order. */
let received: { body: string; signature: string }[]
/** What the endpoint answers. */
let status: number

beforeEach(async () => {
  received = []
  status = 200
  double = await StripeDouble.start()
  stripe = connect(double)
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ body, signature: `${request.headers['stripe-signature']}` })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  secret = double.webhooks.register(url())
})
afterEach(async () => {
  receiver.closeAllConnections()
  await new Promise((resolve) => receiver.close(resolve))
  await double.close()
})

const url = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhook`
const read = ({ body, signature }: { body: string; signature: string }) =>
  stripe.webhooks.constructEvent(body, signature, secret)
const types = () => received.map((each) => read(each).type)

const price = { amount: 50, currency: 'usd' }
const pay = (change: object = {}) =>
  stripe.paymentIntents.create({ ...price, ...visa, confirm: true, ...change })

describe('what happened is told', () => {
  test('behavior: a payment, in events that the package accepts', async () => {
    const { id } = await pay()
    await double.webhooks.settled()
    expect(types().sort()).toEqual([
      'charge.succeeded',
      'payment_intent.created',
      'payment_intent.succeeded',
    ])
    const succeeded = received.map(read).find(({ type }) => type === 'payment_intent.succeeded')
    expect(succeeded).toMatchObject({
      livemode: false,
      data: { object: { id, amount_received: 50, status: 'succeeded' } },
      request: { id: expect.stringMatching(/^req_/) },
    })
  })

  const stories: [what: string, act: () => Promise<unknown>, events: string[]][] = [
    [
      'a decline',
      () => problemOf(pay({ payment_method: 'pm_card_visa_chargeDeclined' })),
      ['payment_intent.created', 'charge.failed', 'payment_intent.payment_failed'],
    ],
    [
      'a bank that asks, then agrees',
      async () => {
        const { id } = await pay({ payment_method: 'pm_card_authenticationRequired' })
        await double.authenticate(id)
      },
      [
        'payment_intent.created',
        'payment_intent.requires_action',
        'charge.succeeded',
        'payment_intent.succeeded',
      ],
    ],
    [
      'a hold that is taken',
      async () => {
        const { id } = await pay({ capture_method: 'manual' })
        await stripe.paymentIntents.capture(id)
      },
      [
        'payment_intent.created',
        'charge.succeeded',
        'payment_intent.amount_capturable_updated',
        'charge.captured',
        'payment_intent.succeeded',
      ],
    ],
    [
      'a cancellation',
      async () => stripe.paymentIntents.cancel((await stripe.paymentIntents.create(price)).id),
      ['payment_intent.created', 'payment_intent.canceled'],
    ],
    [
      'a token that is consumed',
      async () => {
        const { id } = await grant(stripe, { max_amount: 50 })
        const parameters = { ...price, confirm: true, shared_payment_granted_token: id }
        await stripe.paymentIntents.create(parameters as never, {
          apiVersion: '2026-02-25.preview',
        })
      },
      [
        'payment_intent.created',
        'charge.succeeded',
        'payment_intent.succeeded',
        'shared_payment.granted_token.used',
        'shared_payment.granted_token.deactivated',
      ],
    ],
    [
      'a refund',
      async () => stripe.refunds.create({ payment_intent: (await pay()).id, amount: 20 }),
      [
        'payment_intent.created',
        'charge.succeeded',
        'payment_intent.succeeded',
        'refund.created',
        'charge.refunded',
      ],
    ],
  ]
  for (const [what, act, events] of stories)
    test(`behavior: ${what}`, async () => {
      await act()
      expect(double.webhooks.events().map(({ type }) => type)).toEqual(events)
      await double.webhooks.settled()
      expect(types().sort()).toEqual([...events].sort())
    })

  test('behavior: an endpoint is told only what it asked for', async () => {
    double.webhooks.register(`${url()}/refunds`, ['charge.refunded'])
    await pay()
    await double.webhooks.settled()
    expect(double.webhooks.attempts().map((attempt) => attempt.url)).not.toContain(
      `${url()}/refunds`,
    )
  })

  test('behavior: an event says what was, not what is', async () => {
    const { id } = await pay({ capture_method: 'manual' })
    await stripe.paymentIntents.capture(id)
    const [held] = double.webhooks.events('payment_intent.amount_capturable_updated')
    expect(held?.data.object).toMatchObject({ status: 'requires_capture', amount_received: 0 })
  })
})

describe('signatures', () => {
  const forge: [what: string, change: (sent: { body: string; signature: string }) => object][] = [
    ['another body', ({ body }) => ({ body: body.replace('"amount": 50', '"amount": 5000') })],
    ['another secret', ({ body }) => ({ signature: sign(body, 'whsec_another') })],
    [
      'an old time',
      ({ body }) => ({ signature: sign(body, secret, Math.floor(Date.now() / 1_000) - 301) }),
    ],
  ]
  for (const [what, change] of forge)
    test(`error: ${what} is refused by the package`, async () => {
      await pay()
      await double.webhooks.settled()
      const [sent = { body: '', signature: '' }] = received
      expect(read(sent).object).toBe('event')
      expect(() => read({ ...sent, ...change(sent) })).toThrow(
        Stripe.errors.StripeSignatureVerificationError,
      )
    })
})

describe('delivery', () => {
  test('behavior: what failed is sent again, by the clock, three times', async () => {
    status = 500
    await pay()
    await double.webhooks.settled()
    expect(received).toHaveLength(3)
    for (const attempt of [2, 3]) {
      await double.pass(7_200)
      expect(received).toHaveLength(3 * attempt)
    }
    status = 200
    await double.pass(10_800)
    expect(received).toHaveLength(12)
    await double.pass(86_400)
    expect(received).toHaveLength(12)
    expect(double.webhooks.attempts().at(-1)).toMatchObject({ attempt: 4, status: 200 })
  })

  test('behavior: after four failures it is over', async () => {
    status = 503
    await pay()
    await double.webhooks.settled()
    for (let day = 0; day < 6; day += 1) await double.pass(86_400)
    expect(received).toHaveLength(12)
  })

  test('behavior: an endpoint that is down is told when it is up again', async () => {
    const { port } = receiver.address() as AddressInfo
    await new Promise((resolve) => receiver.close(resolve))
    await pay()
    await double.webhooks.settled()
    expect(double.webhooks.attempts().map((attempt) => attempt.status)).toEqual([0, 0, 0])
    await new Promise<void>((resolve) => receiver.listen(port, '127.0.0.1', resolve))
    await double.pass(3_600)
    expect(received).toHaveLength(3)
  })

  test('behavior: late, and in the wrong order', async () => {
    double.webhooks.hold()
    const { id } = await pay()
    await stripe.refunds.create({ payment_intent: id })
    await double.webhooks.settled()
    expect(received).toEqual([])
    await double.webhooks.release('backward')
    expect(types()).toEqual([
      'charge.refunded',
      'refund.created',
      'payment_intent.succeeded',
      'charge.succeeded',
      'payment_intent.created',
    ])
  })

  test('behavior: twice, as the same event with a signature of its own', async () => {
    await pay()
    await double.webhooks.settled()
    const [event] = double.webhooks.events('payment_intent.succeeded')
    expect(await double.webhooks.deliver(event?.id ?? '')).toEqual([200])
    const same = received.map(read).filter(({ id }) => id === event?.id)
    expect(same).toHaveLength(2)
    expect(same[0]).toEqual(same[1])
  })
})
