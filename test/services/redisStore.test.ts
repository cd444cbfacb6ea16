import { createClient } from '@redis/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRedisStore } from '../../skills/stellar-mpp-payments/assets/redisStore.ts'
import { conform } from '../skills/stores/storeSuite.ts'
import { conform as conformInOutages } from './outageSuite.ts'
import * as Server from './Server.ts'

/** A client besides the store. */
const clientOf = (url: string) => createClient({ url }).connect()

conform('createRedisStore', async () => {
  const server = await Server.redis()
  return {
    place: server.url,
    raceProgram: new URL('redisRace.ts', import.meta.url),
    open: (options) => createRedisStore(server.url, options),
    /** Redis has no clock to be moved: what is left of each life is shortened. */
    async age(days) {
      const client = await clientOf(server.url)
      for (const key of await client.keys('*')) {
        const leftMs = await client.pTTL(key)
        if (leftMs >= 0) await client.pExpire(key, Math.round(leftMs - days * 86_400_000))
      }
      await client.close()
    },
    remove: server.remove,
  }
})

conformInOutages('createRedisStore', Server.redis, createRedisStore)

describe('createRedisStore, how Redis is set', () => {
  let server: Server.Server

  beforeAll(async () => {
    server = await Server.redis()
  })

  afterAll(() => server.remove())

  const set = async (settings: Record<string, string>) => {
    const client = await clientOf(server.url)
    for (const [name, value] of Object.entries(settings)) await client.configSet(name, value)
    await client.close()
  }
  const good = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction' }

  test.each([
    [{ appendonly: 'no' }, 'appendonly is not yes'],
    [{ appendfsync: 'no' }, 'appendfsync is no'],
    [{ 'maxmemory-policy': 'allkeys-lru' }, 'maxmemory-policy is allkeys-lru'],
    [{ 'maxmemory-policy': 'volatile-ttl' }, 'maxmemory-policy is volatile-ttl'],
  ])('error: %o may forget payments; skipChecks takes it', async (settings, sentence) => {
    await set({ ...good, ...settings })
    const opened = createRedisStore(server.url)
    await expect(opened).rejects.toThrow(`twice: ${sentence}. Set appendonly yes`)
    const store = await createRedisStore(server.url, { skipChecks: true })
    await store.close()
  })

  test('behavior: appendfsync everysec is taken', async () => {
    await set({ ...good, appendfsync: 'everysec' })
    const store = await createRedisStore(server.url)
    await store.close()
  })

  test('error: a Redis that does not say how it is set', async () => {
    await set(good)
    const client = await clientOf(server.url)
    await client.aclSetUser('limited', ['on', '>word', '~*', '+@all', '-config'])
    await client.close()
    const url = server.url.replace('//', '//limited:word@')
    const said = 'appendfsync is not known, as CONFIG is forbidden'
    await expect(createRedisStore(url)).rejects.toThrow(said)
    const store = await createRedisStore(url, { skipChecks: true })
    await store.put('limited', 1)
    expect(await store.get('limited')).toBe(1)
    await store.close()
  })

  test('error: a Redis that is full refuses writes, which is an outage, and forgets nothing', async () => {
    const store = await createRedisStore(server.url)
    await store.put('kept', 1)
    await set({ maxmemory: '1mb' })
    const write = store.put('more', 'x'.repeat(100_000))
    await expect(write).rejects.toMatchObject({ name: 'StoreUnavailable' })
    expect(await store.get('kept')).toBe(1)
    await set({ maxmemory: '0' })
    await store.put('more', 1)
    await store.close()
  })

  test('error: a wrong password is not repeated in the error', async () => {
    const url = server.url.replace('//', '//limited:not-the-word@')
    const error = await createRedisStore(url).catch((reason: unknown) => reason)
    expect(String(error)).toMatch(/StoreUnavailable: Redis is not available: WRONGPASS/)
    expect(String(error)).not.toContain('not-the-word')
  })
})
