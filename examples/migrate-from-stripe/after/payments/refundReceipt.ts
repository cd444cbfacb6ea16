// stellar-mpp-payments refundReceipt 0.1.0 sha256:c1f42489d450f71663291601948508a0028ee5804cd7c8aa27afe450551e44bc; keep unmodified, update with the skill's scripts/add.mjs --update
/** @module The receipt of a refund: signed by who gave the money back (SEP-53), and held against what the ledger says. */
import { createHash } from 'node:crypto'
import { Keypair, StrKey } from '@stellar/stellar-sdk'
import { readTransfer } from './transfer.ts'

/** What {@link signReceipt} makes. Hashes are hex, the amount is base units. */
export type RefundReceipt = {
  version: 'stellar-refund/1'
  /** CAIP-2. */
  network: string
  /** Of the transaction that had paid. */
  payment: string
  /** Of the transaction that gave back. */
  refund: string
  refundId: string
  /** Contract of the token, `C…`. */
  currency: string
  amount: string
  payer: string
  refunder: string
  /** When the refund's ledger closed, ISO 8601. */
  time: string
  /** Base64, by the refunder's key. */
  signature: string
}

type Field = keyof Omit<RefundReceipt, 'signature'>
const hash = /^[0-9a-f]{64}$/
const address = (text: string) =>
  StrKey.isValidEd25519PublicKey(text) || StrKey.isValidContract(text)
/** In the order in which they are signed. */
const fields: Record<Field | 'signature', (text: string) => boolean> = {
  version: (text) => text === 'stellar-refund/1',
  network: (text) => /^stellar:(testnet|pubnet)$/.test(text),
  payment: (text) => hash.test(text),
  refund: (text) => hash.test(text),
  refundId: (text) => /^[\x21-\x7e]{1,200}$/.test(text),
  currency: (text) => StrKey.isValidContract(text),
  amount: (text) => /^[1-9]\d{0,38}$/.test(text),
  payer: address,
  refunder: (text) => StrKey.isValidEd25519PublicKey(text),
  time: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(text),
  signature: (text) => /^[A-Za-z0-9+/]{86}==$/.test(text),
}

/** Whether a text can name a refund: up to 200 printable characters of ASCII, no space. */
export const isRefundId = fields.refundId

/** Signs what was given back. */
export function signReceipt(
  receipt: Omit<RefundReceipt, 'version' | 'signature'>,
  keypair: Keypair,
): RefundReceipt {
  const unsigned = ordered({ ...receipt, version: 'stellar-refund/1', signature: '' })
  return { ...unsigned, signature: keypair.sign(digestOf(unsigned)).toString('base64') }
}

/** Reads a receipt. @throws {Error} that names the first field that is missing, wrong or too many. */
export function parseReceipt(text: string): RefundReceipt {
  const value = parse(text)
  for (const [name, isValid] of Object.entries(fields))
    if (typeof value[name] !== 'string' || !isValid(value[name]))
      throw new Error(
        `This is no receipt of a refund: "${name}" is missing or not what it should be.`,
      )
  const foreign = Object.keys(value).find((name) => !Object.hasOwn(fields, name))
  if (foreign !== undefined)
    throw new Error(`This receipt says more than is signed: "${foreign.slice(0, 40)}".`)
  return value as RefundReceipt
}

/** What a node knows of a transaction. Times are Unix seconds. */
export type Found =
  | { status: 'SUCCESS'; envelope: string; closedAt: number }
  | { status: 'FAILED' }
  | { status: 'NOT_FOUND'; oldestAt: number }

/** One thing that was looked at. `undefined`: it cannot be told here. */
export type Check = { name: string; isTrue: boolean | undefined; detail: string }

/** Holds a receipt against what a node of its network says of both transactions. It is good when all checks are true. */
export function checkReceipt(
  receipt: RefundReceipt,
  { payment, refund }: { payment: Found; refund: Found },
  passphrase: string,
): Check[] {
  const { amount, currency, payer, refunder, signature, time } = receipt
  const isSigned = Keypair.fromPublicKey(refunder).verify(
    digestOf(receipt),
    Buffer.from(signature, 'base64'),
  )
  const signed = { name: 'signature', isTrue: isSigned, detail: `of ${refunder}` }
  const known = [checkFound('payment', payment, time), checkFound('refund', refund, time)]
  if (payment.status !== 'SUCCESS' || refund.status !== 'SUCCESS') return [signed, ...known]
  const paid = readTransfer(payment.envelope, passphrase)
  const back = readTransfer(refund.envelope, passphrase)
  const check = (name: string, isTrue: boolean, detail: string): Check => ({ name, isTrue, detail })
  return [
    signed,
    ...known,
    check('token', paid?.currency === currency && back?.currency === currency, currency),
    check('amount', back?.amount === BigInt(amount), `${amount} of ${paid?.amount ?? 'nothing'}`),
    check('not more', paid !== undefined && BigInt(amount) <= paid.amount, 'than was paid'),
    check('from', back?.payer === refunder, `${refunder}, ${roleOf(refunder, paid?.recipient)}`),
    check('to', back?.recipient === payer && paid?.payer === payer, `${payer}, who had paid`),
    check('order', refund.closedAt >= payment.closedAt, 'paid first, then given back'),
    check('time', Date.parse(time) === refund.closedAt * 1000, time),
  ]
}

function roleOf(refunder: string, recipient = 'nobody'): string {
  return refunder === recipient ? 'who was paid' : `while ${recipient} was paid`
}

function checkFound(name: string, found: Found, time: string): Check {
  if (found.status === 'SUCCESS')
    return { name, isTrue: true, detail: 'the transaction is on the ledger' }
  if (found.status === 'FAILED')
    return { name, isTrue: false, detail: 'the transaction failed: it moved nothing' }
  const isKnown = name === 'refund' && found.oldestAt * 1000 <= Date.parse(time)
  const since = new Date(found.oldestAt * 1000).toISOString()
  return isKnown
    ? { name, isTrue: false, detail: 'there is no such transaction' }
    : { name, isTrue: undefined, detail: `not found: this RPC remembers all since ${since}` }
}

/** SEP-53: what is signed is the hash of a prefix and the message, here the receipt's JSON without its signature. */
function digestOf(receipt: RefundReceipt): Buffer {
  const { signature: _, ...message } = ordered(receipt)
  const text = `Stellar Signed Message:\n${JSON.stringify(message)}`
  return createHash('sha256').update(text).digest()
}

function ordered(receipt: RefundReceipt): RefundReceipt {
  const entries = Object.keys(fields).map((name) => [name, receipt[name as Field]])
  return Object.fromEntries(entries) as RefundReceipt
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {}
  throw new Error('This is no receipt of a refund: it is no JSON object.')
}
