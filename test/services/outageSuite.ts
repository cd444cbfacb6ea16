/** What a store on a server does when the server, or the way to it, is lost. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isOutage } from '../../skills/stellar-mpp-payments/assets/faults.ts'
import type { Handle } from '../skills/stores/storeRace.ts'
import type { Server } from './Server.ts'
import { type Wire, wireTo } from './Wire.ts'

const increment = (current: unknown) => {
  const value = ((current as number | null) ?? 0) + 1
  return { op: 'set', value, result: value } as const
}

/** Runs the suite. `open` connects to the server through another port. */
export function conform(
  name: string,
  create: () => Promise<Server>,
  open: (url: string, options: { timeoutMs: number }) => Promise<Handle>,
): void {
  describe(`${name}, when the server is lost`, () => {
    let server: Server
    let wire: Wire
    let store: Handle
    let direct: Handle
    const urlAt = (port: number) => server.url.replace(`:${server.port}`, `:${port}`)

    beforeAll(async () => {
      server = await create()
      wire = await wireTo(server.port)
      store = await open(urlAt(wire.port), { timeoutMs: 500 })
      direct = await open(server.url, { timeoutMs: 5_000 })
    })

    afterAll(async () => {
      await store.close()
      await direct.close()
      await wire.close()
      await server.remove()
    })

    /** What an action throws, as the modules read it. */
    async function outageOf(action: Promise<unknown>): Promise<boolean> {
      const error = await action.then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error).toMatchObject({ name: 'StoreUnavailable' })
      return isOutage(new Error('Verification failed', { cause: error }))
    }

    /** Answers again, without being opened again. */
    async function recovered(handle: Handle): Promise<void> {
      await expect.poll(() => handle.get('anything').catch(String), { timeout: 10_000 }).toBeNull()
    }

    test.each(['cut', 'hold', 'muffle'] as const)(
      'error: the wire fails, %s: every call is an outage, and works again later',
      async (fault) => {
        const key = randomUUID()
        await store.put(key, 1)
        wire[fault]()
        expect(await outageOf(store.get(key))).toBe(true)
        expect(await outageOf(store.update(key, increment))).toBe(true)
        expect(await outageOf(store.update(`${key}new`, increment))).toBe(true)
        expect(await outageOf(store.put(`${key}put`, 1))).toBe(true)
        expect(await outageOf(store.delete(`${key}put`))).toBe(true)
        wire.mend()
        await recovered(store)
        expect(await store.get(key)).toBe(await direct.get(key))
        expect(await direct.update(`${key}after`, increment)).toBe(1)
        expect(await store.update(`${key}after`, increment)).toBe(2)
      },
    )

    test('error: the answer to a claim is lost: an outage; the claim is there, or is not, and nobody claims twice', async () => {
      const key = randomUUID()
      const claim = (by: string) => (current: unknown) =>
        current === null
          ? ({ op: 'set', value: by, result: true } as const)
          : ({ op: 'noop', result: false } as const)
      const claims = Array.from({ length: 20 }, (_each, index) =>
        store.update(key + index, claim('lost')).catch(() => 'outage'),
      )
      wire.cut()
      const answers = await Promise.all(claims)
      wire.mend()
      await recovered(store)
      for (const [index, answer] of answers.entries()) {
        const again = await store.update(key + index, claim('again'))
        if (answer === true) expect(again).toBe(false)
        expect(await direct.get(key + index)).toBe(again ? 'again' : 'lost')
      }
    })

    test('behavior: the server is killed amid writes: what it has answered is there after it is back', async () => {
      const key = randomUUID()
      let answered = 0
      let begun = 0
      const write = async () => {
        for (;;) {
          begun += 1
          await direct.update(key, increment)
          answered += 1
          if (answered === 100) void server.kill()
        }
      }
      const ends = await Promise.allSettled([write(), write(), write(), write()])
      for (const end of ends)
        expect(end).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } })
      await server.start()
      await recovered(direct)
      await recovered(store)
      const count = await store.get(key)
      expect(count).toBeGreaterThanOrEqual(answered)
      expect(count).toBeLessThanOrEqual(begun)
      expect(await store.update(key, increment)).toBe(Number(count) + 1)
    })

    test('error: there is no server at the start', async () => {
      const { port, close } = await wireTo(server.port)
      await close()
      const opened = open(urlAt(port), { timeoutMs: 500 })
      await expect(opened).rejects.toMatchObject({ name: 'StoreUnavailable' })
      await expect(opened).rejects.toThrow('ECONNREFUSED')
    })

    test('error: a server that does not speak at the start', async () => {
      const silent = await wireTo(server.port)
      silent.hold()
      const opened = open(urlAt(silent.port), { timeoutMs: 300 })
      await expect(opened).rejects.toMatchObject({ name: 'StoreUnavailable' })
      await silent.close()
    })
  })
}
