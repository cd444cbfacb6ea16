import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createPostgresStore } from '../../skills/stellar-mpp-payments/assets/postgresStore.ts'
import { conform } from '../skills/stores/storeSuite.ts'
import { conform as conformInOutages } from './outageSuite.ts'
import * as Server from './Server.ts'

/** Runs statements besides the store. */
async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new Client(url)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const age = (url: string, days: number) =>
  run(url, `UPDATE mpp_payments SET written_at = written_at - ${days * 24} * interval '1 hour'`)

conform('createPostgresStore', async () => {
  const server = await Server.postgres()
  return {
    place: server.url,
    raceProgram: new URL('postgresRace.ts', import.meta.url),
    open: (options) => createPostgresStore(server.url, options),
    age: (days) => age(server.url, days),
    remove: server.remove,
  }
})

conformInOutages('createPostgresStore', Server.postgres, createPostgresStore)

describe('createPostgresStore', () => {
  let server: Server.Server

  beforeAll(async () => {
    server = await Server.postgres()
  })

  afterAll(() => server.remove())

  test('behavior: processes that start at once on an empty database all start', async () => {
    const opened = Array.from({ length: 8 }, () => createPostgresStore(server.url))
    const stores = await Promise.all(opened)
    await Promise.all(stores.map((store) => store.close()))
  })

  test.each([
    ['fsync', 'ALTER SYSTEM SET fsync'],
    ['synchronous_commit', 'ALTER ROLE seller SET synchronous_commit'],
  ])('error: %s off may forget payments; skipChecks takes it', async (name, setting) => {
    await run(server.url, `${setting} = off`, 'SELECT pg_reload_conf()')
    await expect(createPostgresStore(server.url)).rejects.toThrow(
      new RegExp(`may forget payments.*${name} is off.*Set both to on`),
    )
    const store = await createPostgresStore(server.url, { skipChecks: true })
    await store.close()
    await run(server.url, `${setting} = on`, 'SELECT pg_reload_conf()')
  })

  test('behavior: a user who may make no tables uses the one that is there', async () => {
    await run(
      server.url,
      'CREATE ROLE plain LOGIN',
      'GRANT SELECT, INSERT, UPDATE, DELETE ON mpp_payments TO plain',
    )
    const store = await createPostgresStore(server.url.replace('seller', 'plain'))
    await store.put('plain', 1)
    expect(await store.get('plain')).toBe(1)
    await store.close()
  })

  test('error: a user who may make no tables, and there is none', async () => {
    await run(server.url, 'CREATE DATABASE empty', 'CREATE ROLE poor LOGIN')
    const url = server.url.replace('seller', 'poor').replace(/postgres$/, 'empty')
    await expect(createPostgresStore(url)).rejects.toThrow('permission denied for schema public')
  })

  test('behavior: a store that stays open forgets as well, more than a thousand in steps', async () => {
    const store = await createPostgresStore(server.url)
    const look = () => store.update('other', () => ({ op: 'noop', result: 0 }))
    const name = (index: number) => `stellar:charge:challenge:${index}`
    await look()
    await run(
      server.url,
      `INSERT INTO mpp_payments (key, value) SELECT 'stellar:charge:challenge:' || n, '1' FROM generate_series(1, 1001) n`,
    )
    await age(server.url, 31)
    await look()
    expect(await store.get(name(1))).toBe(1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
    await look()
    await look()
    vi.useRealTimers()
    for (const index of [1, 500, 1_001]) expect(await store.get(name(index))).toBeNull()
    await store.close()
  })
})
