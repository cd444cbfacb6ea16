/** What Stripe answers when it does not do what was asked: https://docs.stripe.com/api/errors */

/** The fields of `error` besides type and message. */
export type Fields = {
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  payment_intent?: object
}

/** Types that Stripe documents. */
export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'

/** An answer that is an error. */
export class ApiError extends Error {
  readonly status: number
  readonly type: Type
  readonly fields: Fields
  /** Refused before the endpoint ran: not remembered for the idempotency key. */
  readonly early: boolean

  constructor(
    status: number,
    type: Type,
    message: string,
    { early = false, ...fields }: Fields & { early?: boolean } = {},
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.type = type
    this.fields = fields
    this.early = early
  }

  toBody(): object {
    const { code } = this.fields
    const doc_url = code && `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`
    return { error: { type: this.type, message: this.message, ...this.fields, doc_url } }
  }
}

/** A parameter that is wrong. */
export function invalid(message: string, fields: Fields = {}): ApiError {
  return new ApiError(400, 'invalid_request_error', message, { ...fields, early: true })
}

/** A request that does not fit the state of its object. */
export function unexpectedState(message: string, fields: Fields = {}): ApiError {
  return new ApiError(400, 'invalid_request_error', message, fields)
}

/** No object has this id. */
export function missing(object: string, id: string, param = 'id', status = 404): ApiError {
  const message = `No such ${object}: '${id}'`
  return new ApiError(status, 'invalid_request_error', message, { code: 'resource_missing', param })
}

/** Stripe can do it, this double cannot: it says so instead of pretending. */
export function notCovered(what: string): ApiError {
  return invalid(`The double of Stripe does not cover ${what}. See test/fakes/stripe/README.md.`)
}
