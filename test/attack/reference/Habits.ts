/** How an honest seller goes about it, besides what it checks: a mutant has one other habit. */
import type { IncomingMessage } from 'node:http'
import { Keypair } from '@stellar/stellar-sdk'
import * as Checks from './Checks.ts'

/** What is known about used challenges and transactions. */
export type Claims = Map<string, true>

/** Habits, and checks. */
export type Habits = {
  checks: Checks.Checks
  secret: string
  /** What makes a challenge unlike every other. */
  nonce(): string
  /** Fields that the id is made over. */
  slots: string[]
  /** Requests that are served for free. */
  free(request: IncomingMessage): boolean
  /** Takes a key once; false when it was taken. */
  claim(claims: Claims, key: string): Promise<boolean>
  /** Keys that a payment takes. */
  keys(payment: { id: string; hash: string; isPush: boolean }): string[]
  /** Serves before the ledger has the payment. */
  isHasty: boolean
  /** Submits before anything is checked. */
  isEager: boolean
  /** Whether what sending says lets a payment go on. */
  isSent(status: string): boolean
  /** What a sponsored transaction is simulated with, and when. */
  simulates: 'in turn' | 'before' | 'never'
  /** Sponsored payments are sent one after another. */
  queues: boolean
  /** Whose resources and fee a sponsored transaction has. */
  pays: 'own' | 'offered'
  /** Kinds of proof that are taken. */
  takes(kind: string, terms: Checks.Terms): boolean
  /** Of a pushed payment. */
  push: {
    isSigned(proof: { payer: string; id: string; hash: string; signature: string }): boolean
    isPaid(status: string): boolean
    compares: boolean
  }
  /** Status of an answer when the RPC fails. */
  outage(isSent: boolean): number
  /** Headers and body of answers. */
  challengeHeaders: Record<string, string>
  goodsHeaders: Record<string, string>
  repeatsChallenge: boolean
  problem(detail: string): { type: string; body: string }
  /** What is answered when something is thrown. */
  fault(error: Error): { status: number; body: string }
  /** Whether a credential that cannot be read is refused, not thrown. */
  parses: boolean
  /** Requests are read and answered one after another. */
  locks: boolean
  /** Bodies are read, and parsed. */
  readsBodies: boolean
}

const detail = (text: string) => ({
  detail: text,
  status: 402,
  title: 'Payment required',
  type: 'https://paymentauth.org/problems/payment-required',
})

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'WWW-Authenticate, Payment-Receipt',
}

function isSigned({ hash, id, payer, signature }: Parameters<Habits['push']['isSigned']>[0]) {
  if (!/^[0-9a-f]{128}$/.test(signature)) return false
  const signed = Buffer.from(`${id}:${hash}`)
  return Keypair.fromPublicKey(payer).verify(signed, Buffer.from(signature, 'hex'))
}

/** An honest seller's. */
export const honest: Habits = {
  checks: {
    challenge: Checks.ofChallenge,
    transfer: Checks.ofTransfer,
    pull: Checks.ofPull,
    sponsored: Checks.ofSponsored,
  },
  secret: 'a reference secret of more than thirty-two bytes',
  nonce: () => crypto.randomUUID(),
  slots: Checks.slots,
  free: () => false,
  async claim(claims, key) {
    if (claims.has(key)) return false
    claims.set(key, true)
    return true
  },
  keys: ({ id, hash }) => [id, hash],
  isHasty: false,
  isEager: false,
  isSent: (status) => status === 'PENDING',
  simulates: 'in turn',
  queues: true,
  pays: 'own',
  takes: (kind, { sponsored }) => kind === 'transaction' || (kind === 'signedHash' && !sponsored),
  push: { isSigned, isPaid: (status) => status === 'SUCCESS', compares: true },
  outage: () => 503,
  challengeHeaders: { ...cors, 'cache-control': 'no-store' },
  goodsHeaders: { ...cors, 'cache-control': 'private' },
  repeatsChallenge: true,
  problem: (text) => ({ type: 'application/problem+json', body: JSON.stringify(detail(text)) }),
  fault: () => ({ status: 500, body: '' }),
  parses: true,
  locks: false,
  readsBodies: false,
}
