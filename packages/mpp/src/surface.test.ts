import { readFileSync } from 'node:fs'
import { Keypair } from '@stellar/stellar-sdk'
import { describe, expect, test } from 'vitest'
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

/** What comes with the channel work. Nothing else may be missing. */
const pending = {
  names: ['ChannelMethods'],
  subpaths: ['./channel', './channel/client', './channel/server'],
}

const ours: Record<string, object> = {
  '.': root,
  './charge': charge,
  './charge/client': chargeClient,
  './charge/server': chargeServer,
  './env': env,
}

describe('the surface of 0.7.1', () => {
  const wanted = Object.keys(surface.subpaths).filter((path) => !pending.subpaths.includes(path))

  test('behavior: the same subpaths', () => {
    const manifest = JSON.parse(read('../package.json')) as { exports: object }
    expect(Object.keys(manifest.exports).sort()).toEqual([...wanted].sort())
  })

  test.each(wanted)('behavior: %s exports the same names', (path) => {
    const names = surface.subpaths[path]?.runtime.filter((name) => !pending.names.includes(name))
    expect(Object.keys(ours[path] ?? {}).sort()).toEqual(names?.sort())
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
    ] = []
    expect([network, logger, types]).toHaveLength(3)
  })

  test.each([
    ['charge/server', 'charge/server/configure.ts'],
    ['charge/client', 'charge/client/Parameters.ts'],
  ])('behavior: %s has the same options', (side, file) => {
    const body = /export type Parameters = \{\n(.*?)\n\}/s.exec(read(file))?.[1] ?? ''
    const names = [...body.matchAll(/^ {2}(\w+)(\??):/gm)]
    const options = Object.entries(surface.options[side] ?? {})
    expect(names.map(([, name]) => name).sort()).toEqual(options.map(([name]) => name).sort())
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
    const method = chargeClient.stellar({ keypair: Keypair.random() })
    expect(method).toMatchObject({ intent: 'charge', name: 'stellar' })
  })
})
