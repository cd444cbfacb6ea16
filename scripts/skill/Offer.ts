/** What a seller asks for, read out of its 402 and looked at piece by piece. */
import { StrKey } from '@stellar/stellar-sdk'
import { type Answer, listOf, plain, problemOf, type Route } from './Answer.ts'
import * as Challenge from './Challenge.ts'
import { format, symbolOf, testnet } from './Network.ts'
import { check, type Notebook, note, ObstacleError } from './Trial.ts'

/** A charge that can be paid. */
export type Offer = {
  challenge: Challenge.Challenge
  symbol: 'USDC' | 'XLM'
  contract: string
  recipient: string
  /** Base units. */
  amount: bigint
  /** Unix seconds after which the payment is invalid. */
  maxTime: number
  /** The seller pays the network's fee. */
  sponsored: boolean
}

const paymentRequired = 'https://paymentauth.org/problems/payment-required'

/** Looks at the answer to a request without payment. False when there is nothing to pay. */
export function inspectAnswer(notebook: Notebook, answer: Answer, route: Route): boolean {
  const { status, headers } = answer
  notebook.facts.status = `${status}${status === 402 ? ' Payment Required' : ''}`
  if (status !== 402) return refuseStatus(notebook, answer, route)
  const challenged = check(notebook, Challenge.parseAll(authenticate(headers)).length > 0, {
    good: 'WWW-Authenticate has a Payment challenge',
    wrong: `WWW-Authenticate has no Payment challenge${isX402(answer) ? ': this is x402, another protocol' : ''}`,
    fix: 'Send the 402 that mppx makes as it is, headers included.',
  })
  check(notebook, listOf(headers, 'cache-control').includes('no-store'), {
    good: 'Cache-Control: no-store, so nobody pays a challenge of somebody else',
    wrong: `Cache-Control is ${quoteHeader(headers, 'cache-control')}: a cache may give one challenge to many`,
    fix: 'Answer every 402 with Cache-Control: no-store. mppx does; see what removes it on the way.',
  })
  inspectProblem(notebook, answer)
  inspectTransport(notebook, route.url)
  noteCors(notebook, headers, 'WWW-Authenticate')
  return challenged
}

/**
 * Reads the offer and says what it is. `undefined` when it is wrong.
 *
 * @throws {ObstacleError} when it may be right, but cannot be paid from here.
 */
export function read(notebook: Notebook, { headers }: Answer): Offer | undefined {
  const challenges = Challenge.parseAll(authenticate(headers))
  const offers = challenges.map(({ method, intent }) => plain(`${method}/${intent}`, 60))
  const challenge = challenges.find(
    ({ method, intent }) => `${method}/${intent}` === 'stellar/charge',
  )
  notebook.facts.offers = offers.join(', ')
  if (!challenge)
    throw new ObstacleError(
      `The seller offers ${offers.join(', ')}, and this pays stellar/charge only.`,
      'Give the URL of a route that is paid by stellar.charge.',
    )
  const request = Challenge.requestOf(challenge)
  const complete = check(notebook, Boolean(challenge.id && challenge.realm && request), {
    good: 'The challenge has an id and a realm, and its request can be read',
    wrong: 'The challenge lacks an id or a realm, or its request is no base64url JSON',
    fix: 'Let mppx make the challenge; see that no proxy cuts the header (4 kB have to pass).',
  })
  if (!complete || !request) return undefined
  return readCharge(notebook, challenge, request)
}

/** Says whether a page of another origin may read a header; a seller for programs alone needs none of it. */
export function noteCors(notebook: Notebook, headers: Headers, name: string): void {
  const exposed = listOf(headers, 'access-control-expose-headers')
  if (headers.has('access-control-allow-origin') && exposed.includes(name.toLowerCase()))
    notebook.findings.push({ level: 'good', text: `Pages in a browser can read ${name} (CORS)` })
  else
    note(
      notebook,
      `Pages in a browser cannot read ${name}. If they are to pay: Access-Control-Expose-Headers: WWW-Authenticate, Payment-Receipt`,
    )
}

/** `"max-age=60"`, or `missing`. */
export function quoteHeader(headers: Headers, name: string): string {
  const value = headers.get(name)
  return value === null ? 'missing' : `"${plain(value, 80)}"`
}

function authenticate(headers: Headers): string {
  return headers.get('www-authenticate') ?? ''
}

function refuseStatus(notebook: Notebook, answer: Answer, { url, body }: Route): boolean {
  const { status, headers } = answer
  const route = `${body === undefined ? 'GET' : 'POST'} ${url.pathname}`
  const advice: [boolean, string, string][] = [
    [
      status < 300,
      `${route} answers ${status} without payment: everybody gets it for free`,
      'Put the charge in front of the handler, on this route and method, and see that nothing answers earlier.',
    ],
    [
      status < 400,
      `${route} answers ${status} and points to ${plain(headers.get('location') ?? 'nowhere')}`,
      'Give the URL that it points to: a credential must not follow a redirect.',
    ],
    [
      status === 404 || status === 405,
      `${route} answers ${status}: there is nothing to buy`,
      'Give the URL of a paid route. For a POST, give its JSON with --body.',
    ],
    [
      status >= 500,
      `${route} answers ${status}: the seller fails before it asks for anything`,
      'Read the seller’s log: a missing secret, an invalid recipient or network fail here.',
    ],
    [true, `${route} answers ${status}, want 402`, 'See what refuses before the charge does.'],
  ]
  const [, wrong, fix] = advice.find(([applies]) => applies) as [boolean, string, string]
  notebook.findings.push({ level: 'wrong', text: wrong, fix })
  return false
}

function isX402({ headers, body }: Answer): boolean {
  return headers.has('payment-required') || body.includes('"x402Version"')
}

function inspectProblem(notebook: Notebook, answer: Answer): void {
  const problem = problemOf(answer)
  if (problem) notebook.facts.problem = plain(problem.type, 100)
  else note(notebook, 'No problem document (application/problem+json) says why')
  if (problem && problem.type !== paymentRequired)
    note(notebook, `The problem type is not ${paymentRequired}`)
}

function inspectTransport(notebook: Notebook, { protocol, hostname }: URL): void {
  const isLoopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  if (protocol === 'http:' && isLoopback)
    note(notebook, 'Plain HTTP: fine on this machine, and nowhere else')
  else
    check(notebook, protocol === 'https:', {
      good: 'TLS',
      wrong: 'Plain HTTP: who listens can take the credential',
      fix: 'Serve over TLS: MPP requires it.',
    })
}

function readCharge(
  notebook: Notebook,
  challenge: Challenge.Challenge,
  request: Challenge.ChargeRequest,
): Offer | undefined {
  const { methodDetails: details = {} } = request
  const [amount, contract, recipient] = [request.amount, request.currency, request.recipient].map(
    (value) => plain(String(value ?? '')),
  ) as [string, string, string]
  const symbol = symbolOf(contract)
  describe(notebook, challenge, { amount, contract, recipient, symbol })
  const wellFormed = [
    checkAmount(notebook, amount),
    checkAddresses(notebook, contract, recipient),
    checkNetwork(notebook, details.network),
    checkExpiry(notebook, challenge.expires),
  ]
  if (wellFormed.includes(false)) return undefined
  assertPull(details.credentialTypes)
  if (symbol === undefined)
    throw new ObstacleError(
      `The currency ${contract} is neither testnet’s USDC nor XLM, and this can get no other.`,
      'Try the seller with USDC_SAC_TESTNET.',
    )
  const sponsored = details.feePayer === true
  notebook.facts.fee = sponsored ? 'paid by the seller' : 'paid by the buyer'
  const maxTime = Math.floor(Date.parse(challenge.expires ?? '') / 1000)
  return { challenge, symbol, contract, recipient, amount: BigInt(amount), maxTime, sponsored }
}

function describe(
  { facts }: Notebook,
  { id = '', realm = '', expires = '', description }: Challenge.Challenge,
  { amount, contract, recipient, symbol }: Record<string, string | undefined>,
): void {
  const human =
    symbol && /^\d+$/.test(amount ?? '') ? `${format(BigInt(amount ?? ''))} ${symbol}` : ''
  Object.assign(facts, {
    ...(description && { description: plain(description) }),
    amount: human ? `${human} (${amount} base units)` : `${amount} base units`,
    currency: `${contract}${symbol ? ` (${symbol})` : ''}`,
    recipient,
    realm: plain(realm, 80),
    expires: `${plain(expires, 40)}${secondsLeft(expires)}`,
    id: plain(id, 80),
  })
}

function secondsLeft(expires: string): string {
  const seconds = Math.round((Date.parse(expires) - Date.now()) / 1000)
  return Number.isNaN(seconds) ? '' : ` (in ${seconds} s)`
}

function checkAmount(notebook: Notebook, amount: string): boolean {
  return check(notebook, /^[1-9]\d{0,30}$/.test(amount), {
    good: 'The amount is a whole number of base units',
    wrong: `The amount is "${amount}", want a whole number of base units`,
    fix: 'Give stellar.charge decimal text, such as "0.01"; it makes base units of it.',
  })
}

function checkAddresses(notebook: Notebook, contract: string, recipient: string): boolean {
  const valid =
    StrKey.isValidContract(contract) &&
    (StrKey.isValidEd25519PublicKey(recipient) || StrKey.isValidContract(recipient))
  return check(notebook, valid, {
    good: 'Currency and recipient are addresses',
    wrong: 'The currency is no contract (C…), or the recipient no account or contract (G…, C…)',
    fix: 'Use USDC_SAC_TESTNET as currency, and copy the recipient’s address whole.',
  })
}

function checkNetwork({ facts, ...notebook }: Notebook, network: unknown): boolean {
  facts.network = plain(String(network ?? 'missing'), 60)
  if (network === 'stellar:pubnet')
    throw new ObstacleError(
      'The seller asks for money on the public network: refused, this never pays there.',
      'Try it with the configuration for testnet: network "stellar:testnet", and its currency.',
    )
  return check({ facts, ...notebook }, network === testnet.id, {
    good: `The network is ${testnet.id}`,
    wrong: `The network is "${facts.network}", and there are stellar:testnet and stellar:pubnet`,
    fix: 'Give stellar.charge network: "stellar:testnet".',
  })
}

function checkExpiry(notebook: Notebook, expires: string | undefined): boolean {
  const inTime = expires !== undefined && Date.parse(expires) > Date.now() + 1_000
  return check(notebook, inTime, {
    good: 'It expires, and there is time to pay',
    wrong: expires ? 'It has expired before it could be paid' : 'It never expires',
    fix: expires
      ? 'See that the seller’s clock is right, and that no cache gives old challenges.'
      : 'Leave expires to mppx, which gives 5 minutes, or give a date that is near.',
  })
}

function assertPull(types: unknown): void {
  if (Array.isArray(types) && !types.includes('transaction'))
    throw new ObstacleError(
      'The seller takes pushed payments only, and this pays by pull.',
      'Offer the credential type "transaction" as well.',
    )
}
