import { Credential, Receipt } from 'mppx'
import { Mppx as Client, stripe as clientStripe } from 'mppx/client'
import { Mppx, stripe as serverStripe } from 'mppx/server'
import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { apiVersion, grant, problemOf, raw, type Token } from '../fakes/stripe/client.ts'
import type { Subject } from './Subject.ts'

/** Shared payment tokens, directly and through mppx: the same on Stripe and on its double. */
export function tokenSuite(subject: () => Subject): void {
  const stripe = () => subject().stripe
  /** A payment with a token, in the shape that mppx 0.6.31 sends. */
  const pay = (spt: string, change: object = {}, version = apiVersion) =>
    stripe().paymentIntents.create(
      {
        amount: 200,
        automatic_payment_methods: { allow_redirects: 'never', enabled: true },
        confirm: true,
        currency: 'usd',
        shared_payment_granted_token: spt,
        ...change,
      } as never,
      { apiVersion: version },
    )
  const lend = (limits: object = {}) => grant(stripe(), { max_amount: 400, ...limits })
  const retrieve = ({ id }: Token) =>
    raw<Token>(stripe(), 'GET', `/v1/shared_payment/granted_tokens/${id}`)
  const revoke = ({ id }: Token) =>
    raw<Token>(stripe(), 'POST', `/v1/test_helpers/shared_payment/granted_tokens/${id}/revoke`)

  describe('shared payment tokens', () => {
    test('behavior: pays up to its limit, and is consumed then', async () => {
      const token = await lend()
      const first = await pay(token.id)
      expect(first).toMatchObject({ status: 'succeeded', amount_received: 200 })
      expect(first.payment_method).toMatch(/^pm_/)
      expect(await retrieve(token)).toMatchObject({
        deactivated_reason: null,
        usage_details: { amount_captured: { currency: 'usd', value: 200 } },
      })
      expect((await problemOf(pay(token.id, { amount: 201 }))).statusCode).toBe(400)
      expect((await pay(token.id)).status).toBe('succeeded')
      expect(await retrieve(token)).toMatchObject({ deactivated_reason: 'consumed' })
      expect((await problemOf(pay(token.id))).statusCode).toBe(400)
    })

    const refusals: [what: string, limits: object, change: object][] = [
      ['more than its limit', { max_amount: 200 }, { amount: 201 }],
      ['another currency', {}, { currency: 'eur' }],
    ]
    for (const [what, limits, change] of refusals)
      test(`error: ${what}`, async () => {
        const token = await lend(limits)
        expect((await problemOf(pay(token.id, change))).statusCode).toBe(400)
        expect((await retrieve(token)).usage_details.amount_captured.value).toBe(0)
      })

    test('error: revoked; a payment made before stands', async () => {
      const token = await lend()
      const { id } = await pay(token.id)
      expect((await revoke(token)).deactivated_reason).toBe('revoked')
      expect((await problemOf(pay(token.id))).statusCode).toBe(400)
      expect((await stripe().paymentIntents.retrieve(id)).status).toBe('succeeded')
    })

    test('error: a token that is none', async () => {
      const { code } = await problemOf(pay('spt_invalid_token'))
      expect(code).toBe('resource_missing')
    })

    test('error: without a preview version nobody knows the parameter', async () => {
      const { code } = await problemOf(pay((await lend()).id, {}, '2026-02-25.clover'))
      expect(code).toBe('parameter_unknown')
    })

    test('behavior: as later versions of the API take it, within payment_method_data', async () => {
      const { id } = await lend()
      const later = {
        shared_payment_granted_token: undefined,
        payment_method_data: { shared_payment_granted_token: id },
      }
      expect((await pay(id, later, '2026-04-22.preview')).status).toBe('succeeded')
    })

    test('behavior: a decline uses nothing of the token', async () => {
      const token = await grant(stripe(), {}, 'pm_card_visa_chargeDeclined')
      expect((await problemOf(pay(token.id, { amount: 100 }))).code).toBe('card_declined')
      expect((await retrieve(token)).usage_details.amount_captured.value).toBe(0)
    })
  })

  describe('through mppx', () => {
    test('behavior: what mppx sends is paid, once', async () => {
      const { ask, buyer, challenge } = market(stripe(), 'pm_card_visa')
      const Authorization = await buyer.createCredential(await challenge())
      const paid = await ask({ Authorization })
      if (paid.status !== 200) throw new Error('It was paid, and not served.')
      const { reference } = Receipt.fromResponse(paid.withReceipt(new Response()))
      const { id } = Credential.deserialize(Authorization).challenge
      expect(await stripe().paymentIntents.retrieve(reference)).toMatchObject({
        amount: 200,
        currency: 'usd',
        status: 'succeeded',
        metadata: { mpp_is_mpp: 'true', mpp_challenge_id: id, mpp_server_id: 'shop.example' },
      })
      expect(await problemFrom(await ask({ Authorization }))).toMatch(/already been processed/)
    })

    const refusals: [card: string, sentence: RegExp][] = [
      ['pm_card_visa_chargeDeclinedInsufficientFunds', /insufficient funds/],
      ['pm_card_authenticationRequired', /requires action/],
    ]
    for (const [card, sentence] of refusals)
      test(`error: ${card} is a 402 that says why`, async () => {
        const { ask, buyer, challenge } = market(stripe(), card)
        const Authorization = await buyer.createCredential(await challenge())
        expect(await problemFrom(await ask({ Authorization }))).toMatch(sentence)
      })
  })
}

type Answer = Awaited<ReturnType<ReturnType<typeof market>['ask']>>

/** Why it was refused. */
async function problemFrom(answer: Answer): Promise<string> {
  if (answer.status !== 402) throw new Error('It was served.')
  return ((await answer.challenge.json()) as { detail: string }).detail
}

/** A seller of one thing at 2 USD, and a buyer with a card. */
function market(stripe: Stripe, card: string) {
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
        async createToken({ amount, currency, expiresAt, paymentMethod }) {
          const limits = { max_amount: Number(amount), currency, expires_at: expiresAt }
          return (await grant(stripe, limits, paymentMethod)).id
        },
      }),
    ],
  })
  const ask = (headers: Record<string, string> = {}) =>
    mppx.charge({ amount: '2' })(new Request('https://shop.example/pack', { headers }))
  const challenge = async () => {
    const asked = await ask()
    if (asked.status !== 402) throw new Error('It was free.')
    return asked.challenge
  }
  return { ask, buyer, challenge }
}
