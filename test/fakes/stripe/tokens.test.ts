import { Credential } from 'mppx'
import { Mppx as Client, stripe as clientStripe } from 'mppx/client'
import { Mppx, stripe as serverStripe } from 'mppx/server'
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
const pay = (spt: string, change: object = {}, version = apiVersion) =>
  stripe.paymentIntents.create(
    {
      amount: 50,
      automatic_payment_methods: { allow_redirects: 'never', enabled: true },
      confirm: true,
      currency: 'usd',
      metadata: { mpp_version: '1' },
      shared_payment_granted_token: spt,
      ...change,
    } as never,
    { apiVersion: version },
  )

const retrieve = ({ id }: Token) =>
  raw<Token>(stripe, 'GET', `/v1/shared_payment/granted_tokens/${id}`)
const revoke = ({ id }: Token) =>
  raw<Token>(stripe, 'POST', `/v1/test_helpers/shared_payment/granted_tokens/${id}/revoke`)

describe('shared payment tokens', () => {
  test('behavior: pays, up to its limit, and is consumed then', async () => {
    const token = await grant(stripe)
    const first = await pay(token.id)
    expect(first).toMatchObject({ status: 'succeeded', amount_received: 50 })
    expect(first.payment_method).toMatch(/^pm_/)
    expect(await retrieve(token)).toMatchObject({
      deactivated_reason: null,
      usage_details: { amount_captured: { currency: 'usd', value: 50 } },
    })
    const dear = await problemOf(pay(token.id, { amount: 51 }))
    expect(dear.message).toContain('for $0.50 at most, not for $0.51')
    await pay(token.id)
    expect(await retrieve(token)).toMatchObject({ deactivated_reason: 'consumed' })
    expect((await problemOf(pay(token.id))).message).toContain('deactivated: consumed')
    expect(double.balance()).toBe(100)
  })

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

  test('error: expired, by the clock', async () => {
    const token = await grant(stripe)
    await double.pass(3_600)
    expect((await problemOf(pay(token.id))).message).toContain('deactivated: expired')
    expect((await retrieve(token)).deactivated_reason).toBe('expired')
  })

  test('error: revoked; a payment made before stands', async () => {
    const token = await grant(stripe)
    const { id } = await pay(token.id)
    expect((await revoke(token)).deactivated_reason).toBe('revoked')
    expect((await problemOf(pay(token.id))).message).toContain('deactivated: revoked')
    expect((await problemOf(revoke(token))).statusCode).toBe(400)
    expect((await stripe.paymentIntents.retrieve(id)).status).toBe('succeeded')
  })

  test('error: a token that is none', async () => {
    const problem = await problemOf(pay('spt_invalid_token'))
    expect(problem).toMatchObject({
      code: 'resource_missing',
      param: 'shared_payment_granted_token',
    })
  })

  test('error: without a preview version nobody knows the parameter', async () => {
    const token = await grant(stripe)
    const problem = await problemOf(pay(token.id, {}, '2026-02-25.clover'))
    expect(problem).toMatchObject({
      code: 'parameter_unknown',
      param: 'shared_payment_granted_token',
    })
  })

  test('behavior: as later versions of the API take it, within payment_method_data', async () => {
    const { id } = await grant(stripe)
    const later = {
      shared_payment_granted_token: undefined,
      payment_method_data: { shared_payment_granted_token: id },
    }
    expect((await pay(id, later, '2026-04-22.preview')).status).toBe('succeeded')
  })

  test('behavior: a decline uses nothing of the token', async () => {
    const token = await grant(stripe, {}, 'pm_card_visa_chargeDeclined')
    expect((await problemOf(pay(token.id))).code).toBe('card_declined')
    expect((await retrieve(token)).usage_details.amount_captured.value).toBe(0)
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

describe('through mppx', () => {
  /** A seller of one thing at 0.50 USD, and a buyer with a card. */
  function market(card: string) {
    const options = { networkId: 'internal', paymentMethodTypes: ['card'] }
    const mppx = Mppx.create({
      methods: [serverStripe.charge({ ...options, client: stripe, currency: 'usd', decimals: 2 })],
      secretKey: 'x'.repeat(32),
      realm: 'shop.example',
    })
    const buyer = Client.create({
      polyfill: false,
      methods: [
        clientStripe.charge({
          paymentMethod: card,
          createToken: async ({ amount, currency, expiresAt, paymentMethod }) =>
            (
              await grant(
                stripe,
                { max_amount: Number(amount), currency, expires_at: expiresAt },
                paymentMethod,
              )
            ).id,
        }),
      ],
    })
    const ask = (headers: Record<string, string> = {}) =>
      mppx.charge({ amount: '0.5' })(new Request('https://shop.example/pack', { headers }))
    const challenge = async () => {
      const asked = await ask()
      if (asked.status !== 402) throw new Error('It was free.')
      return asked.challenge
    }
    return { ask, buyer, challenge }
  }

  test('behavior: what mppx sends is paid, once', async () => {
    const { ask, buyer, challenge } = market('pm_card_visa')
    const Authorization = await buyer.createCredential(await challenge())
    expect((await ask({ Authorization })).status).toBe(200)
    const [intent] = double.payments()
    const { id } = Credential.deserialize(Authorization).challenge
    expect(intent).toMatchObject({
      amount: 50,
      currency: 'usd',
      status: 'succeeded',
      metadata: { mpp_is_mpp: 'true', mpp_challenge_id: id, mpp_server_id: 'shop.example' },
    })
    const replay = await ask({ Authorization })
    if (replay.status !== 402) throw new Error('The replay was served.')
    expect(await replay.challenge.json()).toMatchObject({
      detail: expect.stringContaining('already been processed'),
    })
    expect(double.balance()).toBe(50)
  })

  const refusals: [card: string, sentence: RegExp][] = [
    ['pm_card_visa_chargeDeclinedInsufficientFunds', /insufficient funds/],
    ['pm_card_authenticationRequired', /requires action/],
  ]
  for (const [card, sentence] of refusals)
    test(`error: ${card} is a 402 that says why`, async () => {
      const { ask, buyer, challenge } = market(card)
      const answer = await ask({ Authorization: await buyer.createCredential(await challenge()) })
      if (answer.status !== 402) throw new Error('It was served.')
      expect(await answer.challenge.json()).toMatchObject({
        detail: expect.stringMatching(sentence),
      })
      expect(double.balance()).toBe(0)
    })
})
