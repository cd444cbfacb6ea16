import { readFileSync } from 'node:fs'
import { Keypair } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
import * as channelClient from './channel/client/index.ts'
import * as channel from './channel/index.ts'
import * as channelServer from './channel/server/index.ts'
import * as chargeClient from './charge/client/index.ts'
import * as charge from './charge/index.ts'
import * as chargeServer from './charge/server/index.ts'
import * as env from './env.ts'
import type { Logger, NetworkId } from './index.ts'
import * as root from './index.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const surface = JSON.parse(read('../surface-0.7.1.json')) as {
  subpaths: Record<string, { runtime: string[]; types: string[] }>
  namespaces: Record<string, string[]>
  options: Record<string, Record<string, { required: boolean }>>
  progressEvents: Record<string, string[]>
  constants: Record<string, unknown>
  errors: Record<string, string>
}

/** What ours has beyond 0.7.1. The first two are announced for the next release; nothing here is taught. */
const additions: Record<string, string[]> = {
  './channel/server': ['closeWithLatestCommitment', 'getLatestCommitment', 'autoSettle'],
}
const addedOptions: Record<string, string[]> = {
  'channel/server': ['acceptedWasmHashes', 'minRefundWaitingPeriod', 'verifyMaxConcurrent'],
}

const ours: Record<string, object> = {
  '.': root,
  './channel': channel,
  './channel/client': channelClient,
  './channel/server': channelServer,
  './charge': charge,
  './charge/client': chargeClient,
  './charge/server': chargeServer,
  './env': env,
}

describe('the surface of 0.7.1', () => {
  const wanted = Object.keys(surface.subpaths)

  test('behavior: the same subpaths', () => {
    const manifest = JSON.parse(read('../package.json')) as { exports: object }
    expect(Object.keys(manifest.exports).sort()).toEqual([...wanted].sort())
  })

  test.each(wanted)('behavior: %s exports the same names', (path) => {
    const names = [...(surface.subpaths[path]?.runtime ?? []), ...(additions[path] ?? [])]
    expect(Object.keys(ours[path] ?? {}).sort()).toEqual(names.sort())
  })

  test('behavior: the same namespaces', () => {
    expect(Object.keys(root.ChargeMethods).sort()).toEqual(surface.namespaces.ChargeMethods)
    expect(Object.keys(root.Env).sort()).toEqual(surface.namespaces.Env)
  })

  test('behavior: the same types', () => {
    const network: NetworkId = 'stellar:testnet'
    const logger: Logger = console
    const types: [
      chargeClient.charge.Parameters?,
      chargeClient.charge.ProgressEvent?,
      chargeClient.stellar.Parameters?,
      chargeServer.charge.Parameters?,
      channelClient.channel.Parameters?,
      channelClient.channel.ProgressEvent?,
      channelServer.channel.Parameters?,
      channelServer.ChannelState?,
      channelServer.ChannelEvent?,
      channelServer.getChannelState.Parameters?,
      channelServer.watchChannel.Parameters?,
    ] = []
    expect([network, logger, types]).toHaveLength(3)
  })

  test.each([
    ['charge/server', 'charge/server/configure.ts'],
    ['charge/client', 'charge/client/Parameters.ts'],
    ['channel/server', 'channel/server/configure.ts'],
    ['channel/client', 'channel/client/Parameters.ts'],
  ])('behavior: %s has the same options', (side, file) => {
    const body = /export type Parameters = \{\n(.*?)\n\}/s.exec(read(file))?.[1] ?? ''
    const names = [...body.matchAll(/^ {2}(\w+)(\??):/gm)]
    const options = Object.entries(surface.options[side] ?? {})
    const wanted = [...options.map(([name]) => name), ...(addedOptions[side] ?? [])]
    expect(names.map(([, name]) => name).sort()).toEqual(wanted.sort())
    expect(names.flatMap(([, name, mark]) => (mark ? [] : [name])).sort()).toEqual(
      options.flatMap(([name, { required }]) => (required ? [name] : [])).sort(),
    )
  })

  test.each(Object.entries(surface.constants))('behavior: %s has the same value', (name, value) => {
    expect((root as Record<string, unknown>)[name]).toEqual(value)
  })

  test('behavior: stellar is function and namespace', () => {
    expect(chargeServer.stellar.charge).toBe(chargeServer.charge)
    expect(chargeClient.stellar.charge).toBe(chargeClient.charge)
    expect(channelServer.stellar.channel).toBe(channelServer.channel)
    expect(channelClient.stellar.channel).toBe(channelClient.channel)
    const method = chargeClient.stellar({ keypair: Keypair.random() })
    expect(method).toMatchObject({ intent: 'charge', name: 'stellar' })
  })
})
