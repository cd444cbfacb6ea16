/** @module Remembers payments in Redis, for sellers on several machines. Needs `@redis/client`, and a Redis that keeps what it is told. */
import { createClient, type RedisClientType } from '@redis/client'
import type { Store } from 'mppx'
import {
  decode,
  encode,
  isForgettable,
  keepDaysByDefault,
  StoreUnavailable,
  toKeepMs,
  updateCell,
} from './storeRules.ts'

/** A store for `@stellar/mpp` that has to be closed. */
export type RedisStore = Store.AtomicStore & { close(): Promise<void> }

/** How the store is used. */
export type RedisStoreOptions = {
  /** Days after which Redis removes what is known of a payment; at least 1. Channel totals stay. @default 30 */
  keepDays?: number
  /** How long Redis may take for one answer. @default 5,000 */
  timeoutMs?: number
  /** Does not ask Redis how it is set: you have looked, or accept that a payment may be forgotten and taken twice. @default false */
  skipChecks?: boolean
}

// Redis runs a script alone. '' is a key that is not there: no JSON is empty.
const compareAndSet = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
elseif ARGV[3] == '' then redis.call('SET', KEYS[1], ARGV[2])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`

/**
 * Opens the store. `update` is linearizable over all processes that use one Redis (no Cluster, no reads from replicas).
 *
 * Redis must be set to keep what it has answered: `appendonly yes`, `maxmemory-policy noeviction`, and `appendfsync
 * always`. With `everysec` a crash may lose the last two seconds, and a failover to a replica the last writes: a payment
 * of that time could be taken twice.
 *
 * @param url - `redis://user:password@host:6379/0`, `rediss:` over TLS. Best a database of its own.
 * @throws {StoreUnavailable} when Redis does not answer, here or later; it connects again by itself.
 * @throws {Error} when Redis may forget payments.
 * @example
 * const store = await createRedisStore(process.env.REDIS_URL)
 * const seller = createSeller({ ...options, store })
 * process.on('SIGTERM', () => server.close(() => store.close()))
 */
export async function createRedisStore(
  url: string,
  options: RedisStoreOptions = {},
): Promise<RedisStore> {
  const { keepDays = keepDaysByDefault, skipChecks = false, timeoutMs = 5_000 } = options
  const keepMs = String(toKeepMs(keepDays))
  const client = await connect(url, timeoutMs)
  const ask = <answer>(answer: Promise<answer>) => within(timeoutMs, answer)
  const read = (key: string) => ask(client.get(key))
  const write = (key: string, text: string) =>
    ask(client.set(key, text, isForgettable(key) ? { PX: Number(keepMs) } : {}))
  if (!skipChecks) await assertKeeps(client, ask)

  return {
    get: async (key) => decode(await read(key)) as never,
    put: async (key, value) => void (await write(key, encode(value))),
    delete: async (key) => void (await ask(client.del(key))),
    update: (key, fn) =>
      updateCell(
        {
          read: () => read(key),
          async replace(before, after) {
            const expiry = isForgettable(key) ? keepMs : ''
            const values = [before ?? '', after ?? '', expiry]
            const script = client.eval(compareAndSet, { keys: [key], arguments: values })
            return (await ask(script)) === 1
          },
        },
        fn,
      ),
    close: () => client.close(),
  }
}

async function connect(url: string, timeoutMs: number): Promise<RedisClientType> {
  let connected = false
  const client = createClient({
    url,
    // While Redis is away, a payment is refused at once instead of waiting in memory.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: timeoutMs,
      reconnectStrategy: (retries, cause) =>
        connected ? Math.min(50 * 2 ** retries, 2_000) : cause,
    },
  })
  // Without a listener a lost connection ends the process; each command says so as well.
  client.on('error', () => {})
  await within(timeoutMs, client.connect()).catch((error: unknown) => {
    client.destroy()
    throw error
  })
  connected = true
  return client
}

type Ask = <answer>(answer: Promise<answer>) => Promise<answer>

/** @throws {Error} that says which setting of Redis to change. */
async function assertKeeps(client: RedisClientType, ask: Ask): Promise<void> {
  const info = await ask(client.info())
  const { appendfsync } = await ask(client.configGet('appendfsync')).catch(() => ({
    appendfsync: 'not known, as CONFIG is forbidden',
  }))
  const said = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? 'not known'
  const wrong = [
    said('aof_enabled') !== '1' && 'appendonly is not yes',
    !/^(always|everysec)$/.test(appendfsync ?? '') && `appendfsync is ${appendfsync}`,
    said('maxmemory_policy') !== 'noeviction' && `maxmemory-policy is ${said('maxmemory_policy')}`,
  ].filter(Boolean)
  if (wrong.length === 0) return
  client.destroy()
  throw new Error(
    `This Redis may forget payments, and take them twice: ${wrong.join(', ')}. Set appendonly yes, appendfsync always (or everysec) and maxmemory-policy noeviction; or pass skipChecks once you have looked yourself.`,
  )
}

/** An answer in time. @throws {StoreUnavailable} */
async function within<answer>(timeoutMs: number, answer: Promise<answer>): Promise<answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([answer, late])
  } catch (error) {
    throw new StoreUnavailable('Redis', error)
  } finally {
    clearTimeout(timer)
  }
}
