/** What the double serves: a row for each endpoint. */
import * as Charges from './Charges.ts'
import * as CheckoutSessions from './CheckoutSessions.ts'
import * as Events from './Events.ts'
import type { Form } from './Form.ts'
import * as GrantedTokens from './GrantedTokens.ts'
import * as PaymentIntents from './PaymentIntents.ts'
import * as Refunds from './Refunds.ts'
import type { Event } from './Webhooks.ts'
import type { World } from './World.ts'

/** What an endpoint is given. `id` is empty where the path has none. */
export type Call = {
  world: World
  form: Form
  version: string
  id: string
  /** All that happened, the oldest first. */
  events: (type?: string) => Event[]
}

type Route = readonly [method: 'GET' | 'POST', path: string, run: (call: Call) => object]

const sessions = '/v1/checkout/sessions'
const intents = '/v1/payment_intents'
const tokens = '/v1/shared_payment/granted_tokens'
const testTokens = '/v1/test_helpers/shared_payment/granted_tokens'

const routes: Route[] = [
  ['POST', intents, ({ world, form, version }) => PaymentIntents.create(world, form, version)],
  ['GET', intents, ({ world, form }) => PaymentIntents.all(world, form)],
  ['GET', `${intents}/:id`, ({ world, id }) => PaymentIntents.retrieve(world, id)],
  [
    'POST',
    `${intents}/:id/confirm`,
    ({ world, form, version, id }) => PaymentIntents.confirm(world, form, version, id),
  ],
  [
    'POST',
    `${intents}/:id/capture`,
    ({ world, form, id }) => PaymentIntents.capture(world, form, id),
  ],
  [
    'POST',
    `${intents}/:id/cancel`,
    ({ world, form, id }) => PaymentIntents.cancel(world, form, id),
  ],
  ['POST', sessions, ({ world, form }) => CheckoutSessions.create(world, form)],
  ['GET', `${sessions}/:id`, ({ world, id }) => CheckoutSessions.retrieve(world, id)],
  [
    'POST',
    `${sessions}/:id/expire`,
    ({ world, form, id }) => CheckoutSessions.expire(world, form, id),
  ],
  ['GET', '/v1/charges/:id', ({ world, id }) => Charges.retrieve(world, id)],
  ['GET', '/v1/events', ({ events, form }) => Events.all(events, form)],
  ['POST', '/v1/refunds', ({ world, form }) => Refunds.create(world, form)],
  ['GET', '/v1/refunds', ({ world, form }) => Refunds.all(world, form)],
  ['GET', '/v1/refunds/:id', ({ world, id }) => Refunds.retrieve(world, id)],
  ['POST', testTokens, ({ world, form }) => GrantedTokens.create(world, form)],
  ['POST', `${testTokens}/:id/revoke`, ({ world, id }) => GrantedTokens.revoke(world, id)],
  ['GET', `${tokens}/:id`, ({ world, id }) => GrantedTokens.retrieve(world, id)],
]

/** An endpoint, and the id in the path that led to it. */
export type Endpoint = { name: string; id: string; run: (call: Call) => object }

/** The endpoint of a request; `undefined` when Stripe, or this double, has none there. */
export function find(method: string, path: string): Endpoint | undefined {
  for (const [verb, pattern, run] of routes) {
    const match = new RegExp(`^${pattern.replace(':id', '([^/]+)')}$`).exec(path)
    if (verb === method && match) return { name: `${verb} ${pattern}`, id: match[1] ?? '', run }
  }
  return undefined
}
