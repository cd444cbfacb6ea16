/**
 * Challenges as they come in `WWW-Authenticate`, and the credential that answers one.
 *
 * @see https://datatracker.ietf.org/doc/draft-httpauth-payment/
 */

/** The parameters of one challenge, as sent. A credential gives them back unchanged. */
export type Challenge = Record<string, string>

/** What `method="stellar", intent="charge"` asks for. @see draft-stellar-charge-00 */
export type ChargeRequest = {
  /** Base units. */
  amount?: unknown
  /** SEP-41 contract, C…. */
  currency?: unknown
  recipient?: unknown
  methodDetails?: { network?: unknown; feePayer?: unknown; credentialTypes?: unknown }
}

/** Parameters that a credential echoes; others stay with the client. */
const echoed = [
  'id',
  'realm',
  'method',
  'intent',
  'request',
  'expires',
  'digest',
  'description',
  'opaque',
  'header',
]

/** `name="text"` or `name=token` of a challenge, else the name of a scheme. @see RFC 9110 §11.6.1 */
const part =
  /([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([!#$%&'*+.^_`|~\w-]+)(?=[\s,]|$)/g

/** The `Payment` challenges of a `WWW-Authenticate` value; other schemes are skipped. */
export function parseAll(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Challenge }[] = []
  for (const [, name = '', quoted, token, scheme] of header.matchAll(part)) {
    if (scheme) challenges.push({ scheme: scheme.toLowerCase(), parameters: {} })
    const last = challenges.at(-1)
    if (name && last)
      last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? token ?? ''
  }
  return challenges.filter((one) => one.scheme === 'payment').map(({ parameters }) => parameters)
}

/** A value as base64url JSON, as `request` and `opaque` are. */
export function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Decodes `request`; `undefined` when it is no base64url JSON object. */
export function requestOf({ request = '' }: Challenge): ChargeRequest | undefined {
  if (!/^[\w-]+$/.test(request)) return undefined
  return decode(request) as ChargeRequest | undefined
}

/** Serializes the credential that answers `challenge`, as a header. */
export function answer(
  challenge: Challenge,
  source: string | undefined,
  payload: object,
): { header: string; value: string } {
  const own = Object.entries(challenge).filter(([name]) => echoed.includes(name))
  const header = challenge.header ?? 'Authorization'
  const credential = { challenge: Object.fromEntries(own), payload, source }
  return { header, value: `Payment ${encode(credential)}` }
}

/** A `Payment-Receipt`, decoded; `undefined` when it is no base64url JSON object. */
export function parseReceipt(header: string): Record<string, unknown> | undefined {
  return decode(header) as Record<string, unknown> | undefined
}

function decode(base64url: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString())
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
