/** A running seller, asked once without payment and once with a credential that is only long. */
import { type Answer, ask, listOf, plain } from '../Answer.ts'
import * as Challenge from '../Challenge.ts'
import { ObstacleError } from '../Trial.ts'
import { type Check, type Context, error, type Finding, skipped, warning } from './Check.ts'
import { findWrongTerms } from './sellerTerms.ts'

/** Near what Node takes in all by default, and above what any credential needs. */
const longHeaderBytes = 15_000

/** The 402 is complete and asks for what the environment says, and long credentials arrive. */
export const sellerCheck: Check = {
  name: 'Running seller',
  async run(context) {
    const { url } = context
    if (!url) return skipped('give a paid route with --url')
    const answer = await askSafely(url)
    if (answer instanceof ObstacleError)
      return [error(`The seller does not answer: ${answer.message}`, answer.fix)]
    if (answer.status !== 402) return [findStatus(answer, url)]
    return [
      ...findChallenge(answer, context, url),
      ...findHeaders(answer),
      ...(await findShortLimit(url)),
    ]
  },
}

async function findShortLimit(url: URL): Promise<Finding[]> {
  const value = 'Payment '.padEnd(longHeaderBytes, 'x')
  const answer = await askSafely(url, { header: 'Authorization', value })
  const status = answer instanceof ObstacleError ? 'no answer' : answer.status
  if (status === 402 || status === 401) return []
  return [
    error(
      `An Authorization header of ${longHeaderBytes / 1000} kB gets ${status}, want 402: long credentials do not arrive.`,
      'Node: node --max-http-header-size=32768. nginx: large_client_header_buffers 4 32k;',
    ),
  ]
}

function askSafely(url: URL, credential?: { header: string; value: string }) {
  return ask({ url, body: undefined }, credential).catch((problem: unknown) => {
    if (problem instanceof ObstacleError) return problem
    throw problem
  })
}

function findStatus({ status, headers }: Answer, { pathname }: URL): Finding {
  const title = `GET ${plain(pathname)} answers ${status}, want 402`
  if (status < 300)
    return error(`${title}: everybody gets it for free.`, 'Put the charge in front of the handler.')
  if (status < 400)
    return error(
      `${title}.`,
      `Give the URL that it points to: ${plain(headers.get('location') ?? '')}`,
    )
  if (status < 500) return error(`${title}.`, 'Give the URL of a paid route that takes GET.')
  return error(`${title}: the seller fails before it asks for anything.`, 'Read its log.')
}

function findChallenge({ headers }: Answer, context: Context, url: URL): Finding[] {
  const all = Challenge.parseAll(headers.get('www-authenticate') ?? '')
  const challenge = all.find(({ method }) => method === 'stellar')
  const request = challenge && Challenge.requestOf(challenge)
  if (all.length === 0)
    return [
      error(
        'The 402 has no WWW-Authenticate: Payment.',
        'Send the 402 that mppx makes as it is, headers included; see what a proxy removes.',
      ),
    ]
  if (!challenge)
    return [
      error(
        `The 402 offers ${plain(all.map(({ method }) => method).join(', '))}, and nothing on Stellar.`,
        'Give the URL of a route that stellar.charge protects.',
      ),
    ]
  if (!request || !challenge.id)
    return [
      error(
        'The challenge has no id, or its request cannot be read.',
        'See that no proxy cuts the header: nginx: proxy_buffer_size 16k;',
      ),
    ]
  return findWrongTerms({ challenge, request }, context, url)
}

function findHeaders({ headers }: Answer): Finding[] {
  const exposed = listOf(headers, 'access-control-expose-headers')
  const hidden = ['WWW-Authenticate', 'Payment-Receipt'].filter(
    (name) => !exposed.includes(name.toLowerCase()) && !exposed.includes('*'),
  )
  const cached = !listOf(headers, 'cache-control').includes('no-store')
  const isOpen = headers.has('access-control-allow-origin')
  return [
    ...(cached
      ? [
          error(
            'The 402 is not Cache-Control: no-store: a cache may give one challenge to many.',
            'mppx sends it; see what removes it on the way.',
          ),
        ]
      : []),
    ...(isOpen && hidden.length === 0
      ? []
      : [
          warning(
            `Pages in a browser cannot pay: CORS hides ${hidden.length > 0 ? hidden.join(' and ') : 'the whole answer'}.`,
            'Access-Control-Allow-Origin: *, Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt; app.use(cors()) of expressSeller does both.',
          ),
        ]),
  ]
}
