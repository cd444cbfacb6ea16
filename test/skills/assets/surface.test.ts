import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const assets = fileURLToPath(
  new URL('../../../skills/stellar-mpp-payments/assets', import.meta.url),
)
const surface = JSON.parse(
  readFileSync(new URL('../../../packages/mpp/surface-0.7.1.json', import.meta.url), 'utf8'),
) as {
  subpaths: Record<string, { runtime: string[]; types: string[] }>
  options: Record<string, Record<string, unknown>>
  brokenIn071: string[]
}
const files = readdirSync(assets).filter((name) => name.endsWith('.ts'))
const allowed =
  /^(@stellar\/mpp|@stellar\/stellar-sdk|mppx|express|node:|@photostructure\/sqlite|@redis\/client|pg$|qr$|\.\/)/

describe.each(files)('%s', (name) => {
  const source = readFileSync(join(assets, name), 'utf8')

  test('behavior: imports what a user has, and of @stellar/mpp only what 0.7.1 exports', () => {
    const imports = importsOf(source)
    expect(imports.length).toBe(source.match(/^import /gm)?.length ?? 0)
    expect(source).not.toMatch(/import\(/)
    for (const { from, names } of imports) {
      expect(from).toMatch(allowed)
      if (from.startsWith('./')) expect(files).toContain(from.slice(2))
      if (from.startsWith('@stellar/mpp'))
        expect(publishedBy(from)).toEqual(expect.arrayContaining(names))
    }
  })

  test('behavior: gives stellar.charge only options that 0.7.1 knows', () => {
    const calls = [...source.matchAll(/^(?! \*).*stellar\.charge\(\{([\s\S]*?)\}\)/gm)]
    expect(calls).toHaveLength(['buyer.ts', 'chargeMethod.ts'].includes(name) ? 1 : 0)
    const side = name === 'buyer.ts' ? 'charge/client' : 'charge/server'
    const known = [...Object.keys(surface.options[side] ?? {}), 'envelopeSigner']
    const given = calls.flatMap(([, options = '']) =>
      [...options.replace(/\/\/.*/g, '').matchAll(/([a-zA-Z]+)(?=:|,|\s*$)/gm)].map(
        ([word]) => word,
      ),
    )
    expect(known.concat('usdc', 'id', 'mode')).toEqual(
      expect.arrayContaining(given.filter((word) => word !== 'rpcUrl')),
    )
  })

  test('behavior: gives stellar.channel only options that 0.7.1 knows', () => {
    const calls = [...source.matchAll(/^(?! \*).*stellar\.channel\(\{([\s\S]*?)\n {2,}\}\)/gm)]
    expect(calls).toHaveLength(['channelBuyer.ts', 'channelSeller.ts'].includes(name) ? 1 : 0)
    const side = name === 'channelBuyer.ts' ? 'channel/client' : 'channel/server'
    const given = calls.flatMap(([, options = '']) =>
      [...options.matchAll(/^ +(\w+)[:,]/gm)].map(([, word]) => word),
    )
    expect(Object.keys(surface.options[side] ?? {})).toEqual(expect.arrayContaining(given))
  })

  test('behavior: says what it is for, is short, and carries no syntax that must be compiled', () => {
    expect(source).toMatch(/^\/\*\* @module [^\n]+\. \*\/\n/)
    expect(source.split('\n').length).toBeLessThanOrEqual(151)
    expect(source).not.toMatch(/^\s*(export )?(enum|namespace) /m)
    expect(source).not.toMatch(/constructor\([^)]*(private|public|readonly) /)
  })
})

function importsOf(source: string) {
  const found = source.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)'/gm)
  return [...found].map(([, names = '', from = '']) => ({
    from,
    names: names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter(Boolean),
  }))
}

function publishedBy(from: string): string[] {
  const { runtime, types } = surface.subpaths[from.replace('@stellar/mpp', '.')] ?? {
    runtime: [],
    types: [],
  }
  return [...runtime, ...types].filter((name) => !surface.brokenIn071.includes(name))
}
