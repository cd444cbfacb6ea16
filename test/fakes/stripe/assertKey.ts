import { ApiError } from './ApiError.ts'

/**
 * Refuses a request whose key is not the double's. Bearer and Basic are both Stripe's:
 * https://docs.stripe.com/api/authentication
 *
 * @throws {ApiError} 401, and never says the key.
 */
export function assertKey(authorization: string | undefined, secretKey: string): void {
  const key = readKey(authorization)
  if (!key) throw refused('You did not provide an API key.')
  if (/^(sk|rk)_live_/.test(key))
    throw refused('This is a double of Stripe, and was given a live key. Use a test key.')
  if (key.startsWith('pk_'))
    throw refused(
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
      'secret_key_required',
    )
  if (key !== secretKey) throw refused(`Invalid API Key provided: ${key.slice(0, 8)}***`)
}

function readKey(authorization = ''): string | undefined {
  const [scheme = '', value = ''] = authorization.split(' ')
  if (/^bearer$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return undefined
  return Buffer.from(value, 'base64').toString().split(':')[0]
}

function refused(message: string, code?: string): ApiError {
  return new ApiError(401, 'invalid_request_error', message, {
    early: true,
    ...(code ? { code } : {}),
  })
}
