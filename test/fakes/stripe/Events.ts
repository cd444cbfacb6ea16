/** https://docs.stripe.com/api/events/list: what happened, the newest first. */
import type { Form } from './Form.ts'
import { integer, read, text } from './Parameters.ts'
import type { Event } from './Webhooks.ts'

const documented = 'created delivery_success ending_before starting_after types'.split(' ')

/** `GET /v1/events` */
export function all(events: (type?: string) => Event[], form: Form): object {
  const { limit = 10, type } = read(form, { limit: integer, type: text }, documented)
  const found = events(type).reverse()
  return {
    object: 'list',
    url: '/v1/events',
    has_more: found.length > limit,
    data: found.slice(0, limit),
  }
}
