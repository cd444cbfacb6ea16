/** A seller of its own kind, made of named checks and habits, of which each mutant has one that is broken. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Keypair, rpc } from '@stellar/stellar-sdk'
import * as Market from '../../skills/assets/Market.ts'
import { type Challenge, type Context, firstFailed, idOf, type Terms } from './Checks.ts'
import { type Habits, honest } from './Habits.ts'
import { type Payload, Refusal, reach, settle, type Till } from './settle.ts'

/** Where a seller sells. */
export type Place = {
  rpcUrl: string
  passphrase: string
  /** Contract of the token. */
  currency: string
  recipient: string
  /** Signs and pays for sponsored payments. */
  sponsor: Keypair
}

/** A running seller: `/paid` costs 0.01, `/dear` costs 0.02. */
export type Seller = { url: URL; other: URL; close(): Promise<void> }

const prices: Record<string, string> = { '/paid': '100000', '/dear': '200000' }
const lifetimeMs = 30_000
const realm = 'reference.test'

/** Opens one; `change` breaks it. */
export async function open(
  place: Place,
  { change = {}, sponsored = false }: { change?: Partial<Habits>; sponsored?: boolean } = {},
): Promise<Seller> {
  const habits: Habits = { ...honest, ...change }
  const { passphrase, rpcUrl, sponsor } = place
  const server = new rpc.Server(rpcUrl, { allowHttp: true })
  const till: Till = { claims: new Map(), habits, passphrase, queue: inTurn(), server, sponsor }
  const lock = habits.locks ? inTurn() : <result>(task: () => Promise<result>) => task()
  const { close, url } = await Market.listen((request, response) => {
    lock(() => answer({ place, sponsored, till }, request, response)).catch((error: Error) => {
      const { body, status } = habits.fault(error)
      response.writeHead(status).end(body)
    })
  })
  return { url: new URL(`${url}/paid`), other: new URL(`${url}/dear`), close }
}

type Shop = { place: Place; sponsored: boolean; till: Till }

async function answer(
  shop: Shop,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { habits } = shop.till
  if (habits.locks || habits.readsBodies) await readBody(request)
  const amount = prices[new URL(request.url ?? '', 'http://reference.test').pathname]
  if (habits.free(request)) return goods(habits, response, 'free')
  if (!amount) return void response.writeHead(404).end()
  const { currency, recipient } = shop.place
  const terms = { amount, currency, recipient, sponsored: shop.sponsored }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405).end()
  try {
    const reference = await pay(shop, terms, request.headers.authorization)
    goods(habits, response, reference)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refuse(habits, response, error, challengeFor(habits, terms))
  }
}

/** Takes a payment; returns the hash for the receipt. @throws {Refusal} */
async function pay({ till }: Shop, terms: Terms, authorization = ''): Promise<string> {
  if (!authorization.startsWith('Payment ')) throw new Refusal('not paid', 0)
  const { habits, server, sponsor } = till
  const { challenge, payload, source } = parse(habits, authorization)
  const asked = JSON.parse(Buffer.from(challenge.request ?? '', 'base64url').toString())
  const payer = /^did:pkh:stellar:testnet:(G[A-Z2-7]{55})$/.exec(source)?.[1]
  if (!payer) throw new Refusal('no payer')
  const context: Context = {
    asked,
    bound: habits.slots,
    challenge,
    latestLedger: (await reach(() => server.getLatestLedger(), till, false)).sequence,
    payer,
    secret: habits.secret,
    sponsor: sponsor.publicKey(),
    terms,
  }
  const failed = firstFailed(habits.checks.challenge, context)
  if (failed) throw new Refusal(`the challenge is not ours: ${failed}`)
  return settle(till, context, payload)
}

type Credential = { challenge: Challenge; payload: Payload; source: string }

function parse({ parses }: Habits, authorization: string): Credential {
  try {
    const text = Buffer.from(authorization.slice('Payment '.length), 'base64url').toString()
    const { challenge, payload, source } = JSON.parse(text)
    JSON.parse(Buffer.from(challenge.request, 'base64url').toString())
    return { challenge, payload: { ...payload }, source: String(source) }
  } catch (error) {
    if (!parses) throw error
    throw new Refusal('malformed')
  }
}

function challengeFor(habits: Habits, terms: Terms): string {
  const { amount, currency, recipient, sponsored } = terms
  const methodDetails = {
    credentialTypes: sponsored ? ['transaction'] : ['transaction', 'signedHash'],
    network: 'stellar:testnet',
    reference: habits.nonce(),
    ...(sponsored ? { feePayer: true } : {}),
  }
  const request = { amount, currency, methodDetails, recipient }
  const seconds = Math.ceil((Date.now() + lifetimeMs) / 1_000)
  const challenge: Challenge = {
    expires: new Date(seconds * 1_000).toISOString(),
    intent: 'charge',
    method: 'stellar',
    opaque: Buffer.from(JSON.stringify({ nonce: habits.nonce() })).toString('base64url'),
    realm,
    request: Buffer.from(JSON.stringify(request)).toString('base64url'),
  }
  const id = idOf(challenge, habits.secret, habits.slots)
  const fields = Object.entries({ id, ...challenge })
  return `Payment ${fields.map(([name, value]) => `${name}="${value}"`).join(', ')}`
}

function refuse(
  habits: Habits,
  response: ServerResponse,
  { message, status }: Refusal,
  challenge: string,
): void {
  const { body, type } = habits.problem(message)
  const isNew = status === 0 || habits.repeatsChallenge
  const headers = { ...habits.challengeHeaders, 'content-type': type }
  response
    .writeHead(status || 402, { ...headers, ...(isNew ? { 'www-authenticate': challenge } : {}) })
    .end(body)
}

function goods({ goodsHeaders }: Habits, response: ServerResponse, reference: string): void {
  const receipt = { method: 'stellar', reference, status: 'success', timestamp: new Date() }
  response
    .writeHead(200, {
      ...goodsHeaders,
      'content-type': 'application/json',
      'payment-receipt': Buffer.from(JSON.stringify(receipt)).toString('base64url'),
    })
    .end(JSON.stringify({ sky: 'sunny', temperatureCelsius: 24 }))
}

async function readBody(request: IncomingMessage): Promise<void> {
  let bytes = 0
  for await (const chunk of request) bytes += (chunk as Buffer).length
  if (bytes > 1_000_000) throw new Error('out of memory')
}

/** Runs tasks one after another. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <result>(task: () => Promise<result>): Promise<result> => {
    const own = last.then(task)
    last = own.catch(() => {})
    return own
  }
}
