/** Tells endpoints what happened: signed, at least once, in no certain order. https://docs.stripe.com/webhooks */
import { createHmac, randomBytes } from 'node:crypto'

/** https://docs.stripe.com/api/events/object; `data.object` is what the object was then. */
export type Event = {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: Record<string, unknown> }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

/** Who caused an event. */
export type Cause = Event['request']

/** One attempt to tell one endpoint. `status` is 0 when no answer came. */
export type Attempt = { event: string; type: string; url: string; attempt: number; status: number }

/** The double's webhooks, and the controls of a test. */
export type Webhooks = {
  /** Adds an endpoint. @returns its signing secret, `whsec_…`. */
  register(url: string, types?: string[]): string
  /** Gives the endpoint of a secret another address. */
  move(secret: string, url: string): void
  /** Every event, the oldest first. */
  events(type?: string): Event[]
  /** Every attempt, the oldest first. */
  attempts(): Attempt[]
  /** From now on events wait: for `release`, or for `deliver` one by one. */
  hold(): void
  /** Sends what waits, in this order, and goes on by itself. */
  release(order?: 'forward' | 'backward'): Promise<void>
  /** Sends one event now, whether it waits, failed or was delivered: the way to send it twice. @returns the endpoints' statuses. */
  deliver(eventId: string): Promise<number[]>
  /** Ends when nothing is under way. Failed deliveries may still wait for the clock. */
  settled(): Promise<void>
}

/** What the double itself does with them. */
export type Sender = Webhooks & {
  emit(type: string, object: object, cause: Cause): void
  /** Repeats what failed and is due by the clock. */
  retry(): Promise<void>
}

type Endpoint = { url: string; secret: string; types: string[] | undefined }
type Pending = { event: Event; endpoint: Endpoint; attempt: number; dueAt: number }

// In a sandbox Stripe tries three times more, "over a few hours". The hours are ours.
const retryAfterSeconds = [3_600, 7_200, 10_800]

/** @param now - Seconds, by the double's clock. */
export function create(now: () => number): Sender {
  const endpoints: Endpoint[] = []
  const events: Event[] = []
  const attempts: Attempt[] = []
  const waiting: Pending[] = []
  const underway = new Set<Promise<unknown>>()
  let held = false

  const send = async (pending: Pending): Promise<number> => {
    const { attempt, endpoint, event } = pending
    const status = await post(endpoint, event)
    attempts.push({ event: event.id, type: event.type, url: endpoint.url, attempt, status })
    const after = retryAfterSeconds[attempt - 1]
    if (!isDelivered(status) && after !== undefined)
      waiting.push({ ...pending, attempt: attempt + 1, dueAt: now() + after })
    return status
  }
  const start = (pending: Pending) => {
    const sending = send(pending).finally(() => underway.delete(sending))
    underway.add(sending)
  }
  const take = (matches: (pending: Pending) => boolean): Pending[] => {
    const taken = waiting.filter(matches)
    for (const pending of taken) waiting.splice(waiting.indexOf(pending), 1)
    return taken
  }
  const isDue = ({ dueAt }: Pending) => dueAt <= now()
  const settled = async () => {
    while (underway.size > 0) await Promise.all(underway)
  }

  return {
    register(url, types) {
      const secret = `whsec_${randomBytes(16).toString('hex')}`
      endpoints.push({ url, secret, types })
      return secret
    },
    move(secret, url) {
      const endpoint = endpoints.find((each) => each.secret === secret)
      if (!endpoint) throw new Error('There is no endpoint of this secret.')
      endpoint.url = url
    },
    emit(type, object, cause) {
      const told = endpoints.filter(({ types }) => types?.includes(type) ?? true)
      const event = toEvent(type, object, cause, now(), told.length)
      events.push(event)
      for (const endpoint of told) {
        const pending = { event, endpoint, attempt: 1, dueAt: now() }
        if (held) waiting.push(pending)
        else start(pending)
      }
    },
    events: (type) => events.filter((event) => !type || event.type === type),
    attempts: () => [...attempts],
    hold() {
      held = true
    },
    async release(order = 'forward') {
      held = false
      const due = take(isDue)
      // One after another: the order is what is tested.
      for (const pending of order === 'forward' ? due : due.reverse()) await send(pending)
    },
    async deliver(eventId) {
      const event = events.find(({ id }) => id === eventId)
      if (!event) throw new Error(`There is no event ${eventId}.`)
      take((pending) => pending.event === event)
      const told = endpoints.filter(({ types }) => types?.includes(event.type) ?? true)
      return Promise.all(
        told.map((endpoint) => send({ event, endpoint, attempt: 1, dueAt: now() })),
      )
    },
    async retry() {
      if (held) return
      for (const pending of take(isDue)) await send(pending)
    },
    settled,
  }
}

/**
 * `Stripe-Signature` of a body. Its time is the wall clock's, as receivers compare it with theirs.
 * https://docs.stripe.com/webhooks#verify-manually
 */
export function sign(body: string, secret: string, timestamp = Math.floor(Date.now() / 1_000)) {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return `t=${timestamp},v1=${signature}`
}

async function post({ secret, url }: Endpoint, event: Event): Promise<number> {
  const body = JSON.stringify(event, null, 2)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Stripe-Signature': sign(body, secret),
        'User-Agent': 'Stripe/1.0 (a double, for tests)',
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return 0
  }
}

/** Anything but 2xx is a failure, a redirect as well. */
function isDelivered(status: number): boolean {
  return status >= 200 && status < 300
}

function toEvent(
  type: string,
  object: object,
  request: Cause,
  created: number,
  pending_webhooks: number,
): Event {
  return {
    id: `evt_${randomBytes(12).toString('hex')}`,
    object: 'event',
    api_version: '2026-02-25.clover',
    created,
    data: { object: structuredClone(object) as Record<string, unknown> },
    livemode: false,
    pending_webhooks,
    request,
    type,
  }
}
