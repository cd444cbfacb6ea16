/** https://docs.stripe.com/api/refunds: money back, at most what was taken. */
import { invalid, missing, unexpectedState } from './ApiError.ts'
import * as Charges from './Charges.ts'
import * as Currencies from './Currencies.ts'
import type { Form } from './Form.ts'
import { integer, metadata, oneOf, read, text } from './Parameters.ts'
import * as PaymentIntents from './PaymentIntents.ts'
import type { Charge, Refund, World } from './World.ts'

const shape = {
  amount: integer,
  charge: text,
  metadata,
  payment_intent: text,
  reason: oneOf('duplicate', 'fraudulent', 'requested_by_customer'),
}

/** `POST /v1/refunds` */
export function create(world: World, form: Form): Refund {
  const asked = read(form, shape, ['refund_application_fee', 'reverse_transfer', 'expand'])
  const charge = findCharge(world, asked)
  const left = charge.amount_captured - charge.amount_refunded
  if (charge.refunded)
    throw unexpectedState(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  const amount = asked.amount ?? left
  if (amount < 1) throw invalid('Invalid positive integer', { param: 'amount' })
  if (amount > left) throw tooMuch(amount, left, charge.currency)
  const refund: Refund = {
    id: world.id('re'),
    object: 'refund',
    amount,
    charge: charge.id,
    created: world.now(),
    currency: charge.currency,
    metadata: asked.metadata,
    payment_intent: charge.payment_intent,
    reason: asked.reason ?? null,
    status: 'succeeded',
  }
  world.refunds.set(refund.id, refund)
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount_captured
  world.emit('refund.created', refund)
  world.emit('charge.refunded', charge)
  return refund
}

/** `GET /v1/refunds/:id` */
export function retrieve(world: World, id: string): Refund {
  const found = world.refunds.get(id)
  if (!found) throw missing('refund', id)
  return found
}

/** `GET /v1/refunds`: of one payment, the newest first. */
export function all(world: World, form: Form): object {
  const { limit = 10, payment_intent } = read(form, { limit: integer, payment_intent: text }, [
    'charge',
    'created',
    'ending_before',
    'starting_after',
  ])
  const found = [...world.refunds.values()]
    .filter((refund) => !payment_intent || refund.payment_intent === payment_intent)
    .reverse()
  return {
    object: 'list',
    url: '/v1/refunds',
    has_more: limit < found.length,
    data: found.slice(0, limit),
  }
}

/** What was asked to be refunded: of a charge, or of an intent that has one. */
function findCharge(
  world: World,
  { charge, payment_intent }: { charge?: string | undefined; payment_intent?: string | undefined },
): Charge {
  if (charge && payment_intent)
    throw invalid('You may only specify one of these parameters: charge, payment_intent.', {
      code: 'parameters_exclusive',
    })
  if (charge) return assertTaken(Charges.retrieve(world, charge))
  if (!payment_intent)
    throw invalid('One of the following params should be provided: payment_intent or charge.', {
      code: 'parameter_missing',
    })
  const { latest_charge } = PaymentIntents.retrieve(world, payment_intent)
  if (latest_charge) return assertTaken(Charges.retrieve(world, latest_charge))
  throw noCharge(payment_intent)
}

function assertTaken(charge: Charge): Charge {
  if (charge.status === 'succeeded' && charge.captured) return charge
  throw noCharge(charge.payment_intent)
}

function noCharge(intent: string) {
  return unexpectedState(
    `This PaymentIntent (${intent}) does not have a successful charge to refund.`,
  )
}

function tooMuch(amount: number, left: number, currency: string) {
  const [asked, most] = [amount, left].map((each) => Currencies.format(each, currency))
  return unexpectedState(
    `Refund amount (${asked}) is greater than unrefunded amount on charge (${most})`,
    { param: 'amount' },
  )
}
