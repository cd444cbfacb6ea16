/**
 * Sends a signed transaction and finds out what became of it. The outcome is a value; nothing here throws.
 *
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/sendTransaction
 * @see https://developers.stellar.org/docs/data/apis/rpc/api-reference/methods/getTransaction
 * @module
 */
import { xdr } from '@stellar/stellar-sdk'
import type { Clock } from './Clock.ts'
import { DEFAULT_LEDGER_CLOSE_TIME, POLL } from './Defaults.ts'
import { type Rpc, RpcError } from './Rpc.ts'
import * as Semaphore from './Semaphore.ts'

/** What became of a transaction. */
export type Outcome =
  /** In a ledger, and it did what it says. */
  | { status: 'success' }
  /** In a ledger, failed: its fee is paid, nothing else happened. */
  | { status: 'failed'; resultCode: string }
  /** The network refused it; it will never be in a ledger. */
  | { status: 'rejected'; resultCode: string }
  /** The network kept saying "try again later"; it has not taken it. */
  | { status: 'busy' }
  /** The RPC was down; it has not taken it. */
  | { status: 'unreached'; cause: unknown }
  /** The network had it already, and not from us. */
  | { status: 'duplicate' }
  /** Its time is over and no ledger has it; it will never be in one. */
  | { status: 'not-included' }
  /** It may be in a ledger, now or later. */
  | { status: 'unknown'; cause?: unknown }

/** How to send and look up. */
export type Context = {
  rpc: Rpc
  clock: Clock
  /** Limits lookups at the same time. */
  limit: Semaphore.Semaphore
  poll: Poll
}

/** How often to look a transaction up. */
export type Poll = {
  /** Lookups per `timeoutMs`. */
  attempts: number
  /** First pause; each is 1.2 times the one before, up to five times the first. */
  delayMs: number
  /** How long the network may be busy or silent, and how long to look on after `maxTime`. */
  timeoutMs: number
}

/** The options that make a context; see {@link Poll}. */
export type Options = {
  pollDelayMs?: number | undefined
  pollMaxAttempts?: number | undefined
  pollMaxConcurrent?: number | undefined
  pollTimeoutMs?: number | undefined
}

/** Makes a context, with the documented defaults. */
export function configure(options: Options, rpc: Rpc, clock: Clock): Context {
  const {
    pollDelayMs: delayMs = POLL.delayMs,
    pollMaxAttempts: attempts = POLL.attempts,
    pollMaxConcurrent = POLL.concurrent,
    pollTimeoutMs: timeoutMs = POLL.timeoutMs,
  } = options
  const limit = Semaphore.create(pollMaxConcurrent)
  return { clock, limit, poll: { attempts, delayMs, timeoutMs }, rpc }
}

/** A signed transaction. */
export type Signed = {
  /** Base64 XDR of the envelope. */
  xdr: string
  /** Hash of the envelope, hex. */
  hash: string
  /** The time after which no ledger takes it, seconds. */
  maxTime: number
  /** Who signed it. One that the payer signed and somebody has sent already may be somebody else's payment. */
  owner: 'payer' | 'sponsor'
}

/** What is known after sending: that the network has the transaction, or already how it ended. */
export type Delivery = { status: 'accepted' } | Outcome

/** Sends until the network takes or refuses the transaction, then looks it up until its fate is known. */
export async function submit(context: Context, signed: Signed): Promise<Outcome> {
  const delivery = await deliver(context, signed)
  return delivery.status === 'accepted' ? confirm(context, signed) : delivery
}

/** Sends until the network takes or refuses the transaction. */
export async function deliver(context: Context, signed: Signed): Promise<Delivery> {
  const { clock, poll } = context
  const giveUpMs = Math.min(clock.now() + poll.timeoutMs, signed.maxTime * 1_000)
  for (let attempt = 1; ; attempt += 1) {
    const sent = await send(context.rpc, signed)
    if (sent.status === 'accepted') return sent
    if (sent.status === 'lost') return recover(context, signed)
    if (sent.status === 'duplicate' && signed.owner === 'sponsor') return { status: 'accepted' }
    if (sent.status !== 'busy' || clock.now() >= giveUpMs) return sent
    await clock.sleep(pauseMs(poll, attempt, clock))
  }
}

type Sent =
  | { status: 'accepted' }
  | { status: 'lost' }
  | Extract<Outcome, { status: 'rejected' | 'busy' | 'unreached' | 'duplicate' }>

type SendReply = { status: string; errorResultXdr?: string }

/** One sendTransaction. `lost`: the request may have arrived, its answer did not. */
export async function send(rpc: Rpc, signed: Signed): Promise<Sent> {
  try {
    const params = { transaction: signed.xdr }
    const { status, errorResultXdr } = await rpc.call<SendReply>('sendTransaction', params)
    if (status === 'ERROR') return { resultCode: resultCode(errorResultXdr), status: 'rejected' }
    // Nothing of it is kept by the network: another transaction of its source is pending.
    if (status === 'TRY_AGAIN_LATER') return { status: 'busy' }
    return { status: status === 'DUPLICATE' ? 'duplicate' : 'accepted' }
  } catch (cause) {
    const reached = cause instanceof RpcError ? cause.reached : 'maybe'
    return reached === 'no' ? { cause, status: 'unreached' } : { status: 'lost' }
  }
}

/**
 * After a lost answer: looks for the transaction, and sends the same envelope again while there is none. That is
 * harmless, the network knows it by its hash. Bounded by `timeoutMs`.
 */
async function recover(context: Context, signed: Signed): Promise<Outcome> {
  const { clock, poll } = context
  const endMs = clock.now() + poll.timeoutMs
  for (let attempt = 1; ; attempt += 1) {
    const found = await lookUp(context, signed)
    if (typeof found === 'object') return found
    const sent = found === 'not-found' ? await send(context.rpc, signed) : undefined
    if (sent?.status === 'accepted' || sent?.status === 'duplicate') return confirm(context, signed)
    if (clock.now() >= endMs) return { status: 'unknown' }
    await clock.sleep(pauseMs(poll, attempt, clock))
  }
}

/** Looks up until a ledger has it, or none can, or the RPC has been silent for `timeoutMs`. */
export async function confirm(context: Context, signed: Signed): Promise<Outcome> {
  const { clock, poll } = context
  const endMs = signed.maxTime * 1_000 + poll.timeoutMs
  const spans = Math.max(1, Math.ceil((endMs - clock.now()) / poll.timeoutMs))
  let heardMs = clock.now()
  for (let attempt = 1; attempt <= poll.attempts * spans; attempt += 1) {
    const found = await lookUp(context, signed)
    if (typeof found === 'object') return found
    if (found === 'not-found') heardMs = clock.now()
    if (clock.now() >= Math.min(endMs, heardMs + poll.timeoutMs)) break
    await clock.sleep(pauseMs(poll, attempt, clock))
  }
  return { status: 'unknown' }
}

type GetReply = { status: string; latestLedgerCloseTime?: string | number; resultXdr?: string }

/** One getTransaction: an outcome, or that there is none yet, or that the RPC does not say. */
async function lookUp(
  { limit, rpc }: Context,
  { hash, maxTime }: Signed,
): Promise<Outcome | 'not-found' | 'silent'> {
  const reply = await limit(() => rpc.call<GetReply>('getTransaction', { hash })).catch(
    () => undefined,
  )
  if (!reply) return 'silent'
  if (reply.status === 'SUCCESS') return { status: 'success' }
  if (reply.status === 'FAILED')
    return { resultCode: resultCode(reply.resultXdr), status: 'failed' }
  // The RPC has seen a ledger that closed after maxTime (and one more, to be sure), and this transaction in none.
  if (Number(reply.latestLedgerCloseTime) > maxTime + DEFAULT_LEDGER_CLOSE_TIME)
    return { status: 'not-included' }
  return 'not-found'
}

function pauseMs(poll: Poll, attempt: number, clock: Clock): number {
  const grown = poll.delayMs * Math.min(1.2 ** (attempt - 1), 5)
  const jitter = Math.min(200, poll.delayMs / 5) * (2 * clock.random() - 1)
  return Math.max(0, grown + jitter)
}

/**
 * Names a transaction's result, with the operation's where there is one.
 *
 * @example
 * Submission.resultCode('AAAAAAAAAGT////7AAAAAA==') // 'txBadSeq'
 */
export function resultCode(resultXdr: string | undefined): string {
  if (!resultXdr) return 'unknown result'
  try {
    const result = xdr.TransactionResult.fromXDR(resultXdr, 'base64').result()
    const name = result.switch().name
    if (name === 'txFeeBumpInnerFailed')
      return innerCode(result.innerResultPair().result().result())
    return name === 'txFailed' ? `${name}:${operationCode(result.results())}` : name
  } catch {
    return 'unreadable result'
  }
}

function innerCode(result: xdr.InnerTransactionResultResult): string {
  const name = result.switch().name
  return name === 'txFailed' ? `${name}:${operationCode(result.results())}` : name
}

function operationCode(results: xdr.OperationResult[]): string {
  const [first] = results
  if (first?.switch().name !== 'opInner') return first?.switch().name ?? 'no operation'
  const inner = first.tr().value() as { switch(): { name: string } }
  return inner.switch().name
}
