import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { problemOf, visa } from '../fakes/stripe/client.ts'
import { price } from './intentSuite.ts'
import type { Subject } from './Subject.ts'

const paid = { ...price, ...visa, confirm: true } as const
const replayed = ({ lastResponse }: Stripe.Response<object>) =>
  lastResponse.headers['idempotent-replayed']

/** What is refused, and what is done once: the same on Stripe and on its double. */
export function requestSuite(subject: () => Subject): void {
  const intents = () => subject().stripe.paymentIntents

  describe('parameters', () => {
    const wrongs: [what: string, change: object, code: string | undefined, param: string][] = [
      ['an unknown one', { colour: 'red' }, 'parameter_unknown', 'colour'],
      ['none where one must be', { amount: undefined }, 'parameter_missing', 'amount'],
      ['a fraction of a cent', { amount: 50.5 }, 'parameter_invalid_integer', 'amount'],
      ['nothing as an amount', { amount: 0 }, 'parameter_invalid_integer', 'amount'],
      ['a cent', { amount: 1 }, 'amount_too_small', 'amount'],
      ['an empty text', { description: '' }, 'parameter_invalid_empty', 'description'],
      ['a card that is none', { payment_method: 'pm_none' }, 'resource_missing', 'payment_method'],
    ]
    for (const [what, change, code, param] of wrongs)
      test(`error: ${what}`, async () => {
        const problem = await problemOf(intents().create({ ...price, ...change } as never))
        expect(problem).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
        expect(problem).toMatchObject({ statusCode: 400, code, param })
      })

    const long: [what: string, metadata: Record<string, string>][] = [
      ['a key of 41 characters', { ['k'.repeat(41)]: 'v' }],
      ['a value of 501 characters', { key: 'v'.repeat(501) }],
      ['51 keys', Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']))],
    ]
    for (const [what, metadata] of long)
      test(`error: metadata with ${what}`, async () => {
        const call = intents().create({ ...price, metadata })
        expect(await problemOf(call)).toMatchObject({ statusCode: 400 })
      })

    test('behavior: metadata with 50 keys of 40 characters, and values of 500', async () => {
      const names = Array.from({ length: 50 }, (_, index) => `${index}`.padStart(40, 'k'))
      const metadata = Object.fromEntries(names.map((name) => [name, 'v'.repeat(500)]))
      expect((await intents().create({ ...price, metadata })).metadata).toEqual(metadata)
    })

    test('error: no such payment', async () => {
      expect(await problemOf(intents().retrieve('pi_none'))).toMatchObject({
        statusCode: 404,
        code: 'resource_missing',
      })
    })

    test('error: a key of nobody', async () => {
      const { stripe } = subject()
      const call = stripe.paymentIntents.create(price, { apiKey: 'sk_test_nobody' })
      const problem = await problemOf(call)
      expect(problem).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
      expect(problem.statusCode).toBe(401)
    })
  })

  describe('idempotency keys', () => {
    const create = (idempotencyKey: string, change: object = {}) =>
      intents().create({ ...paid, ...change }, { idempotencyKey })

    test('behavior: the same request twice is done once, and says so', async () => {
      const key = randomUUID()
      const first = await create(key, { metadata: { a: '1', b: '2' } })
      const second = await create(key, { metadata: { b: '2', a: '1' } })
      expect(second.id).toBe(first.id)
      expect(replayed(first)).toBeUndefined()
      expect(replayed(second)).toBe('true')
    })

    test('behavior: the first answer is repeated, not what the object became', async () => {
      const key = randomUUID()
      const { id } = await create(key, { capture_method: 'manual' })
      await intents().capture(id)
      expect((await create(key, { capture_method: 'manual' })).status).toBe('requires_capture')
    })

    test('error: the same key for something else', async () => {
      const key = randomUUID()
      const { id: payment_intent } = await create(key)
      const { refunds } = subject().stripe
      const others = [
        () => create(key, { amount: 201 }),
        () => refunds.create({ payment_intent }, { idempotencyKey: key }),
      ]
      for (const other of others) {
        const problem = await problemOf(other())
        expect(problem).toBeInstanceOf(Stripe.errors.StripeIdempotencyError)
        expect(problem.statusCode).toBe(400)
      }
    })

    test('behavior: four at once are one payment; who comes too early is told so', async () => {
      const key = randomUUID()
      const tries = await Promise.allSettled([1, 2, 3, 4].map(() => create(key)))
      const { id } = await create(key)
      for (const tried of tries)
        if (tried.status === 'fulfilled') expect(tried.value.id).toBe(id)
        else expect(tried.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
    })

    test('behavior: a decline is repeated as it was', async () => {
      const key = randomUUID()
      const declined = { payment_method: 'pm_card_visa_chargeDeclined' }
      const first = await problemOf(create(key, declined))
      const second = await problemOf(create(key, declined))
      expect(second.payment_intent?.id).toBe(first.payment_intent?.id)
      expect(second.headers?.['idempotent-replayed']).toBe('true')
    })

    test('behavior: a request that was wrong leaves the key free', async () => {
      const key = randomUUID()
      expect((await problemOf(create(key, { colour: 'red' }))).code).toBe('parameter_unknown')
      expect((await create(key)).status).toBe('succeeded')
    })

    test('error: a key of more than 255 characters', async () => {
      expect((await problemOf(create('x'.repeat(256)))).statusCode).toBe(400)
    })
  })
}
