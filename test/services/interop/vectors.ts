/** Challenges that are awkward to carry, and headers that are written in unusual ways. */
import type { Terms } from './Headers.ts'

/** Of at least 32 bytes. */
export const secret = 'a test secret of more than thirty-two bytes'

/** A challenge with nothing awkward. */
export const plain: Terms = {
  realm: 'shop.test',
  method: 'stellar',
  intent: 'charge',
  request: {
    amount: '100000',
    currency: 'CBIELTK6YBZJU5UP2WWQEUCYKLPU6AUNZ2BQ4WWFEIE3USCIHMXQDAMA',
    methodDetails: { credentialTypes: ['transaction'], network: 'stellar:testnet' },
    recipient: 'GBYVZAYPDWZARNKSEBKNXBVKN2XIY7TZCN3RJE7SIFEQKEE5N56V7OFP',
  },
}

/** What each implementation writes so that each reads the same, with the same id. */
export const agreed: [string, Partial<Terms>][] = [
  ['nothing optional', {}],
  ['expires with milliseconds', { expires: '2030-01-02T03:04:05.678Z' }],
  ['expires without', { expires: '2030-01-02T03:04:05Z' }],
  ['expires with microseconds', { expires: '2030-01-02T03:04:05.678901Z' }],
  ['expires with an offset', { expires: '2030-01-02T03:04:05+02:00' }],
  ['quotes and backslashes', { description: 'She said "take it \\ leave it"' }],
  ['what looks like parameters', { description: 'a, b=c, d="e"' }],
  ['a tab', { description: 'a\tb' }],
  ['what looks like an escape', { description: 'a \\u20ac b' }],
  ['a realm with a port and quotes', { realm: 'shop.test:8443 "east"' }],
  ['a bar, which the id is joined with', { realm: 'shop|test' }],
  ['another method', { method: 'vendor:tempo-v2_x' }],
  ['another intent', { intent: 'sub_scribe-2' }],
  ['a digest', { digest: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:' }],
  ['metadata', { meta: { b: '2', a: 'ü "1"', c: '' } }],
  ['metadata that is empty', { meta: {} }],
  [
    'keys and numbers that JCS sorts and prints in its own way',
    {
      request: { ä: '€😀', '\u20ac': '1', '😀': 2, '\ufb33': 3, a: [true, null, 1.5, 1e21, 1e-7] },
    },
  ],
  ['a request of nothing', { request: {} }],
  [
    'all at once',
    {
      description: 'Weather, "hot" \\ cold',
      digest: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
      expires: '2030-01-02T03:04:05.678Z',
      meta: { order: '17' },
    },
  ],
]

/** Ways to write one header, given its parameters. */
export const spellings: [string, (parameters: string[]) => string][] = [
  ['another order', (parameters) => `Payment ${[...parameters].reverse().join(', ')}`],
  ['no spaces', (parameters) => `Payment ${parameters.join(',')}`],
  ['many spaces', (parameters) => `Payment   ${parameters.join('  ,  ').replaceAll('="', ' = "')}`],
  ['another case of the scheme', (parameters) => `pAYMENT ${parameters.join(', ')}`],
  ['a parameter that nobody knows', (parameters) => `Payment ${parameters.join(', ')}, later="1"`],
  [
    'a token without quotes',
    (parameters) => `Payment ${parameters.join(', ').replace('"charge"', 'charge')}`,
  ],
]

/** Headers that nobody takes. */
export const malformed: [string, (parameters: string[]) => string][] = [
  ['no id', without('id')],
  ['no realm', without('realm')],
  ['no method', without('method')],
  ['no intent', without('intent')],
  ['no request', without('request')],
  ['a parameter twice', (parameters) => `Payment ${parameters.join(', ')}, realm="other.test"`],
  [
    'an uppercase method',
    (parameters) => `Payment ${parameters.join(', ').replace('"stellar"', '"Stellar"')}`,
  ],
  ['a request that is no base64', replaced('request', '%%%')],
  ['a request that is no JSON', replaced('request', Buffer.from('amount').toString('base64url'))],
]

function without(name: string) {
  return (parameters: string[]) =>
    `Payment ${parameters.filter((parameter) => !parameter.startsWith(`${name}=`)).join(', ')}`
}

/** One parameter has another value. */
export function replaced(name: string, value: string) {
  return (parameters: string[]) =>
    `Payment ${parameters
      .map((parameter) => (parameter.startsWith(`${name}=`) ? `${name}="${value}"` : parameter))
      .join(', ')}`
}

/** The parameters of a header whose values hold no comma. */
export function parametersOf(header: string): string[] {
  return header.replace(/^Payment /, '').split(', ')
}
