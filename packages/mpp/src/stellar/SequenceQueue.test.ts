import { describe, expect, test } from 'vitest'
import * as Clock from './Clock.ts'
import * as SequenceQueue from './SequenceQueue.ts'

const inAnHour = () => Date.now() + 3_600_000

/** A promise to settle by hand. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

function queueOf(sequences: bigint[]) {
  let reads = 0
  const read = async () => sequences[reads++] ?? -1n
  return { queue: SequenceQueue.create(read, Clock.system), reads: () => reads }
}

describe('run', () => {
  test('behavior: one at a time, in order, and the sequence number is read once', async () => {
    const { queue, reads } = queueOf([7n])
    const seen: bigint[] = []
    let running = 0
    await Promise.all(
      Array.from({ length: 20 }, () =>
        queue.run(inAnHour(), async (turn) => {
          running += 1
          expect(running).toBe(1)
          const sequence = (await turn.sequence()) + 1n
          seen.push(sequence)
          turn.used(sequence)
          running -= 1
        }),
      ),
    )
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => 8n + BigInt(index)))
    expect(reads()).toBe(1)
  })

  test('behavior: after forget() it is read again', async () => {
    const { queue } = queueOf([7n, 70n])
    await queue.run(inAnHour(), async (turn) => {
      await turn.sequence()
      turn.forget()
    })
    expect(await queue.run(inAnHour(), (turn) => turn.sequence())).toBe(70n)
  })

  test('behavior: a job that fails lets the next one in', async () => {
    const { queue } = queueOf([7n])
    await expect(queue.run(inAnHour(), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await queue.run(inAnHour(), async () => 'next')).toBe('next')
  })

  test('error: waiting past the deadline is refused, and the order of the others holds', async () => {
    const { queue } = queueOf([7n])
    const { open, opened } = gate()
    const first = queue.run(inAnHour(), () => opened)
    const late = queue.run(Date.now() + 10, async () => 'never')
    const third = queue.run(inAnHour(), async () => 'third')
    await expect(late).rejects.toMatchObject({ code: 'expired' })
    open()
    await first
    expect(await third).toBe('third')
  })

  test('error: a full queue', async () => {
    const { queue } = queueOf([7n])
    const { open, opened } = gate()
    const jobs = Array.from({ length: 256 }, () => queue.run(inAnHour(), () => opened))
    await expect(queue.run(inAnHour(), async () => {})).rejects.toMatchObject({
      code: 'sponsor-unavailable',
      status: 503,
    })
    open()
    await Promise.all(jobs)
  })
})
