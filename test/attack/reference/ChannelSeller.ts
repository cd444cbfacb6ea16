/** A seller by channel, made of named checks, of which each mutant has one that is broken. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Address, type Keypair, nativeToScVal, xdr } from '@stellar/stellar-sdk'
import * as Market from '../../skills/assets/Market.ts'
import { type Challenge, idOf, slots } from './Checks.ts'
import { Refusal } from './settle.ts'

/** What is sold for. `total` is what was promised. */
export type Till = {
  channel: string
  key: Keypair
  deposit: bigint
  total: bigint
  used: Set<string>
}

/** A voucher, as it comes. */
export type Sent = {
  till: Till
  challenge: Challenge
  action: string
  amount: string
  signature: string
}

/** What an honest seller looks at. */
export const checks = {
  id: ({ challenge }: Sent) => challenge.id === idOf(challenge, secret),
  fresh: ({ challenge, till }: Sent) => !till.used.has(String(challenge.id)),
  action: ({ action }: Sent) => action === 'voucher',
  amount: ({ amount }: Sent) => /^[1-9]\d{0,38}$/.test(amount) && BigInt(amount) < 2n ** 127n,
  hex: ({ signature }: Sent) => /^[0-9a-f]{128}$/.test(signature),
  rising: ({ amount, till }: Sent) => BigInt(amount) >= till.total + price,
  deposited: ({ amount, till }: Sent) => BigInt(amount) <= till.deposit,
  signed: (sent: Sent) => isSigned(sent, sent.till.channel),
}

/** How it goes about it. */
export type Habits = {
  checks: typeof checks
  /** Slots of the id. */
  slots: string[]
  /** Remembers a voucher, between the checks and the goods. */
  store(sent: Sent): Promise<void>
}

/** An honest seller's. */
export const honest: Habits = {
  checks,
  slots,
  async store({ amount, challenge, till }) {
    till.used.add(String(challenge.id))
    till.total = BigInt(amount)
  },
}

/** Base units. */
export const price = 10_000n
const secret = 'a reference secret of more than thirty-two bytes'
const cors = { 'access-control-allow-origin': '*' }

/** Opens one; `change` breaks it. */
export async function open(
  terms: Pick<Till, 'channel' | 'key' | 'deposit'>,
  change: Partial<Habits> = {},
): Promise<{ url: URL; close(): Promise<void> }> {
  const habits = { ...honest, ...change }
  const till: Till = { ...terms, total: 0n, used: new Set() }
  const { close, url } = await Market.listen((request, response) => {
    answer(habits, till, request, response).catch(() => response.writeHead(500).end())
  })
  return { url: new URL(`${url}/word`), close }
}

async function answer(
  habits: Habits,
  till: Till,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url !== '/word') return void response.writeHead(404).end()
  if (!/GET|HEAD/.test(request.method ?? '')) return void response.writeHead(405).end()
  try {
    const sent = parse(till, request.headers.authorization ?? '')
    const failed = Object.entries(habits.checks).find(([, check]) => !check(sent))?.[0]
    if (failed) throw new Refusal(failed)
    await habits.store(sent)
    const expose = { 'access-control-expose-headers': 'Payment-Receipt' }
    const headers = { ...cors, ...expose, 'cache-control': 'private', 'payment-receipt': 'e30' }
    response.writeHead(200, headers).end('{"word":"sky"}')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refuse(response, error.message, challengeFor(habits, till))
  }
}

function parse(till: Till, authorization: string): Sent {
  try {
    const text = Buffer.from(authorization.replace('Payment ', ''), 'base64url').toString()
    const { challenge, payload } = JSON.parse(text)
    const { action, amount, signature } = payload
    JSON.parse(Buffer.from(challenge.request, 'base64url').toString())
    return { till, challenge, action, amount: String(amount), signature: String(signature) }
  } catch {
    throw new Refusal('malformed')
  }
}

/** Whether the key of the channel promised so much on `channel`. */
export function isSigned({ amount, signature, till }: Sent, channel: string): boolean {
  const bytes = commitment(BigInt(amount), channel, 'Test SDF Network ; September 2015')
  return till.key.verify(bytes, Buffer.from(signature, 'hex'))
}

/** The bytes that are signed. */
export function commitment(amount: bigint, channel: string, passphrase: string): Buffer {
  const network = createHash('sha256').update(passphrase).digest()
  const entries = [
    ['amount', nativeToScVal(amount, { type: 'i128' })],
    ['channel', new Address(channel).toScVal()],
    ['domain', xdr.ScVal.scvSymbol('chancmmt')],
    ['network', xdr.ScVal.scvBytes(network)],
  ] as const
  const map = entries.map(
    ([name, val]) => new xdr.ScMapEntry({ key: xdr.ScVal.scvSymbol(name), val }),
  )
  return xdr.ScVal.scvMap(map).toXDR()
}

function challengeFor(habits: Habits, { channel, total }: Till): string {
  const methodDetails = { cumulativeAmount: `${total}`, network: 'stellar:testnet' }
  const request = { amount: `${price}`, channel, methodDetails }
  const challenge: Challenge = {
    expires: new Date(Date.now() + 60_000).toISOString(),
    intent: 'channel',
    method: 'stellar',
    opaque: Buffer.from(JSON.stringify({ nonce: crypto.randomUUID() })).toString('base64url'),
    realm: 'reference.test',
    request: Buffer.from(JSON.stringify(request)).toString('base64url'),
  }
  const fields = Object.entries({ id: idOf(challenge, secret, habits.slots), ...challenge })
  return `Payment ${fields.map(([name, value]) => `${name}="${value}"`).join(', ')}`
}

function refuse(response: ServerResponse, detail: string, challenge: string): void {
  const type = 'https://paymentauth.org/problems/payment-required'
  const headers = {
    ...cors,
    'access-control-expose-headers': 'WWW-Authenticate',
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'www-authenticate': challenge,
  }
  const problem = { type, title: 'Payment required', status: 402, detail }
  response.writeHead(402, headers).end(JSON.stringify(problem))
}
