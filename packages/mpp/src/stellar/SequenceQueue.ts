/**
 * One queue per source account. Sequence numbers follow one another, so a payment is accepted by the network before the
 * next is built; the number is remembered between them. (stellar-core keeps at most one pending transaction of an
 * account: it answers TRY_AGAIN_LATER to the next until a ledger has taken the one before.)
 *
 * @see docs/decisions/0002-own-implementation-of-stellar-mpp.md
 * @module
 */
import { SettlementError } from '../Errors.ts'
import type { Clock } from './Clock.ts'

/** What a job sees while it holds the account. */
export type Turn = {
  /** The sequence number of the account's last transaction; read from the ledger only when it is not known. */
  sequence(): Promise<bigint>
  /** The last transaction took `sequence`. */
  used(sequence: bigint): void
  /** The sequence number is in doubt: read it again next time. */
  forget(): void
}

/** A queue for one account. */
export type SequenceQueue = {
  /**
   * Runs `job` when it is first in the queue.
   *
   * @param deadlineMs - Until then it may wait.
   * @throws {SettlementError} `sponsor-unavailable` when the queue is full; `expired` when it waited too long.
   */
  run<result>(deadlineMs: number, job: (turn: Turn) => Promise<result>): Promise<result>
}

/** Most jobs that wait for one account. At a ledger each five seconds, more could not be served in time. */
const maxWaiting = 256

/** Makes a queue. `readSequence` asks the ledger. */
export function create(readSequence: () => Promise<bigint>, clock: Clock): SequenceQueue {
  let known: bigint | undefined
  let tail: Promise<void> = Promise.resolve()
  let waiting = 0

  const turn: Turn = {
    forget: () => {
      known = undefined
    },
    sequence: async () => {
      known ??= await readSequence()
      return known
    },
    used: (sequence) => {
      known = sequence
    },
  }

  return {
    async run(deadlineMs, job) {
      if (waiting >= maxWaiting) throw unavailable('The sponsor has too many payments waiting.')
      const before = tail
      const done = withResolvers()
      tail = before.then(() => done.promise)
      waiting += 1
      try {
        await inTime(before, deadlineMs - clock.now())
        if (clock.now() >= deadlineMs) throw tooLate()
      } catch (error) {
        // The place in the queue stays until those before are through, then nothing happens in it.
        done.resolve()
        throw error
      } finally {
        waiting -= 1
      }
      return job(turn).finally(done.resolve)
    },
  }
}

const queues = new Map<string, SequenceQueue>()

/** The queue of an account in this process: methods that share a sponsor share its queue. */
export function shared(name: string, make: () => SequenceQueue): SequenceQueue {
  const queue = queues.get(name) ?? make()
  queues.set(name, queue)
  return queue
}

async function inTime(turn: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), Math.min(Math.max(ms, 0), 2 ** 31 - 1))
  })
  await Promise.race([turn, timeout]).finally(() => clearTimeout(timer))
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

function tooLate(): SettlementError {
  return new SettlementError(
    'The challenge expired while the payment waited for the sponsor; nothing was paid.',
    {},
    { code: 'expired' },
  )
}

function unavailable(message: string): SettlementError {
  return new SettlementError(message, {}, { code: 'sponsor-unavailable' })
}
