import { Errors } from 'mppx'
import { describe, expect, test } from 'vitest'
import {
  type Circumstances,
  PaymentProblem,
  type Reason,
  toPaymentError,
} from '../../../skills/stellar-mpp-payments/assets/errors.ts'
import { createLanes, inLanes } from '../../../skills/stellar-mpp-payments/assets/sponsors.ts'
import { StoreUnavailable } from '../../../skills/stellar-mpp-payments/assets/storeRules.ts'
import { plain } from './Double.ts'

const pull: Circumstances = { mode: 'pull', sponsored: false, claimKept: false }
const kept = { ...pull, claimKept: true }
const sponsored = { ...pull, sponsored: true }
const push: Circumstances = { ...kept, mode: 'push' }

const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
const axios = Object.assign(new Error('Request failed with status code 502'), {
  name: 'AxiosError',
  response: { status: 502 },
})
const verification = (message: string, options?: ErrorOptions) =>
  plain('PaymentVerificationError', message, options)
const settlement = (message: string, options?: ErrorOptions) =>
  plain('SettlementError', message, options)

const table: [string, unknown, Circumstances, Reason, number][] = [
  ['replay', verification('Challenge already used.'), kept, 'already-used', 402],
  ['replay of a hash', verification('Transaction hash already used'), push, 'already-used', 402],
  ['expired', verification('Challenge has expired'), pull, 'expired', 402],
  [
    'an expired authorization',
    verification('auth entry expired'),
    pull,
    'verification-failed',
    402,
  ],
  ['amount too low', verification('amount too low'), push, 'underpaid', 402],
  ['difference', verification('mismatch'), { ...pull, difference: 'underpaid' }, 'underpaid', 402],
  ['anything else', verification('no transfer event'), pull, 'verification-failed', 402],
  ['a broken envelope', new Error('XDR Read Error'), pull, 'verification-failed', 402],
  ['no balance', plain('SimulationContractError', 'balance'), pull, 'verification-failed', 402],
  ['a number like a status', verification('503 is not 100'), pull, 'verification-failed', 402],
  ['refused by send', settlement('sendTransaction returned ERROR'), pull, 'not-settled', 402],
  [
    'sponsor refused',
    settlement('sendTransaction returned ERROR'),
    sponsored,
    'sponsor-unavailable',
    503,
  ],
  [
    'send busy',
    settlement('sendTransaction returned TRY_AGAIN_LATER'),
    pull,
    'rpc-unavailable',
    503,
  ],
  [
    'simulation unreachable',
    plain('SimulationNetworkError', '-', { cause: refused }),
    pull,
    'rpc-unavailable',
    503,
  ],
  ['simulation slow', plain('SimulationTimeoutError', '-'), sponsored, 'rpc-unavailable', 503],
  [
    'a store that is lost',
    plain('StellarMppError', 'x', { cause: new StoreUnavailable('Redis', 'offline') }),
    pull,
    'rpc-unavailable',
    503,
  ],
  ['wrapped outage', verification('failed', { cause: axios }), kept, 'rpc-unavailable', 503],
  ['account unreachable', axios, pull, 'rpc-unavailable', 503],
  ['fetch', new TypeError('fetch failed', { cause: refused }), pull, 'rpc-unavailable', 503],
  ['store locked', new Error('database is locked'), pull, 'rpc-unavailable', 503],
  ['send lost', axios, kept, 'outcome-unknown', 500],
  ['poll gave up', settlement('ambiguous: challenge locked'), kept, 'outcome-unknown', 500],
  ['too many polls', plain('SemaphoreTimeoutError', 'timed out'), kept, 'outcome-unknown', 500],
  ['failed on the ledger', settlement('Transaction ab FAILED'), kept, 'not-settled', 402],
  [
    'send failed somehow',
    settlement('sendTransaction FAILURE unclear'),
    kept,
    'outcome-unknown',
    500,
  ],
  ['push, look-up', axios, push, 'push-unavailable', 503],
  ['push, not found', verification('not found'), push, 'push-not-verified', 402],
  ['no error at all', 'text', pull, 'verification-failed', 402],
  ['nothing', undefined, pull, 'verification-failed', 402],
]

describe('toPaymentError', () => {
  test.each(table)('behavior: %s', (_name, error, about, reason, status) => {
    const problem = toPaymentError(error, about) as PaymentProblem
    expect(problem).toBeInstanceOf(Errors.PaymentError)
    expect({ reason: problem.reason, status: problem.status }).toEqual({ reason, status })
    expect(problem.toProblemDetails('id')).toMatchObject({
      status,
      code: reason,
      challengeId: 'id',
      detail: expect.stringMatching(/./),
      hint: expect.stringMatching(/./),
    })
  })

  test('behavior: what mppx understands passes as it is', () => {
    const error = new Errors.PaymentInsufficientError({ reason: 'too low' })
    expect(toPaymentError(error, pull)).toBe(error)
  })

  test('error: neither URL, key nor transaction reaches the payer; the cause stays on the server', () => {
    const key = `S${'A'.repeat(55)}`
    const cause = verification(`at https://rpc.example/secret with ${key} in ${'A'.repeat(300)}=`)
    const problem = toPaymentError(cause, pull)
    const wire = JSON.stringify(problem.toProblemDetails())
    expect(wire).not.toMatch(/rpc\.example|AAAA/)
    expect(problem.message).toBe('at (url) with (key) in (data)')
    expect(problem.cause).toBe(cause)
  })

  test('error: a chain of causes that ends nowhere', () => {
    const error = new Error('round')
    error.cause = error
    expect(toPaymentError(error, pull).status).toBe(402)
  })
})

describe('createLanes', () => {
  test('behavior: one after another in each lane, in order, also after a failure', async () => {
    const lanes = createLanes(1, 10)
    const log: string[] = []
    const task = (name: string) => async () => {
      log.push(`${name} starts`)
      await null
      log.push(`${name} ends`)
      if (name === 'b') throw new Error('b fails')
    }
    await Promise.allSettled(['a', 'b', 'c'].map((name) => lanes.run(task(name))))
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} starts`, `${name} ends`]))
    expect(lanes.waiting()).toBe(0)
  })

  test('behavior: the shortest lane is taken', async () => {
    const lanes = createLanes(2, 10)
    const taken = await Promise.all([1, 2, 3, 4].map(() => lanes.run(async (lane) => lane)))
    expect(taken).toEqual([0, 1, 0, 1])
  })

  test('error: a challenge that expired in the queue is not settled', async () => {
    const lanes = createLanes(1, 10)
    const task = async () => 'settled'
    const late = lanes.run(task, new Date(Date.now() - 1).toISOString())
    await expect(late).rejects.toMatchObject({ reason: 'expired', status: 402 })
  })

  test('behavior: what a sponsor could not send, because its RPC lags, is tried again', async () => {
    const receipt = { reference: 'ab' } as never
    const fail = () => Promise.reject(new PaymentProblem('sponsor-unavailable'))
    const results = [fail, async () => receipt]
    const verify = () => (results.shift() ?? fail)()
    const method = inLanes([{ verify }], createLanes(1, 1))
    const credential = { challenge: { id: 'id' }, payload: { type: 'transaction' } } as never
    expect(await method.verify({ credential })).toBe(receipt)
    expect(results).toEqual([])
  })
})
