import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Environment, openDouble, openStripe } from './Subject.ts'
import { stripeSuite } from './suite.ts'

describe('on the double', () => {
  /** Whom this process spoke to. */
  const hosts = new Set<string>()
  const note = (message: unknown) => {
    const { request } = message as { request: ClientRequest }
    hosts.add(`${request.getHeader('host')}`)
  }
  const noteFetch = (message: unknown) => {
    const { request } = message as { request: { origin: string } }
    hosts.add(new URL(request.origin).host)
  }
  let host = ''
  beforeAll(() => {
    subscribe('http.client.request.start', note)
    subscribe('undici:request:create', noteFetch)
  })
  afterAll(() => {
    unsubscribe('http.client.request.start', note)
    unsubscribe('undici:request:create', noteFetch)
    expect([...hosts]).toEqual([host])
  })

  stripeSuite(async () => {
    const subject = await openDouble()
    host = new URL(subject.double.url).host
    return subject
  })
})

describe('which key is taken', () => {
  test('behavior: with a test key it speaks to Stripe, or to the host that is given', () => {
    const key = 'sk_test_1234567890'
    expect(addressOf({ STRIPE_SECRET_KEY: key })).toBe('https://api.stripe.com:443')
    expect(addressOf({ STRIPE_SECRET_KEY: key.replace('sk', 'rk') })).toContain('api.stripe.com')
    const STRIPE_API_URL = 'http://127.0.0.1:12111'
    expect(addressOf({ STRIPE_SECRET_KEY: key, STRIPE_API_URL })).toBe(STRIPE_API_URL)
  })

  const refused: [what: string, key: string | undefined, sentence: RegExp][] = [
    ['a live key', 'sk_live_1234567890', /live key: nothing was done/],
    ['a restricted live key', 'rk_live_1234567890', /live key: nothing was done/],
    ['a publishable key', 'pk_test_1234567890', /no secret key/],
    ['none', undefined, /not set/],
    ['an empty one', '', /not set/],
  ]
  for (const [what, STRIPE_SECRET_KEY, sentence] of refused)
    test(`error: ${what}: refused before anything is sent, and not repeated`, () => {
      const open = () => openStripe(STRIPE_SECRET_KEY === undefined ? {} : { STRIPE_SECRET_KEY })
      expect(open).toThrow(sentence)
      expect(open).toThrow(/^(?!.*1234567890)/)
    })
})

/** What the package would speak to. */
function addressOf(environment: Environment): string {
  const { stripe } = openStripe(environment)
  const { getApiField } = stripe as unknown as { getApiField(name: string): string }
  const [protocol, host, port] = ['protocol', 'host', 'port'].map((name) =>
    getApiField.call(stripe, name),
  )
  return `${protocol}://${host}:${port}`
}
