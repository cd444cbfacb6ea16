import { describe, expect, test } from 'vitest'
import type { Clock } from './Clock.ts'
import { type Rpc, RpcError } from './Rpc.ts'
import * as Submission from './Submission.ts'

const maxTime = 1_000
const poll = { attempts: 20, delayMs: 1_000, timeoutMs: 20_000 }
const signed = { hash: 'ab', maxTime, owner: 'payer', xdr: 'AAAA' } as const

/** A clock that only sleeping moves. */
function clockAt(seconds: number): Clock & { slept: number[] } {
  let now = seconds * 1_000
  const slept: number[] = []
  return {
    now: () => now,
    random: () => 0.5,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
    slept,
  }
}

/** A broken network: what each method answers, in order; the last answer stays. */
function contextOf(clock: Clock, script: Record<string, (object | Error)[]>) {
  const calls: string[] = []
  const rpc: Rpc = {
    async call<result>(method: string) {
      calls.push(method)
      const answers = script[method] ?? []
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer === undefined || answer instanceof Error) throw answer
      return answer as result
    },
    latestLedger: () => 1,
  }
  return { calls, context: { clock, limit: (job: () => never) => job(), poll, rpc } as never }
}

const pending = { status: 'PENDING' }
const notFound = { latestLedgerCloseTime: '900', status: 'NOT_FOUND' }
const silent = new RpcError('no answer', {}, 'maybe')
const refused = new RpcError('no connection', {}, 'no')

describe('submit', () => {
  const cases: [string, Record<string, (object | Error)[]>, Submission.Outcome['status']][] = [
    ['success', { getTransaction: [{ status: 'SUCCESS' }], sendTransaction: [pending] }, 'success'],
    [
      'success after some ledgers',
      { getTransaction: [notFound, silent, { status: 'SUCCESS' }], sendTransaction: [pending] },
      'success',
    ],
    [
      'failed in the ledger',
      { getTransaction: [{ status: 'FAILED' }], sendTransaction: [pending] },
      'failed',
    ],
    ['rejected', { sendTransaction: [{ status: 'ERROR' }] }, 'rejected'],
    ['busy for too long', { sendTransaction: [{ status: 'TRY_AGAIN_LATER' }] }, 'busy'],
    ['no connection', { sendTransaction: [refused] }, 'unreached'],
    ['submitted by somebody else', { sendTransaction: [{ status: 'DUPLICATE' }] }, 'duplicate'],
    [
      'never in a ledger, and its time is over',
      {
        getTransaction: [notFound, { latestLedgerCloseTime: '1006', status: 'NOT_FOUND' }],
        sendTransaction: [pending],
      },
      'not-included',
    ],
    [
      'no word about a ledger after its time',
      { getTransaction: [notFound], sendTransaction: [pending] },
      'unknown',
    ],
    [
      'silence after the submission',
      { getTransaction: [silent], sendTransaction: [pending] },
      'unknown',
    ],
    ['silence throughout', { getTransaction: [silent], sendTransaction: [silent] }, 'unknown'],
    [
      'a lost answer, then found',
      { getTransaction: [silent, { status: 'SUCCESS' }], sendTransaction: [silent] },
      'success',
    ],
    [
      'a lost submission, sent again',
      { getTransaction: [notFound, { status: 'SUCCESS' }], sendTransaction: [silent, pending] },
      'success',
    ],
    [
      'a lost answer, then refused as sent before: not final',
      {
        getTransaction: [notFound, { status: 'SUCCESS' }],
        sendTransaction: [silent, { status: 'ERROR' }],
      },
      'success',
    ],
  ]
  test.each(cases)('behavior: %s', async (_, script, status) => {
    const { context } = contextOf(clockAt(900), script)
    expect((await Submission.submit(context, signed)).status).toBe(status)
  })

  test("behavior: a sponsor's own duplicate is looked up", async () => {
    const { context } = contextOf(clockAt(900), {
      getTransaction: [{ status: 'SUCCESS' }],
      sendTransaction: [{ status: 'DUPLICATE' }],
    })
    const outcome = await Submission.submit(context, { ...signed, owner: 'sponsor' })
    expect(outcome.status).toBe('success')
  })

  test('behavior: the first lookup is at once, then pauses grow by 1.2 up to five times', async () => {
    const clock = clockAt(900)
    const script = {
      getTransaction: [...Array.from({ length: 15 }, () => notFound), { status: 'SUCCESS' }],
      sendTransaction: [pending],
    }
    const { calls, context } = contextOf(clock, script)
    await Submission.submit(context, signed)
    expect(calls).toHaveLength(17)
    expect(clock.slept.slice(0, 3).map(Math.round)).toEqual([1_000, 1_200, 1_440])
    expect(Math.max(...clock.slept)).toBe(5_000)
  })

  test('behavior: an accepted transaction is looked up until after maxTime', async () => {
    const clock = clockAt(900)
    const { context } = contextOf(clock, { getTransaction: [notFound], sendTransaction: [pending] })
    await Submission.submit(context, signed)
    expect(clock.now()).toBeGreaterThanOrEqual(maxTime * 1_000 + poll.timeoutMs)
  })
})

describe('resultCode', () => {
  test.each([
    ['AAAAAAAAAGT////7AAAAAA==', 'txBadSeq'],
    ['AAAAAAAAAGT////5AAAAAA==', 'txInsufficientBalance'],
    [undefined, 'unknown result'],
    ['zzzz', 'unreadable result'],
  ])('behavior: %s is %s', (xdr, name) => {
    expect(Submission.resultCode(xdr)).toBe(name)
  })
})
